import { expect, test } from 'vitest';
import type { Edge, Edges } from '../corpus/links.ts';
import { mergedEdges, rewiredEdges } from './merged-edges.ts';

const edges = (kinds: Partial<Edges>): Edges => ({
  leads_to: [],
  preceded_by: [],
  frequently_confused_with: [],
  ...kinds,
});
const to = (error_id: string, probability: number, more: Partial<Edge> = {}): Edge => ({
  error_id,
  probability,
  ...more,
});
const old = new Set(['git/old', 'git/older']);

test('what led to an old id leads to the one that is kept', () => {
  const before = edges({
    preceded_by: [{ error_id: 'git/older' }],
    leads_to: [to('git/x', 0.1), to('git/old', 0.2)],
  });
  expect(rewiredEdges(before, old, 'git/new')).toEqual(
    edges({ preceded_by: [{ error_id: 'git/new' }], leads_to: [to('git/x', 0.1), to('git/new', 0.2)] }),
  );
});

test('two edges that become one add up and say what both said, in either order', () => {
  const confusion = { error_id: 'git/old', distinction: 'One waits.' };
  const before = edges({
    leads_to: [to('git/old', 0.1), to('git/new', 0.2, { condition: 'At night.' })],
    frequently_confused_with: [{ error_id: 'git/new', distinction: 'One fails.' }, confusion],
  });
  expect(rewiredEdges(before, old, 'git/new')).toEqual(
    edges({
      leads_to: [to('git/new', 0.3, { condition: 'At night.' })],
      frequently_confused_with: [{ error_id: 'git/new', distinction: 'One fails. One waits.' }],
    }),
  );
});

test('edges under different conditions stay two', () => {
  const before = edges({
    leads_to: [
      to('git/old', 0.1, { condition: 'On Windows.' }),
      to('git/new', 0.2, { condition: 'On Linux.' }),
    ],
  });
  expect(rewiredEdges(before, old, 'git/new').leads_to).toHaveLength(2);
});

test('a record without an edge to an old id is left alone, repeated edges included', () => {
  const before = edges({ leads_to: [to('git/x', 0.1), to('git/x', 0.1)] });
  expect(rewiredEdges(before, old, 'git/new')).toEqual(before);
});

test('the edges of two records are united; the first one says how likely', () => {
  const merged = mergedEdges(
    edges({ leads_to: [to('git/x', 0.3)] }),
    edges({
      leads_to: [to('git/x', 0.9, { condition: 'After a merge.' }), to('git/y', 0.2)],
      preceded_by: [{ error_id: 'git/a' }],
    }),
    new Set(['git/a', 'git/b']),
  );
  expect(merged).toEqual(
    edges({ leads_to: [to('git/x', 0.3, { condition: 'After a merge.' }), to('git/y', 0.2)] }),
  );
});

test('what is added never takes the sum above 1, even if it was there', () => {
  for (const sum of [0.5, 1, 1.2]) {
    const { leads_to } = mergedEdges(
      edges({ leads_to: [to('git/x', sum)] }),
      edges({ leads_to: [to('git/y', 0.5), to('git/z', 0.25)] }),
      new Set(),
    );
    const added = (leads_to[1]?.probability ?? 0) + (leads_to[2]?.probability ?? 0);
    expect(added).toBeLessThanOrEqual(Math.max(0, 1 - sum) + 1e-9);
  }
});
