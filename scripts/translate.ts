/** Fills and renews the Chinese of the records. Takes the options of `curate translate`. */
process.argv.splice(2, 0, 'translate');
await import('../pipeline/cli.ts');
