import { expect, test } from 'vitest';
import type { Finding } from '../../rule/finding.ts';
import { findingsIn, findingsWith, recordFile } from '../../rule/testing/rule-tester.ts';
import { aliasRule } from './alias.ts';
import { exampleRule } from './example.ts';
import { missedSignatureRule } from './signature.ts';

const TEXT = "Error: Cannot find module 'left-pad'";

test('reports a regex that misses the signature', async () => {
  const [finding] = await findingsWith(missedSignatureRule, {
    signature: TEXT,
    regex: 'Cannot find package',
  });
  expect(finding).toMatchObject({ rule: 'regex/signature', severity: 'error', pointer: '/regex' });
  expect(finding?.message).toContain(TEXT);
});

test.each(['cannot find MODULE', "module '[^']+'$", '(?i)cannot find', '\\AError', '(?P<m>module)'])(
  'is content with %s',
  async (regex) => {
    expect(await findingsWith(missedSignatureRule, { signature: TEXT, regex })).toEqual([]);
  },
);

test('leaves a regex that does not compile to regex/syntax', async () => {
  expect(await findingsWith(missedSignatureRule, { signature: TEXT, regex: '(unclosed' })).toEqual([]);
});

test('is not held up by a hostile pair', async () => {
  const found = await findingsWith(missedSignatureRule, {
    signature: `${'a'.repeat(3000)}!`,
    regex: '^(a+)+$',
  });
  expect(found).toHaveLength(1);
});

function findingsInRecord(fields: Parameters<typeof recordFile>[0]): Promise<readonly Finding[]> {
  return findingsIn([recordFile(fields)], [missedSignatureRule, aliasRule, exampleRule]);
}

async function only(fields: {
  signature: string;
  regex: string;
}): Promise<{ message: string; fixed: unknown }> {
  const found = await findingsWith(missedSignatureRule, { aliases: [], ...fields });
  expect(found.map(({ rule }) => rule)).toEqual(['regex/signature']);
  return { message: found[0]?.message ?? '', fixed: found[0]?.fix[0]?.value };
}

test.each([
  ['[error] worker (3) is gone?', '\\[error\\] worker \\(3\\) is gone\\?'],
  ['Cannot read (reading "x")', 'Cannot read \\(reading "x"\\)'],
  ['price[0] is undefined', 'price\\[0\\] is undefined'],
])('%s as it stands', async (text, escaped) => {
  const { message, fixed } = await only({ signature: text, regex: text });
  expect(message).toMatch(/backslash/);
  expect(fixed).toBe(escaped);
});

test.each([
  ['/cannot find module/i', 'cannot find module', 'slashes'],
  ['Cannot\u3000find module', 'Cannot find module', 'input method'],
  ['Cannot find module \u2018left-pad\u2019', "Cannot find module 'left-pad'", 'input method'],
  ['cannot find module ', 'cannot find module', 'blank'],
  ["cannot find module '\\\\S+", "cannot find module '\\S+", 'escaped twice'],
  ["cannot find module '\\\\w{2,9}\\\\-", "cannot find module '\\w{2,9}\\-", 'escaped twice'],
  ['r"cannot find \\w+ \'"', "cannot find \\w+ '", 'stands in quotes'],
  ["cannot find <name> 'left-pad'", "cannot find \\S+ 'left-pad'", 'stands for nothing in a regex'],
  ["^cannot find module '", undefined, 'two ends of the text'],
  ['no such \\$|cannot find module$', undefined, 'two ends of the text'],
  ['cannot * module', 'cannot \\S+ module', 'only in the shell'],
  ["find * 'left-pad'", "find \\S+ 'left-pad'", 'only in the shell'],
])('%s', async (regex, fixed, words) => {
  const signature = regex.endsWith(' ') ? 'Cannot find module' : TEXT;
  const found = await only({ signature, regex });
  expect(found.fixed).toBe(fixed);
  expect(found.message).toContain(words);
});

test.each([
  ['Cannot find module|cost \\d+$USD', 'Cannot find module|cost \\d+\\$USD'],
  ['Cannot find module|${HOME} is not set', 'Cannot find module|\\$\\{HOME} is not set'],
  ['Cannot find module|a^b', 'Cannot find module|a\\^b'],
])('an alternative that can never match: %s', async (regex, fixed) => {
  expect((await only({ signature: TEXT, regex })).fixed).toBe(fixed);
});

test('a regex that finds none of the texts of a record is one mistake', async () => {
  const record = {
    signature: TEXT,
    regex: 'no such thing',
    aliases: ['ERR_MODULE_NOT_FOUND'],
    examples: [{ text: TEXT, tool: 'node', version: '22', captured: '2024-01-01' }],
  };
  const found = await findingsInRecord(record);
  expect(found.map(({ rule, pointer }) => [rule, pointer])).toEqual([['regex/signature', '/regex']]);
  expect(found[0]?.message).toContain('nor any of its aliases and examples');
  const some = await findingsInRecord({ ...record, aliases: ['no such thing', 'ERR_MODULE_NOT_FOUND'] });
  expect(some.map(({ rule, pointer }) => [rule, pointer])).toEqual([
    ['regex/signature', '/regex'],
    ['regex/alias', '/aliases/1'],
    ['regex/example', '/examples/0/text'],
  ]);
});

test('a signature that holds a regex says nothing of the other texts', async () => {
  const found = await findingsInRecord({
    signature: 'Cannot find .* module',
    regex: 'no such thing',
    aliases: ['ERR_MODULE_NOT_FOUND'],
  });
  expect(found.map(({ pointer }) => pointer)).toEqual(['/signature', '/aliases/0']);
});

test('an alternative that stands in the record and does not find it', async () => {
  const found = await findingsWith(missedSignatureRule, {
    signature: 'worker is gone',
    aliases: ['[error] no worker left'],
    regex: 'worker is gone|[error] no worker left',
  });
  expect(found.map(({ fix }) => fix[0]?.value)).toEqual(['worker is gone|\\[error\\] no worker left']);
});

test.each([
  "Cannot find module '.*'",
  'line \\d+ is wrong',
  'no (?:file|folder) here',
  'value [^x]+ is wrong',
])('regex syntax in a signature: %s', async (signature) => {
  const found = await findingsWith(missedSignatureRule, { signature, regex: 'zzz' });
  expect(found.map(({ pointer }) => pointer)).toEqual(['/signature']);
});

test.each([
  'Invalid regular expression: /a(?:b/',
  'open C:\\data\\x: denied',
  'SELECT * FROM t failed',
  'a.b is wrong...',
])('no regex syntax: %s', async (signature) => {
  const found = await findingsWith(missedSignatureRule, { signature, regex: 'a|denied|failed' });
  expect(found).toEqual([]);
});

test('a letter of another script is named by schema/unsafe-text alone', async () => {
  expect(
    await findingsWith(missedSignatureRule, { signature: TEXT, regex: '\u0421annot find module' }),
  ).toEqual([]);
  expect(
    await findingsWith(missedSignatureRule, { signature: `\u0421annot find module`, regex: 'Cannot find' }),
  ).toEqual([]);
});
