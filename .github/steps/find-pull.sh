#!/usr/bin/env bash
# Finds the open pull request of a commit, by the API: what the run of the pull request says of itself proves nothing.
set -euo pipefail
[[ $HEAD_REPOSITORY =~ ^[A-Za-z0-9._-]+/[A-Za-z0-9._-]+$ && $HEAD_SHA =~ ^[0-9a-f]{40}$ ]]
numbers=$(gh api --paginate "repos/$HEAD_REPOSITORY/commits/$HEAD_SHA/pulls" --jq '.[]
  | select(.state == "open" and .head.sha == env.HEAD_SHA)
  | select(.base.repo.full_name == env.GITHUB_REPOSITORY and .base.ref == env.DEFAULT_BRANCH)
  | .number')
number=${numbers%%$'\n'*}
if [[ ! $number =~ ^[0-9]*$ ]]; then exit 1; fi
printf 'number=%s\n' "$number" >> "$GITHUB_OUTPUT"
