// Starts a process that judges, as curate.mjs starts the command.
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';
import { runBundled } from './bundle.mjs';

const cache = fileURLToPath(new URL('../node_modules/.cache/', import.meta.url));
enableCompileCache(`${cache}compile`);
await runBundled(new URL('.', import.meta.url).href, cache, 'judge-process');
