import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { GraphSummary } from '../../corpus/graph-summary.ts';
import { hostileReport, hostileText } from '../hostile-report.ts';
import type { Report } from '../report.ts';
import { renderHtml, type QualityPage } from './page.ts';

const GRAPH: GraphSummary = {
  records: 2,
  edges: { leads_to: 1, preceded_by: 0, frequently_confused_with: 0 },
  components: [],
  orphans: [],
  oneWay: [],
  dangling: 0,
};

function pageOf(report: Report, more: Partial<QualityPage> = {}): QualityPage {
  return {
    report,
    history: [],
    paths: report.findings.map(({ file }) => file.slice('records/'.length)),
    translated: new Set(),
    evidence: [],
    tiers: new Map(),
    graph: GRAPH,
    today: '2024-07-01',
    summaryOf: () => 'What it reports',
    linkTo: (file, line) => `https://example.org/${encodeURIComponent(file.toWellFormed())}#L${line}`,
    ...more,
  };
}

const EMPTY: Report = {
  summary: {
    records: 0,
    errors: 0,
    warnings: 0,
    gate: { passed: true, reasons: [] },
    coverage: {},
    quality: 100,
  },
  findings: [],
};

/** Start tags of a page, without its own style. */
function tags(page: string): string[] {
  return page.replace(/<style>[\s\S]*?<\/style>/g, '').match(/<[^>]*>/g) ?? [];
}

const ELEMENTS =
  /^<\/?(?:!doctype|html|head|meta|title|style|body|a|header|h[123]|p|time|nav|ul|ol|li|main|section|dl|div|dt|dd|table|thead|tbody|tr|th|td|code|span|i|details|summary|footer)\b/;

test('no text of a stranger becomes an element, an attribute or a way out of one', () => {
  fc.assert(
    fc.property(hostileReport, hostileText, (report, tier) => {
      const page = renderHtml(
        pageOf(report, { tiers: new Map([[tier, 1]]), summaryOf: (rule) => `${rule} ${tier}` }),
      );
      const found = tags(page);
      expect(found.filter((tag) => !ELEMENTS.test(tag))).toEqual([]);
      const attributes = found.flatMap((tag) => [...tag.matchAll(/\s([a-z-]+)="/g)].map(([, name]) => name));
      expect(attributes.filter((name) => name?.startsWith('on') || name === 'src')).toEqual([]);
      const targets = found.flatMap((tag) => /\shref="([^"]*)"/.exec(tag)?.[1] ?? []);
      expect(targets.filter((target) => !/^(?:#|https:\/\/example\.org\/)/.test(target))).toEqual([]);
      expect(page).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b\u0000-\u0008\u001b]/);
    }),
    { numRuns: 300 },
  );
});

test('forbids scripts and everything from elsewhere, and needs neither', () => {
  const page = renderHtml(pageOf(EMPTY));
  expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline';`);
  expect(page).not.toMatch(/<script|<link|<img|<iframe|url\(|@import/);
});

test('an empty knowledge base has a page', () => {
  expect(renderHtml(pageOf(EMPTY))).toContain('The gate passes');
});

test('says why the gate fails, with what stands in backticks as code', () => {
  const gate = { passed: false, reasons: ['a tier is raised in `node/<x>`'] };
  const page = renderHtml(pageOf({ ...EMPTY, summary: { ...EMPTY.summary, gate } }));
  expect(page).toMatch(/a tier is raised in <code>node\/&lt;x&gt;<\/code>/);
});

test('draws every day, at its place in time', () => {
  const day = (date: string, quality: number) => ({
    date,
    quality,
    records: 1,
    errors: 0,
    warnings: 0,
    coverage: {},
  });
  const page = renderHtml(
    pageOf(EMPTY, { history: [day('2024-01-01', 50), day('2024-01-02', 60), day('2024-01-05', 55)] }),
  );
  expect(page).toContain('d="M0 100L250 0L1000 50"');
});

test('the same report gives the same bytes', () => {
  expect(renderHtml(pageOf(EMPTY))).toBe(renderHtml(pageOf(EMPTY)));
});
