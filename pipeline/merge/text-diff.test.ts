import { array, assert, constantFrom, property } from 'fast-check';
import { expect, test } from 'vitest';
import { textDiff } from './text-diff.ts';

/** Does what `patch` does with a difference. */
function patched(before: string, diff: string): string {
  const old = before === '' ? [] : before.slice(0, -1).split('\n');
  const lines: string[] = [];
  let at = 0;
  for (const line of diff.split('\n').slice(0, -1)) {
    const start = /^@@ -(\d+)/.exec(line)?.[1];
    if (start !== undefined) {
      while (at < Number(start) - 1) lines.push(old[at++] ?? '');
      continue;
    }
    if (!line.startsWith('+') && old[at++] !== line.slice(1)) throw new Error(`no such line: ${line}`);
    if (!line.startsWith('-')) lines.push(line.slice(1));
  }
  return [...lines, ...old.slice(at)].map((line) => `${line}\n`).join('');
}

test('a difference is enough to make the one text of the other', () => {
  const text = array(constantFrom('a', 'b', 'c', '', '  d'), { maxLength: 30 }).map((lines) =>
    lines.map((line) => `${line}\n`).join(''),
  );
  assert(
    property(text, text, (before, after) => {
      expect(patched(before, textDiff(before, after))).toBe(after);
    }),
  );
});

test('shows three lines around a change', () => {
  const before = '1\n2\n3\n4\n5\n6\n7\n8\n9\n';
  expect(textDiff(before, before.replace('5', 'five'))).toBe(
    '@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n',
  );
  expect(textDiff(before, before)).toBe('');
});
