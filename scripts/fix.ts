/** Applies the certain fixes. Takes the options of `curate fix`. */
process.argv.splice(2, 0, 'fix');
await import('../pipeline/cli.ts');
