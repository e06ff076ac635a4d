import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

test('V8 has the option by which the heap of a large check is bounded', () => {
  expect(execFileSync(process.execPath, ['--v8-options'], { encoding: 'utf8' })).toContain(
    '--heap-growing-percent',
  );
});
