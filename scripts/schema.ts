/** Runs the schema rules alone. Takes the options of `curate check`. */
process.argv.splice(2, 0, 'check', '--only', 'schema/*');
await import('../pipeline/cli.ts');
