import { expect, test } from 'vitest';
import type { Json } from '../../json.ts';
import { fixedText } from '../../fix/fixed-text.ts';
import { fileOf, findingsIn, recordFile } from '../../rule/testing/rule-tester.ts';
import { asymmetricRule } from './asymmetric.ts';

const graph = (id: string, transition_graph: Json | undefined, more: { [key: string]: Json } = {}) =>
  recordFile({ id, transition_graph, ...more });

test('an edge that leads somewhere is missed where it arrives, and added there', async () => {
  const from = graph('git/a', {
    leads_to: [{ error_id: 'git/b', probability: 0.3, condition: 'After a merge.' }],
  });
  const [finding, ...others] = await findingsIn([from, graph('git/b', undefined)], [asymmetricRule]);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    record: 'git/b',
    pointer: '/transition_graph/preceded_by',
    related: ['git/a'],
    fix: [
      {
        op: 'add',
        pointer: '/transition_graph/preceded_by/-',
        value: { error_id: 'git/a', condition: 'After a merge.' },
      },
    ],
  });
  expect(finding?.message).toContain('`git/a` says');
});

test('a confusion is missed on the other side, and added with its distinction', async () => {
  const confusion = { error_id: 'git/b', distinction: 'Git waits, SSH fails.' };
  const findings = await findingsIn(
    [graph('git/a', { frequently_confused_with: [confusion] }), graph('git/b', {})],
    [asymmetricRule],
  );
  expect(findings[0]?.fix).toEqual([
    {
      op: 'add',
      pointer: '/transition_graph/frequently_confused_with/-',
      value: { error_id: 'git/a', distinction: 'Git waits, SSH fails.' },
    },
  ]);
});

test('a distinction that points is not copied, for it would point the wrong way', async () => {
  for (const distinction of ['This one waits, that one fails.', '该错误会等待，另一个会失败。']) {
    const confusion = { error_id: 'git/b', distinction };
    const files = [graph('git/a', { frequently_confused_with: [confusion] }), graph('git/b', {})];
    const findings = await findingsIn(files, [asymmetricRule]);
    expect(findings).toMatchObject([{ record: 'git/b', fix: [] }]);
    expect(findings[0]?.message).toContain('from this side');
  }
});

test('what precedes should lead there, but only a person knows how often', async () => {
  const findings = await findingsIn(
    [graph('git/a', { preceded_by: [{ error_id: 'git/b', probability: 0.4 }] }), graph('git/b', {})],
    [asymmetricRule],
  );
  expect(findings).toMatchObject([{ record: 'git/b', pointer: '/transition_graph/leads_to', fix: [] }]);
});

test('several missing edges of one record are all added, and then nothing is missing', async () => {
  const to = { leads_to: [{ error_id: 'git/z', probability: 0.1 }] };
  const bare = fileOf('git/z.json', '{"id": "git/z", "signature": "z", "regex": "z"}');
  const others = [graph('git/a', to), graph('git/b', to)];
  const findings = await findingsIn([...others, bare], [asymmetricRule]);
  expect(findings).toHaveLength(2);
  const fixed = fixedText(Buffer.from(bare.bytes ?? []).toString(), findings) ?? '';
  expect(JSON.parse(fixed)).toMatchObject({
    transition_graph: { preceded_by: [{ error_id: 'git/a' }, { error_id: 'git/b' }] },
  });
  expect(await findingsIn([...others, fileOf('git/z.json', fixed)], [asymmetricRule])).toEqual([]);
});

test('edges that have their counterpart, under whatever id, lack nothing', async () => {
  const files = [
    graph(
      'git/a',
      { leads_to: [{ error_id: 'git/old-b', probability: 0.3 }] },
      { former_ids: ['git/old-a'] },
    ),
    graph('git/b', { preceded_by: [{ error_id: 'git/old-a' }] }, { former_ids: ['git/old-b'] }),
  ];
  expect(await findingsIn(files, [asymmetricRule])).toEqual([]);
});

test('nothing is asked of a record that does not exist or cannot be read, nor of the record itself', async () => {
  const to = (...ids: string[]) => ({ leads_to: ids.map((error_id) => ({ error_id, probability: 0.1 })) });
  const files = [
    graph('git/a', to('git/none', 'git/broken', 'git/misshapen', 'git/a')),
    fileOf('git/broken.json', '{'),
    graph('git/misshapen', 'none'),
  ];
  expect(await findingsIn(files, [asymmetricRule])).toEqual([]);
});
