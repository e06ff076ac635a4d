#!/usr/bin/env bash
# Judges what lies between BASE_SHA and HEAD_SHA, both read as git objects, with the tool that is checked out here. Leaves
# the report in RUNNER_TEMP and ends as the gate does. OWNER_APPROVED=true: what only a code owner may allow is allowed.
set -euo pipefail
# shellcheck disable=SC1091
. "$(dirname "${BASH_SOURCE[0]}")/range.sh"
# shellcheck disable=SC1091
. "$(dirname "${BASH_SOURCE[0]}")/take-parts.sh"
range=()
find_range
options=("${range[@]}" --no-cache --format json)
if [ "${OWNER_APPROVED:-}" = true ]; then options+=(--owner-approved); fi
take_parts
code=0
npm run -s curate -- check "${options[@]}" > "$RUNNER_TEMP/report.json" 2> "$RUNNER_TEMP/errors" || code=$?
if [ "$code" -le 1 ]; then exit "$code"; fi
rm -f "$RUNNER_TEMP/report.json"
# The Node that `npm ci` brings: that of the machine may be too old.
export PATH="$PWD/node_modules/.bin:$PATH"
node scripts/render-report.ts failure < "$RUNNER_TEMP/errors"
node scripts/render-report.ts failure-summary < "$RUNNER_TEMP/errors" >> "$GITHUB_STEP_SUMMARY"
exit 2
