import { stripVTControlCharacters } from 'node:util';
import type { ProvokedError } from './half.ts';

/** Of the words of a signature, how many must stand in the line that tells: the rest may be the reader's own. */
const FROM_THE_LINE = 0.8;
/** Of the words of the line that tells, how many must be left. */
const OF_THE_LINE = 0.4;

/** The output as a person sees it: without control sequences, and each line as it stood at last. */
export function seen(text: string): string {
  return stripVTControlCharacters(text)
    .replaceAll('\r\n', '\n')
    .replaceAll(/^.*\r(?!$)/gm, '');
}

function plain(text: string): string {
  return text
    .replaceAll(/[‘’`´]/g, "'")
    .replaceAll(/[“”]/g, '"')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

function wordsOf(text: string): string[] {
  return plain(text).match(/\p{Script=Han}+|\p{N}+(?![\p{L}_])|(?:(?!\p{Script=Han})[\p{L}\p{N}_])+/gu) ?? [];
}

/** What a placeholder stands for was left out. */
function literalWords(signature: string): string[] {
  return wordsOf(signature.replaceAll(/<[\w -]{1,24}>|\{[\w -]{1,24}\}/g, ' '));
}

/** Words of a signature that stand in none of the other outputs of the same error. */
export function volatileWords(signature: string, error: ProvokedError): string[] {
  const known = new Set(error.same.flatMap(({ text }) => wordsOf(seen(text))));
  return literalWords(signature).filter((word) => !known.has(word));
}

/** What may not be lost and is not in a signature. */
export function lostWords(signature: string, { keeps }: ProvokedError): string[] {
  return keeps.filter((kept) => !plain(signature).includes(plain(kept)));
}

/** Whether a signature is one of the lines that tell, whatever volatile parts it leaves out or replaces. */
export function isTelling(signature: string, error: ProvokedError): boolean {
  const words = literalWords(signature);
  const lines = seen(error.output).split('\n').map(plain);
  return error.telling.some((told) => {
    // Some tools spread a sentence over two lines, or head it with the place.
    const around = lines.flatMap((line, index) =>
      line.includes(plain(told)) ? lines.slice(Math.max(0, index - 1), index + 2) : [],
    );
    const allowed = new Set(wordsOf([told, ...around].join(' ')));
    // A number is what differs from one time to the next.
    const needed = new Set(wordsOf(told).filter((word) => !/^\d+$/.test(word)));
    const kept = [...needed].filter((word) => words.includes(word)).length;
    const fromLine = words.filter((word) => allowed.has(word)).length;
    return words.length > 0 && fromLine >= words.length * FROM_THE_LINE && kept >= needed.size * OF_THE_LINE;
  });
}
