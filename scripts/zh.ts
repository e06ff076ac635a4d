/** Runs the zh rules alone. Takes the options of `curate check`. */
process.argv.splice(2, 0, 'check', '--only', 'zh/*');
await import('../pipeline/cli.ts');
