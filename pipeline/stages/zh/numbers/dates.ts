const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const MONTH = `(${MONTHS.join('|')})[a-z]{0,6}\\.?`;

/** "4 May", "4th of May", "May 4", "May 4th"; "5/4" and "4.5." say not which is the month. */
const ENGLISH = new RegExp(
  `(?<![\\d.:])(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]${MONTH}(?![a-z])|(?<![a-z])${MONTH} (\\d{1,2})(?![\\d:%]|[.,]\\d)`,
  'gi',
);

const ISO = /(?<!\d)\d{4}-(\d{2})-(\d{2})(?!\d)/g;

const CHINESE = /(?<!\d)(\d{1,2}) ?月 ?(\d{1,2}) ?[日号]/g;

/** A date of the Chinese that the English does not name though it names one; null where there is none. Linear. */
export function alteredDate(source: string, target: string): string | null {
  const chinese = [...target.matchAll(CHINESE), ...target.matchAll(ISO)];
  if (chinese.length === 0) return null;
  const dates = new Set<string>();
  for (const [, day, month, monthBefore, dayBehind] of source.matchAll(ENGLISH))
    dates.add(key(MONTHS.indexOf((month ?? monthBefore ?? '').toLowerCase()) + 1, day ?? dayBehind));
  for (const [, month, day] of source.matchAll(ISO)) dates.add(key(month, day));
  if (dates.size === 0) return null;
  return chinese.find(([, month, day]) => !dates.has(key(month, day)))?.[0] ?? null;
}

function key(month: string | number | undefined, day: string | undefined): string {
  return `${Number(month)}-${Number(day)}`;
}
