#!/usr/bin/env bash
# Finds the certain fixes of the records that the change touches, both sides read as git objects. Leaves them in
# RUNNER_TEMP.
set -euo pipefail
code=0
npm run -s curate -- fix --check --base "$BASE_SHA" --head "$HEAD_SHA" --no-cache --format json \
  > "$RUNNER_TEMP/fixes.json" || code=$?
if [ "$code" -le 1 ]; then exit 0; fi
rm -f "$RUNNER_TEMP/fixes.json"
exit "$code"
