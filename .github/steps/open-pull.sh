#!/usr/bin/env bash
# Opens a pull request with the records that have changed, and with nothing else.
set -euo pipefail
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
gh pr create --base "$GITHUB_REF_NAME" --head "$branch" --title 'Enrich records' \
  --body 'Translations, scores and duplicates that the tool has filled in. Please read the Chinese before you approve.'
