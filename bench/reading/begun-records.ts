import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { curate } from './command.ts';
import type { ProvokedError, ToolOutputs } from './half.ts';
import { isTelling, lostWords, seen, volatileWords } from './telling.ts';

/** What `new` is told where it cannot propose a domain by itself. */
const FALLBACK = ['--domain', 'node', '--category', 'runtime_error'];
const RECORDS = fileURLToPath(new URL('../../records', import.meta.url));
const HIDDEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\uFFFD]/u;
const PRIVATE = /\/(?:home|Users)\/(?!<)[a-z]+\//;

/** What became of the records that `new` begins from the outputs of a half. */
export interface BegunRecords {
  readonly errors: number;
  readonly telling: number;
  /** Signatures that name the line that tells, keep what identifies and nothing that varies. */
  readonly asItIs: number;
  readonly same: readonly [matched: number, all: number];
  readonly others: readonly [matched: number, all: number];
  /** The same where a second output of the error, and one of another, were given: of what is left. */
  readonly guidedSame: readonly [matched: number, all: number];
  readonly guidedOthers: readonly [matched: number, all: number];
  /** Signatures with a word that no other output of the same error holds: a name, a path, a number. */
  readonly volatile: number;
  /** Records with a character that cannot be printed, and with the home folder of a person. */
  readonly unprintable: number;
  readonly private: number;
  /** Errors for which a domain was proposed. */
  readonly proposed: number;
  /** What went wrong, a line each. */
  readonly failures: readonly string[];
}

interface Begun {
  readonly record: { readonly signature: string; readonly regex: string };
  readonly text: string;
  readonly proposed: boolean;
}

async function begin(output: string, more: readonly string[] = []): Promise<Begun | string> {
  // Forced, since some of the errors have a record already.
  const line = ['new', '--dry-run', '--force', '--records', RECORDS, ...more];
  let answer = await curate(line, output);
  const proposed = answer.code === 0;
  if (!proposed) answer = await curate([...line, ...FALLBACK], output);
  const start = /^\{$/m.exec(answer.out);
  if (answer.code !== 0 || start === null) return answer.err.trim().split('\n')[0] ?? '';
  const text = answer.out.slice(start.index);
  return { record: JSON.parse(text) as Begun['record'], text, proposed };
}

/** Begins it with one more output of the same error, and one of another. */
async function beginGuided(output: string, also: string, not: string): Promise<Begun | string> {
  const folder = mkdtempSync(join(tmpdir(), 'curate-bench-'));
  try {
    const files = [also, not].map((text, index) => {
      const file = join(folder, String(index));
      writeFileSync(file, text);
      return file;
    });
    return await begin(output, ['--also', files[0] ?? '', '--not', files[1] ?? '']);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function matches(regex: string, text: string): boolean {
  const pattern = new RegExp(regex, 'i');
  const shown = seen(text);
  return pattern.test(shown) || shown.split('\n').some((line) => pattern.test(line));
}

function hidden(value: unknown): boolean {
  if (typeof value === 'string') return HIDDEN.test(value.replaceAll(/[\n\t]/g, ''));
  return typeof value === 'object' && value !== null && Object.values(value).some(hidden);
}

/** Begins a record from each output, and asks of it what a maintainer would. */
export async function beginRecords(tools: readonly ToolOutputs[]): Promise<BegunRecords> {
  const errors: readonly ProvokedError[] = tools.flatMap((tool) => tool.errors);
  const failures: string[] = [];
  const guided = { same: 0, others: 0, allSame: 0, allOthers: 0 };
  const count = {
    telling: 0,
    volatile: 0,
    asItIs: 0,
    same: 0,
    others: 0,
    unprintable: 0,
    private: 0,
    proposed: 0,
  };
  for (const error of errors) {
    const begun = await begin(error.output);
    if (typeof begun === 'string') {
      failures.push(`${error.id}: nothing begun: ${begun}`);
      continue;
    }
    const { signature, regex } = begun.record;
    const telling = isTelling(signature, error);
    const missed = error.same.filter(({ text }) => !matches(regex, text));
    const taken = error.others.filter(({ text }) => matches(regex, text));
    count.telling += Number(telling);
    const volatile = volatileWords(signature, error);
    count.volatile += Number(volatile.length > 0);
    const lost = lostWords(signature, error);
    count.asItIs += Number(telling && volatile.length === 0 && lost.length === 0 && !hidden(begun.record));
    count.same += error.same.length - missed.length;
    count.others += taken.length;
    count.unprintable += Number(hidden(begun.record));
    count.private += Number(PRIVATE.test(begun.text));
    count.proposed += Number(begun.proposed);
    const [second, ...same] = error.same;
    const [another, ...others] = error.others;
    if (second && another) {
      const better = await beginGuided(error.output, second.text, another.text);
      guided.allSame += same.length;
      guided.allOthers += others.length;
      if (typeof better === 'string') failures.push(`${error.id}: nothing begun from two: ${better}`);
      else {
        guided.same += same.filter(({ text }) => matches(better.record.regex, text)).length;
        guided.others += others.filter(({ text }) => matches(better.record.regex, text)).length;
      }
    }
    if (!telling) failures.push(`${error.id}: signature ${JSON.stringify(signature)}`);
    if (volatile.length > 0) failures.push(`${error.id}: keeps ${volatile.join(', ')} in its signature`);
    if (telling && lost.length > 0)
      failures.push(`${error.id}: loses ${lost.join(', ')} in ${JSON.stringify(signature)}`);
    if (missed.length > 0)
      failures.push(`${error.id}: misses ${missed.length} of the same: ${JSON.stringify(regex)}`);
    for (const { error: other } of taken)
      failures.push(`${error.id}: takes ${other}: ${JSON.stringify(regex)}`);
    if (hidden(begun.record)) failures.push(`${error.id}: holds what cannot be printed`);
    if (PRIVATE.test(begun.text)) failures.push(`${error.id}: holds a home folder`);
  }
  const all = (key: 'same' | 'others') => errors.reduce((sum, error) => sum + error[key].length, 0);
  return {
    ...count,
    errors: errors.length,
    same: [count.same, all('same')],
    others: [count.others, all('others')],
    guidedSame: [guided.same, guided.allSame],
    guidedOthers: [guided.others, guided.allOthers],
    failures,
  };
}
