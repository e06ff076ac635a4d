#!/usr/bin/env bash
# Fills what a machine may fill. Strings that are left for another run (exit code 2 of the tool) are no failure of what was
# done. Leaves a summary in RUNNER_TEMP, the riskiest translations first.
set -euo pipefail
[[ $LIMIT =~ ^[0-9]{1,4}$ && $BUDGET =~ ^[0-9]{1,6}(\.[0-9]{1,4})?$ ]]
summary="$RUNNER_TEMP/summary.md"
rm -f "$summary"
code=0
npm run -s curate -- enrich --limit "$LIMIT" --budget "$BUDGET" --summary "$summary" || code=$?
# Above a megabyte GitHub shows nothing at all.
if [ -s "$summary" ]; then head -c 900000 "$summary" >> "$GITHUB_STEP_SUMMARY"; fi
if [ "$code" -eq 0 ] || ! git diff --quiet -- records; then exit 0; fi
exit "$code"
