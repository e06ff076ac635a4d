#!/usr/bin/env bash
# Writes the report into one comment of each pull request, and into the same one from then on. It is known by its first
# line and by its author: anyone can write that line.
set -euo pipefail
# shellcheck disable=SC1091
. "$(dirname "${BASH_SOURCE[0]}")/host.sh"
# The Node that `npm ci` brings: that of the machine may be too old.
export PATH="$PWD/node_modules/.bin:$PATH"
if [ ! -s "$RUNNER_TEMP/report.json" ]; then exit 0; fi
node scripts/render-report.ts comment "$RUNNER_TEMP/fixes.json" < "$RUNNER_TEMP/report.json" > "$RUNNER_TEMP/comment.md"
read -ra numbers <<< "$PULLS"
for number in "${numbers[@]}"; do
  # Somebody may have pushed meanwhile: the run for that push has newer things to say.
  if [ "$(gh api "repos/$GITHUB_REPOSITORY/pulls/$number" --jq .head.sha)" != "$HEAD_SHA" ]; then continue; fi
  found=$(gh api --paginate "repos/$GITHUB_REPOSITORY/issues/$number/comments?per_page=100" --jq '.[]
    | select(.user.login == "github-actions[bot]" and (.body | startswith("<!-- curate-verdict -->")))
    | .id')
  id=${found%%$'\n'*}
  if [ -n "$id" ]; then
    gh api --method PATCH --silent "repos/$GITHUB_REPOSITORY/issues/comments/$id" -F body=@"$RUNNER_TEMP/comment.md"
  else
    gh api --method POST --silent "repos/$GITHUB_REPOSITORY/issues/$number/comments" -F body=@"$RUNNER_TEMP/comment.md"
  fi
done
