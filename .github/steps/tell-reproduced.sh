#!/usr/bin/env bash
# Writes what no longer shows into one issue, the same one each week, and closes it when everything shows again. The issue
# is known by its first line and its author: anyone can write that line.
set -euo pipefail
# shellcheck disable=SC1091
. "$(dirname "${BASH_SOURCE[0]}")/host.sh"
mark='<!-- curate-reproduced -->'
# What programs print is text: as code, indented, nothing in it is markup. GitHub takes 65,536 characters.
{
  printf '%s\nThe commands of these records no longer print what the examples say, or a trial ended in another way.\n' "$mark"
  printf 'docs/reproduce.md says how to look at one.\n\n'
  LC_ALL=C sed 's/^/    /' "$RUNNER_TEMP/reproduced.txt" | head -c 60000
} > "$RUNNER_TEMP/body.md"
found=$(gh api --paginate "repos/$GITHUB_REPOSITORY/issues?state=open&creator=github-actions%5Bbot%5D&per_page=100" --jq '.[]
  | select(.body // "" | startswith("<!-- curate-reproduced -->"))
  | .number')
number=${found%%$'\n'*}
if grep -q -e ': the regex does not find the error' -e ': not as the record says' "$RUNNER_TEMP/reproduced.txt"; then
  if [ -n "$number" ]; then
    gh api --method PATCH --silent "repos/$GITHUB_REPOSITORY/issues/$number" -F body=@"$RUNNER_TEMP/body.md"
  else
    gh api --method POST --silent "repos/$GITHUB_REPOSITORY/issues" -f title='Errors that no longer reproduce' \
      -F body=@"$RUNNER_TEMP/body.md"
  fi
elif [ -n "$number" ]; then
  gh api --method PATCH --silent "repos/$GITHUB_REPOSITORY/issues/$number" -f state=closed
fi
