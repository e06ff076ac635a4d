#!/usr/bin/env bash
# Sets the status that branches require on the commit that was judged.
set -euo pipefail
# shellcheck disable=SC1091
. "$(dirname "${BASH_SOURCE[0]}")/host.sh"
# The Node that `npm ci` brings: that of the machine may be too old.
export PATH="$PWD/node_modules/.bin:$PATH"
bases=$(git merge-base --all "$BASE_SHA" "$HEAD_SHA" || true)
# What differs from any of the commits in common. Names end with NUL: a newline may be part of one.
for base in $bases; do
  git diff -z --name-status --no-renames --no-ext-diff "$base" "$HEAD_SHA"
done > "$RUNNER_TEMP/changed"
verdict=$(node scripts/verdict.ts "$RUNNER_TEMP/report.json" "${OWNER_APPROVED:-false}" < "$RUNNER_TEMP/changed")
gh api --method POST --silent "repos/$GITHUB_REPOSITORY/statuses/$HEAD_SHA" \
  -f context=verdict -f state="${verdict%% *}" -f description="${verdict#* }" -f target_url="$RUN_URL"
