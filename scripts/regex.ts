/** Runs the regex rules alone. Takes the options of `curate check`. */
process.argv.splice(2, 0, 'check', '--only', 'regex/*');
await import('../pipeline/cli.ts');
