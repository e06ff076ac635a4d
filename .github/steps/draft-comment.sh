#!/usr/bin/env bash
# Says in the issue what has come of it, and what is missing.
set -euo pipefail
# shellcheck disable=SC1091
. "$(dirname "${BASH_SOURCE[0]}")/host.sh"
[[ $NUMBER =~ ^[0-9]+$ ]]
{
  if [ -s "$RUNNER_TEMP/branch" ]; then
    # shellcheck disable=SC2016
    printf 'Thank you. A record was drafted on the branch `%s`, with you as co-author; see the pull request that mentions this issue.\n' \
      "$(cat "$RUNNER_TEMP/branch")"
    printf 'This is what the check says of it. Answer here, or write it there:\n\n'
  else
    printf 'Thank you. No record could be drafted from this. The tool says why; edit the issue, and ask for the label again:\n\n'
  fi
  # What the tool prints quotes the issue: as code, indented, nothing in it is markup. GitHub takes 65,536 characters.
  head -c 50000 "$RUNNER_TEMP/draft.txt" | LC_ALL=C sed 's/^/    /'
} > "$RUNNER_TEMP/comment.md"
gh api --method POST --silent "repos/$GITHUB_REPOSITORY/issues/$NUMBER/comments" -F body=@"$RUNNER_TEMP/comment.md"
