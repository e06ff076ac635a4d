/** Runs every stage of rules and decides the gate. Takes the options of `curate check`. */
process.argv.splice(2, 0, 'check');
await import('../pipeline/cli.ts');
