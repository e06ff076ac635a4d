import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCurate, temporaryHome } from '../testing/command-tester.ts';

const RECORD = JSON.parse(
  readFileSync(new URL('../../../records/git/detected-dubious-ownership.json', import.meta.url), 'utf8'),
) as Record<string, unknown>;

const REFUSED = (port: number): string =>
  `$ curl http://127.0.0.1:${port}/\ncurl: (7) Failed to connect to 127.0.0.1 port ${port} after 0 ms: Couldn't connect to server\n`;

function home(): string {
  return temporaryHome({
    'records/git/detected-dubious-ownership.json': JSON.stringify(RECORD),
    'logs/a.log': "fatal: detected dubious ownership in repository at '/srv/x'\n",
    'logs/b.log': REFUSED(8080),
    'logs/c/d.log': REFUSED(9090),
    'logs/e.log': 'Build succeeded. 0 errors, 0 warnings.\n',
    'logs/f.log.gz': 'x',
  });
}

interface Json {
  summary: { logs: number; quiet: number; failures: number; explained: number };
  explained: { record: string; logs: number }[];
  unexplained: { form: string; logs: number; samples: { log: string; message: string }[] }[];
  skipped: { path: string; reason: string }[];
}

async function triaged(folder: string, ...options: string[]): Promise<Json> {
  const { out } = await runCurate([
    'triage',
    join(folder, 'logs'),
    '--records',
    join(folder, 'records'),
    '--format',
    'json',
    '--no-cache',
    ...options,
  ]);
  return JSON.parse(out) as Json;
}

test('what records explain, what none does, what is quiet and what was not read', async () => {
  const { summary, explained, unexplained, skipped } = await triaged(home());
  expect(summary).toEqual({ logs: 4, quiet: 1, failures: 3, explained: 1 / 3 });
  expect(explained).toMatchObject([{ record: 'git/detected-dubious-ownership', logs: 1 }]);
  expect(unexplained).toMatchObject([{ logs: 2 }]);
  expect(unexplained[0]?.samples.map(({ log }) => log.split('/').at(-1))).toEqual(['b.log', 'd.log']);
  expect(skipped.map(({ reason }) => reason)).toEqual(['it is compressed: unpack it first']);
});

test('of a log in which several lines name an error, the sample is the line that the record is about', async () => {
  const folder = temporaryHome({
    'records/git/detected-dubious-ownership.json': JSON.stringify(RECORD),
    'logs/a.log':
      "ModuleNotFoundError: No module named 'requests'\n" +
      "fatal: detected dubious ownership in repository at '/srv/x'\n" +
      'make: *** No targets specified and no makefile found.  Stop.\n',
  });
  const { explained } = await triaged(folder);
  expect(explained).toMatchObject([
    { samples: [{ message: expect.stringContaining('dubious ownership') as string }] },
  ]);
});

test('a record is begun for the most frequent group, from several outputs', async () => {
  const folder = home();
  await triaged(folder, '--draft', '1');
  const begun = readdirSync(join(folder, 'records'), { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.json') && !path.includes('dubious'),
  );
  expect(begun).toHaveLength(1);
  const record = JSON.parse(readFileSync(join(folder, 'records', begun[0] ?? ''), 'utf8')) as {
    regex: string;
  };
  expect(new RegExp(record.regex, 'i').test(REFUSED(1234))).toBe(true);
  expect(record.regex).not.toMatch(/8080|9090/);
});

test('a record that matches a healthy run is reported, with its place', async () => {
  const folder = temporaryHome({
    'records/node/ready.json': JSON.stringify({
      ...RECORD,
      id: 'node/ready',
      domain: 'node',
      regex: 'server ready',
    }),
    'logs/ok.log': 'starting\nServer ready on port 80\n',
  });
  const options = ['--healthy', '--records', join(folder, 'records'), '--no-cache', join(folder, 'logs')];
  const { out, code } = await runCurate(['triage', ...options]);
  expect(code).toBe(1);
  expect(out).toContain('node/ready');
  expect(out).toContain('ok.log:2: Server ready');
});

test('the page holds no markup of a stranger', async () => {
  const folder = temporaryHome({
    'records/git/detected-dubious-ownership.json': JSON.stringify(RECORD),
    'logs/a.log': 'Error: <script>alert(1)</script> went wrong\n',
  });
  const { out } = await runCurate([
    'triage',
    join(folder, 'logs'),
    '--records',
    join(folder, 'records'),
    '--format',
    'html',
    '--no-cache',
  ]);
  expect(out).toContain('Failures in logs');
  expect(out).not.toContain('<script');
});

test('no log at all is no triage', async () => {
  const { code, err } = await runCurate(['triage', temporaryHome({ 'records/x/.keep': '' })]);
  expect([code, err.trim() !== '']).toEqual([2, true]);
});

test('logs that begin alike are told apart by how they end', async () => {
  const beginning = 'Step: fetching what the build needs, as every run does\n'.repeat(40);
  const folder = temporaryHome({
    'records/git/detected-dubious-ownership.json': JSON.stringify(RECORD),
    'logs/a.log': `${beginning}fatal: detected dubious ownership in repository at '/srv/x'\n`,
    'logs/b.log': `${beginning}ModuleNotFoundError: No module named 'requests'\n`,
    'logs/c.log': `${beginning}error TS2322: Type 'string' is not assignable to type 'number'.\n`,
    'logs/d.log': `${beginning}error TS2345: Type 'string' is not assignable to type 'number'.\n`,
  });
  const { explained, unexplained } = await triaged(folder);
  expect(explained).toMatchObject([{ record: 'git/detected-dubious-ownership', logs: 1 }]);
  expect(unexplained.map(({ logs }) => logs)).toEqual([1, 1, 1]);
});

test('of a long log the beginning counts as well', async () => {
  const folder = temporaryHome({
    'records/git/detected-dubious-ownership.json': JSON.stringify(RECORD),
    'logs/a.log': `fatal: detected dubious ownership in repository at '/srv/x'\n${'copied a file, all is well\n'.repeat(10_000)}`,
  });
  expect((await triaged(folder)).summary).toMatchObject({ quiet: 0, explained: 1 });
});

test('a log that is no text is passed over, and not counted as one without a failure', async () => {
  const folder = home();
  writeFileSync(join(folder, 'logs/g.log'), Buffer.alloc(100));
  const { summary, skipped } = await triaged(folder);
  expect(summary).toMatchObject({ logs: 4, quiet: 1 });
  expect(skipped.map(({ reason }) => reason)).toContain('it is no text');
});

test('a log in UTF-16, and one with a stray zero byte, are read', async () => {
  const folder = temporaryHome({
    'records/git/detected-dubious-ownership.json': JSON.stringify(RECORD),
    'logs/nul.log': `starting the build of x\0\nfatal: detected dubious ownership in repository at '/srv/x'\n`,
  });
  const text = "\uFEFFfatal: detected dubious ownership in repository at '/srv/x'\r\n";
  writeFileSync(join(folder, 'logs/utf16.log'), text, 'utf16le');
  expect((await triaged(folder)).explained).toMatchObject([{ logs: 2 }]);
});
