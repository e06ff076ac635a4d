/** What divides clauses, and so may stand between a text and the same in other words. */
const DIVIDER =
  /[，。；：！？、,;:/／\n（）()—]+|(?<=\p{Script=Han}) +(?=\p{Script=Han})|[.!?] | (?:and|or) /u;

/** So many clauses are looked at, and so many on each side of a divider; a hostile text could hold thousands. */
const MOST = 64;
const NEIGHBOURS = 4;

/** So much is shown of each. */
const SHOWN = 30;

/** Characters and words of grammar, which any two clauses share. */
const SMALL: ReadonlySet<string> = new Set('的了是在和与或也都就会要把被将对于为以用');
const SMALL_ENGLISH = /^(?:the|an?|of|is|to|in|for|with|on|at|by|from|as|it|be|are|your?|that|this|if|when)$/;
const NEGATIVE = /[不没无非未别勿](?![同仅但只])/g;

/** What joins a second statement to a first that it resembles: 既承认族裔，也承认国籍. */
const JOINED = /^ *[也或又再还而但]|[也则]/;

const NAME = /[A-Za-z0-9_](?:[\w.-]*\w)?/g;

/**
 * How much of two stretches is the same where they say the same. Less is needed where a name or a number, or two, stand
 * in both that the English has once; much more of short ones. Measured on 3,700 good texts.
 */
const SHORTEST = 4;
const SHARE = [0.55, 0.5, 0.45] as const;
const SHORT = { units: 6, share: 0.7 } as const;
const SAME = 0.9;

/**
 * How much of two stretches of English is the same, and how long the shorter is, where it says two things alike, of which
 * the Chinese is alike or the same.
 */
const PARALLEL = { units: 3, share: 0.2, shareOfSame: 0.5 } as const;

/** So many letters say which English word it is, whatever its ending. */
const STEM = 6;

/** Clauses that stand side by side, the characters and words of them, and how often each stands there. */
interface Stretch {
  readonly text: string;
  readonly units: readonly string[];
  readonly counts: ReadonlyMap<string, number>;
}

/**
 * Two neighbouring stretches of a Chinese text that say the same in nearly the same words, where the English says it once;
 * null where there are none. The whole English, kept before its Chinese, is not the Chinese. Linear.
 */
export function saidTwice(source: string, whole: string): string | null {
  const target = whole.replace(source.trim(), '');
  const inEnglish = counted(namesOf(source));
  const inChinese = counted(namesOf(target));
  const isAdded = (unit: string) => (inChinese.get(unit) ?? 0) > (inEnglish.get(unit) ?? 0);
  let inSource: number | undefined;
  for (const [first, second] of neighbours(target, unitsOf, { units: SHORTEST, share: SHARE[2] })) {
    const share = shareOf(first, second);
    if (share < SHARE[2] || namesDiffer(first.text, second.text)) continue;
    const inFirst = new Set(first.units);
    const added = new Set(second.units.filter((unit) => inFirst.has(unit) && isAdded(unit))).size;
    if (added < 2 && JOINED.test(second.text)) continue;
    const isShort = added < 2 && Math.min(first.units.length, second.units.length) < SHORT.units;
    if (share < (isShort ? SHORT.share : (SHARE[added] ?? SHARE[2]))) continue;
    if (added === 0) {
      inSource ??= likeness(source);
      const isParallel = inSource >= (share < SAME ? PARALLEL.share : PARALLEL.shareOfSame);
      if (isParallel || negatives(first) !== negatives(second)) continue;
    }
    return `${first.text.slice(0, SHOWN)} … ${second.text.slice(0, SHOWN)}`;
  }
  return null;
}

/** Whether each has a name or a number that the other lacks: they say two things. */
function namesDiffer(first: string, second: string): boolean {
  const lacks = (one: string, other: string) => {
    const names = new Set(namesOf(other));
    return namesOf(one).some((name) => !names.has(name));
  };
  return lacks(first, second) && lacks(second, first);
}

function negatives({ text }: Stretch): number {
  return text.match(NEGATIVE)?.length ?? 0;
}

/** How much of two neighbouring stretches of the English is the same, where it is most. */
function likeness(source: string): number {
  const shares = neighbours(source, contentOf, PARALLEL).map(([first, second]) => shareOf(first, second));
  return shares.reduce((most, share) => Math.max(most, share), 0);
}

/**
 * Stretches that stand side by side, of which neither is twice as long as the other.
 *
 * @param least how many units each has to have, and how much of both has to be the same; those of which the text does
 *   not say as much twice are left out
 */
function neighbours(
  text: string,
  read: (text: string) => string[],
  least: { readonly units: number; readonly share: number },
): [Stretch, Stretch][] {
  const clauses = text
    .split(DIVIDER)
    .slice(0, MOST)
    .map((clause) => ({ text: clause, units: read(clause) }))
    .filter(({ units }) => units.length > 0);
  const units = clauses.flatMap((clause) => clause.units);
  const longest = (2 * (units.length - new Set(units).size)) / least.share;
  if (longest < 2 * least.units) return [];
  const stretches = new Map<string, Stretch>();
  const stretch = (from: number, to: number): Stretch => {
    const key = `${from} ${to}`;
    const found = stretches.get(key) ?? joined(clauses.slice(from, to));
    stretches.set(key, found);
    return found;
  };
  const before = [0];
  for (const clause of clauses) before.push((before.at(-1) ?? 0) + clause.units.length);
  const length = (from: number, to: number) => (before[to] ?? 0) - (before[from] ?? 0);
  const hasHalves = clauses.length > NEIGHBOURS && !text.includes('\n');
  return clauses.flatMap((_, at) => {
    const places: [from: number, to: number][] = hasHalves ? [[0, clauses.length]] : [];
    for (let from = Math.max(0, at - NEIGHBOURS); from < at; from += 1)
      for (let to = Math.min(clauses.length, at + NEIGHBOURS); to > at; to -= 1) places.push([from, to]);
    return places
      .toReversed()
      .filter(([from, to]) => {
        const [one, other] = [length(from, at), length(at, to)];
        const shorter = Math.min(one, other);
        return shorter >= least.units && Math.max(one, other) <= 2 * shorter && one + other <= longest;
      })
      .map(([from, to]): [Stretch, Stretch] => [stretch(from, at), stretch(at, to)]);
  });
}

function joined(clauses: readonly Pick<Stretch, 'text' | 'units'>[]): Stretch {
  const units = clauses.flatMap((clause) => clause.units);
  return { text: clauses.map(({ text }) => text).join(' '), units, counts: counted(units) };
}

/** How much of what stands in two stretches stands in both. */
function shareOf(first: Stretch, second: Stretch): number {
  let shared = 0;
  for (const [unit, count] of second.counts) shared += Math.min(count, first.counts.get(unit) ?? 0);
  return (2 * shared) / (first.units.length + second.units.length);
}

function counted(units: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const unit of units) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  return counts;
}

function namesOf(text: string): string[] {
  return text.match(NAME)?.map((name) => name.toLowerCase()) ?? [];
}

/** The characters and the names of Chinese, but for those of grammar. */
function unitsOf(chinese: string): string[] {
  return [
    ...namesOf(chinese),
    ...(chinese.match(/\p{Script=Han}/gu) ?? []).filter((character) => !SMALL.has(character)),
  ];
}

/** The beginnings of the words of English, behind which their endings lie. */
function contentOf(english: string): string[] {
  return namesOf(english)
    .filter((word) => !SMALL_ENGLISH.test(word))
    .map((word) => word.slice(0, STEM));
}
