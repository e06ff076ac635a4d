#!/usr/bin/env bash
# Visits the sources that are due. Dead ones are a finding, and so an exit code of 1, which must not stop the run.
set -euo pipefail
code=0
npm run -s curate -- check --links > "$RUNNER_TEMP/links.txt" || code=$?
cat "$RUNNER_TEMP/links.txt"
npm run -s curate -- check --due | head -n 50 > "$RUNNER_TEMP/due.txt" || true
{
  echo '### Sources and confirmations'
  # As code, indented: nothing in it is markup.
  sed 's/^/    /' "$RUNNER_TEMP/links.txt" | head -c 400000
  echo
  sed 's/^/    /' "$RUNNER_TEMP/due.txt"
} >> "$GITHUB_STEP_SUMMARY"
[ "$code" -le 1 ]
