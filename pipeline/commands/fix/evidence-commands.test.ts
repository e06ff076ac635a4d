import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Json } from '../../json.ts';
import type { HttpClient } from '../../links/http-client.ts';
import { BASE_RECORD } from '../../rule/testing/rule-tester.ts';
import { temporaryHome } from '../../store/testing/temporary-home.ts';
import { runCommandLine } from '../command-line.ts';
import type { ExitCode, CliContext } from '../command.ts';
import { openKnowledgeBase } from '../knowledge-base.ts';
import { checkLinks } from '../check/link-check.ts';
import { selectRecords } from '../check/record-selection.ts';

type Fields = { readonly [key: string]: Json };

const PATH = `${BASE_RECORD.id}.json`;
const WRONG = { verification_tier: 'reproduced', confidence: 0.95, fix_success_rate: 0.9, evidence_count: 7 };

/** A knowledge base of its own, with the base record varied; other texts by path. */
function knowledgeBase(fields: Fields = {}, others: Readonly<Record<string, string>> = {}): string {
  const record = `${JSON.stringify({ ...BASE_RECORD, ...fields }, null, 2)}\n`;
  const texts = { [PATH]: record, ...others };
  return temporaryHome(
    Object.fromEntries(Object.entries(texts).map(([path, text]) => [`records/${path}`, text])),
  );
}

function textOf(home: string, path = PATH): string {
  return readFileSync(join(home, 'records', path), 'utf8');
}

function shellFor(
  line: readonly string[],
  today: string,
): { shell: CliContext; out: string[]; err: string[] } {
  const out: string[] = [];
  const err: string[] = [];
  const shell: CliContext = {
    arguments: line,
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    input: null,
    terminal: { out: false, err: false },
    environment: {},
    today,
    clock: () => 0,
    wall: () => 0,
    signal: new AbortController().signal,
  };
  return { shell, out, err };
}

async function curate(
  home: string,
  line: readonly string[],
  today = '2024-07-01',
): Promise<{ code: ExitCode; out: string; err: string }> {
  const { shell, out, err } = shellFor([...line, '--records', join(home, 'records')], today);
  const code = await runCommandLine(shell);
  return { code, out: out.join(''), err: err.join('') };
}

test('score writes the computed fields and nothing else, and a second run, years later, changes no byte', async () => {
  const home = knowledgeBase(WRONG);
  const before = textOf(home).split('\n');
  expect(await curate(home, ['score'])).toEqual({
    code: 0,
    out: `${PATH}: verification_tier reproduced → sourced, confidence 0.95 → 0.6, fix_success_rate 0.9 → 0.72, evidence_count 7 → 2
1 record scored, 1 changed: confidence in 1, evidence_count in 1, fix_success_rate in 1, verification_tier in 1.
`,
    err: '',
  });
  const after = textOf(home);
  const changed = after.split('\n').filter((line, index) => line !== before[index]);
  expect(changed.map((line) => line.trim())).toEqual([
    '"verification_tier": "sourced",',
    '"confidence": 0.6,',
    '"fix_success_rate": 0.72,',
    '"evidence_count": 2',
  ]);
  expect((await curate(home, ['score'], '2031-01-01')).out).toBe('1 record scored, 0 changed.\n');
  expect(textOf(home)).toBe(after);
});

test('score leaves the layout of a file as it is', async () => {
  const loose = JSON.stringify({ ...BASE_RECORD, ...WRONG }, null, '\t').replace(
    '"confidence": 0.95,',
    '"confidence": 0.950 ,',
  );
  const home = knowledgeBase({}, { [PATH]: loose });
  await curate(home, ['score']);
  expect(textOf(home)).toBe(
    loose
      .replace('"reproduced"', '"sourced"')
      .replace('"confidence": 0.950 ,', '"confidence": 0.6 ,')
      .replace('"fix_success_rate": 0.9', '"fix_success_rate": 0.72')
      .replace('"evidence_count": 7', '"evidence_count": 2'),
  );
});

test('score --check writes nothing and says that there is something to do', async () => {
  const home = knowledgeBase(WRONG);
  const before = textOf(home);
  const { code, out } = await curate(home, ['score', '--check']);
  expect([code, out.split('\n').at(-2)]).toEqual([
    1,
    '1 record scored, 1 would change: confidence in 1, evidence_count in 1, fix_success_rate in 1, verification_tier in 1.',
  ]);
  expect(textOf(home)).toBe(before);
});

test('score passes over a file that is broken, and says so', async () => {
  const home = knowledgeBase(WRONG, { 'node/broken.json': '{"regex": "x", "regex": "y"}' });
  const { code, out, err } = await curate(home, ['score']);
  expect(code).toBe(0);
  expect(out).toContain('2 records scored, 1 changed');
  expect(err).toBe('1 could not be scored, node/broken.json: `check` says what is wrong with them.\n');
  expect(textOf(home, 'node/broken.json')).toBe('{"regex": "x", "regex": "y"}');
});

