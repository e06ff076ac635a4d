/** Runs the rules about evidence alone, and decides the gate by them. Takes the options of `curate check`. */
process.argv.splice(2, 0, 'check', '--only', 'evidence/*');
await import('../pipeline/cli.ts');
