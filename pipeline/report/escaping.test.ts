import { default as Ajv } from 'ajv-draft-04';
import sarifSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import * as fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { expect, test } from 'vitest';
import { rules } from '../stages/index.ts';
import { renderAnnotations } from '../github/annotations.ts';
import { hostileReport, hostileText } from './testing/hostile-report.ts';
import { renderJson } from './formats/json.ts';
import { COMMENT_BYTES, renderMarkdown } from './formats/markdown.ts';
import { codeSpan, markdownProse } from './formats/markdown-text.ts';
import { commandsIn } from '../github/runner-commands.ts';
import { renderSarif } from './formats/sarif.ts';
import { renderTerminal } from './formats/terminal.ts';
import { propertyRuns } from '../testing/property-runs.ts';

const RUNS = 400;

const sarif = (report: Parameters<typeof renderSarif>[0]) => renderSarif(report, rules, 'kb/', () => null);

test.each([
  ['terminal', (report) => renderTerminal(report, { colour: false, all: false, columns: null })],
  ['terminal, all', (report) => renderTerminal(report, { colour: true, all: true, columns: 80 })],
  ['json', renderJson],
  ['markdown', (report) => renderMarkdown(report, COMMENT_BYTES)],
  ['sarif', sarif],
] as const satisfies [string, (report: Parameters<typeof renderJson>[0]) => string][])(
  'the runner finds nothing to obey in %s',
  (_, render) => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        expect(commandsIn(render(report))).toEqual([]);
      }),
      { numRuns: propertyRuns(RUNS) },
    );
  },
);

test('the runner finds just our annotations, at most ten of a kind, and reads them as they were meant', () => {
  fc.assert(
    fc.property(hostileReport, (report) => {
      const output = renderAnnotations(report, 'kb/');
      const commands = commandsIn(output);
      expect(commands).toHaveLength(output.split('\n').length - 1);
      const kinds = Map.groupBy(commands, ({ name }) => name);
      expect([...kinds.keys()].filter((kind) => kind !== 'error' && kind !== 'warning')).toEqual([]);
      for (const group of kinds.values()) expect(group.length).toBeLessThanOrEqual(10);
      const named = new Set(report.findings.map(({ file }) => `kb/${file}`));
      const files = commands.map(({ properties }) => properties.get('file'));
      const titles = commands.map(({ properties }) => properties.get('title') ?? '');
      expect(
        titles.filter(
          (title, index) => files[index] === undefined && !/^(?:and \d+ more|The gate fails)$/.test(title),
        ),
      ).toEqual([]);
      expect(
        files.filter((file) => file !== undefined && !file.includes('\ufffd') && !named.has(file)),
      ).toEqual([]);
    }),
    { numRuns: propertyRuns(RUNS) },
  );
});

const LIVE_TEXT = /(?:^|[^\w])@\w|#\d|\bGH-\d|:\/\/|\bwww\.|\$[^\s\u200b]|:[\w+-]+:/i;
const OURS = new Set('h3 p ul ol li strong table thead tbody tr th td code details summary'.split(' '));

function html(markdown: string): string {
  return micromark(markdown, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
}

/** Elements of a page, and its text outside of code, as GitHub's own filters see it. */
function seen(page: string): { elements: Set<string>; text: string } {
  const elements = new Set(
    [...page.matchAll(/<\/?([a-z!][a-z0-9-]*)/gi)].map(([, name = '']) => name.toLowerCase()),
  );
  const text = page
    .replaceAll(/<code>[^<]*<\/code>/g, '<code>')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
  return { elements, text };
}

test('the Markdown has our own markup alone: no link, image, HTML, mention or reference of a stranger', () => {
  fc.assert(
    fc.property(hostileReport, fc.boolean(), (few, isFolded) => {
      const report = isFolded
        ? {
            ...few,
            findings: Array.from({ length: 70 }, () => few.findings)
              .flat()
              .slice(0, 70),
          }
        : few;
      const { elements, text } = seen(html(renderMarkdown(report, COMMENT_BYTES)));
      expect([...elements].filter((element) => !OURS.has(element))).toEqual([]);
      expect(text).not.toMatch(LIVE_TEXT);
    }),
    { numRuns: propertyRuns(RUNS) },
  );
});

test('each finding is one row of two cells, whatever it says', () => {
  fc.assert(
    fc.property(hostileText, hostileText, (name, message) => {
      const page = html(`| a | b |\n|---|---|\n| ${codeSpan(name)} | ${markdownProse(message)} |\n`);
      expect(page.match(/<tr>/g)).toHaveLength(2);
      expect(page.match(/<td>/g)).toHaveLength(2);
      expect(page).not.toMatch(/<td><\/td>\n<\/tr>\n<tr>/);
    }),
    { numRuns: propertyRuns(RUNS) },
  );
});

test('a text in a code span reads as it was', () => {
  for (const text of ['a|b', '`', '``x`', 'C:\\dir\\', '\\|', '<b>', '&amp;', '^\\d+$', '  x ']) {
    const page = html(`| a |\n|---|\n| ${codeSpan(text)} |\n`);
    const shown = /<td><code>([\s\S]*)<\/code><\/td>/.exec(page)?.[1] ?? '';
    const plain = shown
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&');
    expect(plain.trim()).toBe(text.trim());
  }
});

test('a comment never outgrows what GitHub takes, and says what is missing', () => {
  const message = `\`${'界'.repeat(900)}\` `.repeat(3);
  const place = { line: 1, column: 1, endLine: 1, endColumn: 2 };
  const findings = Array.from({ length: 3_000 }, (_, index) => ({
    ...place,
    rule: `schema/rule-${String.fromCharCode(97 + (index % 26))}`,
    severity: 'error' as const,
    record: `node/r-${index}`,
    file: `records/node/r-${index}.json`,
    pointer: '',
    message,
    related: [],
    fix: [],
  }));
  const summary = { records: 3_000, errors: 3_000, warnings: 0, coverage: {}, quality: 50 };
  const report = { summary: { ...summary, gate: { passed: false, reasons: ['3000 errors'] } }, findings };
  const text = renderMarkdown(report, COMMENT_BYTES);
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(COMMENT_BYTES);
  expect(text.length).toBeLessThan(65_536);
  expect(text).toMatch(/more findings than fit here/);
  expect(text.match(/<details>/g)).toHaveLength(text.match(/<\/details>/g)?.length ?? -1);
});

const validate = new Ajv.default({ strict: false, unicodeRegExp: false, validateFormats: false }).compile(
  sarifSchema,
);

test('the SARIF is valid, without links of a stranger, and all its paths stay relative', () => {
  fc.assert(
    fc.property(hostileReport, (report) => {
      const log = JSON.parse(sarif(report)) as {
        runs: {
          results: {
            message: { text: string };
            locations: { physicalLocation: { artifactLocation: { uri: string } } }[];
          }[];
        }[];
      };
      expect({ valid: validate(log), errors: validate.errors }).toEqual({ valid: true, errors: null });
      for (const { message, locations } of log.runs[0]?.results ?? []) {
        expect(message.text).not.toMatch(/(^|[^\\])\[[^\]]*\]\(/);
        for (const { physicalLocation } of locations) {
          expect(physicalLocation.artifactLocation.uri).toMatch(/^kb\/records\/[\w%.!~*'()/-]*$/);
        }
      }
    }),
    { numRuns: propertyRuns(RUNS) },
  );
});

test('what is no SARIF does not pass for it', () => {
  expect(validate({ version: '2.1.0', runs: [{ tool: {} }] })).toBe(false);
});
