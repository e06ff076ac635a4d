import type { Telling } from '../output/formats/format.ts';
import { isEcho } from '../output/telling/echoes.ts';
import { isSystemCode } from '../output/telling/system-codes.ts';
import { originOf, readOutput } from '../output/read-output.ts';
import type { Reading } from '../output/reading.ts';
import { domainsOf } from './domains.ts';
import type { AskedWords } from './word-index.ts';
import { systemWordsOf, wordsAndNamesOf, wordsOf } from './words.ts';
import { passagesOf, type Passage } from './passages.ts';

/** A message of the text that may name the error. */
export interface AskedMessage extends AskedWords {
  readonly text: string;
  /** How sure it is that it does, beside the one that does most surely: 0 to 1. */
  readonly share: number;
  /** Its line in the text, from 1. */
  readonly line: number;
}

/** A text that is looked up, read. */
export interface AskedText {
  readonly messages: readonly AskedMessage[];
  /** The words of what stands around the line that names the error: a hint, a second error, a code. */
  readonly context: readonly string[];
  readonly codes: readonly string[];
  /** The domains that it may belong to, the likeliest first. */
  readonly domains: readonly string[];
  readonly passages: readonly Passage[];
}

/** Messages that are looked at, and how far behind the first one they may be. */
const MESSAGES = 6;
const BEHIND = 0.55;
/** Consequences of it that are looked at, and how much they say beside the message itself. */
const ECHOES = 2;
const ECHO_SHARE = 0.7;
/** Lines before and after the telling one that say more of the same. */
const BEFORE = 1;
const AFTER = 4;
/** Lines in which the domain is looked for. */
const SOME_LINES = 300;

/**
 * Reads a text for looking it up: what is searched is the text as it was pasted, and as its reader saw it.
 *
 * @param reading what was read of it, where that is known
 */
export function askedText(text: string, reading: Reading = readOutput(text)): AskedText {
  const { lines, tellings, codes, tool } = reading;
  const first = tellings[0]?.weight ?? 1;
  const near = [
    ...tellings.slice(0, MESSAGES).filter(({ weight }) => weight >= first * BEHIND),
    // A record may be about the consequence: people quote what stands last.
    ...tellings.filter(({ weight, text: said }) => weight < first * BEHIND && isEcho(said)).slice(0, ECHOES),
  ];
  const lineOf = (telling: Telling): number => originOf(lines, telling, text).line;
  const telling = near.flatMap((each): Passage[] => {
    const line = lineOf(each);
    const whole = lines.slice(each.line, each.lastLine + 1).map((every) => every.text);
    return [...new Set([each.text, ...whole])].map((piece) => ({
      text: piece,
      line,
      isBlock: false,
      isTelling: true,
    }));
  });
  const pasted = passagesOf(text);
  const known = new Set([...telling, ...pasted].map((passage) => passage.text));
  const cleaned = passagesOf(lines.map((line) => line.text).join('\n'))
    .filter((passage) => !known.has(passage.text))
    .map((passage) => ({ ...passage, line: originLine(passage.line) }));
  return {
    messages: near.map((each) => ({
      text: each.text,
      ...wordsAndNamesOf(each.text),
      system: systemWordsOf(each.text),
      share: Math.max(ECHO_SHARE, each.weight / first),
      line: lineOf(each),
    })),
    context: wordsOf([...around(), ...tellings.slice(0, MESSAGES).map((each) => each.text)].join('\n')),
    // What the system says of it, it says of many errors: such a code counts as a word among the others.
    codes: codes.filter((code) => !isSystemCode(code, text)),
    domains: domainsOf(
      tellings[0]?.text ?? '',
      lines
        .slice(0, SOME_LINES)
        .map((line) => line.text)
        .join('\n'),
      tool,
    ),
    passages: [...telling, ...pasted, ...cleaned],
  };

  function around(): string[] {
    const [best] = tellings;
    return best
      ? lines.slice(Math.max(0, best.line - BEFORE), best.lastLine + 1 + AFTER).map((line) => line.text)
      : [];
  }

  function originLine(line: number): number {
    const offset = lines[line - 1]?.traced.originOf(0) ?? 0;
    return text.slice(0, offset).split('\n').length;
  }
}
