import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { GraphSummary, Link } from '../../corpus/graph-summary.ts';
import { hostileReport, hostileText } from '../testing/hostile-report.ts';
import type { HistoryDay } from '../history/history.ts';
import { reportOf, type Report } from '../report.ts';
import { findingNamed } from '../../rule/testing/rule-tester.ts';
import { EXPLORER_SCRIPT } from './explorer/explorer-script.generated.ts';
import { renderHtml, type QualityPage } from './page.ts';
import { propertyRuns } from '../../testing/property-runs.ts';

const GRAPH: GraphSummary = {
  records: 2,
  edges: { leads_to: 1, preceded_by: 0, frequently_confused_with: 0 },
  components: [],
  orphans: [],
  oneWay: [],
  dangling: 0,
};

const confusion = (from: string, to: string): Link => ({ from, to, kind: 'frequently_confused_with' });

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
  return (
    page
      .replace(/<style>[\s\S]*?<\/style>/g, '')
      // What a script element holds is no markup; that it cannot be left early is looked at below.
      .replace(/(<script[^>]*>)[^<]*(<\/script>)/, '$1$2')
      .replace(EXPLORER_SCRIPT, '')
      .match(/<[^>]*>/g) ?? []
  );
}

const ELEMENTS =
  /^<\/?(?:!doctype|html|head|meta|title|style|body|a|header|h[123]|p|time|nav|ul|ol|li|main|section|dl|div|dt|dd|table|caption|thead|tbody|tr|th|td|code|span|strong|br|i|details|summary|footer|svg|defs|marker|path|text|form|label|input|select|option|button|script)\b/;

