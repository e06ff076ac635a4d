import { expect, test } from 'vitest';
import { codesOf } from './codes.ts';

test.each([
  ['SQLSTATE[42S02]: Base table or view not found', ['42S02']],
  ['ERROR 1045 (28000): Access denied', ['1045', '28000']],
  ['ERROR 10456: no code of MySQL', []],
  ['curl: (7) Failed to connect', ['7']],
  ['OSError: [Errno 28] No space left on device', ['28']],
  ['CUDA_ERROR_OUT_OF_MEMORY, then 0x80070005', ['0x80070005', 'CUDA_ERROR_OUT_OF_MEMORY']],
  ['npm error code ENOENT\nnpm error ENOENT', ['ENOENT']],
  ['a call of f (12345) and of g (ABCDE)', ['12345']],
])('%s', (text, codes) => {
  expect(codesOf(text)).toEqual(codes);
});
