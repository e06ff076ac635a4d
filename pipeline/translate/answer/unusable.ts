import type { ParsedAnswer } from './answer.ts';

/** Why nothing in an answer could be used, so that asking in the same way again promises nothing. */
export type UnusableCause =
  /** It ran out of tokens before the first text was whole. */
  | 'cut off'
  /** It has no words. */
  | 'empty'
  /** It holds no entries. */
  | 'no entries'
  /** None of its entries belongs to a string of the request. */
  | 'foreign entries'
  /** All of its texts are empty. */
  | 'empty texts'
  /** None of its texts is Chinese. */
  | 'untranslated'
  /** The model will not, or a filter stops it, and nothing else has come so far. */
  | 'declined'
  /** Not one text is good, told why or not, and none was so far. */
  | 'refused'
  /** It is no completion at all, but a page, for example. */
  | 'no completion';

/** An answer that could not be used. */
export interface UnusableAnswer {
  readonly cause: UnusableCause;
  /** Its beginning, for a person to see what came. */
  readonly piece: string;
  /** Tokens after which it was cut off; null where that is not known. */
  readonly tokens: number | null;
  /** Whether it counts against its strings: the rules refuse them, and the endpoint gave good texts in other runs. */
  readonly isCounted: boolean;
  /** Whether its texts were read and refused, so that its strings are asked for again with the reasons. */
  readonly isJudged: boolean;
}

/**
 * Says what is wrong with an answer of which nothing could be used.
 *
 * @param proved the texts of it that belong to strings of the request
 */
export function unusableAnswer(answer: ParsedAnswer, proved: readonly string[]): UnusableAnswer {
  const cause = ((): UnusableCause => {
    if (answer.state === 'cut') return 'cut off';
    if (answer.state === 'declined') return 'declined';
    if (answer.content.trim() === '') return 'empty';
    if (answer.items.length === 0) return 'no entries';
    if (proved.length === 0) return 'foreign entries';
    return proved.every((text) => text.trim() === '') ? 'empty texts' : 'untranslated';
  })();
  // Where texts came, they say more than what stands around them.
  const shown = cause === 'untranslated' ? (proved[0] ?? '') : answer.content;
  return {
    cause,
    piece: pieceOf(shown),
    tokens: answer.usage?.output ?? null,
    isCounted: false,
    isJudged: false,
  };
}

/** The beginning of what came, on one line. */
export function pieceOf(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > PIECE ? `${line.slice(0, PIECE).replace(/[\uD800-\uDBFF]$/, '')}…` : line;
}

const PIECE = 80;

/** The most that an answer was allowed, and the field of the request that says so. */
export interface AllowedTokens {
  readonly tokens: number;
  readonly field: string;
}

/** What is wrong and what to try, as one sentence each; the last answer is shown. */
export function explainUnusable(
  { cause, piece, tokens }: Pick<UnusableAnswer, 'cause' | 'piece' | 'tokens'>,
  allowed: AllowedTokens | null = null,
): string {
  const ends = [
    tokens === null ? '' : `after ${tokens} tokens`,
    allowed === null ? '' : `${allowed.tokens} were allowed`,
  ];
  const cut = cause === 'cut off' ? ` (cut off ${ends.filter(Boolean).join('; ')})` : '';
  const shown = piece === '' ? 'The last one had no words' : `The last one began: ${piece}`;
  const isOurs =
    cause === 'cut off' && allowed !== null && (tokens === null || tokens > 0.8 * allowed.tokens);
  return `${WRONG[cause]}. ${`${shown}${cut}`.replace(/[.。]$/, '')}. ${isOurs ? allowMore(allowed) : TRY[cause]}`;
}

/** What to set where the limit that cut an answer off is the one that the request named. */
function allowMore({ tokens, field }: AllowedTokens): string {
  const more = 1000 * Math.ceil(tokens / 500);
  return `Allow them more, with translation.body: { ${field}: ${more} }, or keep the model from thinking, also by translation.body (docs/endpoints.md, "Models that think"), or lower translation.stringsPerRequest`;
}

const WRONG: Readonly<Record<UnusableCause, string>> = {
  'cut off': 'the answers are cut off before the first text is whole',
  empty: 'the answers are empty',
  'no entries': 'the answers do not have the form that was asked for',
  'foreign entries': 'the answers do not say which text belongs to which string',
  'empty texts': 'the model leaves all texts empty',
  untranslated: 'the model does not translate into Chinese',
  declined: 'the model, or a filter, declines whatever it is asked',
  refused: 'the rules refuse every text of the model',
  'no completion': 'what came is no answer of a model',
};

const TRY: Readonly<Record<UnusableCause, string>> = {
  'cut off':
    'Raise the limit of the endpoint, keep the model from thinking (translation.body), or lower translation.stringsPerRequest',
  empty: 'Try another model (--model), or another way to ask (translation.format or translation.stream)',
  'no entries': 'Try another model (--model), or another way to ask (translation.format)',
  'foreign entries': 'Try another model (--model)',
  'empty texts': 'Try another model (--model)',
  untranslated: 'Try another model (--model)',
  declined: 'Try another model (--model), or see to the filter of the endpoint',
  refused: 'Try another model (--model)',
  'no completion': 'See whether the address is right, and whether a proxy or a login stands before it',
};
