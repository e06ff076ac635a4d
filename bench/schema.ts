/** The schema rules against the bound, against the naive way, and against the validators that one would pick instead. */
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { race, table, type RaceEntrant } from './race.ts';
import { sampleCorpus } from './sample-corpus.ts';

const ROUNDS = 7;

const root = fileURLToPath(new URL('../', import.meta.url));
const schema = join(root, 'schemas/record.schema.json');
const cli = join(root, 'pipeline/cli.ts');

function installPeers(): boolean {
  if (existsSync(join(root, 'bench/node_modules/.bin/ajv'))) return true;
  const { status } = spawnSync('npm', ['ci', '--prefix', join(root, 'bench')], { stdio: 'inherit' });
  return status === 0;
}

const corpus = sampleCorpus();
const forget = (): void => rmSync(join(dirname(corpus.records), '.cache'), { recursive: true, force: true });
const node = process.execPath;
const bound: RaceEntrant = {
  name: 'bound: read and JSON.parse',
  command: node,
  arguments: [join(root, 'bench/bound.mjs'), corpus.records],
};
const ours = (name: string, options: readonly string[], before?: () => void): RaceEntrant => ({
  name,
  command: node,
  arguments: [
    cli,
    'check',
    '--only',
    'schema/*',
    '--records',
    corpus.records,
    '--format',
    'json',
    ...options,
  ],
  ...(before ? { before } : {}),
});

try {
  process.stdout.write(
    `Schema rules on ${corpus.count} records, whole processes, ${ROUNDS} rounds in turn, ${process.version}\n`,
  );
  const times = race(
    [
      bound,
      ours('check, nothing changed', []),
      ours('check, first run', [], forget),
      ours('check --no-cache', ['--no-cache']),
    ],
    ROUNDS,
  );
  process.stdout.write(table('Against the bound', times));
  if (installPeers()) {
    const bin = join(root, 'bench/node_modules/.bin');
    const naive: RaceEntrant = {
      name: 'naive: Ajv compiled at start-up',
      command: node,
      arguments: [join(root, 'bench/naive.mjs'), corpus.records, schema],
    };
    const ajv: RaceEntrant = {
      name: 'ajv-cli',
      command: node,
      arguments: [
        join(bin, 'ajv'),
        'validate',
        '--spec=draft2020',
        '-c',
        'ajv-formats',
        '--strict=false',
        '--all-errors',
        '-s',
        schema,
        '-d',
        `${corpus.records}/*/*.json`,
      ],
    };
    const sourcemeta: RaceEntrant = {
      name: '@sourcemeta/jsonschema',
      command: join(bin, 'jsonschema'),
      arguments: ['validate', schema, corpus.records],
    };
    process.stdout.write(
      table(
        'Against other validators (they check the schema; check also judges dates, addresses, layout …)',
        race([ours('check --no-cache', ['--no-cache']), naive, ajv, sourcemeta], ROUNDS),
      ),
    );
  } else {
    process.stdout.write('\nThe peers could not be installed; npm said why.\n');
  }
} finally {
  corpus.remove();
}
