#!/usr/bin/env node
// The command in a checkout, where nothing is built: so that `npx curate`, which the messages name, runs there as it does
// where the package is installed.
import '../../pipeline/curate.mjs';
