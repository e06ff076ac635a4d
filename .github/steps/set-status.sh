#!/usr/bin/env bash
# Sets the status that branches require on the commit that was judged.
set -euo pipefail
base=$(git merge-base "$BASE_SHA" "$HEAD_SHA")
# Names end with NUL: a newline may be part of one.
verdict=$(git diff -z --name-only --no-renames --no-ext-diff "$base" "$HEAD_SHA" |
  node scripts/verdict.ts "$RUNNER_TEMP/report.json" "${OWNER_APPROVED:-false}")
gh api --method POST --silent "repos/$GITHUB_REPOSITORY/statuses/$HEAD_SHA" \
  -f context=verdict -f state="${verdict%% *}" -f description="${verdict#* }" -f target_url="$RUN_URL"
