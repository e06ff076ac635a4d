/** The page of the report in Chromium: what it shows with its script and without, by keyboard, on a phone and on a desk. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findingNamed } from '../../rule/testing/rule-tester.ts';
import { renderHtml } from '../../report/html/page.ts';
import { reportOf } from '../../report/report.ts';

const BROWSER = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);

const HOSTILE = '<img src=x onerror=alert(1)></script><script>alert(1)</script>\u202e `<b>x</b>`';
const fix = [{ op: 'replace', pointer: '/confidence', value: 0.5 }] as const;
const at = (domain: string, name: string) => ({
  file: `records/${domain}/${name}.json`,
  record: `${domain}/${name}`,
});

const FINDINGS = [
  ...Array.from({ length: 120 }, (_, index) =>
    findingNamed('regex/broad', {
      ...at('node', `r-${1000 + index}`),
      line: 5,
      message: `It matches line ${index}.`,
    }),
  ),
  ...Array.from({ length: 30 }, (_, index) =>
    findingNamed('evidence/confidence', {
      ...at('git', `c-${1000 + index}`),
      fix,
      message: 'Stated and computed differ.',
    }),
  ),
  findingNamed('schema/layout', { ...at('node', 'r-1077'), fix, line: 1, message: 'Another layout.' }),
  findingNamed('zh/missing', { ...at('git', 'z'), severity: 'warning', message: 'No Chinese text.' }),
  findingNamed('regex/slow', { ...at('git', 'slow'), severity: 'warning', message: HOSTILE }),
];

const DAY = { quality: 50, records: 150, errors: 150, warnings: 2, coverage: {} };

const TEXT = renderHtml({
  report: reportOf(FINDINGS, 160, {}, { passed: false, reasons: ['150 errors'] }),
  history: [
    { ...DAY, date: '2024-06-29', rules: { 'regex/broad': 100 } },
    { ...DAY, date: '2024-06-30', rules: { 'regex/broad': 118, 'regex/slow': 3 } },
  ],
  paths: FINDINGS.map(({ file }) => file.slice('records/'.length)),
  translated: new Set(),
  evidence: [],
  tiers: new Map(),
  graph: null,
  today: '2024-07-01',
  summaryOf: () => 'What it reports',
  linkTo: (file, line) => `https://example.org/${file}#L${line}`,
});

describe.skipIf(BROWSER === undefined)('the page in a browser', () => {
  let browser: Browser;
  let folder: string;
  let address: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'curate-page-'));
    writeFileSync(join(folder, 'quality.html'), TEXT);
    address = `file://${join(folder, 'quality.html')}`;
    browser = await chromium.launch({ executablePath: BROWSER ?? '', args: ['--no-sandbox'] });
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Runs in a page of its own; nothing may be asked for, and nothing may be said on the console. */
  async function inPage(
    options: BrowserContextOptions,
    use: (page: Page) => Promise<void>,
    hash = '',
  ): Promise<void> {
    const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
    try {
      const page = await context.newPage();
      const asked: string[] = [];
      const said: string[] = [];
      page.on('request', (request) => asked.push(request.url().split('#')[0] ?? ''));
      page.on('console', (message) => said.push(message.text()));
      page.on('pageerror', (error) => said.push(error.message));
      page.on('dialog', (dialog) => said.push(dialog.message()));
      await page.goto(`${address}${hash}`);
      await use(page);
      expect(new Set(asked)).toEqual(new Set([address]));
      expect(said).toEqual([]);
    } finally {
      await context.close();
    }
  }

  const status = (page: Page) => page.locator('#explorer [role=status]').innerText();
  const rows = (page: Page) => page.locator('#explorer ol > li');

  test.each([
    [320, true],
    [390, true],
    [1280, true],
    [390, false],
    [1280, false],
  ])(
    'at %d pixels, with a script: %s, it fits and can be used by keyboard and finger',
    async (width, javaScriptEnabled) => {
      await inPage({ viewport: { width, height: 800 }, javaScriptEnabled }, async (page) => {
        const wide: unknown = javaScriptEnabled
          ? await page.evaluate('document.documentElement.scrollWidth')
          : width;
        expect(wide).toBe(width);
        expect(await page.locator('#explorer').isVisible()).toBe(javaScriptEnabled);
        expect(await page.locator('img').count()).toBe(0);

        // The first stop leads past the list of sections.
        await page.keyboard.press('Tab');
        expect(await page.locator(':focus').getAttribute('href')).toBe('#content');
        expect(await page.locator('.scroll:not([tabindex="0"][role="region"][aria-label])').count()).toBe(0);
        await page.locator('#rules ~ details summary').first().press('Enter');
        expect(await page.locator('#rules ~ details[open] a').first().isVisible()).toBe(true);
        expect(await page.locator('section').count()).toBe(await page.locator('section h2').count());
        expect(await page.locator('svg:not([aria-label])').count()).toBe(0);
        for (const target of await page
          .locator(
            'summary:visible, nav a:visible, form :is(input[type=search], select, button, label:has(input)):visible',
          )
          .all())
          expect((await target.boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(40);
      });
    },
  );

  test('a rule that is gone to unfolds, with a script and without', async () => {
    for (const javaScriptEnabled of [true, false])
      await inPage({ javaScriptEnabled }, async (page) => {
        await page.locator('.steps a').filter({ hasText: 'regex/broad' }).first().click();
        expect(await page.locator('details[open] #rule-regex-broad').isVisible()).toBe(true);
      });
  });

  test('at first it shows what needs a person, and a key leads to the search', async () => {
    await inPage({}, async (page) => {
      expect(await status(page)).toBe('121 of 153 findings, in 121 files');
      expect(await rows(page).count()).toBe(20);
      await page.keyboard.press('/');
      await page.keyboard.type('LINE 7');
      expect(await status(page)).toBe('21 of 153 findings, in 21 files');
      await page.keyboard.press('Backspace');
      await page.keyboard.type('119');
      expect(await rows(page).innerText()).toContain('records/node/r-1119.json, line 5 error regex/broad');
    });
  });

  test('filters, sorts, shows more, and goes back to how it was', async () => {
    await inPage({}, async (page) => {
      await page.locator('#explorer button[type=button]').press('Enter');
      expect(await rows(page).count()).toBe(121);
      // What has come has the focus.
      expect(await page.locator(':focus').innerText()).toBe('records/node/r-1020.json, line 5');
      await page.getByLabel('needs a person').uncheck();
      await page.locator('#find-domain').selectOption('git');
      expect(await status(page)).toBe('32 of 153 findings, in 32 files');
      await page.locator('#find-severity').selectOption('warning');
      expect(await rows(page).locator('code').allInnerTexts()).toEqual([
        'regex/slow',
        '<b>x</b>',
        'zh/missing',
      ]);
      await page.locator('#find-sort').selectOption('file');
      expect(await rows(page).first().innerText()).toContain('records/git/slow.json');
      await page.locator('#find-rule').selectOption('zh/missing');
      expect(await status(page)).toBe('1 of 153 findings, in 1 file');
      await page.getByRole('button', { name: 'Show as at first' }).click();
      expect(await status(page)).toBe('121 of 153 findings, in 121 files');
    });
  });

  test('what is asked for stands in the address, and each finding has its own', async () => {
    let own = '';
    await inPage({}, async (page) => {
      await page.locator('#find-search').fill('no such word');
      expect(await status(page)).toBe('No finding fits.');
      expect(page.url()).toContain('#explorer?search=no+such+word');
      await page.locator('#find-search').fill('computed differ');
      await page.getByLabel('needs a person').uncheck();
      own = (await rows(page).nth(7).locator('a.own').getAttribute('href')) ?? '';
    });
    await inPage(
      {},
      async (page) => expect(await status(page)).toBe('1 of 153 findings, in 1 file'),
      '#explorer?search=line+119',
    );
    await inPage(
      {},
      async (page) => {
        expect(await page.locator(own).innerText()).toContain('records/git/c-1007.json');
        expect(await page.locator(own).isVisible()).toBe(true);
      },
      own,
    );
    // What nobody knows is nothing.
    for (const hash of ['#finding-0', '#explorer?rule=none&sort=x&person=2', '#%E0%A4%A', '#rules'])
      await inPage({}, async (page) => expect(await rows(page).count()).toBeGreaterThan(0), hash);
  });

  test('one finding is shown among those of its file, to which each leads, and there is a way back', async () => {
    let own = '';
    await inPage({}, async (page) => {
      await page.locator('#find-search').fill('r-1077');
      const row = rows(page).first();
      own = (await row.locator('a.own').first().getAttribute('href')) ?? '';
      await row.getByRole('link', { name: 'all 2 of this file, records/node/r-1077.json' }).click();
      expect(await status(page)).toBe('2 of 153 findings, in 1 file');
      expect(await rows(page).locator('code:first-of-type').allInnerTexts()).toEqual([
        'schema/layout',
        'regex/broad',
      ]);
      await page.goBack();
      await page.waitForFunction(`document.querySelector('#find-search').value === 'r-1077'`);
      expect(await status(page)).toBe('1 of 153 findings, in 1 file');
    });
    await inPage(
      {},
      async (page) => {
        expect(await rows(page).count()).toBe(2);
        expect(await page.locator(':focus').getAttribute('id')).toBe(own.slice(1));
      },
      own,
    );
  });

  test('a choice says how much it would show, the others being as they are', async () => {
    const option = (page: Page, field: string, value: string) =>
      page.locator(`#find-${field} option[value="${value}"]`).innerText();
    await inPage({}, async (page) => {
      expect(await option(page, 'rule', 'regex/broad')).toBe('regex/broad (120)');
      expect(await option(page, 'rule', 'evidence/confidence')).toBe('evidence/confidence (0)');
      await page.getByLabel('needs a person').uncheck();
      await page.locator('#find-domain').selectOption('git');
      expect(await option(page, 'rule', 'regex/broad')).toBe('regex/broad (0)');
      expect(await option(page, 'rule', 'evidence/confidence')).toBe('evidence/confidence (30)');
      expect(await option(page, 'domain', 'node')).toBe('node (121)');
      expect(await option(page, 'severity', 'warning')).toBe('warning (2)');
    });
  });

  test('a rule leads to all that it finds', async () => {
    await inPage({}, async (page) => {
      await page.locator('details:has(#rule-evidence-confidence) summary').click();
      await page.getByRole('link', { name: 'Work through all 30' }).click();
      expect(await status(page)).toBe('30 of 153 findings, in 30 files');
      expect(await page.locator(':focus').getAttribute('name')).toBe('search');
    });
  });

  test('what `fix` settles stands below, and the history says what a day changed', async () => {
    await inPage({ javaScriptEnabled: false }, async (page) => {
      const rules = await page.locator('section:has(#rules) summary .sub').allInnerTexts();
      expect(rules.map((rule) => rule.trim())).toEqual([
        'regex/broad',
        'regex/slow',
        'zh/missing',
        'evidence/confidence',
        'schema/layout',
      ]);
      await page.locator('section:has(#trend) summary').click();
      expect(await page.locator('section:has(#trend) tbody tr').first().innerText()).toMatch(
        /regex\/broad \+18\s+regex\/slow \+3/,
      );
    });
  });

  test.each(['light', 'dark'] as const)('every text stands out from its ground: %s', async (colorScheme) => {
    const context = await browser.newContext({ colorScheme });
    const page = await context.newPage();
    await page.goto(address);
    await page.evaluate(`document.querySelectorAll('details').forEach((details) => (details.open = true))`);
    expect(await page.evaluate(CONTRASTS)).toEqual([]);
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate<axe.AxeResults>('axe.run()');
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    await context.close();
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
