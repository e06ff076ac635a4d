import { COMMON_USAGE, type Command, type ExitCode, type CliContext } from '../command.ts';
import { dedupe } from '../dedupe/dedupe.ts';
import { scoreCommand } from '../fix/score.ts';
import { translateCommand } from './translate.ts';

/** Options that only `translate` takes, and whether a value follows them. */
const OF_TRANSLATE: ReadonlyMap<string, boolean> = new Map([
  ['--budget', true],
  ['--budget-tokens', true],
  ['--price', true],
  ['--limit', true],
  ['--model', true],
  ['--summary', true],
  ['--batch', false],
  ['--no-store', false],
  ['--retry', false],
]);

export const enrich: Command = {
  summary: 'translate, score and dedupe in order, as one reviewable change',
  usage: `curate enrich [options] [PATH or GLOB …]

Fills and renews the Chinese, then recomputes the evidence fields, then fixes repeated aliases and lists records that may
be one error. What is left in the working tree is one change, to be looked at and committed. Interrupted, it goes on where
it stopped.

  --budget USD, --budget-tokens N, --price IN,OUT, --limit N, --batch, --model NAME, --no-store, --retry, --summary FILE
                   as for translate
${COMMON_USAGE}
Exit code: 0 done, 2 strings are left to translate, or the tool could not do its work. Records that may be one error are
listed and change no exit code: they take a person to judge.
`,
  async run(shell) {
    const common = withoutOptions(shell.arguments, OF_TRANSLATE);
    const translated = await step('translate', translateCommand, shell, shell.arguments);
    // What is left to translate is no reason to leave the rest undone; the exit code says it.
    const scored = await step('score', scoreCommand, shell, common);
    const merged = await step('dedupe', dedupe, shell, common);
    return translated === 2 || scored === 2 || merged === 2 ? 2 : 0;
  },
};

async function step(
  name: string,
  command: Command,
  shell: CliContext,
  options: readonly string[],
): Promise<ExitCode> {
  shell.signal.throwIfAborted();
  shell.out(`== ${name}\n`);
  return command.run({ ...shell, arguments: options });
}

/** The arguments without some options and their values. */
function withoutOptions(options: readonly string[], dropped: ReadonlyMap<string, boolean>): string[] {
  const kept: string[] = [];
  for (let index = 0; index < options.length; index++) {
    const option = options[index] ?? '';
    const [name = ''] = option.split('=');
    const hasValue = dropped.get(name);
    if (hasValue === undefined) kept.push(option);
    else if (hasValue && !option.includes('=')) index++;
  }
  return kept;
}
