import { expect, test } from 'vitest';
import { BASE_RECORD, findingsWith } from '../../rule/testing/rule-tester.ts';
import { placeholderRule } from './placeholder.ts';

async function pointersOf(fields: Parameters<typeof findingsWith>[1]): Promise<string[]> {
  return (await findingsWith(placeholderRule, fields)).map(({ pointer }) => pointer);
}

test.each([
  'TODO',
  'tbd.',
  '…',
  '...',
  'xxx',
  '???',
  'N/A',
  'Lorem ipsum dolor sit amet',
  'TODO: explain why this happens',
  'It is the cache. FIXME',
  '<root cause>',
  '{{ root_cause }}',
  '[describe the cause here]',
  'Describe the root cause here.',
  'Why it happens, in full sentences.',
  'Your text here',
  'To be determined later',
  'asdfasdf',
  'blah blah blah',
  'See documentation',
  'No description provided',
  'I don’t know'.replace('’', "'"),
  '待补充',
])('%s says nothing', async (text) => {
  expect(await pointersOf({ root_cause: text })).toEqual(['/root_cause']);
  const [deadEnd] = BASE_RECORD.dead_ends;
  expect(await pointersOf({ dead_ends: [{ ...deadEnd, why_fails: text }] })).toEqual([
    '/dead_ends/0/why_fails',
  ]);
});

test.each(['It does not work.', 'Doesn’t help'.replace('’', "'"), 'Fails', 'an error occurs'])(
  '%s is no reason',
  async (text) => {
    const [deadEnd] = BASE_RECORD.dead_ends;
    expect(await pointersOf({ dead_ends: [{ ...deadEnd, why_fails: text }] })).toHaveLength(1);
  },
);

test.each([
  'Search the code for TODO and remove what is listed there.',
  'The TODO file is read before the folder exists.',
  'The name is unknown to the resolver.',
  'Write `export` into the shell profile here and in the service.',
  'Explain the query plan and add the missing index.',
  'The example in the documentation lacks a comma.',
  'Test the connection with psql first.',
  'A null pointer is passed on.',
  'Replace `<name>` by the name of the module.',
  '[1] is printed because the job runs in the background.',
])('%s says something', async (text) => {
  expect(await pointersOf({ root_cause: text })).toEqual([]);
});

test.each([
  ["Cannot find module 'left-pad'.", true],
  ["The error occurs when the module 'left-pad' cannot be found.", false],
  ["An error occurs because it cannot find module 'left-pad'", true],
  ['Node.js looks in node_modules only.', false],
])('%s: a cause that only repeats the signature', async (cause, repeats) => {
  expect((await pointersOf({ root_cause: cause })).length > 0).toBe(repeats);
});

test('a word that an error or a tag may consist of is none', async () => {
  expect(
    await pointersOf({
      aliases: ['undefined', 'null'],
      tags: ['test', 'string'],
      counter_examples: ['None'],
    }),
  ).toEqual([]);
  expect(await pointersOf({ aliases: ['TODO'], tags: ['xxx'] })).toEqual(['/aliases/0', '/tags/0']);
});

test('Chinese texts have rules of their own', async () => {
  expect(await pointersOf({ root_cause_zh: 'TODO', workarounds_zh: ['TBD'] })).toEqual([]);
});
