import { expect, test } from 'vitest';
import { parseRulePage } from './rule-page.ts';

const PAGE = `# stage/name

What it reports.

## Why it matters

Because.

## What to do

\`\`\`json
{"tags": ["not under Bad or Good"]}
\`\`\`

## Bad

\`\`\`json
{"tags": ["bad"]}
\`\`\`

\`\`\`text
{"a": 1,}
\`\`\`

## Good

\`\`\`json
[{"id": "node/a"}, {"id": "node/b"}]
\`\`\`
`;

test('title, headings and examples of a page', () => {
  const { title, headings, examples } = parseRulePage(PAGE);
  expect(title).toBe('stage/name');
  expect(headings).toEqual(['Why it matters', 'What to do', 'Bad', 'Good']);
  const shown = examples.map(({ verdict, files }) => [verdict, ...files.map(({ path }) => path)]);
  expect(shown).toEqual([
    ['bad', 'node/module-not-found.json'],
    ['bad', 'node/module-not-found.json'],
    ['good', 'node/a.json', 'node/b.json'],
  ]);
  const texts = examples.map(({ files }) => Buffer.from(files[0]?.bytes ?? []).toString('utf8'));
  expect(texts[0]).toContain('"bad"');
  expect(texts[1]).toBe('{"a": 1,}\n');
});

test('a page without anything', () => {
  expect(parseRulePage('')).toEqual({ title: '', headings: [], examples: [] });
});
