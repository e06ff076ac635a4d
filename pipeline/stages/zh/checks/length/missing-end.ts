/** Abbreviations that end in a point and have none in Chinese. */
const ABBREVIATION = /(?:\b[A-Za-z]|\betc|\be\.g|\bi\.e|\binc|\bvs)\.\W{0,2}$/i;

/** Marks that say that something follows. */
const TRAILING = /(?:…|\.{3}|[，、；＝=])["”’']?$/;

/** Words of Chinese that no sentence ends with, and 把 with what something is done to and nothing that is done. */
const LEADING =
  /(?:把 ?[A-Za-z][\w. -]{0,12}|[，, ]而|却不|可能会|是否|除非|马上|立刻|立即|因为|如果|但是|所以|因此|以便|必须|能够|应该|以及|并且|或者|例如|比如|包括|由于|然后|而且|从而)$/u;

/** Whether the Chinese has no final mark where the English has one. */
export function lacksFinalMark(source: string, target: string): boolean {
  const { ends, chinese } = endsOf(source, target);
  return ends && /[A-Za-z]{2}/.test(source) && !/[.。．!！?？:：;；…~～][\p{P}\p{S}]{0,3}$/u.test(chinese);
}

function endsOf(source: string, target: string) {
  const english = source.trimEnd().slice(-16);
  const chinese = target.trimEnd().slice(-16);
  const ends =
    /[\p{L}\p{N}%)}>"'’”`][.!?:]["”’')]{0,2}$/u.test(english) &&
    !ABBREVIATION.test(english) &&
    !target.includes(english);
  return { english, chinese, ends };
}

/**
 * What of the punctuation says that the Chinese is not the whole text, as a part of a sentence: it ends otherwise than
 * the English or trails off where the English does not. Null where nothing does. Linear.
 */
export function missingEnd(source: string, target: string): string | null {
  const { english, chinese, ends } = endsOf(source, target);
  if (ends && /[.!]\W{0,2}$/.test(english) && /[?？:：!！．]["”’']?$/.test(chinese) && !/[?:!]/.test(source))
    return 'ends with another mark than the English';
  if (/[?]["”’']?$/.test(english) && /[。.]["”’']?$/.test(chinese))
    return 'ends with another mark than the English';
  if (/^[，。、；：！？）】》”」的]/u.test(target) && /^\w/.test(source))
    return 'begins in the middle of a sentence';
  if ((TRAILING.test(chinese) || LEADING.test(chinese)) && !/(?:\.\.|[…,;、，；\]}])\W{0,3}$/.test(english))
    return 'ends as if something followed, and the English does not';
  return null;
}
