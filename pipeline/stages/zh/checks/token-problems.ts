import { addedWords } from './added-word.ts';
import { addedCount } from '../numbers/added-count.ts';
import { alteredClock, alteredUnit, lacksPercent } from '../numbers/amounts.ts';
import { alteredDate, lostMonth } from '../numbers/dates.ts';
import { compareTokens } from '../tokens/token-comparison.ts';
import { lostLine } from './lost-line.ts';
import { misspelledWord } from './misspelled.ts';
import type { Token } from '../tokens/token.ts';
import type { Glossary } from '../glossary.ts';
import type { Translation, TranslationProblem } from '../translation.ts';

/** How many tokens a message names. */
const NAMED = 5;

/**
 * Tokens of the English that the Chinese lacks, and the other way round. A token that became another is one mistake:
 * it is reported as lost, with what stands in its place. A name that is a term of the glossary may be translated.
 */
export function tokenProblems(translation: Translation, glossary: Glossary = {}): TranslationProblem[] {
  const { source, target, context } = translation;
  const { lost, added } = compareTokens(source, target, context);
  const { changes, rest } = pairUp(
    lost.filter((token) => !isTerm(token, target, glossary)),
    added,
  );
  const problems: TranslationProblem[] = [];
  const month = lostMonth(source, target);
  // What a token has become is known without looking at words and lines.
  const misspelled = changes.length + rest.length > 0 ? null : misspelledWord(source, target);
  const line = changes.length > 0 || misspelled !== null ? null : lostLine(source, target);
  const missing = [
    ...changes.map(({ token, became }) =>
      became ? `${quoted(token)} (it has ${quoted(became)} instead)` : quoted(token),
    ),
    ...(misspelled === null ? [] : [`\`${misspelled.english}\` (it has \`${misspelled.chinese}\` instead)`]),
    ...(line === null ? [] : [`the line \`${line.replaceAll('`', "'").slice(0, 60)}\``]),
    ...(month === null ? [] : [`the month \`${month}\``]),
    ...(changes.length === 0 && lacksPercent(source, target) ? ['a `%`'] : []),
  ];
  if (missing.length > 0)
    problems.push({
      rule: 'zh/token-lost',
      message: `The Chinese lacks ${list(missing)} of the English text. Code, placeholders, names and numbers must stand in the translation exactly as they are, or readers will type the wrong thing.`,
    });
  const facts = [
    { what: 'the unit', text: alteredUnit(source, target) ?? alteredClock(source, target) },
    {
      what: 'the date',
      text: month === null ? alteredDate(source, target) : null,
    },
    {
      what: 'the number',
      text: addedCount(`${source} ${context ?? ''}`, target),
    },
  ];
  const more = [
    ...rest.map(quoted),
    ...addedWords(source, target, context)
      .filter((word) => word !== misspelled?.chinese)
      .map((word) => `the word \`${word}\``),
    ...facts.flatMap(({ what, text }) => (text === null ? [] : [`${what} \`${text}\``])),
  ];
  if (more.length > 0)
    problems.push({
      rule: 'zh/token-added',
      message: `The Chinese has ${list(more)}, which the English text does not have. Take it out: a translation must not add commands, addresses, names or numbers of its own.`,
    });
  return problems;
}

/** Whether a name is a term of the field, with its Chinese: "ThreadPool" as 线程池. */
function isTerm({ kind, text }: Token, target: string, glossary: Glossary): boolean {
  if (kind !== 'identifier' || !/^(?:[A-Z][a-z]+){2,3}$/.test(text)) return false;
  const name = text.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
  const term = Object.hasOwn(glossary, name) ? glossary[name] : undefined;
  return term !== undefined && [term.zh, ...(term.also ?? [])].some((chinese) => target.includes(chinese));
}

/** Pairs what was lost with what was added of the same kind, in order. */
function pairUp(lost: readonly Token[], added: readonly Token[]) {
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

function quoted(token: Token): string {
  const text = token.text.length > 80 ? `${token.text.slice(0, 77)}…` : token.text;
  return `${WORDS[token.kind]} \`${text.replaceAll('`', '')}\``;
}

function list(items: readonly string[]): string {
  const shown = [...new Set(items)];
  const more = shown.length - NAMED;
  return more > 0 ? `${shown.slice(0, NAMED).join(', ')} and ${more} more` : shown.join(', ');
}
