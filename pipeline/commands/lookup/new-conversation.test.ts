import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Interruption, type Person } from '../person.ts';
import { runCurate, settledText, temporaryHome } from '../testing/command-tester.ts';

const HOME = (): string =>
  temporaryHome({ 'records/node/module-not-found.json': settledText('node/module-not-found') });

/** Somebody who answers so; who has no answer left presses Ctrl-C. */
function personOf(
  answers: readonly string[],
  pasted = '',
): { person: Person; told: string[]; asked: string[] } {
  const [told, asked]: [string[], string[]] = [[], []];
  const left = [...answers];
  const person: Person = {
    tell: (text) => told.push(text),
    ask: (title) => {
      asked.push(title);
      const answer = left.shift();
      return answer === undefined ? Promise.reject(new Interruption()) : Promise.resolve(answer);
    },
    paste: () => Promise.resolve(pasted),
  };
  return { person, told, asked };
}

const converse = (home: string, { person }: { person: Person }, ...options: string[]) =>
  runCurate(['new', '--records', join(home, 'records'), ...options], {
    person: () => Promise.resolve(person),
  });

const OUTPUT = "\u001B[31mfatal: unable to read 'HEAD'\u001B[0m";

test('ends in a record that is laid out, computed and checked, in at most eight questions', async () => {
  const home = HOME();
  const answers = [
    '',
    '',
    'git io_error',
    '',
    'The file is damaged.',
    '',
    'Fetch it again | git fetch',
    '',
    'git 2.47.1',
  ];
  const talk = personOf(answers, OUTPUT);
  const { code, out } = await converse(home, talk);
  expect({ code, out }).toMatchObject({ code: 0, out: expect.stringContaining('0 errors') as string });
  const record = JSON.parse(readFileSync(join(home, 'records/git/unable-read.json'), 'utf8')) as object;
  expect(record).toMatchObject({
    root_cause: 'The file is damaged.',
    workarounds: [{ action: 'Fetch it again', how: '`git fetch`' }],
    examples: [{ text: "fatal: unable to read 'HEAD'", tool: 'git', version: '2.47.1' }],
  });
  expect(record).toHaveProperty('confidence');
  expect(new Set(talk.asked.map((title) => title[0])).size).toBeLessThanOrEqual(8);
  expect(talk.told.join('\n')).not.toContain('\u001B');
  expect(existsSync(join(home, '.cache/new-record.json'))).toBe(false);
});

test('Ctrl-C keeps the answers, and the next conversation takes them up', async () => {
  const home = HOME();
  const { code, err } = await converse(
    home,
    personOf(['', '', 'git io_error', '', 'The file is damaged.'], OUTPUT),
  );
  expect({ code, err }).toMatchObject({ code: 2, err: expect.stringContaining('is kept') as string });
  expect(existsSync(join(home, 'records/git'))).toBe(false);
  const talk = personOf(['', '', 'Fetch it again | git fetch', '', '']);
  expect((await converse(home, talk)).code).toBe(0);
  expect(talk.asked[1]).toContain('What did not help');
  expect(readFileSync(join(home, 'records/git/unable-read.json'), 'utf8')).toContain('The file is damaged.');
});

test('the output can be added to a record that says the same', async () => {
  const home = HOME();
  const output = "Error: Cannot find module 'express'";
  const talk = personOf(['', '1', 'node 24.1.0']);
  const { code, out } = await converse(home, talk, output);
  expect({ code, out }).toMatchObject({
    code: 0,
    out: expect.stringContaining('node/module-not-found') as string,
  });
  const record = JSON.parse(readFileSync(join(home, 'records/node/module-not-found.json'), 'utf8')) as {
    examples: { text: string }[];
  };
  expect(record.examples.map(({ text }) => text)).toContain(output);
});

test('a name that is taken gets a number; no record is written over', async () => {
  const home = HOME();
  const answers = ['', '', 'git io_error', '', 'The file is damaged.', '', '', 'unknown'];
  await converse(home, personOf(answers, OUTPUT));
  const before = readFileSync(join(home, 'records/git/unable-read.json'), 'utf8');
  await converse(
    home,
    personOf(['', '0', '', 'git io_error', '', 'It is another.', '', '', 'unknown'], OUTPUT),
  );
  expect(readFileSync(join(home, 'records/git/unable-read.json'), 'utf8')).toBe(before);
  expect(existsSync(join(home, 'records/git/unable-read-2.json'))).toBe(true);
});

test.each([['--yes'], ['--dry-run']])('with %s nobody is asked', async (option) => {
  const talk = personOf([]);
  await converse(HOME(), talk, '--domain', 'git', '--category', 'io_error', option, OUTPUT);
  expect(talk.asked).toEqual([]);
});
