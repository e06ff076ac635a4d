#!/usr/bin/env bash
# Judges what lies between BASE_SHA and HEAD_SHA, both read as git objects, with the tool that is checked out here. Leaves
# the report in RUNNER_TEMP and ends as the gate does. OWNER_APPROVED=true: what only a code owner may allow is allowed.
set -euo pipefail
# The first push of a branch has nothing before it. Any other base has to be there: a change that is compared with itself
# brings nothing.
if [[ $BASE_SHA =~ ^0*$ ]]; then BASE_SHA=$HEAD_SHA; fi
git cat-file -e "$BASE_SHA^{commit}" 2> /dev/null || git fetch --quiet --no-tags origin "$BASE_SHA"
options=(--base "$BASE_SHA" --head "$HEAD_SHA" --no-cache --format json)
if [ "${OWNER_APPROVED:-}" = true ]; then options+=(--owner-approved); fi
code=0
npm run -s curate -- check "${options[@]}" > "$RUNNER_TEMP/report.json" || code=$?
if [ "$code" -gt 1 ]; then rm -f "$RUNNER_TEMP/report.json"; fi
exit "$code"
