import {
  existsSync,
  mkdtempSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import { chromium } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { recordFile } from '../../rule/testing/rule-tester.ts';
import { runCurate as runIn } from '../testing/command-tester.ts';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'curate-report-'));
  mkdirSync(join(home, 'records', 'node'), { recursive: true });
  write('node/a', { official_doc_url: 'http://example.org/', confidence: 0.9 });
  write('node/b', { root_cause_zh: '<img src=x onerror=alert(1)>' });
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

function write(id: string, fields: Parameters<typeof recordFile>[0]): void {
  writeFileSync(join(home, 'records', `${id}.json`), recordFile({ ...fields, id }).bytes ?? '');
}

const report = (...options: readonly string[]) =>
  runIn(['report', '--records', join(home, 'records'), '--no-cache', ...options]);
const text = (name: string): string => readFileSync(join(home, 'reports', name), 'utf8');

test('writes the report in every form, remembers the day, and ends as the gate does', async () => {
  const { code, out } = await report();
  expect(code).toBe(1);
  expect(out).toContain('The gate fails');
  expect(readdirSync(join(home, 'reports')).toSorted()).toEqual([
    'history.jsonl',
    'quality.html',
    'quality.json',
    'quality.md',
    'quality.sarif',
  ]);
  expect(text('quality.html')).toContain('../records/node/a.json#L');
  expect(JSON.parse(text('quality.json'))).toMatchObject({ summary: { records: 2 } });
});

test('the same records on the same day give the same bytes; another day adds a line', async () => {
  await report('--as-of', '2024-07-01');
  const before = ['quality.json', 'quality.md', 'quality.html', 'quality.sarif', 'history.jsonl'].map(text);
  await report('--as-of', '2024-07-01');
  expect(['quality.json', 'quality.md', 'quality.html', 'quality.sarif', 'history.jsonl'].map(text)).toEqual(
    before,
  );
  await report('--as-of', '2024-07-02');
  expect(
    text('history.jsonl')
      .split('\n')
      .map((line) => line.slice(0, 20)),
  ).toEqual(['{"date":"2024-07-01"', '{"date":"2024-07-02"', '']);
});

test('what a cached check has left does not change the report', async () => {
  await report();
  const fresh = text('quality.html');
  await runIn(['check', '--records', join(home, 'records')]);
  await runIn(['report', '--records', join(home, 'records')]);
  await runIn(['report', '--records', join(home, 'records')]);
  expect(text('quality.html')).toBe(fresh);
});

test('links to where the source can be read', async () => {
  await report('--source', 'https://example.org/blob/main');
  expect(text('quality.html')).toContain('href="https://example.org/blob/main/records/node/a.json#L');
  expect(await report('--source', 'javascript:alert(1)')).toMatchObject({ code: 2 });
  expect(await report('node/a')).toMatchObject({ code: 2 });
});

const BROWSER = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);

describe.skipIf(BROWSER === undefined)('in a browser', () => {
  test.each([320, 390, 1280])(
    'at %d pixels the page fits, asks for nothing and reports no violation',
    async (width) => {
      await report();
      const browser = await chromium.launch({ executablePath: BROWSER ?? '', args: ['--no-sandbox'] });
      try {
        const page = await browser.newPage({ viewport: { width, height: 800 } });
        const asked: string[] = [];
        const said: string[] = [];
        page.on('request', (request) => asked.push(request.url()));
        page.on('console', (message) => said.push(message.text()));
        page.on('pageerror', (error) => said.push(error.message));
        const address = `file://${join(home, 'reports', 'quality.html')}`;
        await page.goto(address);
        expect(asked).toEqual([address]);
        expect(said).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
        expect(await page.locator('script, img').count()).toBe(0);

        // By keyboard: the first stop leads past the list of sections, and every place that scrolls can be reached.
        await page.keyboard.press('Tab');
        expect(await page.evaluate('document.activeElement.getAttribute("href")')).toBe('#content');
        expect(await page.locator('.scroll:not([tabindex="0"][role="region"][aria-label])').count()).toBe(0);
        await page.locator('#rules ~ details summary').first().press('Enter');
        expect(await page.locator('#rules ~ details[open] a').first().isVisible()).toBe(true);

        // For a screen reader: a heading a section, and a name for every drawing.
        expect(await page.locator('section').count()).toBe(await page.locator('section h2').count());
        expect(await page.locator('svg:not([aria-label])').count()).toBe(0);

        // By finger: what can be opened or followed is large enough.
        for (const target of await page.locator('summary:visible, nav a').all()) {
          expect((await target.boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(40);
        }
      } finally {
        await browser.close();
      }
    },
  );

  test.each(['light', 'dark'] as const)('every text stands out from its ground: %s', async (colorScheme) => {
    await report();
    const browser = await chromium.launch({ executablePath: BROWSER ?? '', args: ['--no-sandbox'] });
    try {
      const page = await browser.newPage({ colorScheme });
      await page.goto(`file://${join(home, 'reports', 'quality.html')}`);
      await page.evaluate(`document.querySelectorAll('details').forEach((details) => (details.open = true))`);
      expect(await page.evaluate(CONTRASTS)).toEqual([]);
      await page.evaluate(axe.source);
      const { violations } = await page.evaluate<axe.AxeResults>('axe.run()');
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});

/** Texts with less than 4.5 to 1 between them and what is behind them (WCAG 2.2, 1.4.3). Runs in the page. */
const CONTRASTS = `(() => {
  const parse = (colour) => colour.match(/[\\d.]+/g).map(Number);
  const light = ([r, g, b]) => [r, g, b].map((value) => value / 255)
    .map((value) => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
    .reduce((sum, value, index) => sum + value * [0.2126, 0.7152, 0.0722][index], 0);
  const ground = (element) => {
    for (let each = element; each; each = each.parentElement) {
      const colour = parse(getComputedStyle(each).backgroundColor);
      if (colour.length < 4 || colour[3] > 0) return colour;
    }
    return [255, 255, 255];
  };
  return [...document.querySelectorAll('body *')]
    .filter((element) => !element.closest('svg') && [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim()))
    .filter((element) => {
      const [a, b] = [light(parse(getComputedStyle(element).color)), light(ground(element))].sort((x, y) => y - x);
      return (a + 0.05) / (b + 0.05) < 4.5;
    })
    .map((element) => element.outerHTML.slice(0, 80));
})()`;
