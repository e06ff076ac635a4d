import { array, assert, constantFrom, property, record as recordOf, shuffledSubarray } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Json } from '../json.ts';
import { CorpusView } from './corpus-view.ts';
import { graphSummary } from './graph-summary.ts';
import { LINK_DIGESTS, type EdgeKind } from './links.ts';

interface Node {
  readonly id: string;
  readonly edges?: readonly (readonly [EdgeKind, string])[];
  readonly formerly?: readonly string[];
}

function corpusOf(nodes: readonly Node[]): CorpusView {
  const entries = nodes.map(({ id }, index) => ({ index, id, path: `${id}.json`, readable: true }));
  const of = (kind: EdgeKind, { edges = [] }: Node): Json[] =>
    edges.filter(([each]) => each === kind).map(([, error_id]) => ({ error_id }));
  const edges = nodes.map((node) => ({
    leads_to: of('leads_to', node),
    preceded_by: of('preceded_by', node),
    frequently_confused_with: of('frequently_confused_with', node),
  }));
  const former = nodes.map(({ formerly = [] }) => [...formerly]);
  return new CorpusView(
    entries,
    new Map<string, readonly Json[]>(
      LINK_DIGESTS.map(({ name }) => [name, name === 'edges' ? edges : former]),
    ),
  );
}

describe('the summary', () => {
  const summary = graphSummary(
    corpusOf([
      {
        id: 'a/1',
        edges: [
          ['leads_to', 'a/2'],
          ['leads_to', 'a/none'],
          ['leads_to', 'a/1'],
        ],
      },
      {
        id: 'a/2',
        edges: [
          ['preceded_by', 'a/1'],
          ['frequently_confused_with', 'a/old'],
        ],
      },
      { id: 'a/3', formerly: ['a/old'] },
      { id: 'b/1', edges: [['frequently_confused_with', 'b/2']] },
      { id: 'b/2', edges: [['frequently_confused_with', 'b/1']] },
      { id: 'c/1' },
    ]),
  );

  test('groups the records that hang together, the largest group first', () => {
    expect(summary.components.map(({ records }) => records)).toEqual([
      ['a/1', 'a/2', 'a/3'],
      ['b/1', 'b/2'],
    ]);
    expect(summary.orphans).toEqual(['c/1']);
    expect(summary.records).toBe(6);
  });

  test('counts what both records say of each other as one link', () => {
    expect(summary.components.map(({ links }) => links)).toEqual([
      [
        { from: 'a/1', to: 'a/2', kind: 'leads_to' },
        { from: 'a/2', to: 'a/3', kind: 'frequently_confused_with' },
      ],
      [{ from: 'b/1', to: 'b/2', kind: 'frequently_confused_with' }],
    ]);
  });

  test('names the edges that lack their counterpart, and counts those to nowhere', () => {
    expect(summary.oneWay).toEqual([{ from: 'a/2', to: 'a/3', kind: 'frequently_confused_with' }]);
    expect(summary.dangling).toBe(1);
    expect(summary.edges).toEqual({ leads_to: 1, preceded_by: 1, frequently_confused_with: 3 });
  });
});

test('every record is in one component or an orphan, whatever the order of the files', () => {
  const ids = ['a/1', 'a/2', 'a/3', 'b/1', 'b/2', 'b/3'];
  const kind = constantFrom<EdgeKind>('leads_to', 'preceded_by', 'frequently_confused_with');
  const nodes = array(recordOf({ kind, from: constantFrom(...ids), to: constantFrom(...ids) }), {
    maxLength: 8,
  }).map((edges) =>
    ids.map((id): Node => ({
      id,
      edges: edges.filter(({ from }) => from === id).map((edge) => [edge.kind, edge.to] as const),
    })),
  );
  assert(
    property(nodes, shuffledSubarray(ids, { minLength: ids.length }), (given, order) => {
      const summary = graphSummary(corpusOf(given));
      const seen = [...summary.components.flatMap(({ records }) => records), ...summary.orphans];
      expect(seen.toSorted()).toEqual(ids);
      const shuffled = order.flatMap((id) => given.filter((node) => node.id === id));
      expect(graphSummary(corpusOf(shuffled))).toEqual(summary);
    }),
  );
});
