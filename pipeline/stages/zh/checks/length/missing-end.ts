import { isPair } from '../../words/chinese-pairs.ts';
import type { Said } from './said-words.ts';

/** How a text may have been cut off. */
export interface CutOff {
  readonly how: string;
  readonly isEstimate: boolean;
}

/** Abbreviations that end in a point and have none in Chinese. */
const ABBREVIATION = /(?:\b[A-Za-z]|\betc|\be\.g|\bi\.e|\binc|\bvs)\.\W{0,2}$/i;

/** Marks behind which something follows. */
const TRAILING = /[，、；＝=]["”’']?$/;

/** Dots are also put behind what is going on: 请稍候…. */
const DOTS = /(?:…|\.{3})["”’']?$/;

/** Conjunctions and prepositions, with which no text of Chinese ends: 日志和. As a part of a word they may: 饱和. */
const JOINING = /[和与或及并且而以把被从将若]$/u;
const JOINING_WORDS =
  /(?:因为|由于|如果|假如|除非|即使|尽管|虽然|只要|无论|不论|既然|但是|然而|因此|从而|进而|而且|并且|以便|以免|以及|或者|与其|而不是|按照|依照|基于|取决于)$/u;

/** Adverbs, auxiliaries and other words that lead on, though terse Chinese ends with some of them: 也不会. */
const LEADING = /[会要能可应须不未没又再也都还才就却更最很太每某各向往让使给为由于在是的但]$/u;
const LEADING_WORDS = /(?:[不也都就还将才]会|足以|马上|正在|把 ?[A-Za-z][\w. -]{0,12})$/u;

/** 资源是按命名空间隔离的 */
const STATEMENT = /是[^，。；：、]{1,14}的$/u;

/** Words of place and time, and particles, stand behind anything. */
const BEHIND = /[里上下中内外前后时间了着过吗呢吧等]$/u;

/** What Chinese may put as a question of its own: "ask whether you need it". */
const QUESTION = /\b(?:whether|if|who|what|which|why|how|where|when)\b/i;

const LAST_TWO = /(.?)(\p{Script=Han})$/su;

/** Whether the Chinese has no final mark where the English has one. */
function lacksFinalMark(source: string, target: string): boolean {
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
  const isAsked = /[?？]["”’']?$/.test(chinese) && QUESTION.test(source);
  if (
    ends &&
    /[.!]\W{0,2}$/.test(english) &&
    /[?？:：!！．]["”’']?$/.test(chinese) &&
    !/[?:!]/.test(source) &&
    !isAsked
  )
    return 'ends with another mark than the English';
  if (/[?]["”’']?$/.test(english) && /[。.]["”’']?$/.test(chinese))
    return 'ends with another mark than the English';
  if (/^[，。、；：！？）】》”」的]/u.test(target) && /^\w/.test(source))
    return 'begins in the middle of a sentence';
  if (mayGoOn(english, chinese)) return null;
  const isJoining = JOINING_WORDS.test(chinese) || (JOINING.test(chinese) && isApart(chinese));
  // "AND", "OR"
  if (TRAILING.test(chinese) || (isJoining && !/\b(?:and|or)\W*$/i.test(english)))
    return 'ends as if something followed, and the English does not';
  return null;
}

/**
 * What says that the text may be cut off without being a fact, as a part of a sentence: it ends with a word that leads on
 * and has nothing for the last word of the English; or it lacks the mark of the end, and either has nothing for that word
 * or stops within a word. Null where nothing does; who only forgot the mark gets an estimate. Linear.
 */
export function perhapsCut(source: string, target: string, { words }: Said): CutOff | null {
  const { english, chinese } = endsOf(source, target);
  const isUnsaid = words.findLast(({ saying }) => saying !== 'unknown')?.saying === 'not';
  const leadsOn =
    DOTS.test(chinese) ||
    LEADING_WORDS.test(chinese) ||
    (LEADING.test(chinese) && isApart(chinese) && !STATEMENT.test(chinese));
  if (isUnsaid && leadsOn && !mayGoOn(english, chinese))
    return {
      how: 'ends as if something followed, and has nothing for the last word of the English',
      isEstimate: false,
    };
  if (!lacksFinalMark(source, target)) return null;
  const isWithin = isApart(chinese) && !BEHIND.test(chinese);
  return {
    how: 'ends without the mark with which the English ends',
    isEstimate: !(isUnsaid || isWithin),
  };
}

/** Whether the English goes on behind its end as well. */
function mayGoOn(english: string, chinese: string): boolean {
  return english.at(-1) === chinese.at(-1) || /(?:\.\.|[…,;、，；\]}])\W{0,3}$/.test(english);
}

/** Whether the last character makes no word with the one before it. */
function isApart(chinese: string): boolean {
  const [, before = '', last = ''] = LAST_TWO.exec(chinese) ?? [];
  return last !== '' && !isPair(before, last);
}
