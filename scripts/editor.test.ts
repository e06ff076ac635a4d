/** What VS Code is told fits what the command prints and the schema asks for. */
import { readFileSync } from 'node:fs';
import { parse } from 'jsonc-parser';
import { expect, test } from 'vitest';
import { runCurate, temporaryHome } from '../pipeline/commands/testing/command-tester.ts';

const read = <Content>(path: string): Content =>
  parse(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')) as Content;

interface Tasks {
  readonly tasks: readonly [
    {
      readonly command: string;
      readonly problemMatcher: { readonly pattern: Readonly<Record<string, string | number>> };
    },
  ];
}

test('the problem matcher reads every finding, with its place', async () => {
  const [{ problemMatcher }] = read<Tasks>('.vscode/tasks.json').tasks;
  const { pattern } = problemMatcher;
  const options = ['--records', 'docs/example/records', '--no-cache', '--format'];
  const lines = (await runCurate(['check', ...options, 'github'])).out.split('\n');
  const matched = lines.flatMap((line) => {
    const groups = new RegExp(String(pattern['regexp'])).exec(line);
    const part = (key: string): string => groups?.[Number(pattern[key])] ?? '';
    return groups === null
      ? []
      : [
          [
            part('severity'),
            part('code'),
            part('file'),
            part('line'),
            part('column'),
            part('endLine'),
            part('endColumn'),
          ],
        ];
  });
  const { findings } = JSON.parse((await runCurate(['check', ...options, 'json'])).out) as {
    findings: {
      severity: string;
      rule: string;
      line: number;
      column: number;
      endLine: number;
      endColumn: number;
    }[];
  };
  const expected = findings.map(({ severity, rule, line, column, endLine, endColumn }) => [
    severity,
    rule,
    'docs/example/records/node/cannot-find-module.json',
    // An annotation ends with its last character, a finding behind it.
    ...[line, column, endLine, endColumn - 1].map(String),
  ]);
  expect(expected.length).toBeGreaterThan(4);
  expect(matched.toSorted()).toEqual(expected.toSorted());
});

test('each snippet is JSON, and the template is a record in which only the contents are missing', async () => {
  const snippets = read<Record<string, { body: string[] }>>('.vscode/record.code-snippets');
  const texts = Object.entries(snippets).map(
    ([name, { body }]) =>
      [
        name,
        body
          .join('\n')
          .replaceAll('${CURRENT_YEAR}-${CURRENT_MONTH}-${CURRENT_DATE}', '2024-07-01')
          .replaceAll(/\$\{\d+:([^}]*)\}/g, '$1'),
      ] as const,
  );
  for (const [, text] of texts) expect(() => JSON.parse(text) as unknown).not.toThrow();
  const record = texts.find(([name]) => name === 'A record')?.[1] ?? '';
  const home = temporaryHome({ 'records/git/new.json': record });
  const { out } = await runCurate([
    'check',
    '--records',
    `${home}/records`,
    '--only',
    'schema/*',
    '--format',
    'json',
  ]);
  const { findings } = JSON.parse(out) as { findings: { rule: string; pointer: string; message: string }[] };
  // What stands in the places to fill is seen by the rule for it, and `fix` lays the record out.
  const wrong = findings.filter(({ rule }) => !['schema/placeholder', 'schema/format'].includes(rule));
  expect(wrong).toEqual([]);
});
