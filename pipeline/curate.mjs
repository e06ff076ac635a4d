#!/usr/bin/env node
// The command's first file is plain JavaScript: Node would load its TypeScript compiler for any other, before the cache of
// what it has compiled can be opened, and that takes longer than reading two thousand records.
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/compile', import.meta.url)));
await import('./cli.ts');
