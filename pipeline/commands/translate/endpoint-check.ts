import { randomBytes } from 'node:crypto';
import type { Policy } from '../../policy/policy.ts';
import { textHash } from '../../record/text-hash.ts';
import { countWords, grouped } from '../../report/text/number-words.ts';
import { plainText } from '../../report/text/plain-text.ts';
import type { Usage } from '../../translate/answer/answer.ts';
import { Budget } from '../../translate/budget.ts';
import { clockOf } from '../../translate/clock.ts';
import type { EndpointReport } from '../../translate/endpoint-report.ts';
import { Ledger } from '../../translate/ledger/ledger.ts';
import { CachedChecker } from '../../translate/plan/cached-checker.ts';
import { newUnit } from '../../translate/plan/translation-unit.ts';
import { zhChecker } from '../../translate/plan/zh-checker.ts';
import type { RunTally } from '../../translate/tally.ts';
import type { LimitNotice } from '../../translate/rate-limit/rate-headers.ts';
import { CommandError, type CliContext, type ExitCode } from '../command.ts';
import { translationAdvice } from './translation-advice.ts';
import type { TranslateOptions } from './translation-options.ts';
import type { HowToAsk } from './translation-run.ts';
import { printedJson } from '../../report/text/inert-json.ts';

/** What is asked for: prose with a command, as records have it. */
const SOURCE = 'Stop the server, then run `npm install` again.';

/** Asks an endpoint for one string, and says what works. Nothing is written, and nothing remembered. */
export async function checkEndpoint(
  how: HowToAsk,
  options: TranslateOptions,
  policy: Policy,
  shell: CliContext,
): Promise<ExitCode> {
  if (how.endpoint === null) throw new CommandError(how.unset ?? '');
  const { translate } = await import('../../translate/translate.ts');
  const { OpenAiProvider } = await import('../../translate/provider/provider.ts');
  const { RecordingProvider } = await import('../../translate/provider/recording-provider.ts');
  const { reportEndpoint } = await import('../../translate/endpoint-report.ts');
  const inner = new OpenAiProvider(how.endpoint);
  const provider = new RecordingProvider(inner);
  const ledger = new Ledger(':memory:');
  const budget = new Budget(options.cap, options.price, options.factor);
  try {
    const unit = newUnit({ hash: textHash(SOURCE), text: SOURCE, fields: ['workarounds_zh'] }, 1);
    const outcome = await translate({
      units: [unit],
      endpoint: how.endpoint,
      provider,
      model: options.model,
      store: how.store,
      batch: false,
      budget,
      ledger,
      checker: new CachedChecker(zhChecker(policy.chinese), policy.translation.tolerated, new Set(), 0),
      settings: { ...policy.translation, asks: 2 },
      clock: clockOf(shell.clock, shell.wall),
      randomBytes: (count) => randomBytes(count),
      interruption: shell.signal,
      onProgress: () => undefined,
      onBatch: () => undefined,
    });
    const translation = ledger.remembered(unit.hash)?.target ?? null;
    const report = await reportEndpoint(provider, inner, shell.wall(), how.store);
    const isStopped = outcome.halted !== null || outcome.tally.unaffordable > 0;
    const problem =
      translation !== null
        ? null
        : isStopped
          ? translationAdvice(outcome, how.endpoint, options.model, false)
          : whyNone(outcome.tally, report);
    const facts = {
      endpoint: how.url,
      model: options.model,
      translation,
      problem,
      ...report,
      dollars: budget.dollars,
    };
    const price = options.price && { ...options.price };
    shell.out(options.format === 'json' ? printedJson({ ...facts, price }) : described(facts, options));
    if (problem !== null) shell.err(`${plainText(problem)}\n`);
    return translation === null ? 2 : 0;
  } finally {
    ledger.close();
  }
}

/** Why no translation came of answers that were read, with what the model said. */
function whyNone({ givenUp, setAside, lastFailure }: RunTally, { said }: EndpointReport): string {
  const reasons = [...new Set([...givenUp.values(), ...setAside.values()])].join('; ') || lastFailure;
  const last =
    said === null ? '' : said === '' ? ' Its last answer had no words.' : ` Its last answer began: ${said}`;
  return `No translation came of it: ${reasons.replace(/[.。]$/u, '')}.${last} Try another model with --model or translation.model, and see whether the endpoint has a filter.`;
}