test('fix adds the computed fields that are missing; check finds nothing to say of them', async () => {
  const home = knowledgeBase();
  const { out } = await curate(home, ['check', '--only', 'evidence/*']);
  expect(out).toContain('0 errors, 0 warnings');
  await curate(home, ['fix']);
  expect(JSON.parse(textOf(home))).toMatchObject({
    verification_tier: 'sourced',
    confidence: 0.6,
    fix_success_rate: 0.72,
    evidence_count: 2,
  });
  expect((await curate(home, ['fix'])).out).toBe('0 files fixed.\n');
});

const report = ['outcome', BASE_RECORD.id, '--workaround', '0', '--source', 'https://forum.example.org/t/1'];

test('outcome adds a report, says of what, and scores the record', async () => {
  const home = knowledgeBase();
  expect(await curate(home, [...report, '--worked', '--times', '4'], '2024-06-02')).toEqual({
    code: 0,
    out: 'Workaround 0, "Install the dependencies of the project": 4 worked.\nconfidence none → 0.89, fix_success_rate none → 0.85.\n',
    err: '',
  });
  expect(JSON.parse(textOf(home))).toMatchObject({
    outcomes: [
      { workaround: 0, succeeded: 4, failed: 0, source: 'https://forum.example.org/t/1', date: '2024-06-02' },
    ],
    confidence: 0.89,
    evidence_count: 3,
    last_confirmed: '2024-06-01',
    last_updated: '2024-06-02',
  });
});

test('outcome --once adds a report a single time, and another end of the same day all the same', async () => {
  const home = knowledgeBase();
  const reportOnce = async (ended: string): Promise<string> =>
    (await curate(home, [...report, ended, '--once'])).out;
  await reportOnce('--worked');
  expect(await reportOnce('--worked')).toContain('Nothing was added.');
  expect(await reportOnce('--failed')).toContain('1 failed');
  expect(JSON.parse(textOf(home))).toMatchObject({ outcomes: [{ succeeded: 1, failed: 1 }] });
});

test('outcome adds up what one page reports on one day', async () => {
  const home = knowledgeBase();
  await curate(home, [...report, '--worked'], '2024-06-02');
  await curate(home, [...report.slice(0, -1), 'https://FORUM.example.org/t/1/#2', '--failed'], '2024-06-02');
  await curate(home, [...report, '--worked', '--confirm'], '2024-06-03');
  expect(JSON.parse(textOf(home))).toMatchObject({
    outcomes: [
      { succeeded: 1, failed: 1, date: '2024-06-02' },
      { succeeded: 1, failed: 0, date: '2024-06-03' },
    ],
    last_confirmed: '2024-06-03',
    last_updated: '2024-06-03',
  });
});

test.each([
  ['--worked is missing', report, 'Say how the try ended: either --worked or --failed.'],
  ['both', [...report, '--worked', '--failed'], 'Say how the try ended: either --worked or --failed.'],
  [
    'no such workaround',
    [...report, '--worked', '--workaround', '1'],
    'There is no workaround 1: the record has 1, and the first is 0.',
  ],
  [
    'a position in words',
    [...report, '--worked', '--workaround', 'first'],
    '--workaround takes the position',
  ],
  [
    'a private source',
    [...report, '--worked', '--source', 'https://10.0.0.1/x'],
    '--source: `https://10.0.0.1/x` leads to a private',
  ],
  ['no source', ['outcome', BASE_RECORD.id, '--workaround', '0', '--worked'], '--source URL is missing'],
  [
    'a day to come',
    [...report, '--worked', '--date', '2024-07-02'],
    '--date 2024-07-02 is after today, 2024-07-01.',
  ],
  ['no day', [...report, '--worked', '--date', '2024-02-30'], '--date 2024-02-30 is not a date'],
  ['no tries', [...report, '--worked', '--times', '0'], '--times 0 is not a number of tries'],
  [
    'no such record',
    ['outcome', 'node/nothing', ...report.slice(2), '--worked'],
    'There is no record node/nothing',
  ],
])('outcome refuses %s', async (_, line, message) => {
  const home = knowledgeBase();
  const before = textOf(home);
  const { code, err } = await curate(home, line);
  expect([code, err.slice(0, message.length)]).toEqual([2, message]);
  expect(textOf(home)).toBe(before);
});

