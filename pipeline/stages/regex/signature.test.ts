import { expect, test } from 'vitest';
import { findingsWith } from '../../rule/testing/rule-tester.ts';
import { missedSignature } from './signature.ts';

const TEXT = "Error: Cannot find module 'left-pad'";

test('reports a regex that misses the signature', async () => {
  const [finding] = await findingsWith(missedSignature, { signature: TEXT, regex: 'Cannot find package' });
  expect(finding).toMatchObject({ rule: 'regex/signature', severity: 'error', pointer: '/regex' });
  expect(finding?.message).toContain(TEXT);
});

test.each(['cannot find MODULE', "module '[^']+'$", '(?i)cannot find', '\\AError', '(?P<m>module)'])(
  'is content with %s',
  async (regex) => {
    expect(await findingsWith(missedSignature, { signature: TEXT, regex })).toEqual([]);
  },
);

test('leaves a regex that does not compile to regex/syntax', async () => {
  expect(await findingsWith(missedSignature, { signature: TEXT, regex: '(unclosed' })).toEqual([]);
});

test('is not held up by a hostile pair', async () => {
  const found = await findingsWith(missedSignature, { signature: `${'a'.repeat(3000)}!`, regex: '^(a+)+$' });
  expect(found).toHaveLength(1);
});
