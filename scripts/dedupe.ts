/** Fixes repeated aliases and lists records that may be one error. Takes the options of `curate dedupe`. */
process.argv.splice(2, 0, 'dedupe');
await import('../pipeline/cli.ts');
