#!/usr/bin/env bash
# Begins a record from the issue as it was when it was labelled, and leaves in RUNNER_TEMP what the tool said: that it cannot,
# or what the record still lacks. Neither is a failure.
set -euo pipefail
# The Node that `npm ci` brings: that of the machine may be too old.
export PATH="$PWD/node_modules/.bin:$PATH"
jq --raw-output '.issue.body // ""' "$GITHUB_EVENT_PATH" > "$RUNNER_TEMP/issue.md"
said="$RUNNER_TEMP/draft.txt"
code=0
npm run -s curate -- new --from-issue "$RUNNER_TEMP/issue.md" > "$said" 2>&1 || code=$?
if [ "$code" -gt 2 ]; then exit "$code"; fi
path=$(git ls-files --others --exclude-standard -- records)
if [ "$code" -eq 0 ]; then
  # One record, of a name as the tool makes them: nothing else goes further.
  [[ $path =~ ^records/[a-z0-9-]+/[a-z0-9-]+\.json$ ]]
  npm run -s curate -- fix "$path" > /dev/null
  npm run -s curate -- check "$path" > "$said" 2>&1 || [ $? -eq 1 ]
fi
# What the tool printed quotes the issue, and a runner obeys what stands in its log: it is not shown here.
