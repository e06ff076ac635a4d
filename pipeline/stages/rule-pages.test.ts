import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseRulePage } from '../rule/testing/rule-page.ts';
import { findingsIn } from '../rule/testing/rule-tester.ts';
import { deadLinkRule } from './evidence/dead-link.ts';
import { ruleIds, rules } from './index.ts';
import { doubtRule } from './zh/doubt.ts';

const FOLDER = new URL('../../docs/rules/', import.meta.url);

function pageOf(id: string): string {
  return readFileSync(new URL(`${id}.md`, FOLDER), 'utf8');
}

test('every page is the page of a rule, and listed in the table', () => {
  const pages = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .map((name) => name.replaceAll('\\', '/').replace(/\.md$/, ''));
  expect(pages.sort()).toEqual([...ruleIds].sort());
  const table = readFileSync(new URL('README.md', FOLDER), 'utf8');
  for (const id of ruleIds) expect(table).toContain(`[\`${id}\`](${id}.md)`);
});

test.each([...ruleIds])('%s: the page has its parts', (id) => {
  const page = parseRulePage(pageOf(id));
  expect(page.title).toBe(id);
  expect(page.headings.slice(0, 2)).toEqual(['Why it matters', 'What to do']);
});

/** The rules that rest on what was asked elsewhere, with what would have been answered about the examples. */
const ANSWERED = new Map([
  [
    'evidence/dead-link',
    deadLinkRule((address) =>
      address.includes('//gone.') ? { since: '2024-06-01', failures: 3, reason: 'it answers 404' } : null,
    ),
  ],
  [
    'zh/doubt',
    doubtRule(() => [
      {
        category: 'mistranslation',
        severity: 'critical',
        source: 'Never',
        target: '总是',
        comment: 'It is the opposite.',
      },
    ]),
  ],
]);
const visited = rules.map((rule) => ANSWERED.get(rule.id) ?? rule);

test.each(visited.map((rule) => [rule.id, rule] as const))(
  '%s: the page says what the rule does',
  async (id, rule) => {
    const { examples } = parseRulePage(pageOf(id));
    expect(examples.map((example) => example.verdict)).toContain('bad');
    expect(examples.map((example) => example.verdict)).toContain('good');
    for (const { verdict, files } of examples) {
      const found = (await findingsIn(files, [rule])).map((finding) => finding.rule);
      expect([...new Set(found)]).toEqual(verdict === 'bad' ? [id] : []);
    }
  },
);
