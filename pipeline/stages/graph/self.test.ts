import { expect, test } from 'vitest';
import { findingsWith } from '../../rule/testing/rule-tester.ts';
import { selfRule } from './self.ts';

test('takes out an edge to the record itself, under its id or a former one', async () => {
  const findings = await findingsWith(selfRule, {
    id: 'node/module-not-found',
    former_ids: ['node/old'],
    transition_graph: {
      leads_to: [
        { error_id: 'node/other', probability: 0.1 },
        { error_id: 'node/module-not-found', probability: 0.1 },
      ],
      frequently_confused_with: [{ error_id: 'node/old', distinction: 'None.' }],
    },
  });
  expect(findings.map(({ fix }) => fix)).toEqual([
    [{ op: 'remove', pointer: '/transition_graph/leads_to/1' }],
    [{ op: 'remove', pointer: '/transition_graph/frequently_confused_with/0' }],
  ]);
});
