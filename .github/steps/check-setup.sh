#!/usr/bin/env bash
# Says what of the repository's settings is missing: no file can set them, and without them nothing holds a change back.
# Asks only what everyone may see, of the branch that it runs on, and fails nothing.
set -euo pipefail
# shellcheck disable=SC1091
. "$(dirname "${BASH_SOURCE[0]}")/host.sh"
missing=()
ask() { gh api --paginate "repos/$GITHUB_REPOSITORY/$1" --jq "$2"; }

errors=$(ask "codeowners/errors?ref=$GITHUB_REF_NAME" '.errors | length') || errors=unknown
case $errors in
  0) ;;
  unknown) missing+=('CODEOWNERS could not be asked about.') ;;
  *) missing+=('CODEOWNERS names somebody whom GitHub does not know or who may not write: put the keepers of the knowledge base there.') ;;
esac

# What rulesets demand of the branch, and what the older kind of protection demands.
rules=$(ask "rules/branches/$GITHUB_REF_NAME" '.[]
  | if .type == "required_status_checks" then .parameters.required_status_checks[].context
    elif .type == "pull_request" then .parameters
      | (if .require_code_owner_review then "(code owners)" else empty end),
        (if .dismiss_stale_reviews_on_push then "(fresh)" else empty end)
    elif .type == "merge_queue" then "(queue)"
    else empty end') || rules=''
older=$(ask "branches/$GITHUB_REF_NAME" '.protection.required_status_checks.contexts[]?') || older=''
has() { grep -qxF -- "$1" <<< "$rules"$'\n'"$older"; }
for check in gate verdict; do
  if ! has "$check"; then missing+=("The branch does not require the check $check."); fi
done
if ! has '(code owners)'; then
  missing+=('No ruleset requires a review by code owners. (Whether the older protection of branches does cannot be seen from here.)')
fi
if has '(code owners)' && ! has '(fresh)'; then
  missing+=('An approval holds for what is pushed after it: have stale ones dismissed.')
fi

{
  echo '### Settings of the repository'
  if [ "${#missing[@]}" -eq 0 ]; then echo 'Everything that docs/gate.md asks for is set.'; else printf -- '- %s\n' "${missing[@]}"; fi
} >> "$GITHUB_STEP_SUMMARY"
if [ "${#missing[@]}" -gt 0 ]; then printf '::warning title=Settings of the repository::%s\n' "${missing[@]}"; fi