interface Facts extends EndpointReport {
  readonly endpoint: string;
  readonly model: string;
  readonly translation: string | null;
  /** US dollars that all of it came to; null where the price is not known. */
  readonly dollars: number | null;
}

const NOT_TRIED = 'not tried';

function described(facts: Facts, { price, model }: TranslateOptions): string {
  const { usage, limits, answered, refused, lookup } = facts;
  const isTried = answered > 0;
  const lines: [string, string][] = [
    [
      'answers',
      facts.translation === null
        ? `none that can be used, after ${countWords(answered + refused, 'request')}`
        : `yes: ${facts.translation}${refused > 0 ? ` (after ${countWords(refused, 'refused request')})` : ''}`,
    ],
    [
      'format',
      facts.form === null
        ? NOT_TRIED
        : `${facts.form}${facts.translation === null ? ', the last that was tried' : ''}`,
    ],
    ['usage', isTried ? usageInWords(usage, answered) : NOT_TRIED],
    [
      'stored answers',
      lookup === null
        ? NOT_TRIED
        : lookup
          ? 'can be looked up'
          : 'cannot be looked up: what is on its way at a kill is paid again',
    ],
    ['limits', limits === null ? NOT_TRIED : limitsIn(limits.requests, limits.tokens)],
    [
      'price',
      price === null
        ? `not known: name ${model} under translation.prices, or use --price or --budget-tokens`
        : `$${price.input} in, $${price.output} out for a million tokens; ${costInWords(facts)}`,
    ],
  ];
  const body = lines.map(([name, said]) => `  ${name.padEnd(15)} ${plainText(said)}\n`).join('');
  return `${plainText(facts.endpoint)}, ${plainText(model)}:\n${body}${adviceFor(facts)}`;
}

function usageInWords(usage: Usage | null, answers: number): string {
  if (usage === null) return 'not said: what is spent is estimated';
  const thought = usage.reasoning > 0 ? `, ${usage.reasoning} of them for thinking` : '';
  const sum = answers > 1 ? `, in ${answers} answers` : '';
  return `${usage.input} tokens in, ${usage.output} out${thought}${sum}`;
}

function costInWords({ dollars, usage }: Facts): string {
  if (dollars === null || dollars === 0) return 'this cost nothing';
  return `this cost ${usage === null ? 'about ' : ''}$${dollars.toFixed(5)}`;
}

/** What a user may write into the policy, so that nothing has to be found out. */
function adviceFor({ settings: { format, stream, body }, unnamed, system, refused }: Facts): string {
  const fields = Object.entries(body ?? {}).map(([name, value]) => `${name}: ${String(value)}`);
  const lines = [
    format === undefined ? '' : `  format: ${format}\n`,
    stream === undefined ? '' : '  stream: true\n',
    fields.length === 0 ? '' : `  body: { ${fields.join(', ')} }\n`,
  ].join('');
  const unsaid =
    refused > 0 && system === false
      ? '\nIt takes no message of the system. No setting says so: that is found out by one refused request, and remembered for a month.\n'
      : '';
  const isGuessed = unnamed && format !== undefined && fields.length > 0;
  const guessed = isGuessed
    ? '# The endpoint did not say what it refuses. Perhaps the format alone is enough: try it without the body first.\n'
    : '';
  return `${lines === '' ? '' : `\nIn curation.yaml, to save the refused requests:\n\ntranslation:\n${lines}${guessed}`}${unsaid}`;
}

function limitsIn(requests: LimitNotice | null, tokens: LimitNotice | null): string {
  const said = [
    requests && `${grouped(requests.limit ?? requests.remaining)} requests`,
    tokens && `${grouped(tokens.limit ?? tokens.remaining)} tokens`,
  ].filter((each) => each !== null);
  return said.length === 0
    ? 'not announced: they are found out by refusals'
    : `announced: ${said.join(', ')}`;
}
