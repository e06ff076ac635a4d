import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchesText } from '../stages/text-match.ts';
import { draftRecord, regexFor, slugFor, tellingLine } from './draft.ts';

test('takes the line that names the error', () => {
  expect(tellingLine('npm warn old lockfile\n\n  npm error code ERESOLVE  \nnpm error more')).toBe(
    'npm error code ERESOLVE',
  );
  expect(tellingLine('\nSegmentation\nin line 2')).toBe('Segmentation');
  expect(tellingLine('   ')).toBe('');
});

test.each([
  ["Cannot find module 'express'", "Cannot find module '[^'\\n]{1,200}'"],
  ['open /etc/app/conf.yaml: no such file', 'open \\S{1,300}: no such file'],
  ['error TS2345: bad call', 'error TS2345: bad call'],
  ['needs version 3.11.2 (got 12)', 'needs version [\\d.]{1,40} \\(got 12\\)'],
  ['at 0x7ffe12', 'at 0x[0-9a-f]{1,16}'],
])('%s', (line, regex) => {
  expect(regexFor(line)).toBe(regex);
});

test('the regex of any line matches that line', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 150 }), (text) => {
      const line = tellingLine(text);
      expect(matchesText(regexFor(line), line)).toBe(true);
    }),
  );
});

test('the example stands as it was seen, where its tool and version are known', () => {
  const seen = {
    text: 'fatal: boom\n at x',
    id: 'git/boom',
    domain: 'git',
    category: 'io_error',
    command: null,
    today: '2026-01-02',
  };
  expect(draftRecord({ ...seen, tool: 'git', version: '2.39.5' })['examples']).toEqual([
    { text: seen.text, tool: 'git', version: '2.39.5', captured: '2026-01-02' },
  ]);
  expect(draftRecord({ ...seen, tool: 'git', version: null })['examples']).toEqual([]);
});

test.each([
  ["Error: Cannot find module 'express'", 'cannot-find-module'],
  ['FATAL: 错误', 'error'],
  ['open /etc/x/y: no such file', 'open-no-such-file'],
])('the slug of %s', (signature, slug) => {
  expect(slugFor(signature)).toBe(slug);
});
