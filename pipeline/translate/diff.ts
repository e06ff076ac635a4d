/**
 * What changes in a file, for a person to read: the lines that differ, with their neighbours, in the unified form. Made for
 * texts of which a few places change: it finds a true difference, not always the smallest.
 */
export function unifiedDiff(path: string, before: string, after: string): string {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const same = commonEnd(old, now);
  const hunks = changes(old.slice(0, old.length - same), now.slice(0, now.length - same)).map(
    ({ from, to, start, end }) => {
      const first = Math.max(0, from - CONTEXT);
      const last = Math.min(old.length, to + CONTEXT);
      const lead = old.slice(first, from).map((line) => ` ${line}`);
      const tail = old.slice(to, last).map((line) => ` ${line}`);
      const body = [
        ...old.slice(from, to).map((line) => `-${line}`),
        ...now.slice(start, end).map((line) => `+${line}`),
      ];
      const head = `@@ -${first + 1},${last - first} +${start - (from - first) + 1},${end - start + lead.length + tail.length} @@`;
      return [head, ...lead, ...body, ...tail].join('\n');
    },
  );
  return `--- ${path}\n+++ ${path}\n${hunks.join('\n')}\n`;
}

const CONTEXT = 1;

/** How many lines at the end are the same. */
function commonEnd(old: readonly string[], now: readonly string[]): number {
  const most = Math.min(old.length, now.length);
  let same = 0;
  while (same < most && old.at(-1 - same) === now.at(-1 - same)) same += 1;
  return same;
}

interface Change {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

/** Walks both texts at once; at a difference, the nearest line that both share again ends the change. */
function changes(old: readonly string[], now: readonly string[]): Change[] {
  const found: Change[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      i += 1;
      j += 1;
      continue;
    }
    const [to, end] = nextCommon(old, i, now, j);
    found.push({ from: i, to, start: j, end });
    [i, j] = [to, end];
  }
  return found;
}

/** Lines that are looked at ahead: a change of one record is smaller than that. */
const REACH = 200;

function nextCommon(
  old: readonly string[],
  from: number,
  now: readonly string[],
  start: number,
): [number, number] {
  for (let distance = 1; distance <= 2 * REACH; distance += 1) {
    for (let ahead = Math.min(distance, old.length - from); ahead >= 0; ahead -= 1) {
      const [i, j] = [from + ahead, start + distance - ahead];
      if (j > now.length) break;
      if (i === old.length && j === now.length) return [i, j];
      // A line of brackets alone is everywhere, and says nothing.
      if (i < old.length && j < now.length && old[i] === now[j] && /\w/.test(old[i] ?? '')) return [i, j];
    }
  }
  return [old.length, now.length];
}
