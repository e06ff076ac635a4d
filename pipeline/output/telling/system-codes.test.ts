import { expect, test } from 'vitest';
import { isSystemCode } from './system-codes.ts';

test.each([
  ['ENOENT', 'Error: ENOENT: no such file', true],
  ['2', "FileNotFoundError: [Errno 2] No such file or directory: 'x'", true],
  ['7', 'curl: (7) Failed to connect', false],
  ['ERESOLVE', 'npm error code ERESOLVE', false],
  ['E0308', 'error[E0308]: mismatched types', false],
])('%s of %j', (code, output, isSystem) => {
  expect(isSystemCode(code, output)).toBe(isSystem);
});