test('explain prints the sum of a record, and what would raise it', async () => {
  const home = knowledgeBase({ confidence: 0.95 });
  expect(await curate(home, ['explain', BASE_RECORD.id])).toEqual({
    code: 0,
    err: '',
    out: `node/module-not-found

confidence 0.60 (the record says 0.95)
  how likely a workaround works at a rate of 0.7 or more, as "true" says
fix_success_rate 0.72 (the record does not state it yet)
  the largest mean rate of a workaround
evidence_count 2 (the record does not state it yet)
  2 distinct pages, 0 distinct examples
verification_tier sourced (the record does not state it yet)
  the highest rung that holds

Workaround 0: Install the dependencies of the project
   trials × age     worked  failed  what
                     1.000   1.000  nothing known: every rate is equally likely
     0.50 × 1.00     0.450   0.050  the claim that it works at 0.9
     2.00 × 1.00     1.800   0.200  a source: https://docs.npmjs.com/cli/commands/npm-ci
                     3.250   1.250  α and β of the rate's distribution; its mean is 0.722
  P(rate ≥ 0.7) = 0.601, which decides the confidence

What would raise the confidence of 0.60 most:
  1. Report 3 tries of workaround 0, if they all work (\`outcome\`): 0.85
  2. Cite a page of another site for workaround 0: 0.73
  3. Add output that was really seen to \`examples\`, with its tool and version and the command that provokes it: 0.67
`,
  });
});

test('explain says what is meant where there is neither rule nor record', async () => {
  const { code, err } = await curate(knowledgeBase(), ['explain', 'node/module-not-fond']);
  expect([code, err]).toEqual([
    2,
    'There is no rule, no key and no record node/module-not-fond. Did you mean node/module-not-found?\n',
  ]);
});

test('check --due lists what is due, in parts that do not overlap', async () => {
  const others = Object.fromEntries(
    Array.from({ length: 30 }, (_, index) => {
      const id = `node/error-${index}`;
      return [`${id}.json`, JSON.stringify({ ...BASE_RECORD, id })];
    }),
  );
  const home = knowledgeBase({}, others);
  expect((await curate(home, ['check', '--due'])).out).toBe('0 records are due for confirmation.\n');
  const listed = async (...line: string[]): Promise<string[]> =>
    (await curate(home, ['check', '--due', ...line], '2026-06-01')).out.split('\n').slice(0, -2);
  const all = await listed();
  expect(all).toHaveLength(31);
  expect(all).toEqual([...all].sort());
  const parts = [await listed('--part', '1/3'), await listed('--part', '2/3'), await listed('--part', '3/3')];
  expect(parts.flat().sort()).toEqual(all);
  expect((await curate(home, ['check', '--due', '--part', '4/3'])).err).toContain('--part 4/3 is no share');
});

/** Everything is there but pages below /gone. */
const network: HttpClient = {
  resolve: () => Promise.resolve(['93.184.216.34']),
  send: ({ url }) => Promise.resolve({ status: url.pathname.startsWith('/gone') ? 404 : 200, headers: {} }),
};

async function visitLinks(home: string, today: string, client = network): Promise<string> {
  // Nobody has to wait for a server that is not there.
  writeFileSync(join(home, 'curation.yaml'), 'evidence: { links: { pauseMilliseconds: 0 } }\n');
  const { shell, out } = shellFor([], today);
  const base = await openKnowledgeBase({ records: join(home, 'records') }, today);
  const narrowing = selectRecords(base.folder, base.folder.path, []);
  if ('unmatched' in narrowing) throw new Error('no narrowing was asked for');
  await checkLinks(base, narrowing, shell, 1000, client);
  return out.join('');
}

test('check --links reports a page only after several failures over a week', async () => {
  const home = knowledgeBase({ official_doc_url: 'https://nodejs.org/gone#part' });
  expect(await visitLinks(home, '2024-06-01')).toBe('3 links visited; 1 failing, 0 of them dead.\n');
  expect(await visitLinks(home, '2024-06-01')).toBe('0 links visited; 1 failing, 0 of them dead.\n');
  expect(await visitLinks(home, '2024-06-04')).toBe('1 link visited; 1 failing, 0 of them dead.\n');
  expect(await visitLinks(home, '2024-06-08')).toMatch(
    /^records\/node\/module-not-found\.json:\d+:\d+\n {4}This page is gone: it answers 404, at 3 visits since 2024-06-01\. .*\n1 link visited; 1 failing, 1 of them dead\.\n$/,
  );
});

test('an ordinary check knows nothing of links', async () => {
  const home = knowledgeBase({ official_doc_url: 'https://nodejs.org/gone' });
  for (const day of ['2024-06-01', '2024-06-04', '2024-06-08']) await visitLinks(home, day);
  expect((await curate(home, ['check', '--only', 'evidence/*'])).out).toContain('0 errors, 0 warnings');
});

test('check --links notes nothing while the network is down', async () => {
  const home = knowledgeBase({ official_doc_url: 'https://nodejs.org/x' });
  const down: HttpClient = {
    ...network,
    resolve: () => Promise.reject(Object.assign(new Error('no'), { code: 'ENOTFOUND' })),
  };
  // Two hosts may be gone; silence of three is our own.
  const other = { ...BASE_RECORD, id: 'node/other', official_doc_url: 'https://third.example.org/' };
  writeFileSync(join(home, 'records', 'node', 'other.json'), JSON.stringify(other));
  await expect(visitLinks(home, '2024-06-01', down)).rejects.toThrow('the network seems to be down');
  expect(await visitLinks(home, '2024-06-01')).toBe('4 links visited; 0 failing, 0 of them dead.\n');
});
