import { expect, test } from 'vitest';
import { readIssueForm } from './issue-form.ts';

const TITLES = [
  'What the tool printed',
  'Tool and version',
  'What you ran',
  'Why it happens',
  'What helped',
  'What did not help, and why',
  'Where that can be read',
];

/** The body that GitHub makes of answers; an answer that is left out is its word for none. */
function bodyOf(...answers: readonly string[]): string {
  return TITLES.map((title, index) => `### ${title}\n\n${answers[index] ?? '_No response_'}\n`).join('\n');
}

function toolOf(answer: string): unknown {
  const form = readIssueForm(bodyOf('```text\nerror: x\n```', answer));
  return form && [form.tool, form.version];
}

test.each([
  ['npm 11.4.2 on Ubuntu 24.04', ['npm', '11.4.2']],
  ['git version 2.39.5 (Debian 12)', ['git', '2.39.5']],
  ['Apache Maven 3.9.6', ['Apache Maven', '3.9.6']],
  ['Spring Boot 3.2.1, Java 21', ['Spring Boot', '3.2.1']],
  ['postgres (PostgreSQL) 17.2 (Debian 17.2-1.pgdg120+1)', ['postgres', '17.2']],
  ['Node.js v22.11.0', ['Node.js', '22.11.0']],
  ['python@3.12.1', ['python', '3.12.1']],
  ['- gcc: 13.2.0', ['gcc', '13.2.0']],
  ['g++ 13', ['g++', '13']],
  ['docker', ['docker', null]],
  ['_No response_', [null, null]],
])('of "%s" tool and version are %j', (answer, expected) => {
  expect(toolOf(answer)).toEqual(expected);
});

test('a heading in what the tool printed is part of it', () => {
  const output = 'error: x\n### Tool and version\nevil 9.9\n``\n### Summary\nmore';
  expect(readIssueForm(bodyOf(`\`\`\`text\n${output}\n\`\`\``, 'git 2.47.1'))).toMatchObject({
    output,
    tool: 'git',
    version: '2.47.1',
  });
});

test('an answer without a fence, or with one that nobody closes, ends at the next heading of the form', () => {
  for (const output of ['error: x\n### Summary\nmore', '```\nerror: x'])
    expect(readIssueForm(bodyOf(output, 'git 2.47.1'))).toMatchObject({ output, tool: 'git' });
});

test('each item of a list is an attempt of its own', () => {
  const form = readIssueForm(
    bodyOf(
      'error: x',
      'git 2.47.1',
      '_No response_',
      'It is broken.',
      '1. Qualify the name: `select * from shop.orders`\n2. Set the path\n   `SET search_path = shop`',
      '- Restarting it - the catalog is the same afterwards\n- `reindex`',
      'https://example.com/a and https://example.com/b.',
    ),
  );
  const sources = ['https://example.com/a', 'https://example.com/b'];
  expect(form?.written).toEqual({
    root_cause: 'It is broken.',
    workarounds: [
      { action: 'Qualify the name', how: '`select * from shop.orders`', sources },
      { action: 'Set the path', how: '`SET search_path = shop`', sources },
    ],
    dead_ends: [
      { action: 'Restarting it', why_fails: 'the catalog is the same afterwards', sources: [] },
      { action: '`reindex`', why_fails: '', sources: [] },
    ],
  });
});

test('a cause in Chinese is the Chinese of the record', () => {
  const form = readIssueForm(bodyOf('error: x', 'git 2.47.1', '_No response_', 'DNS 解析失败。'));
  expect(form?.written).toEqual({ root_cause_zh: 'DNS 解析失败。' });
});

test('a body without the output is no form', () => {
  expect(readIssueForm('My build fails since yesterday.')).toBeNull();
  expect(readIssueForm(bodyOf())).toBeNull();
});
