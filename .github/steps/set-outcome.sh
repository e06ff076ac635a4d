#!/usr/bin/env bash
# Sets the status of the guard of another knowledge base on the commit that was judged. OUTCOME is that of the step which
# judged it.
set -euo pipefail
# shellcheck disable=SC1091
. "$(dirname "${BASH_SOURCE[0]}")/host.sh"
state=failure
description='The gate fails, or nothing could be judged: the run says why.'
if [ "$OUTCOME" = success ]; then
  state=success
  description='The gate passes.'
fi
gh api --method POST --silent "repos/$GITHUB_REPOSITORY/statuses/$HEAD_SHA" \
  -f context=curate-guard -f state="$state" -f description="$description" -f target_url="$RUN_URL"
