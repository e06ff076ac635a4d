#!/usr/bin/env bash
# Whether somebody who maintains the repository has approved this very commit, and has not taken it back.
set -euo pipefail
declare -A last=()
while read -r login state commit; do
  if [[ $login =~ ^[A-Za-z0-9-]+$ ]]; then last[$login]="$state $commit"; fi
done < <(gh api --paginate "repos/$GITHUB_REPOSITORY/pulls/$NUMBER/reviews" --jq '.[]
  | select(.state == "APPROVED" or .state == "CHANGES_REQUESTED" or .state == "DISMISSED")
  | "\(.user.login) \(.state) \(.commit_id)"')
approved=false
for login in "${!last[@]}"; do
  if [ "${last[$login]}" != "APPROVED $HEAD_SHA" ]; then continue; fi
  role=$(gh api "repos/$GITHUB_REPOSITORY/collaborators/$login/permission" --jq .role_name)
  if [ "$role" = admin ] || [ "$role" = maintain ]; then approved=true; fi
done
printf 'approved=%s\n' "$approved" >> "$GITHUB_OUTPUT"
