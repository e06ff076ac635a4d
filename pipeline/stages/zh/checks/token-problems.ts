import { alteredGloss } from './altered-gloss.ts';
import { alteredValue } from './code/altered-value.ts';
import { foreignCode } from './code/foreign-code.ts';
import { alteredClock, alteredUnit, lacksPercent } from '../numbers/altered-amounts.ts';
import { addedCurrency } from '../numbers/currencies.ts';
import { alteredDate } from '../numbers/dates.ts';
import { exchanged } from './exchanged.ts';
import { exchangedCountry } from './exchanged-country.ts';
import { compareTokens } from '../tokens/token-comparison.ts';
import { isAlteredNumber, isGone, isNewNumber, isUnchanging } from '../tokens/certainty.ts';
import { occursAlone } from '../tokens/token-occurrence.ts';
import { lostAbbreviation } from './lost/lost-abbreviation.ts';
import { lostLine } from './lost/lost-line.ts';
import { lostName } from './lost/lost-name.ts';
import { lostNegation } from './lost/lost-negation.ts';
import { lostQuotation } from './lost/lost-quotation.ts';
import { translatedCode } from './code/translated-code.ts';
import { joined, strangeWords } from './strange-words.ts';
import type { Exchange, Token } from '../tokens/token.ts';
import { suspicion, type Translation, type TranslationProblem } from '../translation.ts';

/** How many tokens a message names. */
const NAMED = 5;

/** What stands there otherwise than in the English, as parts of a sentence. */
interface Differences {
  readonly lost: readonly string[];
  readonly added: readonly string[];
}

/**
 * Tokens of the English that the Chinese lacks, and the other way round. A token that became another is one mistake:
 * it is reported as lost, with what stands in its place. What good Chinese may say in another way (numbers, units, names
 * of products, words) is doubtful.
 */
export function tokenProblems(translation: Translation): TranslationProblem[] {
  const { source, target, context } = translation;
  const tokens = compareTokens(source, target, context);
  const { changes, rest } = pairUp(tokens.lost, tokens.added);
  const isSure = ({ token, became }: Change) => {
    if (token.kind === 'slot' && isSlotSaid(token, target)) return false;
    if (token.kind !== 'number') return isUnchanging(token);
    return became === undefined
      ? isGone(token, source, target)
      : isAlteredNumber(token, source, became, target);
  };
  const english = rest.length > 0 ? joined(`${source} ${context ?? ''}`) : '';
  // `key` for "keys", and code that was set right, bring nothing in.
  const isBroughtIn = (token: Token) =>
    token.kind === 'number'
      ? isNewNumber(token, target)
      : isUnchanging(token) && (token.kind !== 'code' || !english.includes(joined(token.text)));
  const strange = changes.length + rest.length > 0 ? [] : strangeWords(source, target, context);
  const slips = strange.filter(({ meant }) => meant !== undefined);
  const foreign = changes.length + rest.length > 0 ? null : foreignCode(source, target, context);
  const negation = lostNegation(source, target);
  const isSame = changes.length + slips.length === 0;
  const sure: Differences = {
    lost: [
      ...changes.filter((change) => isSure(change)).map(saidOf),
      ...slips.map(({ word, meant = '' }) => `\`${meant}\` (it has \`${word}\` instead)`),
    ],
    added: rest.filter((token) => isBroughtIn(token)).map(quoted),
  };
  // What a token has become is known without looking at words and lines.
  const line = isSame ? lostLine(source, target) : null;
  const doubtful: Differences = {
    lost: [
      ...changes.filter((change) => !isSure(change)).map(saidOf),
      ...(line === null ? [] : [`the line \`${shortened(line)}\``]),
      ...(negation === null ? [] : [`the negative \`${negation}\``]),
      ...(isSame ? lostFact(translation) : []),
    ],
    added: [
      ...rest.filter((token) => !isBroughtIn(token)).map(quoted),
      ...strange.flatMap(({ word, meant }) => (meant === undefined ? [`the word \`${word}\``] : [])),
      ...(foreign === null ? [] : [`the code \`${shortened(foreign)}\``]),
      ...addedFacts(translation),
    ],
  };
  const problems = [...errorsOf(sure), ...doubtsOf(doubtful)];
  return problems.length > 0 ? problems : estimateOf(lostAbbreviation(source, target));
}

function estimateOf(name: string | null): TranslationProblem[] {
  if (name === null) return [];
  const message = `The Chinese lacks \`${name}\` of the English text. See whether it says the same in another way; if not, write it as it is.`;
  return [{ rule: 'zh/token-lost', isEstimate: true, message }];
}

