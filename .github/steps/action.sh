#!/usr/bin/env bash
# The gate for another knowledge base: the tool comes with the action, at the commit that the workflow pins; the records
# and the policy come from the repository that is checked out here. OWNER_APPROVED=true: what only a code owner may allow
# is allowed. Ends with 0 where the gate passes, 1 where it fails, 2 where nothing could be judged.
set -euo pipefail
# On Windows the runner writes paths with a drive, whose colon would end an entry of PATH.
if command -v cygpath > /dev/null; then ACTION=$(cygpath --unix "$ACTION"); fi
# shellcheck disable=SC1091
. "$ACTION/.github/steps/range.sh"
# shellcheck disable=SC1091
. "$ACTION/.github/steps/take-parts.sh"
range=()
find_range
install_tool
report="$RUNNER_TEMP/curate-report.json"
code=0
# Of one piece, so that no folder is taken for an option.
options=("--records=$RECORDS" "${range[@]}" --no-cache --format json)
if [ "${OWNER_APPROVED:-}" = true ]; then options+=(--owner-approved); fi
take_parts
node "$ACTION/pipeline/cli.ts" check "${options[@]}" > "$report" 2> "$RUNNER_TEMP/curate-errors" || code=$?
CURATE_PREFIX=$(dirname -- "$RECORDS")/
if [ "$CURATE_PREFIX" = ./ ]; then CURATE_PREFIX=''; fi
export CURATE_PREFIX
render() { node "$ACTION/scripts/render-report.ts" "$@"; }
if [ "$code" -le 1 ]; then
  render github < "$report"
  render markdown < "$report" >> "$GITHUB_STEP_SUMMARY"
  exit "$code"
fi
render failure < "$RUNNER_TEMP/curate-errors"
render failure-summary < "$RUNNER_TEMP/curate-errors" >> "$GITHUB_STEP_SUMMARY"
exit 2
