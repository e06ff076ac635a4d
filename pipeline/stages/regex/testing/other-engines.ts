import { spawnSync } from 'node:child_process';
import { RE2JS } from 're2js';
import { RRegex } from 'rregex';
import type { Engine } from '../dialect/engine-table.ts';

/** Whether a regex, whatever the case of letters, matches each of some texts; null where an engine rejects it. */
export type Answers = readonly boolean[] | null;

function answers(texts: readonly string[], compile: () => (text: string) => boolean): Answers {
  try {
    const matches = compile();
    return texts.map(matches);
  } catch {
    return null;
  }
}

/** The engines that run in this process. */
export const IN_PROCESS: ReadonlyMap<Engine, (source: string, texts: readonly string[]) => Answers> = new Map(
  [
    [
      'JavaScript',
      (source, texts) =>
        answers(texts, () => {
          const regex = new RegExp(source, 'i');
          return (text) => regex.test(text);
        }),
    ],
    [
      'RE2',
      (source, texts) =>
        answers(texts, () => {
          const regex = RE2JS.compile(source, RE2JS.CASE_INSENSITIVE);
          return (text) => regex.matcher(text).find();
        }),
    ],
    [
      'Rust',
      (source, texts) =>
        answers(texts, () => {
          const regex = new RRegex(`(?i)${source}`);
          return (text) => regex.isMatch(text);
        }),
    ],
  ],
);

const PYTHON = `
import json, re, sys
sources, texts = json.load(sys.stdin)
answers = []
for source in sources:
    try:
        regex = re.compile(source, re.IGNORECASE)
    except Exception:
        answers.append(None)
        continue
    answers.append([regex.search(text) is not None for text in texts])
print(json.dumps(answers))
`;

/** What Python answers for each of some regexes; null where there is no Python. */
export function pythonAnswers(sources: readonly string[], texts: readonly string[]): Answers[] | null {
  const { status, stdout } = spawnSync('python3', ['-W', 'ignore', '-c', PYTHON], {
    input: JSON.stringify([sources, texts]),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return status === 0 ? (JSON.parse(stdout) as Answers[]) : null;
}

/** Whether ripgrep takes a regex, and in which of some lines it finds it; undefined where there is no ripgrep. */
export function ripgrepAnswers(source: string, lines: readonly string[]): Answers | undefined {
  const { status, stdout } = spawnSync(
    'rg',
    [
      '--no-config',
      '--ignore-case',
      '--line-number',
      '--no-heading',
      '--color=never',
      '--regexp',
      source,
      '-',
    ],
    { input: `${lines.join('\n')}\n`, encoding: 'utf8' },
  );
  // One that rejects the regex may be gone before it has read its input, which is an error of the pipe and none of ours.
  if (status === null) return undefined;
  if (status > 1) return null;
  const found = new Set(stdout.split('\n').map((line) => Number.parseInt(line, 10)));
  return lines.map((_, at) => found.has(at + 1));
}
