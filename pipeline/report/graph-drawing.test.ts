import { expect, test } from 'vitest';
import type { GraphSummary, Link } from '../corpus/graph-summary.ts';
import { closeOrder } from './arc-layout.ts';
import { drawGraph } from './graph-drawing.ts';

const leads = (from: string, to: string): Link => ({ from, to, kind: 'leads_to' });

const SUMMARY: GraphSummary = {
  records: 4,
  edges: { leads_to: 2, preceded_by: 0, frequently_confused_with: 1 },
  components: [
    {
      records: ['a/1', 'a/2', 'a/3'],
      links: [leads('a/1', 'a/2'), { from: 'a/2', to: 'a/3', kind: 'frequently_confused_with' }],
    },
  ],
  orphans: ['b/1'],
  oneWay: [{ from: 'a/2', to: 'a/1', kind: 'preceded_by' }],
  dangling: 0,
};

test('draws every record and every link, and dashes what one of two says only', () => {
  const svg = drawGraph(SUMMARY);
  for (const id of ['a/1', 'a/2', 'a/3']) expect(svg).toContain(`>${id}</text>`);
  expect(svg.match(/<path class="leads one"/g)).toHaveLength(1);
  expect(svg.match(/<path class="confused"/g)).toHaveLength(1);
  expect(svg).toContain('1 of 4 records have no link');
  expect(drawGraph(SUMMARY)).toBe(svg);
});

test('no text of a record becomes markup, nor breaks it', () => {
  const evil = 'a/<script>alert("1")</script>&\u0000\uD800';
  const svg = drawGraph({
    ...SUMMARY,
    components: [{ records: ['a/1', evil], links: [leads('a/1', evil)] }],
    oneWay: [],
  });
  expect(svg).not.toContain('<script');
  expect(svg).toContain('&lt;script&gt;');
  expect(svg).not.toMatch(/[\u0000\uD800]/);
});

test('leaves the smaller components and the less linked records out, and says so', () => {
  const hub: Link[] = Array.from({ length: 30 }, (_, index) => leads('a/hub', `a/${index + 10}`));
  const component = { records: ['a/hub', ...hub.map(({ to }) => to)].sort(), links: hub };
  const svg = drawGraph(
    { ...SUMMARY, components: [component, ...SUMMARY.components] },
    { components: 1, records: 10 },
  );
  expect(svg).toContain('21 records with few links not drawn');
  expect(svg).toContain('1 smaller component not drawn');
  expect(svg).toContain('>a/hub</text>');
});

test('the order puts linked records side by side', () => {
  const links = [leads('a', 'd'), leads('d', 'b'), leads('b', 'e'), leads('e', 'c')];
  expect(closeOrder(['a', 'b', 'c', 'd', 'e'], links).join('')).toMatch(/^(?:adbec|cebda)$/);
});

test('records without links, and links to records that are not drawn, do no harm', () => {
  expect(closeOrder(['a', 'b'], [leads('a', 'x')]).toSorted()).toEqual(['a', 'b']);
  expect(closeOrder([], [])).toEqual([]);
});