test('no text of a stranger becomes an element, an attribute or a way out of one', () => {
  fc.assert(
    fc.property(hostileReport, hostileText, (report, tier) => {
      const page = renderHtml(
        pageOf(report, {
          tiers: new Map([[tier, 1]]),
          summaryOf: (rule) => `${rule} ${tier}`,
          graph: { ...GRAPH, components: [{ records: [tier, 'a/b'], links: [confusion(tier, 'a/b')] }] },
        }),
      );
      const found = tags(page);
      expect(found.filter((tag) => !ELEMENTS.test(tag))).toEqual([]);
      const attributes = found.flatMap((tag) => [...tag.matchAll(/\s([a-z-]+)="/g)].map(([, name]) => name));
      expect(attributes.filter((name) => name?.startsWith('on') || name === 'src')).toEqual([]);
      const targets = found.flatMap((tag) => /\shref="([^"]*)"/.exec(tag)?.[1] ?? []);
      expect(targets.filter((target) => !/^(?:#|https:\/\/example\.org\/)/.test(target))).toEqual([]);
      expect(page).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b\u0000-\u0008\u001b]/);
    }),
    { numRuns: propertyRuns(300) },
  );
});

test('runs one script, which nothing of a stranger can add to', () => {
  fc.assert(
    fc.property(hostileReport, (report) => {
      const page = renderHtml(pageOf(report));
      const scripts = page.match(/<script[^>]*>/gi) ?? [];
      expect(scripts).toEqual(
        report.findings.length === 0
          ? []
          : ['<script type="application/json" id="findings-data">', '<script>'],
      );
      expect(page.match(/<\/script/gi)?.length ?? 0).toBe(scripts.length);
      for (const [, data = ''] of page.matchAll(/id="findings-data">([^<]*)</g))
        expect((JSON.parse(data) as { findings: unknown[] }).findings).toHaveLength(report.findings.length);
    }),
    { numRuns: 100 },
  );
});

test('the policy of the page names its script by what it is', () => {
  const page = renderHtml(pageOf(reportOf([findingNamed('regex/broad')], 1, {}, EMPTY.summary.gate)));
  const script = /<script>([\s\S]*?)<\/script>/.exec(page)?.[1] ?? '';
  const hash = createHash('sha256').update(script).digest('base64');
  expect(page).toContain(`script-src 'sha256-${hash}';`);
});

test('forbids everything from elsewhere, and scripts where there is nothing to work through', () => {
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

const DAY: HistoryDay = {
  date: '2024-06-30',
  quality: 50,
  records: 1,
  errors: 1,
  warnings: 7,
  coverage: { zh: 90 },
};

/** What a reader sees, without markup. */
const words = (page: string): string =>
  page
    .replace(/<style>[\s\S]*?<\/style>/, '')
    .replaceAll(/<script[\s\S]*?<\/script>/g, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ');

test('says what has changed since the last day, and whether that is for the better', () => {
  const summary = {
    ...EMPTY.summary,
    records: 1,
    errors: 1002,
    warnings: 7,
    quality: 60.5,
    coverage: { zh: 80 },
  };
  const today = { ...DAY, date: '2024-07-01', quality: 0 };
  const page = words(renderHtml(pageOf({ ...EMPTY, summary }, { history: [DAY, today] })));
  expect(page).toContain('60.5 of 100 points +10.5 better');
  expect(page).toContain('errors 1,002 +1,001 worse');
  expect(page).toContain('warnings 7 unchanged');
  expect(page).toContain('records in Chinese 80 % −10 worse');
  expect(page).toContain('since 2024-06-30');
});

test('a rule shows how its findings have changed, where the last day has them', () => {
  const report = reportOf(
    [findingNamed('regex/broad', {}), findingNamed('graph/self', {})],
    1,
    {},
    EMPTY.summary.gate,
  );
  const rulesOf = (history: readonly HistoryDay[]): string => words(renderHtml(pageOf(report, { history })));
  expect(rulesOf([{ ...DAY, rules: { 'regex/broad': 4 } }])).toMatch(/regex\/broad 1 −3 better in 1 record/);
  expect(rulesOf([{ ...DAY, rules: { 'regex/broad': 4 } }])).toMatch(/graph\/self 1 \+1 worse in 1 record/);
  expect(rulesOf([DAY])).toMatch(/regex\/broad 1 in 1 record/);
});

test('says what to do first, and what that would bring', () => {
  const fix = [{ op: 'replace', pointer: '/confidence', value: 0.5 }] as const;
  const findings = [
    findingNamed('evidence/confidence', { fix }),
    findingNamed('regex/slow', { severity: 'warning' }),
  ];
  const page = words(renderHtml(pageOf(reportOf(findings, 1, {}, EMPTY.summary.gate))));
  expect(page).toContain('Run npx curate fix . It fixes 1 finding (1 error)');
  expect(page).toContain('Quality would then be about 95 of 100');
  expect(page).toContain('Then look at 1 warning in 1 record');
  const clean = { ...EMPTY, summary: { ...EMPTY.summary, records: 1 } };
  expect(words(renderHtml(pageOf(clean)))).toContain('Nothing: no rule finds fault');
});

test('tells Chinese that is complete from Chinese that is also without fault', () => {
  const report = reportOf(
    [findingNamed('zh/length', { file: 'records/a/x.json' })],
    4,
    {},
    EMPTY.summary.gate,
  );
  const paths = ['a/x.json', 'a/y.json', 'a/z.json', 'a/w.json'];
  const page = words(renderHtml(pageOf(report, { paths, translated: new Set(paths.slice(0, 3)) })));
  expect(page).toContain('2 complete, and no rule finds fault (50 %)');
  expect(page).toContain('1 complete, with faults (25 %)');
  expect(page).toContain('1 not complete (25 %)');
});

test('a message that is far too long is cut, and what is cut within code stays code', () => {
  const message = `Say \`${'x'.repeat(5000)}\` or not.`;
  const page = renderHtml(
    pageOf(reportOf([findingNamed('regex/broad', { message })], 1, {}, EMPTY.summary.gate)),
  );
  expect(page).toMatch(/Say <code>x{1000,1300}<\/code> …/);
});

test('ten thousand records make no longer page than two thousand', () => {
  const lengthOf = (records: number): number => {
    const files = Array.from(
      { length: records },
      (_, index) => `records/d${index % 500}/${10_000 + index}.json`,
    );
    const findings = files.map((file) => findingNamed('regex/broad', { file }));
    const paths = files.map((file) => file.slice('records/'.length));
    const page = renderHtml(pageOf(reportOf(findings, records, {}, EMPTY.summary.gate), { paths }));
    // Besides what it carries for its script.
    return page.replace(/(<script type="application\/json"[^>]*>)[^<]*/, '$1').length;
  };
  expect(lengthOf(10_000)).toBeLessThan(lengthOf(2_000) * 1.05);
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
