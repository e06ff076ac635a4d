/** Reads the import lines: who may use what, and that each rule has its test and its page. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { rules } from './stages/index.ts';

const ROOT = new URL('../', import.meta.url);

/** The layers, from left to right: each may use what stands left of it. Modules of one row stand side by side. */
const LAYERS: readonly (readonly string[])[] = [
  ['json.ts', 'pointer.ts'],
  ['policy', 'output'],
  ['record'],
  ['corpus'],
  ['rule'],
  ['stages'],
  ['lookup'],
  ['fix', 'merge', 'links', 'draft', 'translate', 'gate', 'report'],
  ['reproduce', 'triage'],
  ['github'],
  ['store'],
  ['commands', 'library'],
  ['cli.ts', 'index.ts', 'judge-process.ts'],
];

/** The one user of each outside library, and of what touches the world: a file, or a folder with "/" at its end. */
const ONLY_USERS: ReadonlyMap<string, readonly string[]> = new Map([
  ['@modelcontextprotocol/server', ['commands/serve/serve.ts']],
  ['zod', ['commands/serve/tools.ts']],
  ['saxes', ['triage/junit.ts']],
  ['@clack/prompts', ['commands/terminal-person.ts']],
  ['jsonc-parser', ['record/json/']],
  ['@streamparser/json', ['report/stream/read-report-stream.ts']],
  ['yaml', ['policy/yaml-text.ts', 'translate/repair/lenient-yaml.ts']],
  ['ajv', ['policy/record-validator.generated.cjs', 'policy/policy-validator.generated.cjs']],
  ['ajv-formats', ['policy/record-validator.generated.cjs', 'policy/policy-validator.generated.cjs']],
  ['cephes', ['stages/evidence/model/beta.ts']],
  ['tldts', ['stages/evidence/items/public-suffix.ts']],
  ['@eslint-community/regexpp', ['stages/regex/engine/syntax.ts']],
  ['jsonrepair', ['translate/repair/lenient-json.ts']],
  ['openai', ['translate/provider/provider.ts']],
  ['p-queue', ['translate/rate-limit/concurrency-limiter.ts']],
  ['node:sqlite', ['translate/ledger/sqlite-file.ts', 'store/state/state-database.ts']],
  ['node:fs', ['store/']],
  // What is dangerous to run in this process is run in a child of its own.
  ['node:child_process', ['store/', 'rule/judge/judge-child.ts', 'reproduce/sandbox.ts']],
  ['node:process', ['judge-process.ts']],
  ['node:v8', ['commands/heap-growth.ts']],
  ['node:dns', ['links/http-client.ts']],
  ['node:http', ['links/http-client.ts']],
  ['node:https', ['links/http-client.ts']],
]);

/** What only computes. */
const HARMLESS: ReadonlySet<string> = new Set([
  'node:buffer',
  'node:crypto',
  'node:events',
  'node:module',
  'node:net',
  'node:os',
  'node:path',
  'node:string_decoder',
  'node:timers',
  'node:tty',
  'node:url',
  'node:util',
]);

/** Who may know the process. */
const PROCESS: readonly string[] = [
  'cli.ts',
  'store/',
  'rule/judge/judge-child.ts',
  'judge-process.ts',
  'reproduce/sandbox.ts',
];

interface Source {
  /** Below pipeline/. */
  readonly path: string;
  readonly text: string;
}

const SOURCES: readonly Source[] = globSync('**/*.{ts,cjs}', { cwd: new URL('pipeline/', ROOT) })
  .map((path) => path.replaceAll('\\', '/'))
  .sort()
  .map((path) => ({ path, text: readFileSync(new URL(`pipeline/${path}`, ROOT), 'utf8') }));

/** Tests, and what only they use, which stands in folders named `testing`: they may use anything. */
const OF_TESTS = /\.test\.ts$|(?:^|\/)testing\//;

const OWN = SOURCES.filter(({ path }) => !OF_TESTS.test(path));

