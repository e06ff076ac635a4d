/**
 * Node 22 is admitted by package.json, and what `npm ci` brings to some Macs; tests run by a newer one. Its engine throws
 * at a regex literal that only a later ECMAScript knows, and a module with one cannot be loaded at all. The compiler takes
 * some of them whatever its target, such as one name for two groups.
 */
import { globSync, readFileSync } from 'node:fs';
import { RegExpParser } from '@eslint-community/regexpp';
import { parseAst } from 'rolldown/parseAst';
import { expect, test } from 'vitest';

const FOLDER = new URL('./', import.meta.url);

/** What V8 in Node 22 implements. */
const parser = new RegExpParser({ ecmaVersion: 2024 });

/** Every regex literal below a node of a syntax tree, as it stands in the code. */
function literalsIn(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  if ('regex' in node && 'raw' in node) return [String(node.raw)];
  return Object.values(node).flatMap(literalsIn);
}

function faultOf(literal: string): string | null {
  try {
    parser.parseLiteral(literal);
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}

test('every regex literal is one of ECMAScript 2024', () => {
  expect(faultOf('/(?<a>x)|(?<a>y)/')).toContain('Duplicate capture group name');
  expect(faultOf('/(?i:x)/')).not.toBeNull();
  const literals = globSync('**/*.{ts,mjs}', { cwd: FOLDER })
    .filter((path) => !path.endsWith('.test.ts'))
    .flatMap((path) => {
      const text = readFileSync(new URL(path.replaceAll('\\', '/'), FOLDER), 'utf8');
      return literalsIn(parseAst(text, { lang: 'ts' })).map((literal) => ({ path, literal }));
    });
  expect(literals.length).toBeGreaterThan(1_000);
  expect(literals.filter(({ literal }) => faultOf(literal) !== null)).toEqual([]);
});
