/** Runs the graph rules alone. Takes the options of `curate check`. */
process.argv.splice(2, 0, 'check', '--only', 'graph/*');
await import('../pipeline/cli.ts');
