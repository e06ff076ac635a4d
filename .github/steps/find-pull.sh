#!/usr/bin/env bash
# Finds the open pull requests of a commit, by the API: what the run of a pull request says of itself proves nothing. There
# may be several; they bring the same change to the same branch, and one of them must not hide the others.
set -euo pipefail
# shellcheck disable=SC1091
. "$(dirname "${BASH_SOURCE[0]}")/host.sh"
[[ $HEAD_REPOSITORY =~ ^[A-Za-z0-9._-]+/[A-Za-z0-9._-]+$ && $HEAD_SHA =~ ^[0-9a-f]{40}$ ]]
found=$(gh api --paginate "repos/$HEAD_REPOSITORY/commits/$HEAD_SHA/pulls?per_page=100" --jq '.[]
  | select(.state == "open" and .head.sha == env.HEAD_SHA)
  | select(.base.repo.full_name == env.GITHUB_REPOSITORY and .base.ref == env.DEFAULT_BRANCH)
  | .number')
# Whoever opens hundreds of them does not get hundreds of comments.
numbers=$(sort -n <<< "$found" | head -n 5 | tr '\n' ' ')
if [[ ! $numbers =~ ^[0-9\ ]*$ ]]; then exit 1; fi
printf 'numbers=%s\n' "${numbers% }" >> "$GITHUB_OUTPUT"
