/** Recomputes the evidence fields of all records. Takes the options of `curate score`. */
process.argv.splice(2, 0, 'score');
await import('../pipeline/cli.ts');
