/** Abbreviations that end in a point and have none in Chinese. */
const ABBREVIATION = /(?:\b[A-Za-z]|\betc|\be\.g|\bi\.e|\binc|\bvs)\.\W{0,2}$/i;

/** Marks that say that something follows. */
const TRAILING = /(?:…|\.{3}|[，、；＝=])["”’']?$/;

/** Words of Chinese behind which more must follow, so that no sentence ends with them. */
const LEADING_WORDS = [
  '因为|由于|如果|若|假如|除非|一旦|即使|尽管|虽然|只要|无论|不论|既然?|但是?|然而|所以|因此|从而|进而|而且?|并且|以便|以免|免得|甚至',
  '根据|按照|依照|基于|为了|至于|用于|取决于|有助于|便于|易于|等于|以及|或者|例如|比如|与其|尤其|特别是|而不是|包括|直到',
  '可能会|是否|必须|务必|能够|应[该当]|足以|难以|无法|不能|不会|不得|不必|无[需须]|并[不非]|不再|愿意|试图|避免|防止|确保|导致|造成|使得|引起',
  '马上|立[刻即]|正在|尚未|从未|仍然?|依然|往往|也许|或许|仅仅?|不仅|重新|然后|很|最|非常|却不?|每|这|那些|某个?|几个|自己的|(?<![成造])就',
];

/** Such a word at the end, or 把 with what something is done to and nothing that is done. */
const LEADING = new RegExp(`(?:把 ?[A-Za-z][\\w. -]{0,12}|${LEADING_WORDS.join('|')})$`, 'u');

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
  const endsAlike = english.at(-1) === chinese.at(-1);
  if (
    !endsAlike &&
    (TRAILING.test(chinese) || LEADING.test(chinese)) &&
    !/(?:\.\.|[…,;、，；\]}])\W{0,3}$/.test(english)
  )
    return 'ends as if something followed, and the English does not';
  return null;
}
