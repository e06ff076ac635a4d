import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BASE_RECORD } from '../../rule/testing/rule-tester.ts';
import { runCurate, temporaryHome } from '../testing/command-tester.ts';

test('--watch checks again when a file changes, and ends with the last verdict', async () => {
  const file = `records/${BASE_RECORD.id}.json`;
  const home = temporaryHome({ [file]: `${JSON.stringify(BASE_RECORD, null, 2)}\n` });
  const ending = new AbortController();
  const shown: string[] = [];
  let waits = 0;
  const { code } = await runCurate(
    ['check', '--watch', '--records', join(home, 'records'), '--only', 'schema/*', '--no-cache'],
    {
      signal: ending.signal,
      out: (text) => shown.push(text.split('\n').at(-2) ?? ''),
      err: (text) => {
        if (!text.startsWith('Waiting')) return;
        waits++;
        if (waits === 1) setTimeout(() => writeFileSync(join(home, file), '{'), 50);
        if (waits === 2) ending.abort();
      },
    },
  );
  expect(code).toBe(1);
  expect(waits).toBeGreaterThan(1);
  expect(shown[0]).toBe('The gate passes.');
  expect(shown.at(-1)).not.toBe('The gate passes.');
});
