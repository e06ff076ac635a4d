import { expect, test } from 'vitest';
import { fileOf, findingsIn, findingsWith, recordFile } from '../../rule/testing/rule-tester.ts';
import { rules } from '../index.ts';
import { secretRule } from './secret.ts';

/** Put together here, so that no scanner of repositories takes this file for a leak. */
const TOKEN = `gh${'p_'}A1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6Q7r8`;

function exampleOf(text: string): {
  examples: { text: string; tool: string; version: string; captured: string }[];
} {
  return { examples: [{ text, tool: 'git', version: '2.47.1', captured: '2024-06-01' }] };
}

test('a token in an example is one finding that never repeats it, with its fix', async () => {
  const text = `remote: Invalid token ${TOKEN}`;
  const [finding, ...others] = await findingsWith(secretRule, exampleOf(text));
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ rule: 'schema/secret', severity: 'error', pointer: '/examples/0/text' });
  expect(finding?.message).toContain('a GitHub token (40 characters at character 23)');
  expect(JSON.stringify(finding)).not.toContain(TOKEN.slice(4, 12));
  expect(finding?.fix).toEqual([
    { op: 'replace', pointer: '/examples/0/text', value: 'remote: Invalid token [redacted]' },
  ]);
});

test('two in one text are one finding', async () => {
  const found = await findingsWith(secretRule, exampleOf(`${TOKEN} and DB_PASSWORD=Zebra-71-kiwi`));
  expect(found).toHaveLength(1);
  expect(found[0]?.message).toContain('and 1 more');
});

test('what only a word beside it tells is left to its author', async () => {
  const found = await findingsWith(secretRule, {
    root_cause: 'The server is started with DB_PASSWORD=Zebra-71-kiwi.',
  });
  expect(found).toMatchObject([{ pointer: '/root_cause', fix: [] }]);
});

test('a token that the regex looks for is not taken out', async () => {
  const found = await findingsWith(secretRule, {
    regex: `Invalid token ${TOKEN}`,
    ...exampleOf(`Invalid token ${TOKEN}`),
  });
  expect(found.map(({ pointer, fix }) => [pointer, fix.length])).toEqual([
    ['/regex', 0],
    ['/examples/0/text', 0],
  ]);
});

test('the address of a person is a finding, one of a role is none', async () => {
  expect(
    await findingsWith(secretRule, { root_cause: 'Ask jane.kowalski@acme-industries.pl.' }),
  ).toHaveLength(1);
  expect(await findingsWith(secretRule, { root_cause: 'Ask support@acme-industries.pl.' })).toEqual([]);
});

test('credentials in the address of a page have a rule of their own', async () => {
  expect(
    await findingsWith(secretRule, { official_doc_url: 'https://ana:Zebra-71-kiwi@example.com/' }),
  ).toEqual([]);
});

test('no finding of any rule repeats it, whole or cut off, of this record or of another', async () => {
  const texts = (id: string, text: string): ReturnType<typeof recordFile> =>
    recordFile({
      id,
      domain: 'git',
      signature: `${text} remote: Invalid credentials`,
      regex: 'Invalid credentials',
      aliases: [`other ${text}`],
      tags: [text],
      ...exampleOf(`fatal: no match ${text}`),
    });
  const words = 'a rather long line of output that a message has to cut off somewhere near the ';
  const files = [
    texts('git/one', TOKEN),
    texts('git/two', `${words}${TOKEN}`),
    texts('git/three', `${words}DB_PASSWORD=Zebra-71-kiwi`),
    fileOf('git/four.json', JSON.stringify({ signature: TOKEN, unknown: TOKEN })),
  ];
  const found = await findingsIn(files, rules);
  expect(found.length).toBeGreaterThan(15);
  const shown = JSON.stringify(found);
  expect(shown).not.toContain(TOKEN.slice(4, 10));
  expect(shown).not.toContain('ra-71-k');
});
