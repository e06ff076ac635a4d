#!/usr/bin/env bash
# Opens a pull request with the records that have changed, and with nothing else.
set -euo pipefail
# shellcheck disable=SC1091
. "$(dirname "${BASH_SOURCE[0]}")/host.sh"
if git diff --quiet -- records; then
  echo 'Nothing has changed.'
  exit 0
fi
git add -- records
branch="enrich/$GITHUB_RUN_ID"
git -c user.name='github-actions[bot]' -c user.email='41898282+github-actions[bot]@users.noreply.github.com' \
  commit --quiet -m 'Enrich records'
# shellcheck disable=SC2016
git -c credential.helper='!f() { echo username=x-access-token; echo "password=$GH_TOKEN"; }; f' \
  push --quiet origin "HEAD:refs/heads/$branch"
{
  printf 'Translations, scores and repeated aliases that the tool has filled in. Please read the Chinese before you approve.\n\n'
  # GitHub takes 65,536 characters. Whole lines only: half a row is no row. The riskiest stand first.
  if [ -s "$RUNNER_TEMP/summary.md" ]; then
    LC_ALL=C awk '{ size += length($0) + 1 } size > 60000 { print "\nMore than fits here: see the summary of the run."; exit } { print }' \
      "$RUNNER_TEMP/summary.md"
  fi
} > "$RUNNER_TEMP/body.md"
gh pr create --base "$GITHUB_REF_NAME" --head "$branch" --title 'Enrich records' --body-file "$RUNNER_TEMP/body.md"
