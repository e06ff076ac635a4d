import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runCurate } from '../pipeline/commands/testing/command-tester.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

test('the README shows what the command prints', async () => {
  const [, shown] =
    /^\$ npm run check -- --records docs\/example\/records\n([\s\S]*?)^```$/m.exec(readme) ?? [];
  const { out, code } = await runCurate(['check', '--records', 'docs/example/records', '--no-cache'], {
    today: '2026-11-22',
  });
  expect(shown).toBe(out);
  expect(code).toBe(1);
});

test('every file that the README links to is there', () => {
  const links = [...readme.matchAll(/\]\(([^)#:]+)\)/g)].map((match) => match[1] ?? '');
  expect(links.length).toBeGreaterThan(5);
  for (const link of links.filter((each) => /\.\w+$/.test(each))) {
    expect(() => readFileSync(new URL(`../${link}`, import.meta.url))).not.toThrow();
  }
});

test('every page of docs/ is reached from the README or from another page', () => {
  const folder = new URL('../docs/', import.meta.url);
  const pages = readdirSync(folder).filter((name) => name.endsWith('.md'));
  const textOf = (page: string): string => readFileSync(new URL(page, folder), 'utf8');
  const lonely = pages.filter(
    (page) =>
      !readme.includes(`docs/${page}`) &&
      !pages.some((other) => other !== page && textOf(other).includes(`(${page}`)),
  );
  expect(pages.length).toBeGreaterThan(8);
  expect(lonely).toEqual([]);
});
