import { expect, test } from 'vitest';
import { isMet, needText, programsScript, readNeed, readPrograms } from './need.ts';

const MACHINE = readPrograms(
  [
    '@@program git git version 2.39.5 ',
    '@@program ssh OpenSSH_9.2p1 Debian-2+deb12u7, OpenSSL 3.0.19 27 Jan 2026 ',
    '@@program dash ',
    '@@program node v20.9.0 ',
    'a line of something else 1.2.3',
  ].join('\n'),
);

test('a version is read wherever the program says it', () => {
  expect([...MACHINE]).toEqual([
    ['git', '2.39.5'],
    ['ssh', '9.2'],
    ['dash', ''],
    ['node', '20.9.0'],
  ]);
});

test.each([
  ['git', true],
  ['git>=2.35.2', true],
  ['git>=2.39.5', true],
  ['git>=2.40', false],
  ['git>=3', false],
  ['node>=20.10', false],
  ['node<20.19', true],
  ['node<20.9', false],
  ['node<20', false],
  ['svn', false],
  ['svn<2', false],
  ['dash>=1', true],
])('%s: %s', (need, met) => {
  expect(isMet(readNeed(need), MACHINE)).toBe(met);
});

test('what is missing is named as a person would', () => {
  expect(['git>=2.40', 'node<20.19', 'wscat'].map((need) => needText(readNeed(need)))).toEqual([
    'git 2.40 or newer',
    'node older than 20.19',
    'wscat',
  ]);
});

test('each program is asked for once', () => {
  expect(programsScript(['git', 'node:ws']).match(/'git' 'node:ws'/)).not.toBeNull();
});
