#!/usr/bin/env bash
# Publishes the version of package.json under the tag TAG; without a tag it goes through all of it and publishes nothing.
set -euo pipefail
version=$(node -p 'require("./package.json").version')
npm run -s build
if [ -z "${TAG:-}" ]; then
  npm publish --dry-run --access public --ignore-scripts
  exit 0
fi
if [ "$TAG" != "v$version" ]; then
  echo "The tag $TAG is not the version of package.json, which is $version. Tag v$version, or change package.json." >&2
  exit 2
fi
# Only this version and later ones let the registry trust a workflow instead of a token.
npx --yes npm@11.6 publish --provenance --access public --ignore-scripts
