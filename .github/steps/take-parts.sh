#!/usr/bin/env bash
# shellcheck disable=SC2016 # Backticks in messages are Markdown.
# To be sourced after range.sh: adds to the array `options` what other jobs have found, from RUNNER_TEMP/parts. Anything that
# runs in the same run may leave an artifact of any name, so a file counts only with the SHA-256 that the job which made it
# has put out, which nobody else can. Each part is wanted once; nothing else may lie there.

# Of the largest part of the largest knowledge base, with room to spare.
most_bytes=$((4 * 1024 * 1024 * 1024))

take_parts() {
  local folder="$RUNNER_TEMP/parts" again='Run the failed jobs again.'
  local part file expected digest
  if [ "${PARTS_RESULT:-success}" != success ]; then
    refuse "A part of the records could not be judged: the jobs called \`part\` say why. $again"
  fi
  if [ "${PARTS:-1}" = 1 ]; then return; fi
  if [[ ! $PARTS =~ ^[0-9]{1,3}$ ]]; then refuse "Nobody has said how many parts there are. $again"; fi
  if [ ! -d "$folder" ] || [ -L "$folder" ]; then refuse "No part of the records has come here. $again"; fi
  if [ "$(find "$folder" -mindepth 1 -printf x | wc -c)" -ne "$PARTS" ]; then
    refuse "Other files than the $PARTS parts of the records have come here, or some are missing. $again"
  fi
  options+=(--as-of "$PARTS_DAY" --merge)
  for ((part = 1; part <= PARTS; part++)); do
    file="$folder/part-$part-of-$PARTS.jsonl"
    if [ ! -f "$file" ] || [ -L "$file" ] || [ "$(stat -c %s "$file")" -gt "$most_bytes" ]; then
      refuse "Part $part of $PARTS is missing, or is no file that a part can be. $again"
    fi
    expected=$(grep -oE "\"digest-$part\": *\"[0-9a-f]{64}\"" <<< "${PARTS_DIGESTS:-}" | grep -oE '[0-9a-f]{64}' || true)
    digest=$(sha256sum < "$file")
    if [ -z "$expected" ] || [ "${digest%% *}" != "$expected" ]; then
      refuse "Part $part of $PARTS is not what the job that judged it has made: somebody else has put it there. $again"
    fi
    options+=("$file")
  done
}
