import { rmSync, writeFileSync } from 'node:fs';
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

test('prints what a person came for of the first match, and the others by name', async () => {
  const { code, out, err } = await run(["Error: Cannot find module 'left-pad'"]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toContain(`node/module (resolvable, confidence 0.8)
  Error: Cannot find module 'left-pad'
  it says: \`Cannot find module 'left-pad'\` in line 1

  Cause
`);
  expect(out).toMatch(/ {2}What does not work\n {4}- .+\n[^]+ {2}What works\n {4}- .+\n/);
  expect(out).toContain('These fit as well:\n  node/any-module: Cannot find \\u001b[31mmodule\n');
});

test('--full tells all of every record that fits, --lang zh in Chinese', async () => {
  const text = "Error: Cannot find module 'left-pad'";
  const { out } = await run(['--full', text]);
  expect(out.match(/^ {2}Cause$/gm)).toHaveLength(2);
  const chinese = await run(['--lang', 'zh', text]);
  expect(chinese.out).toContain("  错误：找不到模块 'left-pad'\n  签名相同：");
  expect(chinese.out).toMatch(/ {2}原因\n[^]+ {2}有效的做法\n/);
});

test('a text may begin with a hyphen', async () => {
  expect(await run(["- Cannot find module 'x'"])).toMatchObject({ code: 0 });
  expect(await run(["--no module: Cannot find module 'x'"])).toMatchObject({ code: 0 });
});

test('the index of an earlier call is used as long as no record has changed', async () => {
  const other = temporaryHome({ 'records/node/module.json': recordFile({ id: 'node/module' }).bytes ?? '' });
  const ask = () =>
    runCurate(['lookup', '--records', join(other, 'records'), '--format', 'json', "Cannot find module 'x'"]);
  const first = await ask();
  expect(await ask()).toEqual(first);
  writeFileSync(
    join(other, 'records/node/module.json'),
    recordFile({ id: 'node/module', signature: 'Cannot find the module x' }).bytes ?? '',
  );
  expect(JSON.parse((await ask()).out)).toMatchObject({
    matches: [{ signature: 'Cannot find the module x' }],
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
    out: 'No record fits. `npx curate new` begins one from the text.\n',
  });
});

test('of a long text, its beginning and its end are looked at, which is said', async () => {
  const log = `${'All is well so far.\n'.repeat(60_000)}Error: Cannot find module 'express'\n`;
  const { code, out, err } = await run(['--format', 'json'], log);
  expect(code).toBe(0);
  expect((JSON.parse(out) as { matches: unknown[] }).matches[0]).toMatchObject({
    strength: 'strong',
    line: 60_001,
  });
  expect(err).toContain(
    'The text has 1,200,036 characters. Its first 200,000 and its last 800,000 are looked at',
  );
});

test.each([
  ['no text', [], null, 'Name the error text'],
  ['an empty text', [], ' \n', 'The text is empty'],
  ['a format that does not exist', ['x', '--format', 'xml'], null, 'There is no format xml'],
  ['an option that does not exist', ['x', '--ful'], null, 'Did you mean --full'],
  ['a language that does not exist', ['x', '--lang', 'fr'], null, 'There is no language fr'],
])('%s is exit code 2', async (_, arguments_, input, message) => {
  const { code, out, err } = await run(arguments_, input);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(message);
});

test('of changed records alone the rows are derived anew; another run adds, changes and takes away as a first one would', async () => {
  const other = temporaryHome(
    Object.fromEntries(
      ['a', 'b', 'c'].map((name) => [
        `records/node/${name}.json`,
        recordFile({ id: `node/${name}`, signature: `Cannot find module ${name}` }).bytes ?? '',
      ]),
    ),
  );
  const records = join(other, 'records');
  const ask = (...options: string[]) =>
    runCurate(['lookup', '--records', records, '--format', 'json', ...options, 'Cannot find module c']);
  const put = (name: string, fields: object): void =>
    writeFileSync(
      join(records, `node/${name}.json`),
      recordFile({ id: `node/${name}`, ...fields }).bytes ?? '',
    );
  const changes = [
    () => undefined,
    () => put('b', { signature: 'Cannot find the module c' }),
    () => put('d', { signature: 'Cannot find module d' }),
    () => rmSync(join(records, 'node/a.json')),
    () => put('c', { regex: 7 }),
    () => put('c', { regex: 'Cannot find', root_cause: 7 }),
    () => writeFileSync(join(records, 'node/d.json'), '{'),
  ];
  for (const change of changes) {
    change();
    const fresh = await ask('--no-cache');
    // The second is answered from what the first has kept, where the clock has gone on since the change.
    expect(await ask()).toEqual(fresh);
    expect(await ask()).toEqual(fresh);
    expect(await ask('--full')).toEqual(await ask('--full', '--no-cache'));
  }
});
