#!/usr/bin/env bash
# Whether somebody who maintains the repository has approved this very commit, has not taken it back, and has seen it
# against the branch that it is to be merged into: against another branch it may have looked like another change.
set -euo pipefail
approved=false
read -ra numbers <<< "$PULLS"
for number in "${numbers[@]}"; do
  # Days and times of one form, so that they compare as texts.
  moved=$(gh api --paginate "repos/$GITHUB_REPOSITORY/issues/$number/events?per_page=100" --jq '.[]
    | select(.event == "base_ref_changed") | .created_at' | sort | tail -n 1)
  declare -A last=()
  while read -r login state commit time; do
    if [[ $login =~ ^[A-Za-z0-9-]+$ ]]; then last[$login]="$state $commit $time"; fi
  done < <(gh api --paginate "repos/$GITHUB_REPOSITORY/pulls/$number/reviews?per_page=100" --jq '.[]
    | select(.user != null)
    | select(.state == "APPROVED" or .state == "CHANGES_REQUESTED" or .state == "DISMISSED")
    | "\(.user.login) \(.state) \(.commit_id) \(.submitted_at)"')
  for login in "${!last[@]}"; do
    read -r state commit time <<< "${last[$login]}"
    if [ "$state $commit" != "APPROVED $HEAD_SHA" ] || [[ ! $time > $moved ]]; then continue; fi
    role=$(gh api "repos/$GITHUB_REPOSITORY/collaborators/$login/permission" --jq .role_name)
    if [ "$role" = admin ] || [ "$role" = maintain ]; then approved=true; fi
  done
done
printf 'approved=%s\n' "$approved" >> "$GITHUB_OUTPUT"
