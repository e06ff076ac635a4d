import { expect, test } from 'vitest';
import { findingsIn, recordFile } from '../../rule/testing/rule-tester.ts';
import { repeatedSignatureRule } from './signature.ts';

test('reports every record but the first, whatever the spelling', async () => {
  const files = [
    recordFile({ id: 'docker/full', signature: 'No space left on device!' }),
    recordFile({ id: 'git/full', signature: 'no  space left on “device”' }),
    recordFile({ id: 'linux/full', signature: 'no space left on device' }),
    recordFile({ id: 'npm/full', signature: 'ENOSPC: no space left on device' }),
  ];
  const findings = await findingsIn(files, [repeatedSignatureRule]);
  expect(findings.map(({ record, pointer, related }) => ({ record, pointer, related }))).toEqual([
    { record: 'git/full', pointer: '/signature', related: ['docker/full', 'linux/full'] },
    { record: 'linux/full', pointer: '/signature', related: ['docker/full', 'git/full'] },
  ]);
  expect(findings[0]?.message).toContain('curate dedupe --merge docker/full git/full');
});

test('looks through what changes from case to case, but not through codes', async () => {
  const at = (id: string, text: string) => recordFile({ id, signature: text });
  expect(
    await findingsIn(
      [at('git/a', 'cannot read /a/b.txt:3'), at('git/b', 'cannot read C:\\x\\y.txt')],
      [repeatedSignatureRule],
    ),
  ).toHaveLength(1);
  expect(
    await findingsIn([at('git/a', 'exit code 1'), at('git/b', 'exit code 137')], [repeatedSignatureRule]),
  ).toEqual([]);
});

test('calls records of two systems variants, and says where the difference goes', async () => {
  const files = ['docker/full-linux', 'docker/full-macos'].map((id) => recordFile({ id }));
  const [finding] = await findingsIn(files, [repeatedSignatureRule]);
  expect(finding?.message).toContain('variants');
  expect(finding?.message).toContain('`os_specific`');
});

test('signatures without a word, or unreadable ones, are compared with nothing', async () => {
  const files = [
    recordFile({ id: 'git/a', signature: '???' }),
    recordFile({ id: 'git/b', signature: '!' }),
    recordFile({ id: 'git/c', signature: 7 }),
    recordFile({ id: 'git/d', signature: 7 }),
  ];
  expect(await findingsIn(files, [repeatedSignatureRule])).toEqual([]);
});