/** Import and re-export statements, and calls of import() and require(). */
const IMPORTS =
  /^(?:import|export) (?:type )?(?:[\w*]|\{[^}]*\}|, | as )*?(?: from )?'([^']+)'|\b(?:import|require)\(\s*['"]([^'"]+)['"]\s*\)/gm;

function importsOf({ text }: Source): string[] {
  return [...text.matchAll(IMPORTS)].map((match) => match[1] ?? match[2] ?? '');
}

/** The path below pipeline/ of what a file imports; null where it is not of the pipeline. */
function inside(from: string, name: string): string | null {
  if (!name.startsWith('.')) return null;
  const path = posix.join(posix.dirname(from), name);
  return path.startsWith('../') ? null : path;
}

function layerOf(path: string): number {
  return LAYERS.findIndex((layer) => layer.includes(path.split('/')[0] ?? ''));
}

function isAt(path: string, places: readonly string[]): boolean {
  return places.some((place) => path === place || (place.endsWith('/') && path.startsWith(place)));
}

test('every file stands in a layer', () => {
  expect(SOURCES.length).toBeGreaterThan(60);
  const homeless = SOURCES.filter(
    ({ path }) =>
      layerOf(path) < 0 &&
      !OF_TESTS.test(path) &&
      path !== 'architecture.test.ts' &&
      path !== 'pointer.test.ts',
  );
  expect(homeless.map(({ path }) => path)).toEqual([]);
});

test('imports go one way', () => {
  const wrong = OWN.flatMap((source) =>
    importsOf(source).flatMap((name) => {
      const target = inside(source.path, name);
      return target !== null && layerOf(target) > layerOf(source.path)
        ? [`${source.path} uses ${target}`]
        : [];
    }),
  );
  expect(wrong).toEqual([]);
});

test('no file uses itself by way of others', () => {
  const uses = new Map(
    OWN.map((source) => [source.path, importsOf(source).flatMap((name) => inside(source.path, name) ?? [])]),
  );
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (path: string, way: readonly string[]): void => {
    if (way.includes(path)) circles.push([...way.slice(way.indexOf(path)), path].join(' uses '));
    if (done.has(path) || way.includes(path)) return;
    for (const next of uses.get(path) ?? []) visit(next, [...way, path]);
    done.add(path);
  };
  for (const path of uses.keys()) visit(path, []);
  expect(circles).toEqual([]);
});

test('no stage uses another', () => {
  const stageOf = (path: string): string | null => /^stages\/([^/]+)\//.exec(path)?.[1] ?? null;
  const wrong = OWN.flatMap((source) =>
    importsOf(source).flatMap((name) => {
      const from = stageOf(source.path);
      const to = stageOf(inside(source.path, name) ?? '');
      return from !== null && to !== null && from !== to ? [`${source.path} uses ${name}`] : [];
    }),
  );
  expect(wrong).toEqual([]);
});

test('each outside library, and each way to touch the world, has one user', () => {
  const wrong = OWN.flatMap((source) =>
    importsOf(source).flatMap((name) => {
      if (name.startsWith('.')) return [];
      const library = /^(?:node:)?(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name;
      if (HARMLESS.has(library) || isAt(source.path, ONLY_USERS.get(library) ?? [])) return [];
      return [`${source.path} uses ${name}`];
    }),
  );
  expect(wrong).toEqual([]);
});

test('paths of our own end in what they are', () => {
  const wrong = OWN.flatMap((source) =>
    importsOf(source).filter((name) => name.startsWith('.') && !/\.(?:ts|json|cjs|mjs)$/.test(name)),
  );
  expect(wrong).toEqual([]);
});

test('only the ends know the process, the clock and chance', () => {
  const hidden = (text: string): string =>
    text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$|`(?:\\.|[^`\\])*`|'(?:\\.|[^'\\\n])*'/gm, '');
  const using = (pattern: RegExp): string[] =>
    OWN.filter(({ text }) => pattern.test(hidden(text))).map(({ path }) => path);
  expect(using(/\bprocess\.\w/).filter((path) => !isAt(path, PROCESS))).toEqual([]);
  expect(using(/\bconsole\./)).toEqual([]);
  expect(
    using(/\bnew Date\(\)|\bDate\.now\(|\bperformance\.now\(/).filter((path) => !isAt(path, ['cli.ts'])),
  ).toEqual([]);
  expect(using(/\bMath\.random\(/)).toEqual([]);
  expect(using(/\blocaleCompare\(|\btoLocale\w+\(|\bIntl\./)).toEqual([]);
});

/** Files that are longer than two pages, and how long they are: they may shrink, not grow, and no other may join them. */
const LONG: ReadonlyMap<string, number> = new Map([['stages/regex/engine/machine.ts', 342]]);

test('a file is a page or two', () => {
  const sizes = [...OWN, ...ofFolder('scripts'), ...ofFolder('bench')]
    .filter(({ path }) => !path.includes('.generated.'))
    .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }));
  expect(sizes.filter(({ path, lines }) => lines > (LONG.get(path) ?? 250))).toEqual([]);
});

function ofFolder(folder: string): Source[] {
  return globSync(`${folder}/*.{ts,mjs}`, { cwd: ROOT }).map((path) => ({
    path,
    text: readFileSync(new URL(path, ROOT), 'utf8'),
  }));
}

test.each(rules.map(({ id }) => [id] as const))('%s has its test and its page', (id) => {
  const [stage = '', name = ''] = id.split('/');
  const folder = `pipeline/stages/${stage}`;
  // A test beside the rule, or one of the stage that names it or takes it in.
  const tested =
    existsSync(new URL(`${folder}/${name}.test.ts`, ROOT)) ||
    SOURCES.some(
      ({ path, text }) =>
        path.startsWith(`stages/${stage}/`) &&
        path.endsWith('.test.ts') &&
        (text.includes(id) || text.includes(`'./${name}.ts'`)),
    );
  expect({ tested, page: existsSync(new URL(`docs/rules/${id}.md`, ROOT)) }).toEqual({
    tested: true,
    page: true,
  });
});

test('every rule that is declared is run', () => {
  const ids = new Set(rules.map(({ id }) => id));
  const declared = OWN.filter(
    ({ path, text }) => path.startsWith('stages/') && /\bdefine\w+Rule\(/.test(text),
  ).flatMap(({ text }) =>
    [...text.matchAll(/^ +id: '([a-z]+\/[a-z-]+)',$/gm)].map((match) => match[1] ?? ''),
  );
  expect(declared.length).toBeGreaterThan(5);
  expect(declared.filter((id) => !ids.has(id))).toEqual([]);
});

test('a process that judges knows every summary by its name', () => {
  const named = OWN.flatMap(({ text }) =>
    [...text.matchAll(/: CorpusSummary = \{\n +name: '([^']+)'/g)].map((match) => match[1] ?? ''),
  );
  const known = SOURCES.find(({ path }) => path === 'judge-process.ts')?.text ?? '';
  expect(named.length).toBeGreaterThan(3);
  expect(named.filter((name) => !new RegExp(`^  '?${name}'?: async`, 'm').test(known))).toEqual([]);
});

test('the product uses nothing that is made for tests', () => {
  const wrong = OWN.flatMap((source) =>
    importsOf(source).flatMap((name) => {
      const target = inside(source.path, name);
      return target !== null && OF_TESTS.test(target) ? [`${source.path} uses ${target}`] : [];
    }),
  );
  expect(wrong).toEqual([]);
});

/** Files of a folder that are no tests and not generated: more than that cannot be taken in at a glance. */
const MOST_FILES = 15;

test('a folder is taken in at a glance', () => {
  const sizes = new Map<string, number>();
  for (const { path } of OWN.filter((source) => !source.path.includes('.generated.')))
    sizes.set(posix.dirname(path), (sizes.get(posix.dirname(path)) ?? 0) + 1);
  expect([...sizes].filter(([, size]) => size > MOST_FILES)).toEqual([]);
});
