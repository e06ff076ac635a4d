import { formOf, type Part, type Template } from './part.ts';

/** A piece of a template that either is in another one or is not: a word, a sign, a slot. */
interface Token {
  readonly key: string;
  readonly part: Part;
}

/** Words of the first message that the other one has to share, for the two to be taken for one error. */
const IN_COMMON = 0.5;

/**
 * What two messages of one error have in common: the words of both in their order, and a slot wherever they differ. Null
 * where they share so little that they are two errors.
 */
export function generalised(one: Template, other: Template): Template | null {
  if (formOf(one) === formOf(other)) return one;
  const [a, b] = [tokensOf(one), tokensOf(other)];
  const shared = commonOf(a, b);
  const wordsIn = (tokens: readonly Token[]): number =>
    tokens.filter(({ key }) => /[\p{L}\p{N}]/u.test(key)).length;
  const kept = shared.map(([at]) => a[at]).filter((token) => token !== undefined);
  if (wordsIn(kept) < IN_COMMON * Math.min(wordsIn(a), wordsIn(b))) return null;
  const parts: Part[] = [];
  let [lastA, lastB] = [-1, -1];
  for (const [atA, atB] of [...shared, [a.length, b.length] as const]) {
    const skippedA = a.slice(lastA + 1, atA);
    if (skippedA.length > 0 || atB > lastB + 1) parts.push(gap(skippedA, parts.at(-1)?.end ?? 0));
    const token = a[atA];
    if (token) parts.push(token.part);
    [lastA, lastB] = [atA, atB];
  }
  const whole = merged(parts);
  return { text: whole.map(({ text }) => text).join(''), parts: placed(whole) };
}

function tokensOf({ parts }: Template): Token[] {
  return parts.flatMap((part): Token[] => {
    if (part.kind !== null) return [{ key: '<>', part }];
    return [...part.text.matchAll(/[\p{L}\p{N}_]+|\s+|[^\s\p{L}\p{N}_]/gu)].map(({ 0: text, index }) => ({
      key: /^\s/.test(text) ? ' ' : text.toLowerCase(),
      part: { kind: null, text, start: part.start + index, end: part.start + index + text.length },
    }));
  });
}

/** The longest run of tokens that both have in this order: pairs of places. */
function commonOf(a: readonly Token[], b: readonly Token[]): (readonly [number, number])[] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const row = lengths[i];
      if (row) row[j] = a[i]?.key === b[j]?.key ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i]?.key === b[j]?.key) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}

function gap(skipped: readonly Token[], place: number): Part {
  const text = skipped.map(({ part }) => part.text).join('');
  return { kind: 'text', text, start: place, end: place + text.length };
}

/** Literals beside each other as one, and slots of text beside each other, with the blanks between them, as one. */
function merged(parts: readonly Part[]): Part[] {
  const whole: Part[] = [];
  for (const part of parts) {
    const last = whole.at(-1);
    const isBlank = last?.kind === null && last.text.trim() === '' && part.kind === 'text';
    if (
      last &&
      last.kind === part.kind &&
      part.quotes === undefined &&
      (part.kind === null || part.kind === 'text')
    )
      whole[whole.length - 1] = { ...last, text: last.text + part.text };
    else if (last && isBlank && whole.at(-2)?.kind === 'text') {
      whole.pop();
      const before = whole.at(-1);
      if (before) whole[whole.length - 1] = { ...before, text: `${before.text}${last.text}${part.text}` };
    } else whole.push(part);
  }
  return whole;
}

function placed(parts: readonly Part[]): Part[] {
  let at = 0;
  return parts.map((part) => {
    const start = at;
    at += part.text.length;
    return { ...part, start, end: at };
  });
}
