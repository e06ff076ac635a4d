#!/usr/bin/env bash
# Counts the records of HEAD_SHA and says in how many parts they are judged, so that one job has RECORDS_PER_JOB of them.
# What cannot be found here is one part: the job that judges it says what is wrong.
set -euo pipefail
# shellcheck disable=SC1091
. "$(dirname "${BASH_SOURCE[0]}")/range.sh"
# As many as jobs of parts.yml have an output of their own.
most=16
found=0
if has_commit "$HEAD_SHA"; then
  # A name may hold a newline.
  found=$(git ls-tree -r -z --name-only "$HEAD_SHA" -- "$RECORDS" | tr '\n\0' '_\n' | grep -c '\.json$' || true)
fi
count=$(((found + RECORDS_PER_JOB - 1) / RECORDS_PER_JOB))
if [ "$count" -gt "$most" ]; then count=$most; fi
parts=''
if [ "$count" -gt 1 ]; then parts=$(seq -s , 1 "$count"); else count=1; fi
printf '%s records, judged in %s parts.\n' "$found" "$count"
# A day that ends meanwhile is that of no part.
printf 'parts=[%s]\ncount=%s\nday=%s\n' "$parts" "$count" "$(date -u +%F)" >> "$GITHUB_OUTPUT"
