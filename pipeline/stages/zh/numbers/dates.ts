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

const DAYS: readonly (readonly [english: RegExp, chinese: RegExp])[] = [
  [/(?<![a-z])mon(?:days?)?(?![a-z])/i, /[周期]一/u],
  [/(?<![a-z])tue(?:s|sdays?)?(?![a-z])/i, /[周期]二/u],
  [/(?<![a-z])wed(?:nesdays?)?(?![a-z])/i, /[周期]三/u],
  [/(?<![a-z])thu(?:rs|rsdays?)?(?![a-z])/i, /[周期]四/u],
  [/(?<![a-z])fri(?:days?)?(?![a-z])/i, /[周期]五/u],
  [/(?<![a-z])sat(?:urdays?)?(?![a-z])/i, /[周期]六/u],
  [/(?<![a-z])sun(?:days?)?(?![a-z])/i, /[周期][日天]/u],
];

/** A day of the week of the Chinese that the English does not name, where the Chinese lacks one that it names. */
export function alteredDay(source: string, target: string): string | null {
  if (!/[周期][一二三四五六日天]/u.test(target)) return null;
  if (!DAYS.some(([english, chinese]) => english.test(source) && !chinese.test(target))) return null;
  const added = DAYS.find(([english, chinese]) => !english.test(source) && chinese.test(target));
  return added?.[1].exec(target)?.[0] ?? null;
}

function key(month: string | number | undefined, day: string | undefined): string {
  return `${Number(month)}-${Number(day)}`;
}
