#!/usr/bin/env node
// The command's first file is plain JavaScript: Node would load its TypeScript compiler for any other, before the caches of
// what has been compiled can be opened, and that takes longer than reading two thousand records.
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';
import { runBundled } from './bundle.mjs';

const cache = fileURLToPath(new URL('../node_modules/.cache/', import.meta.url));
enableCompileCache(`${cache}compile`);
await runBundled(new URL('.', import.meta.url).href, cache);
