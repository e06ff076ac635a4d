import type { CompleteRecord } from '../record/complete-record.ts';
import { plainForm } from '../corpus/plain-form.ts';
import { joinTexts, unionOfTexts } from './same-text.ts';

type DeadEnd = CompleteRecord['dead_ends'][number];
type Workaround = CompleteRecord['workarounds'][number];
type Provenance = NonNullable<CompleteRecord['translation']['zh']>;

/** What has to be known of a merge besides its result. */
export type MergeNote = (text: string) => void;

export interface MergedWorkarounds {
  readonly workarounds: Workaround[];
  readonly workarounds_zh: readonly string[];
  readonly outcomes: CompleteRecord['outcomes'];
  /** Where the Chinese of the second record's workarounds comes from, by its new pointer. */
  readonly provenance: Provenance;
}

/**
 * The workarounds of both, those of `a` at their old places, with all that goes by their places: the Chinese, the
 * outcomes, and where the Chinese comes from.
 */
export function mergedWorkarounds(a: CompleteRecord, b: CompleteRecord, note: MergeNote): MergedWorkarounds {
  const workarounds = [...a.workarounds];
  /** For each workaround of `b`, its place in the merged list. */
  const places = b.workarounds.map((workaround, index) => {
    const same = workarounds.findIndex((each) => isSameAttempt(each, workaround));
    if (same < 0) return workarounds.push(withoutTrial(workaround)) - 1;
    const merged = workarounds[same] ?? workaround;
    noteRates(note, `\`workarounds[${index}]\``, merged.success_rate, workaround.success_rate);
    workarounds[same] = {
      ...merged,
      success_rate: merged.success_rate ?? workaround.success_rate ?? null,
      how: joinedDetail(merged.how, workaround.how),
      condition: merged.condition === '' ? workaround.condition : merged.condition,
      sources: unionOfTexts(merged.sources, workaround.sources),
    };
    return same;
  });
  const chinese = mergedChinese(a, b, workarounds.length, places);
  const moved = b.outcomes.map((outcome) => ({
    ...outcome,
    workaround: places[outcome.workaround] ?? outcome.workaround,
  }));
  const known = new Set(a.outcomes.map((outcome) => JSON.stringify(outcome)));
  return {
    workarounds,
    ...chinese,
    outcomes: [...a.outcomes, ...moved.filter((outcome) => !known.has(JSON.stringify(outcome)))],
  };
}

export function mergedDeadEnds(a: CompleteRecord, b: CompleteRecord, note: MergeNote): DeadEnd[] {
  const deadEnds = [...a.dead_ends];
  for (const [index, deadEnd] of b.dead_ends.entries()) {
    const same = deadEnds.findIndex((each) => isSameAttempt(each, deadEnd));
    const merged = deadEnds[same];
    if (!merged) {
      deadEnds.push(withoutTrial(deadEnd));
      continue;
    }
    noteRates(note, `\`dead_ends[${index}]\``, merged.fail_rate, deadEnd.fail_rate);
    deadEnds[same] = {
      ...merged,
      fail_rate: merged.fail_rate ?? deadEnd.fail_rate ?? null,
      why_fails: joinTexts(merged.why_fails, deadEnd.why_fails),
      condition: merged.condition === '' ? deadEnd.condition : merged.condition,
      sources: unionOfTexts(merged.sources, deadEnd.sources),
    };
  }
  return deadEnds;
}

/** A trial builds upon the setup of its record's first example, and that of the other record stays the first. */
function withoutTrial<Attempt extends DeadEnd | Workaround>(attempt: Attempt): Attempt {
  return { ...attempt, trial: '' };
}

/** Two attempts are one if they say the same and do not hold under different conditions. */
function isSameAttempt(a: DeadEnd | Workaround, b: DeadEnd | Workaround): boolean {
  if (plainForm(a.action) !== plainForm(b.action)) return false;
  return a.condition === '' || b.condition === '' || plainForm(a.condition) === plainForm(b.condition);
}

/** Commands stand on lines of their own: a sentence behind them would become part of them. */
function joinedDetail(how: string, other: string): string {
  if (how === '') return other;
  return joinTexts(how, other) === how ? how : `${how.trimEnd()}\n${other}`;
}

function noteRates(note: MergeNote, place: string, kept: number | null, other: number | null): void {
  if (kept !== null && other !== null && kept !== other)
    note(`${place} says the same as one of the first record, at a rate of ${other}; ${kept} is kept.`);
}

/**
 * The Chinese of the merged workarounds, one for one where both lists were so; a list that was not aligned stays as
 * it is, with the other's behind it, for only a person can tell what belongs where.
 */
function mergedChinese(
  a: CompleteRecord,
  b: CompleteRecord,
  length: number,
  places: readonly number[],
): Pick<MergedWorkarounds, 'workarounds_zh' | 'provenance'> {
  const [first, second] = [a.workarounds_zh, b.workarounds_zh];
  const isAligned = (texts: readonly string[], record: CompleteRecord): boolean =>
    texts.length === 0 || texts.length === record.workarounds.length;
  if (!isAligned(first, a) || !isAligned(second, b))
    return { workarounds_zh: [...first, ...second], provenance: {} };
  if (first.every(isEmpty) && second.every(isEmpty)) {
    const slots = first.length === 0 ? [] : Array.from({ length }, () => '');
    return { workarounds_zh: slots, provenance: {} };
  }
  const merged = Array.from({ length }, (_, index) => first[index] ?? '');
  const provenance: Provenance = {};
  for (const [index, place] of places.entries()) {
    const text = second[index] ?? '';
    const isOwn = isEmpty(merged[place] ?? '');
    merged[place] = isOwn ? text : joinTexts(merged[place] ?? '', text);
    const origin = b.translation.zh?.[`/workarounds_zh/${index}`];
    if (isOwn && origin) provenance[`/workarounds_zh/${place}`] = origin;
  }
  return { workarounds_zh: merged, provenance };
}

function isEmpty(text: string): boolean {
  return text.trim() === '';
}
