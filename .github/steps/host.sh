#!/usr/bin/env bash
# To be sourced: `gh` asks github.com unless it is told of another host, as on GitHub Enterprise.
if [ -n "${GITHUB_SERVER_URL:-}" ] && [ "$GITHUB_SERVER_URL" != https://github.com ]; then
  export GH_HOST=${GITHUB_SERVER_URL#*://}
  export GH_ENTERPRISE_TOKEN=${GH_TOKEN:-}
fi
