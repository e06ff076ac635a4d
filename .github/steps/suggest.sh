#!/usr/bin/env bash
# Keeps one review of each pull request up to date, with the certain fixes as suggestions.
set -euo pipefail
# shellcheck disable=SC1091
. "$(dirname "${BASH_SOURCE[0]}")/host.sh"
# The Node that `npm ci` brings: that of the machine may be too old.
export PATH="$PWD/node_modules/.bin:$PATH"
if [ ! -s "$RUNNER_TEMP/fixes.json" ]; then exit 0; fi
send() { gh api --method "$1" --silent "repos/$GITHUB_REPOSITORY/$2" --input - <<< "$3"; }
failed=0
read -ra numbers <<< "$PULLS"
for number in "${numbers[@]}"; do
  pull="repos/$GITHUB_REPOSITORY/pulls/$number"
  # Somebody may have pushed meanwhile: the run for that push has newer things to say.
  if [ "$(gh api "$pull" --jq .head.sha)" != "$HEAD_SHA" ]; then continue; fi
  gh api --paginate "$pull/comments?per_page=100" --jq '.[]
    | {id, login: .user.login, body, path, line, startLine: .start_line, replyTo: .in_reply_to_id}' > "$RUNNER_TEMP/comments"
  gh api --paginate "$pull/reviews?per_page=100" --jq '.[] | {id, login: .user.login, body}' > "$RUNNER_TEMP/reviews"
  node scripts/review.ts "$number" "$RUNNER_TEMP/fixes.json" "$RUNNER_TEMP/comments" "$RUNNER_TEMP/reviews" \
    > "$RUNNER_TEMP/calls"
  while read -r method path body; do
    if send "$method" "$path" "$body"; then continue; fi
    if [[ $method != POST || $path != */reviews ]]; then
      failed=1
      continue
    fi
    # GitHub takes a review as a whole or not at all, and may show one of the lines otherwise than git does.
    send POST "$path" "$(jq --compact-output 'del(.comments)' <<< "$body")"
    while read -r comment; do
      send POST "pulls/$number/comments" "$comment" || echo 'A suggestion was refused.'
    done < <(jq --compact-output '.commit_id as $commit | .comments[] + {commit_id: $commit}' <<< "$body")
  done < "$RUNNER_TEMP/calls"
done
exit "$failed"
