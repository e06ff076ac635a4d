#!/usr/bin/env bash
# Judges the PART-th of PARTS parts of what lies between BASE_SHA and HEAD_SHA, and leaves it in RUNNER_TEMP, with its SHA-256
# as the output of the step: whoever puts the parts together knows by it that this job has made the file.
set -euo pipefail
# shellcheck disable=SC1091
. "$(dirname "${BASH_SOURCE[0]}")/range.sh"
range=()
find_range
install_tool
file="$RUNNER_TEMP/part-$PART-of-$PARTS.jsonl"
node "$ACTION/pipeline/cli.ts" check --records "$RECORDS" "${range[@]}" --no-cache --as-of "$PARTS_DAY" \
  --shard "$PART/$PARTS" --out "$file" 2> "$RUNNER_TEMP/curate-errors" || {
  node "$ACTION/scripts/render-report.ts" failure < "$RUNNER_TEMP/curate-errors"
  node "$ACTION/scripts/render-report.ts" failure-summary < "$RUNNER_TEMP/curate-errors" >> "$GITHUB_STEP_SUMMARY"
  exit 2
}
digest=$(sha256sum < "$file")
printf 'digest-%s=%s\n' "$PART" "${digest%% *}" >> "$GITHUB_OUTPUT"
