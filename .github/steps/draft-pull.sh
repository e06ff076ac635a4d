#!/usr/bin/env bash
# Opens a pull request with the record that was drafted, the issue's author as co-author. Of the issue it knows the number, and
# the author as GitHub names them.
set -euo pipefail
# shellcheck disable=SC1091
. "$(dirname "${BASH_SOURCE[0]}")/host.sh"
[[ $NUMBER =~ ^[0-9]+$ && $AUTHOR_ID =~ ^[0-9]+$ && $AUTHOR =~ ^[A-Za-z0-9-]+(\[bot\])?$ ]]
rm -f "$RUNNER_TEMP/branch"
path=$(git ls-files --others --exclude-standard -- records)
if [ -z "$path" ]; then
  echo 'No record was drafted.'
  exit 0
fi
branch="draft/issue-$NUMBER"
git add -- "$path"
git -c user.name='github-actions[bot]' -c user.email='41898282+github-actions[bot]@users.noreply.github.com' \
  commit --quiet -m "Draft a record from issue $NUMBER" \
  -m "Co-authored-by: $AUTHOR <$AUTHOR_ID+$AUTHOR@users.noreply.github.com>"
# A branch that is there holds what somebody may have worked on: this push is refused then.
# shellcheck disable=SC2016
if ! git -c credential.helper='!f() { echo username=x-access-token; echo "password=$GH_TOKEN"; }; f' \
  push --quiet origin "HEAD:refs/heads/$branch"; then
  echo "The branch $branch is there already. Go on there, or delete it and label the issue again." >&2
  exit 1
fi
printf 'Drafted from issue #%s, whose author knows the error. Please read every claim: a machine has put it together.\n\nCloses #%s\n' \
  "$NUMBER" "$NUMBER" > "$RUNNER_TEMP/body.md"
gh pr create --draft --base "$GITHUB_REF_NAME" --head "$branch" --title "Draft a record from issue $NUMBER" \
  --body-file "$RUNNER_TEMP/body.md"
printf '%s\n' "$branch" > "$RUNNER_TEMP/branch"
