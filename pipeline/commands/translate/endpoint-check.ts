import { randomBytes } from 'node:crypto';
import type { Policy } from '../../policy/policy.ts';
import { textHash } from '../../record/text-hash.ts';
import { countWords, grouped } from '../../report/text/number-words.ts';
import { plainText } from '../../report/text/plain-text.ts';
import { Budget, costOf } from '../../translate/budget.ts';
import { clockOf } from '../../translate/clock.ts';
import type { EndpointReport } from '../../translate/endpoint-report.ts';
import { Ledger } from '../../translate/ledger/ledger.ts';
import { CachedChecker } from '../../translate/plan/cached-checker.ts';
import { newUnit } from '../../translate/plan/translation-unit.ts';
import { zhChecker } from '../../translate/plan/zh-checker.ts';
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
  try {
    const unit = newUnit({ hash: textHash(SOURCE), text: SOURCE, fields: ['workarounds_zh'] }, 1);
    const outcome = await translate({
      units: [unit],
      endpoint: how.endpoint,
      provider,
      model: options.model,
      store: how.store,
      batch: false,
      budget: new Budget(options.cap, options.price, options.factor),
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
    const problem =
      translation === null
        ? (translationAdvice(outcome, how.endpoint, options.model, false) ??
          `The translation was refused: ${[...outcome.tally.givenUp.values()].join('; ')}`)
        : null;
    const report = await reportEndpoint(provider, inner, shell.wall());
    const facts = { endpoint: how.url, model: options.model, translation, problem, ...report };
    const price = options.price && { ...options.price };
    shell.out(options.format === 'json' ? printedJson({ ...facts, price }) : described(facts, options));
    if (problem !== null) shell.err(`${plainText(problem)}\n`);
    return translation === null ? 2 : 0;
  } finally {
    ledger.close();
  }
}

interface Facts extends EndpointReport {
  readonly endpoint: string;
  readonly model: string;
  readonly translation: string | null;
}

function described(facts: Facts, { price, model }: TranslateOptions): string {
  const { usage, limits } = facts;
  const settings = settingsFor(facts);
  const lines: [string, string][] = [
    [
      'answers',
      facts.translation === null
        ? `none that can be used, after ${countWords(facts.answered + facts.refused, 'request')}`
        : `yes: ${facts.translation}${facts.refused > 0 ? ` (after ${countWords(facts.refused, 'refused request')})` : ''}`,
    ],
    ['format', facts.form ?? 'unknown'],
    [
      'usage',
      usage === null
        ? 'not said: what is spent is estimated'
        : `${usage.input} tokens in, ${usage.output} out${usage.reasoning > 0 ? `, ${usage.reasoning} of them for thinking` : ''}`,
    ],
    [
      'stored answers',
      facts.lookup ? 'can be looked up' : 'cannot be looked up: what is on its way at a kill is paid again',
    ],
    ['limits', limitsIn(limits.requests, limits.tokens)],
    [
      'price',
      price === null
        ? `not known: name ${model} under translation.prices, or use --price or --budget-tokens`
        : `$${price.input} in, $${price.output} out for a million tokens${usage === null ? '' : `; this cost $${(costOf(usage, price) ?? 0).toFixed(5)}`}`,
    ],
  ];
  const body = lines.map(([name, said]) => `  ${name.padEnd(15)} ${plainText(said)}\n`).join('');
  const advice =
    settings.length === 0
      ? ''
      : `\nIn curation.yaml, to save the refused requests:\n\ntranslation:\n${settings}`;
  return `${plainText(facts.endpoint)}, ${plainText(model)}:\n${body}${advice}`;
}

/** What a user may write into the policy, so that nothing has to be found out. */
function settingsFor({ form, stream, quiet, refused }: Facts): string {
  if (refused === 0) return '';
  return [
    form === null || form === 'json_schema' ? '' : `  format: ${form}\n`,
    stream ? '  stream: true\n' : '',
    quiet ? '  body: { enable_thinking: false }\n' : '',
  ].join('');
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
