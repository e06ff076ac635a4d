import { expect, test } from 'vitest';
import { recordsOption } from './records-option.ts';

test.each([
  [undefined, ''],
  ['../our-kb/kb/errors', ' --records ../our-kb/kb/errors'],
  ['my errors', " --records 'my errors'"],
  ["it's; rm -r $HOME", String.raw` --records 'it'\''s; rm -r $HOME'`],
])('%j', (records, option) => {
  expect(recordsOption(records)).toBe(option);
});
