#!/usr/bin/env bash
# Whether an earlier enrichment still waits to be merged: a second one would pay for the same strings again.
set -euo pipefail
# shellcheck disable=SC1091
. "$(dirname "${BASH_SOURCE[0]}")/host.sh"
found=$(gh api --paginate "repos/$GITHUB_REPOSITORY/pulls?state=open&per_page=100" --jq '.[]
  | select(.head.repo.full_name == env.GITHUB_REPOSITORY and (.head.ref | startswith("enrich/")))
  | .number')
number=${found%%$'\n'*}
if [[ ! $number =~ ^[0-9]*$ ]]; then exit 1; fi
printf 'number=%s\n' "$number" >> "$GITHUB_OUTPUT"
if [ -n "$number" ]; then echo "Pull request $number is to be merged or closed first." >> "$GITHUB_STEP_SUMMARY"; fi
