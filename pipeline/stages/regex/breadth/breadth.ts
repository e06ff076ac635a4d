import { wordSet } from '../../../corpus/normal-form.ts';
import type { CompiledRegex } from '../engine/compile.ts';
import { firstMatch } from '../engine/match.ts';
import { requiredLiterals } from '../literals/literals.ts';
import { standingAlone } from './alternatives.ts';
import { topAlternatives } from '../engine/top-alternatives.ts';
import type { LineSet } from './line-set.ts';
import { BOILERPLATE, ORDINARY_LINES } from './ordinary-lines.ts';

/** An alternative of a regex that does not tell an error from what is no error, or from every other error. */
export interface BroadAlternative {
  readonly source: string;
  /** UTF-16 offsets into the regex, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** "nothing": it can match without any text. */
  readonly kind: 'nothing' | 'ordinary' | 'boilerplate';
  /** The line that it matches, where it comes from, and the place of the match. */
  readonly line: string;
  readonly origin: string;
  readonly matchStart: number;
  readonly matchEnd: number;
}

/**
 * The top-level alternatives of a regex that match the empty string, an ordinary line or what every error of its kind has,
 * in their order.
 *
 * @param signature that of the record: a line that says the same is no evidence against it
 */
export function broadAlternatives(regex: CompiledRegex, signature = ''): readonly BroadAlternative[] {
  const known = judged.get(regex);
  if (known?.signature === signature) return known.alternatives;
  const alternatives = findBroad(regex, signature);
  judged.set(regex, { signature, alternatives });
  return alternatives;
}

/** What was found last: a rule and a digest ask about each record in turn. */
const judged = new WeakMap<
  CompiledRegex,
  { readonly signature: string; readonly alternatives: readonly BroadAlternative[] }
>();

function findBroad(regex: CompiledRegex, signature: string): BroadAlternative[] {
  let own: ReadonlySet<string> | undefined;
  return topAlternatives(regex.pattern).flatMap((alternative): BroadAlternative[] => {
    const clauses = requiredLiterals(alternative);
    const ordinary = ORDINARY_LINES.holding(clauses);
    const boilerplate = BOILERPLATE.holding(clauses);
    // Most alternatives require what stands in no such line, and need not be compiled.
    if (ordinary.length === 0 && boilerplate.length === 0) return [];
    const alone = standingAlone(regex, alternative);
    if (!alone) return [];
    const { raw: source, start, end } = alternative;
    const place = { source, start, end };
    if (clauses.length === 0 && firstMatch(alone, '').outcome === 'matched')
      return [{ ...place, kind: 'nothing', line: '', origin: '', matchStart: 0, matchEnd: 0 }];
    const inOrdinary = firstMatchedLine(
      alone,
      ORDINARY_LINES,
      ordinary,
      (line) => !saysTheSame(line, (own ??= wordSet(signature))),
    );
    if (inOrdinary) return [{ ...place, kind: 'ordinary', ...inOrdinary }];
    const inBoilerplate = firstMatchedLine(alone, BOILERPLATE, boilerplate);
    return inBoilerplate ? [{ ...place, kind: 'boilerplate', ...inBoilerplate }] : [];
  });
}

function firstMatchedLine(
  regex: CompiledRegex,
  set: LineSet,
  positions: readonly number[],
  counts: (line: string) => boolean = () => true,
): Pick<BroadAlternative, 'line' | 'origin' | 'matchStart' | 'matchEnd'> | null {
  for (const position of positions) {
    const line = set.lines[position] ?? '';
    const found = firstMatch(regex, line);
    if (found.outcome !== 'matched' || !counts(line)) continue;
    return { line, origin: set.originOf(position), matchStart: found.start, matchEnd: found.end };
  }
  return null;
}

/** A warning that healthy tools print may well have a record: its own words cannot be held against it. */
function saysTheSame(line: string, own: ReadonlySet<string>): boolean {
  if (own.size < 3) return false;
  const words = wordSet(line);
  let shared = 0;
  for (const word of own) if (words.has(word)) shared += 1;
  return shared * 4 >= own.size * 3;
}
