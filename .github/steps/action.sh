#!/usr/bin/env bash
# The gate for another knowledge base: the tool comes with the action, at the commit that the workflow pins; the records
# and the policy come from the repository that is checked out here. OWNER_APPROVED=true: what only a code owner may allow
# is allowed.
set -euo pipefail
npm ci --ignore-scripts --omit=dev --prefix "$ACTION"
export PATH="$ACTION/node_modules/.bin:$PATH"
git cat-file -e "$HEAD_SHA^{commit}" 2> /dev/null || git fetch --quiet --no-tags origin "$HEAD_SHA"
# Before the first push of a branch there is nothing. Any other base has to be there: a change that is compared with itself
# brings nothing.
if [[ $BASE_SHA =~ ^0*$ ]]; then BASE_SHA=$HEAD_SHA; fi
git cat-file -e "$BASE_SHA^{commit}" 2> /dev/null || git fetch --quiet --no-tags origin "$BASE_SHA"
report="$RUNNER_TEMP/curate-report.json"
code=0
options=(--records "$RECORDS" --base "$BASE_SHA" --head "$HEAD_SHA" --no-cache --format json)
if [ "${OWNER_APPROVED:-}" = true ]; then options+=(--owner-approved); fi
node "$ACTION/pipeline/cli.ts" check "${options[@]}" > "$report" || code=$?
if [ "$code" -le 1 ]; then
  CURATE_PREFIX=$(dirname "$RECORDS")/
  if [ "$CURATE_PREFIX" = ./ ]; then CURATE_PREFIX=''; fi
  export CURATE_PREFIX
  node "$ACTION/scripts/render-report.ts" github < "$report"
  node "$ACTION/scripts/render-report.ts" markdown < "$report" >> "$GITHUB_STEP_SUMMARY"
fi
exit "$code"
