#!/usr/bin/env bash
# Commits the folder of the reports to its own branch, without touching the checkout.
set -euo pipefail
if [ ! -d reports ]; then exit 0; fi
export GIT_INDEX_FILE="$RUNNER_TEMP/reports-index"
git --work-tree=reports add --all --force .
tree=$(git write-tree)
parent=()
if git ls-remote --exit-code origin "refs/heads/$BRANCH" > /dev/null; then
  git fetch --quiet --depth=1 origin "refs/heads/$BRANCH"
  if [ "$(git rev-parse 'FETCH_HEAD^{tree}')" = "$tree" ]; then exit 0; fi
  parent=(-p FETCH_HEAD)
fi
commit=$(git -c user.name='github-actions[bot]' -c user.email='41898282+github-actions[bot]@users.noreply.github.com' \
  commit-tree "$tree" "${parent[@]}" -m "Report on ${GITHUB_SHA:0:12}")
# The token reaches git by a helper: it stands on no command line and in no file.
# shellcheck disable=SC2016
git -c credential.helper='!f() { echo username=x-access-token; echo "password=$GH_TOKEN"; }; f' \
  push --quiet origin "$commit:refs/heads/$BRANCH"
