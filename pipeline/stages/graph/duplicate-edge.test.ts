import { expect, test } from 'vitest';
import type { Json } from '../../json.ts';
import { findingsIn, recordFile } from '../../rule/testing/rule-tester.ts';
import { duplicateEdgeRule } from './duplicate-edge.ts';

const fixes = async (kind: string, edges: Json[]) => {
  const files = [
    recordFile({ id: 'git/here', transition_graph: { [kind]: edges } }),
    recordFile({ id: 'git/a', former_ids: ['git/old'] }),
  ];
  return (await findingsIn(files, [duplicateEdgeRule])).map(({ pointer, fix }) => ({ pointer, fix }));
};

test('takes out the second of two equal edges', async () => {
  const edge = { error_id: 'git/a', probability: 0.3, condition: 'On a slow disk.' };
  const pointer = '/transition_graph/leads_to/2';
  expect(await fixes('leads_to', [edge, { error_id: 'git/b', probability: 0.1 }, edge])).toEqual([
    { pointer, fix: [{ op: 'remove', pointer }] },
  ]);
});

test('moves to the first what only the second says', async () => {
  const pointer = '/transition_graph/frequently_confused_with/1';
  const first = '/transition_graph/frequently_confused_with/0';
  const edges = [
    { error_id: 'git/a', distinction: 'There the file is locked.' },
    { error_id: 'git/old', distinction: 'Here git waits.', probability: 0.2 },
  ];
  expect(await fixes('frequently_confused_with', edges)).toEqual([
    {
      pointer,
      fix: [
        { op: 'add', pointer: `${first}/probability`, value: 0.2 },
        {
          op: 'replace',
          pointer: `${first}/distinction`,
          value: 'There the file is locked. Here git waits.',
        },
        { op: 'remove', pointer },
      ],
    },
  ]);
});

test('leaves it to a person where the probabilities differ', async () => {
  const edges = [
    { error_id: 'git/a', probability: 0.3 },
    { error_id: 'git/a', probability: 0.4 },
  ];
  expect(await fixes('leads_to', edges)).toEqual([{ pointer: '/transition_graph/leads_to/1', fix: [] }]);
});

test('edges with conditions of their own, in two lists, or to two records are not the same', async () => {
  const when = (condition: string) => ({ error_id: 'git/a', probability: 0.1, condition });
  expect(
    await fixes('leads_to', [when('On Windows'), when('On Linux'), { error_id: 'git/a', probability: 0.1 }]),
  ).toEqual([]);
});
