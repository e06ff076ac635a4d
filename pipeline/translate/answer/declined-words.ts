/**
 * Whether a model's words, which hold no entries, say that it will not: it is for a string's sake, and not for the form of the answer.
 */
export function saysNo(words: string): boolean {
  return words.length <= LONGEST && (ENGLISH.test(words) || CHINESE.test(words));
}

/** Characters of an excuse: what is longer says something else as well. */
const LONGEST = 600;

const ENGLISH =
  /\b(?:can(?:not|['’]?t)|unable to|not able to|won['’]t|will not|must decline)\b.{0,40}\b(?:assist|help|translat|comply|provide|fulfil|answer|discuss|continue|process)/i;
const CHINESE =
  /(?:无法|不能|不便|没办法|不会|拒绝).{0,12}(?:回答|翻译|处理|提供|协助|帮助|满足|讨论|回应)|换个话题/u;
