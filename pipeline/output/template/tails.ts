/** Ends of a message that say where it happened, what else could be meant, or the state around it: they are none of it. */
const TAILS: readonly RegExp[] = [
  // What may be meant.
  /[.;,]? \(?(?:[Dd]id you mean|[Mm]aybe you meant|[Pp]erhaps you|[Mm]eant to say)[\s\S]*$/,
  /[;；,，] ?(?:你是不是|您是不是|您的意思|你是想)[\s\S]*$/,
  / ?\((?:did you mean|maybe you meant|perhaps you)[^)]*\)?$/i,
  // Where: the ends that languages put behind a message.
  / \(\S+, line \d+\)$/,
  / at \S+ line \d+(?:, (?:<[\w$]*>|near) [\s\S]*)?\.?$/,
  / in (?:\S+|Command line code)(?: on line |:)\d+\.?$/,
  / in (?:\/|[A-Za-z]:)\S+:\d+$/,
  / (?:on|at|in) line \d+ of \S+$/,
  / at (?:character|position|offset|line|char) \d+(?:[ ,(]*(?:line|column|col|position) \d+)*\)?\.?$/i,
  / in JSON at position \d+.*$/,
  / \((?:line \d+,? ?)?(?:col|column|char|byte)[\w ,:]*\d+\)\.?$/i,
  /: line \d+ column \d+ \(char \d+\)$/,
  / \[\S+(?:proj|sln)(?:::\S+)?\]$/,
  / \(@INC[\s\S]*$/,
  / \(\/[^()\s]+\)$/,
  /\. preemption: [\s\S]*$/,
  / \((?:[\w ]{1,30}: [^()]{0,200}, )?SQL: [\s\S]*$/,
  // The state of a request around an error of a server.
  /, client: [\s\S]*$/,
  / \(requestid[\s\S]*\)?$/i,
  /[;,] (?:traceid|requestid|request id|trace id|correlation id)[:= ][\s\S]*$/i,
];

/** Letters that a message has at least when its end is taken off. */
const ENOUGH_LETTERS = 14;

/** How much of a message is its own: up to where the ends begin that say where it happened and what else could be meant. */
export function lengthWithoutTail(message: string): number {
  let text = message;
  for (let turn = 0; turn < 3; turn++) {
    const before = text;
    for (const tail of TAILS) text = text.replace(tail, '');
    if (text === before) break;
  }
  // What is left of a short message would be that of many others.
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters >= ENOUGH_LETTERS || /\p{Script=Han}/u.test(text) ? text.length : message.length;
}
