import type { SpendingCap } from '../../translate/budget.ts';
import type { Price, TranslationSettings } from '../../policy/translation-settings.ts';
import { CommandError } from '../command.ts';

/** The options of `translate`, as the shell gives them. */
export const TRANSLATION_OPTIONS = {
  'dry-run': { type: 'boolean' },
  budget: { type: 'string' },
  'budget-tokens': { type: 'string' },
  price: { type: 'string' },
  limit: { type: 'string' },
  batch: { type: 'boolean' },
  model: { type: 'string' },
  'no-store': { type: 'boolean' },
  retry: { type: 'boolean' },
  'check-endpoint': { type: 'boolean' },
  summary: { type: 'string' },
  format: { type: 'string' },
} as const;

/** What the options say about money. */
export interface TranslateOptions {
  readonly model: string;
  /** Whether strings that were given up are asked for again. */
  readonly retry: boolean;
  readonly price: Price | null;
  /** What a batch costs of the price. */
  readonly factor: number;
  readonly cap: SpendingCap;
  readonly format: 'terminal' | 'json';
  /** Most records for whose sake something is asked for. */
  readonly limit: number;
}

type Values = { readonly [Key in keyof typeof TRANSLATION_OPTIONS]?: string | boolean | undefined };

/** @throws CommandError where a value makes no sense, or a budget cannot be held because the price is not known */
export function readTranslateOptions(values: Values, settings: TranslationSettings): TranslateOptions {
  const { format = 'terminal' } = values;
  if (format !== 'terminal' && format !== 'json')
    throw new CommandError(`There is no format ${String(format)}. Choose terminal or json.`);
  const model = typeof values.model === 'string' ? values.model : settings.model;
  const stated = typeof values.price === 'string' ? priceOf(values.price) : null;
  const listed = Object.hasOwn(settings.prices, model) ? (settings.prices[model] ?? null) : null;
  const dollars = amount(values.budget, '--budget', 'US dollars, such as 2.50');
  const price = stated ?? listed;
  if (dollars !== null && price === null) {
    throw new CommandError(
      `The price of the model ${model} is not known, so a budget in dollars cannot be held. State it with --price IN,OUT (US dollars per million tokens), name it in curation.yaml under translation.prices, or cap the tokens with --budget-tokens N.`,
    );
  }
  return {
    format,
    model,
    retry: values.retry === true,
    price,
    factor: values.batch === true && stated === null ? settings.batchDiscount : 1,
    cap: { dollars, tokens: whole(values['budget-tokens'], '--budget-tokens') },
    limit: whole(values.limit, '--limit') ?? Infinity,
  };
}

function priceOf(text: string): Price {
  const [input, output, ...rest] = text
    .split(',')
    .map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
  if (input === undefined || output === undefined || rest.length > 0 || !(input >= 0) || !(output >= 0)) {
    throw new CommandError(
      `--price ${text} is no price. Write it as IN,OUT in US dollars per million tokens, such as 0.15,0.6.`,
    );
  }
  return { input, output };
}

function amount(text: string | boolean | undefined, option: string, unit: string): number | null {
  if (typeof text !== 'string') return null;
  const value = text.trim() === '' ? Number.NaN : Number(text);
  if (!Number.isFinite(value) || value < 0)
    throw new CommandError(`${option} ${text} is no amount. Write it in ${unit}.`);
  return value;
}

function whole(text: string | boolean | undefined, option: string): number | null {
  const value = amount(text, option, 'a whole number');
  if (value !== null && !Number.isInteger(value))
    throw new CommandError(`${option} ${String(text)} is not a whole number.`);
  return value;
}
