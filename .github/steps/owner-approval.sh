#!/usr/bin/env bash
# Whether somebody who maintains the repository has approved this very commit, has not taken it back, and has seen it
# against the branch that it is to be merged into: against another branch it may have looked like another change. Where
# that cannot be found out, nobody has: most changes need no approval, and are not to wait for an answer.
set -euo pipefail
# shellcheck disable=SC1091
. "$(dirname "${BASH_SOURCE[0]}")/host.sh"
unknown() { echo 'GitHub does not say who has approved: taken as nobody.'; }
approved=false
read -ra numbers <<< "$PULLS"
for number in "${numbers[@]}"; do
  # Days and times of one form, so that they compare as texts.
  if ! moved=$(gh api --paginate "repos/$GITHUB_REPOSITORY/issues/$number/events?per_page=100" --jq '.[]
    | select(.event == "base_ref_changed" or .event == "automatic_base_change_succeeded")
    | .created_at' | sort | tail -n 1) \
    || ! reviews=$(gh api --paginate "repos/$GITHUB_REPOSITORY/pulls/$number/reviews?per_page=100" --jq '.[]
    | select(.user != null)
    | select(.state == "APPROVED" or .state == "CHANGES_REQUESTED" or .state == "DISMISSED")
    | "\(.user.login) \(.state) \(.commit_id) \(.submitted_at)"'); then
    unknown
    continue
  fi
  declare -A last=()
  while read -r login state commit time; do
    if [[ $login =~ ^[A-Za-z0-9-]+$ ]]; then last[$login]="$state $commit $time"; fi
  done <<< "$reviews"
  for login in "${!last[@]}"; do
    read -r state commit time <<< "${last[$login]}"
    if [ "$state $commit" != "APPROVED $HEAD_SHA" ] || [[ ! $time > $moved ]]; then continue; fi
    if ! role=$(gh api "repos/$GITHUB_REPOSITORY/collaborators/$login/permission" --jq .role_name); then
      unknown
    elif [ "$role" = admin ] || [ "$role" = maintain ]; then
      approved=true
    fi
  done
done
printf 'approved=%s\n' "$approved" >> "$GITHUB_OUTPUT"