function errorsOf({ lost, added }: Differences): TranslationProblem[] {
  const problems: TranslationProblem[] = [];
  if (lost.length > 0)
    problems.push({
      rule: 'zh/token-lost',
      message: `The Chinese lacks ${list(lost)} of the English text. Code, placeholders, names and numbers must stand in the translation exactly as they are, or readers will type the wrong thing.`,
    });
  if (added.length > 0)
    problems.push({
      rule: 'zh/token-added',
      message: `The Chinese has ${list(added)}, which the English text does not have. Take it out: a translation must not add commands, addresses, names or numbers of its own.`,
    });
  return problems;
}

function doubtsOf({ lost, added }: Differences): TranslationProblem[] {
  const parts = [
    ...(lost.length > 0 ? [`lacks ${list(lost)} of the English text`] : []),
    ...(added.length > 0 ? [`has ${list(added)}, which the English text does not have`] : []),
  ];
  return parts.length === 0
    ? []
    : [
        suspicion(
          lost.length > 0 ? 'zh/token-lost' : 'zh/token-added',
          `The Chinese ${parts.join(', and ')}. See whether it says the same in another way; if not, put it right.`,
        ),
      ];
}

/** The first of what the English has and the Chinese has not, or has something else for; mostly the rest follows from it. */
function lostFact({ source, target, context }: Translation): string[] {
  const gone = (what: string, text: string | null) =>
    text === null ? null : [`${what} \`${shortened(text)}\``];
  const became = (change: Exchange | null) =>
    change && [`\`${shortened(change.lost)}\` (it has \`${shortened(change.became)}\` instead)`];
  return (
    gone('the quoted text', lostQuotation(source, target)) ??
    gone('the name', lostName(source, target)) ??
    gone('the code', translatedCode(source, target) ?? alteredValue(source, target, context)) ??
    gone('the sign', lacksPercent(source, target) ? '%' : null) ??
    became(exchanged(source, target)) ??
    became(exchangedCountry(source, target)) ??
    []
  );
}

/** Units, currencies, dates and days of the Chinese that are others than those of the English. */
function addedFacts({ source, target }: Translation): string[] {
  const facts = [
    {
      what: 'the unit',
      text: alteredUnit(source, target) ?? alteredClock(source, target),
    },
    { what: 'the currency', text: addedCurrency(source, target) },
    { what: 'in its brackets', text: alteredGloss(source, target) },
    {
      what: 'the date',
      text: alteredDate(source, target),
    },
  ];
  return facts.flatMap(({ what, text }) => (text === null ? [] : [`${what} \`${text}\``]));
}

/** A token that was lost, with what may have taken its place. */
interface Change {
  readonly token: Token;
  readonly became: Token | undefined;
}

/** "<文件>" may be what became of "<file>", and so may the word alone. */
function isSlotSaid({ text }: Token, target: string): boolean {
  return /<[^<>]*\p{Script=Han}/u.test(target) || occursAlone(text.slice(1, -1), target);
}

/** Pairs what was lost with what was added of the same kind, in order. */
function pairUp(lost: readonly Token[], added: readonly Token[]): { changes: Change[]; rest: Token[] } {
  const byKind = Map.groupBy(added, ({ kind }) => kind);
  const taken = new Map<Token['kind'], number>();
  const changes = lost.map((token) => {
    const next = taken.get(token.kind) ?? 0;
    taken.set(token.kind, next + 1);
    return { token, became: byKind.get(token.kind)?.[next] };
  });
  const used = new Set(changes.map(({ became }) => became));
  return { changes, rest: added.filter((token) => !used.has(token)) };
}

const WORDS: Readonly<Record<Token['kind'], string>> = {
  code: 'the code',
  url: 'the address',
  placeholder: 'the placeholder',
  tag: 'the tag',
  slot: 'the placeholder',
  key: 'the key',
  flag: 'the flag',
  path: 'the path',
  header: 'the header',
  identifier: 'the identifier',
  'code number': 'the code',
  acronym: 'the abbreviation',
  number: 'the number',
};

function saidOf({ token, became }: Change): string {
  return became === undefined ? quoted(token) : `${quoted(token)} (it has ${quoted(became)} instead)`;
}

function quoted({ kind, text }: Token): string {
  return `${WORDS[kind]} \`${shortened(text.replaceAll('`', ''))}\``;
}

function shortened(text: string): string {
  const shown = text.replaceAll('`', "'");
  return shown.length > 80 ? `${shown.slice(0, 77)}…` : shown;
}

function list(items: readonly string[]): string {
  const shown = [...new Set(items)];
  const more = shown.length - NAMED;
  return more > 0 ? `${shown.slice(0, NAMED).join(', ')} and ${more} more` : shown.join(', ');
}
