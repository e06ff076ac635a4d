#!/usr/bin/env bash
# Fills what a machine may fill. What is left for another run (exit code 2 of the tool) is no failure of what was done.
set -euo pipefail
[[ $LIMIT =~ ^[0-9]{1,4}$ && $BUDGET =~ ^[0-9]+(\.[0-9]+)?$ ]]
code=0
npm run -s curate -- translate --limit "$LIMIT" --budget "$BUDGET" || code=$?
npm run -s curate -- score
if [ "$code" -eq 0 ] || ! git diff --quiet -- records; then exit 0; fi
exit "$code"
