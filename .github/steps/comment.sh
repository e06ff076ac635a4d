#!/usr/bin/env bash
# Writes the report into one comment of the pull request, and into the same one from then on. It is known by its first line
# and by its author: anyone can write that line.
set -euo pipefail
if [ ! -s "$RUNNER_TEMP/report.json" ]; then exit 0; fi
node scripts/render-report.ts comment < "$RUNNER_TEMP/report.json" > "$RUNNER_TEMP/comment.md"
found=$(gh api --paginate "repos/$GITHUB_REPOSITORY/issues/$NUMBER/comments" --jq '.[]
  | select(.user.login == "github-actions[bot]" and (.body | startswith("<!-- curate-verdict -->")))
  | .id')
id=${found%%$'\n'*}
if [ -n "$id" ]; then
  gh api --method PATCH --silent "repos/$GITHUB_REPOSITORY/issues/comments/$id" -F body=@"$RUNNER_TEMP/comment.md"
else
  gh api --method POST --silent "repos/$GITHUB_REPOSITORY/issues/$NUMBER/comments" -F body=@"$RUNNER_TEMP/comment.md"
fi
