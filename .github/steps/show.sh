#!/usr/bin/env bash
# Shows the report in RUNNER_TEMP as annotations and as the summary of the step.
set -euo pipefail
# The Node that `npm ci` brings: that of the machine may be too old.
export PATH="$PWD/node_modules/.bin:$PATH"
if [ ! -s "$RUNNER_TEMP/report.json" ]; then
  echo 'The change could not be judged: see the step before.'
  exit 0
fi
node scripts/render-report.ts github < "$RUNNER_TEMP/report.json"
node scripts/render-report.ts markdown < "$RUNNER_TEMP/report.json" >> "$GITHUB_STEP_SUMMARY"
