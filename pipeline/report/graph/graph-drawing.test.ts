import { expect, test } from 'vitest';
import type { GraphSummary, Link } from '../../corpus/graph-summary.ts';
import { closeOrder } from './arc-layout.ts';
import { drawGroups } from './graph-drawing.ts';

const LIMITS = { groups: 6, records: 30 };

const pictureOf = (summary: GraphSummary): string => drawGroups(summary, LIMITS)[0]?.svg ?? '';

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
  const svg = pictureOf(SUMMARY);
  for (const id of ['a/1', 'a/2', 'a/3']) expect(svg).toContain(`>${id}</text>`);
  expect(svg.match(/<path class="leads one"/g)).toHaveLength(1);
  expect(svg.match(/<path class="confused"/g)).toHaveLength(1);
  expect(drawGroups(SUMMARY, LIMITS)[0]).toMatchObject({
    domains: ['a'],
    records: 3,
    links: 2,
    oneWay: 1,
    hidden: 0,
  });
  expect(pictureOf(SUMMARY)).toBe(svg);
});

test('no text of a record becomes markup, nor breaks it', () => {
  const evil = 'a/<script>alert("1")</script>&\u0000\uD800';
  const svg = pictureOf({
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
  const drawings = drawGroups(
    { ...SUMMARY, components: [component, ...SUMMARY.components] },
    { groups: 1, records: 10 },
  );
  expect(drawings).toHaveLength(1);
  expect(drawings[0]).toMatchObject({ records: 31, hidden: 21 });
  expect(drawings[0]?.svg).toContain('>a/hub</text>');
});

test('a group is named after its domains, that of the most records first', () => {
  const records = ['a/1', 'b/1', 'b/2', 'c/1', 'd/1', 'e/1'];
  const links = records.slice(1).map((id) => leads('a/1', id));
  const [drawing] = drawGroups({ ...SUMMARY, components: [{ records, links }] }, LIMITS);
  expect(drawing?.domains).toEqual(['b', 'a', 'c', '2 more']);
});

test('the order puts linked records side by side', () => {
  const links = [leads('a', 'd'), leads('d', 'b'), leads('b', 'e'), leads('e', 'c')];
  expect(closeOrder(['a', 'b', 'c', 'd', 'e'], links).join('')).toMatch(/^(?:adbec|cebda)$/);
});

test('records without links, and links to records that are not drawn, do no harm', () => {
  expect(closeOrder(['a', 'b'], [leads('a', 'x')]).toSorted()).toEqual(['a', 'b']);
  expect(closeOrder([], [])).toEqual([]);
});
