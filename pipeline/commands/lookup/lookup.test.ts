import { join } from 'node:path';
import { expect, test } from 'vitest';
import { recordFile } from '../../rule/testing/rule-tester.ts';
import { runCurate, type CommandResult, temporaryHome } from '../testing/command-tester.ts';

const home = temporaryHome(
  Object.fromEntries(
    [
      { id: 'node/module', confidence: 0.8 },
      {
        id: 'node/any-module',
        regex: 'Cannot find module',
        signature: 'Cannot find \u001b[31mmodule',
        resolvable: 'partial',
      },
      { id: 'node/broken', regex: 'Cannot find module(' },
      { id: 'node/misshapen', regex: 7 },
    ].map((fields) => {
      const { path, bytes } = recordFile(fields);
      return [`records/${path}`, bytes ?? ''];
    }),
  ),
);

async function run(arguments_: readonly string[], input: string | null = null): Promise<CommandResult> {
  return runCurate(['lookup', '--records', join(home, 'records'), ...arguments_], {
    input: input === null ? null : () => Promise.resolve(input),
  });
}

test('prints the matches, best first, with the reason', async () => {
  expect(await run(["Error: Cannot find module 'left-pad'"])).toEqual({
    code: 0,
    err: '',
    out: `2 records match, the most specific first.

1. node/module (resolvable, confidence 0.8)
   Error: Cannot find module 'left-pad'
   matches \`Cannot find module 'left-pad'\` in line 1: 101 bits

2. node/any-module (partly resolvable, confidence unknown)
   Cannot find \\u001b[31mmodule
   matches \`Cannot find module\` in line 1: 88 bits
`,
  });
});

test('reads standard input where there is no text', async () => {
  const { code, out } = await run(['--format', 'json'], "one\ntwo\nCannot find module 'x'\n");
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    matches: [{ id: 'node/module', line: 3, matched: "Cannot find module 'x'" }, { id: 'node/any-module' }],
    undecided: [],
  });
});

test('nothing found is exit code 1', async () => {
  expect(await run(['all is well'])).toEqual({
    code: 1,
    err: '',
    out: 'No record matches. `curate new` makes one from the text.\n',
  });
});

test.each([
  ['no text', [], null, 'Name the error text'],
  ['an empty text', [], ' \n', 'The text is empty'],
  ['a text that is too long', [], 'x'.repeat(1_000_001), 'at most 1000000'],
  ['a format that does not exist', ['x', '--format', 'xml'], null, 'There is no format xml'],
  ['an option that does not exist', ['x', '--al'], null, 'Did you mean --all'],
])('%s is exit code 2', async (_, arguments_, input, message) => {
  const { code, out, err } = await run(arguments_, input);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(message);
});
