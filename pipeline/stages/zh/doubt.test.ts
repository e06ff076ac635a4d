import { expect, test } from 'vitest';
import { findingsWith } from '../../rule/testing/rule-tester.ts';
import { type Doubt, doubt, doubtRule, isGrounded } from './doubt.ts';

const PAIR = { source: 'Never restart the node', target: '重启节点' };
const LOST: Doubt = {
  category: 'omission',
  severity: 'critical',
  source: 'Never',
  target: '',
  comment: 'The warning became an instruction.',
};
const FIELDS = { root_cause: PAIR.source, root_cause_zh: PAIR.target };

test('a doubt about a text is reported at the text, with the words that it rests on', async () => {
  const findings = await findingsWith(
    doubtRule(({ target }) => (target === PAIR.target ? [LOST] : [])),
    FIELDS,
  );
  expect(findings.map(({ rule, pointer }) => `${rule} ${pointer}`)).toEqual(['zh/doubt /root_cause_zh']);
  expect(findings[0]?.message).toContain('leave something out (critical): "Never". A second model says: The');
});

test('without a second reader there is nothing to report', async () => {
  expect(await findingsWith(doubt, FIELDS)).toEqual([]);
});

test.each<[Partial<Doubt>, boolean]>([
  [{}, true],
  [{ source: 'Always' }, false],
  [{ source: '' }, false],
  [{ target: '不要' }, false],
  [{ category: 'mistranslation', target: '重启' }, true],
  [{ category: 'mistranslation' }, false],
  [{ category: 'addition', source: '', target: '节点' }, true],
  [{ category: 'addition', source: '', target: '集群' }, false],
])('%j: grounded is %s', (change, grounded) => {
  expect(isGrounded({ ...LOST, ...change }, PAIR)).toBe(grounded);
});

test('a doubt whose words do not stand there is dropped', async () => {
  const rule = doubtRule(() => [{ ...LOST, source: 'Always' }]);
  expect(await findingsWith(rule, FIELDS)).toEqual([]);
});
