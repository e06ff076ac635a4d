/** A difference between two texts as `diff -u` shows it: hunks with three lines around each change. */
export function textDiff(before: string, after: string): string {
  const [old, current] = [linesOf(before), linesOf(after)];
  const steps = stepsBetween(old, current);
  return hunksOf(steps).map(formatHunk).join('');
}

/** Lines that go, and the lines that come in their place; from 0, ends exclusive. */
export interface LineChange {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

/** The places where two lists of lines differ, in order; a place that stays lies between any two. */
export function lineChanges(old: readonly string[], current: readonly string[]): LineChange[] {
  const found: LineChange[] = [];
  let [from, start, to, end] = [0, 0, 0, 0];
  const close = (): void => {
    if (to > from || end > start) found.push({ from, to, start, end });
  };
  for (const { sign } of stepsBetween(old, current)) {
    if (sign === ' ') {
      close();
      [from, start] = [to + 1, end + 1];
      [to, end] = [from, start];
    } else if (sign === '-') to++;
    else end++;
  }
  close();
  return found;
}

/** A line that stays (" "), goes ("-") or comes ("+"), with its number in each text, from 1. */
interface Step {
  readonly sign: ' ' | '-' | '+';
  readonly line: string;
  readonly old: number;
  readonly current: number;
}

function linesOf(text: string): string[] {
  if (text === '') return [];
  return (text.endsWith('\n') ? text.slice(0, -1) : text).split('\n');
}

/** The longest common beginning and end stay; between them, the fewest lines go and come, as far as that is cheap. */
function stepsBetween(old: readonly string[], current: readonly string[]): Step[] {
  const shorter = Math.min(old.length, current.length);
  let start = 0;
  while (start < shorter && old[start] === current[start]) start++;
  let end = 0;
  while (end < shorter - start && old[old.length - 1 - end] === current[current.length - 1 - end]) end++;
  const stays = commonLines(old.slice(start, old.length - end), current.slice(start, current.length - end));
  const common = [
    ...Array.from({ length: start }, (_, at) => [at, at] as const),
    ...stays.map(([a, b]) => [a + start, b + start] as const),
    ...Array.from({ length: end }, (_, at) => [old.length - end + at, current.length - end + at] as const),
    [old.length, current.length] as const,
  ];
  let [atOld, atCurrent] = [0, 0];
  return common.flatMap(([nextOld, nextCurrent]): Step[] => {
    const [from, fromCurrent] = [atOld, atCurrent];
    [atOld, atCurrent] = [nextOld + 1, nextCurrent + 1];
    const gone = old
      .slice(from, nextOld)
      .map((line, at): Step => ({ sign: '-', line, old: from + at + 1, current: fromCurrent + 1 }));
    const come = current
      .slice(fromCurrent, nextCurrent)
      .map((line, at): Step => ({ sign: '+', line, old: nextOld + 1, current: fromCurrent + at + 1 }));
    const stay = old
      .slice(nextOld, nextOld + 1)
      .map((line): Step => ({ sign: ' ', line, old: nextOld + 1, current: nextCurrent + 1 }));
    return [...gone, ...come, ...stay];
  });
}

/** Above so many comparisons, the middle is shown as gone and come anew. */
const MAX_CELLS = 4_000_000;

/** Positions of a longest common subsequence, by the table of its lengths. */
function commonLines(old: readonly string[], current: readonly string[]): (readonly [number, number])[] {
  const width = current.length + 1;
  if ((old.length + 1) * width > MAX_CELLS) return [];
  const lengths = new Uint32Array((old.length + 1) * width);
  for (let a = old.length - 1; a >= 0; a--) {
    for (let b = current.length - 1; b >= 0; b--) {
      lengths[a * width + b] =
        old[a] === current[b]
          ? (lengths[(a + 1) * width + b + 1] ?? 0) + 1
          : Math.max(lengths[(a + 1) * width + b] ?? 0, lengths[a * width + b + 1] ?? 0);
    }
  }
  const common: (readonly [number, number])[] = [];
  for (let a = 0, b = 0; a < old.length && b < current.length;) {
    if (old[a] === current[b]) common.push([a++, b++]);
    else if ((lengths[(a + 1) * width + b] ?? 0) >= (lengths[a * width + b + 1] ?? 0)) a++;
    else b++;
  }
  return common;
}

const AROUND = 3;

/** Changes that are closer than twice the lines around them stand in one hunk. */
function hunksOf(steps: readonly Step[]): Step[][] {
  const hunks: [number, number][] = [];
  for (const [at, step] of steps.entries()) {
    if (step.sign === ' ') continue;
    const last = hunks.at(-1);
    if (last && at - AROUND <= last[1]) last[1] = at + AROUND + 1;
    else hunks.push([Math.max(0, at - AROUND), at + AROUND + 1]);
  }
  return hunks.map(([from, to]) => steps.slice(from, to));
}

function formatHunk(steps: readonly Step[]): string {
  const [first] = steps;
  const count = (sign: '-' | '+'): number =>
    steps.filter((step) => step.sign === ' ' || step.sign === sign).length;
  const lines = steps.map(({ sign, line }) => `${sign}${line}\n`).join('');
  return `@@ -${first?.old ?? 0},${count('-')} +${first?.current ?? 0},${count('+')} @@\n${lines}`;
}
