#!/usr/bin/env bash
# shellcheck disable=SC2016 # Backticks in messages are Markdown.
# To be sourced: finds out what is to be judged, and leaves it in the array `range` as options of `curate check`. Nothing
# judged is nothing passed: a base that is not here, or that nobody named, ends the step with 2, an annotation and a summary.

# Ends the step: says what is missing and what to do.
refuse() {
  printf '::error title=Nothing was judged::%s\n' "$1"
  printf '### ❌ Nothing was judged\n\n%s\n' "$1" >> "$GITHUB_STEP_SUMMARY"
  exit 2
}

# Installs the packages of the tool in ACTION, without their scripts, and puts their programs first.
install_tool() {
  npm ci --ignore-scripts --omit=dev --prefix "$ACTION" > "$RUNNER_TEMP/curate-install.log" 2>&1 || {
    cat "$RUNNER_TEMP/curate-install.log"
    refuse 'The tool could not be installed: the step says why. Run the job again where the registry did not answer.'
  }
  export PATH="$ACTION/node_modules/.bin:$PATH"
}

# Whether a commit is here, or can be fetched by its id.
has_commit() {
  git rev-parse --verify --quiet --end-of-options "$1^{commit}" > /dev/null && return 0
  [[ $1 =~ ^[0-9a-f]{40,64}$ ]] || return 1
  git fetch --quiet --no-tags origin "$1" && git rev-parse --verify --quiet --end-of-options "$1^{commit}" > /dev/null
}

find_range() {
  if [ "$(git rev-parse --is-shallow-repository)" = true ]; then
    refuse 'The clone is shallow, so nobody can tell what the change started from. Check out with `fetch-depth: 0`.'
  fi
  if ! has_commit "$HEAD_SHA"; then
    refuse 'The commit to judge cannot be fetched. Run the workflow again; where that does not help, push once more.'
  fi
  range=(--head "$HEAD_SHA")
  # The first push of a branch has nothing before it, and a run by the clock or by hand compares nothing: all is judged.
  if [[ $GITHUB_EVENT_NAME = push && $BASE_SHA =~ ^0{40,64}$ ]]; then return; fi
  if [[ $GITHUB_EVENT_NAME =~ ^(schedule|workflow_dispatch|repository_dispatch)$ && -z $BASE_SHA ]]; then return; fi
  if [[ $BASE_SHA =~ ^0*$ ]]; then
    refuse 'No commit is named to compare with, and the event (`on:`) has none. Name one with `base:`.'
  fi
  if ! has_commit "$BASE_SHA"; then
    if [ "$GITHUB_EVENT_NAME" = push ]; then
      refuse 'The commit before this push is gone, as after a forced push, so nobody can tell what the push brings. Run the workflow by hand (`workflow_dispatch`): that judges the whole state.'
    fi
    refuse 'The commit to compare with cannot be fetched. Check out with `fetch-depth: 0`, and merge the branch that the change is for into it once more.'
  fi
  range=(--base "$BASE_SHA" "${range[@]}")
}
