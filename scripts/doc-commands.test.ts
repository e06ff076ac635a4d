/** Every command that the documents name can be typed: its verb, its options, its script and its file exist. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runCurate } from '../pipeline/commands/testing/command-tester.ts';

const ROOT = new URL('../', import.meta.url);
const PAGES = ['README.md', 'CONTRIBUTING.md', ...globSync('docs/*.md', { cwd: ROOT }).sort()];
const { scripts } = JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8')) as {
  scripts: Readonly<Record<string, string>>;
};

interface Named {
  readonly page: string;
  readonly command: string;
}

/** What begins a command of ours, in a line of a code block or in code within a sentence. */
const BEGINNING =
  /^(?:\$ )?(?:[A-Z_]+=\S+ )*(?:npx |npm (?:run|test|ci)\b|curate |node (?:scripts|bench|pipeline)\/)/;

function commandsIn(page: string): Named[] {
  const text = readFileSync(new URL(page, ROOT), 'utf8');
  const blocks = [...text.matchAll(/^ *```(?:sh|text|)\n([\s\S]*?)^ *```$/gm)].flatMap(([, block = '']) =>
    block.replaceAll(/\\\n\s*/g, '').split('\n'),
  );
  const inline = [...text.replaceAll(/^ *```[\s\S]*?^ *```$/gm, '').matchAll(/`([^`]+)`/g)].map(
    ([, code = '']) => code.replaceAll(/\s+/g, ' '),
  );
  return [...blocks, ...inline]
    .map((line) => line.trim())
    .filter((line) => BEGINNING.test(line))
    .flatMap((line) => line.replace(/\s+#\s.*$/, '').split(/ && | \| | > /))
    .map((command) => ({ page, command: command.trim().replace(/^\$ /, '') }))
    .filter(({ command }) => BEGINNING.test(command));
}

const COMMANDS = PAGES.flatMap(commandsIn);

/** Options that every verb takes, named or not. */
const COMMON = new Set(['--records', '--policy', '--as-of', '--no-cache', '--help', '--format']);

/** The words behind the verb, where a command is one of `curate`; null where it is another program's. */
function curateWords(command: string): string[] | null {
  const words = command.replaceAll(/'[^']*'|"[^"]*"/g, 'TEXT').split(/\s+/);
  const own = words.findIndex((word) => /^(?:curate|error-curation)$/.test(word));
  if (own >= 0) return words.slice(own + 1).filter((word) => word !== '--');
  const script = /^npm run (?:-s )?([\w:-]+)/.exec(command)?.[1] ?? '';
  const verb = /^node pipeline\/curate\.mjs (\w+)$/.exec(scripts[script] ?? '')?.[1];
  if (verb === undefined) return null;
  const at = words.indexOf('--');
  return [verb, ...(at < 0 ? [] : words.slice(at + 1))];
}

test('the documents name commands', () => {
  expect(COMMANDS.length).toBeGreaterThan(60);
  expect(PAGES.filter((page) => COMMANDS.some((each) => each.page === page)).length).toBeGreaterThan(8);
});

test('each npm script and each file exists', () => {
  const missing = COMMANDS.filter(({ command }) => {
    const script = /^npm run (?:-s )?([\w:-]+)/.exec(command)?.[1];
    const file = /^node ([\w/.-]+\.(?:ts|mjs))/.exec(command)?.[1];
    return (
      (script !== undefined && !Object.hasOwn(scripts, script)) ||
      (file !== undefined && !existsSync(new URL(file, ROOT)))
    );
  });
  expect(missing).toEqual([]);
});

test('each verb exists, and takes the options that it is given', async () => {
  const usages = new Map<string, string>();
  const wrong: string[] = [];
  for (const { page, command } of COMMANDS) {
    const [verb = '', ...words] = curateWords(command) ?? ['help'];
    // The place of a verb in a sentence about all of them.
    if (/^(?:VERB|help|--help|…)$/.test(verb)) continue;
    if (!usages.has(verb)) usages.set(verb, (await runCurate([verb, '--help'])).out);
    const usage = usages.get(verb) ?? '';
    const options = words.flatMap((word) => /^\[?(--[a-z][a-z-]*)/.exec(word)?.[1] ?? []);
    const unknown = options.filter(
      (option) => !COMMON.has(option) && !new RegExp(`${option}\\b`).test(usage),
    );
    if (usage === '' || unknown.length > 0) wrong.push(`${page}: ${command} (${unknown.join(', ')})`);
  }
  expect(wrong).toEqual([]);
});

test('the table of the README has every verb', async () => {
  const { out } = await runCurate(['help']);
  const verbs = [...out.matchAll(/^ {2}(\w+) /gm)].map(([, verb = '']) => verb);
  const table = new Set(commandsIn('README.md').map(({ command }) => curateWords(command)?.[0]));
  expect(verbs.length).toBeGreaterThan(10);
  expect(verbs.filter((verb) => !table.has(verb))).toEqual([]);
});
