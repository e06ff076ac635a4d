/** Runs the duplicates rules alone. Takes the options of `curate check`. */
process.argv.splice(2, 0, 'check', '--only', 'duplicates/*');
await import('../pipeline/cli.ts');
