import type { Json } from '../../json.ts';
import { addressProblem } from '../../record/address.ts';

/** Something that a person tried: what, then why it failed or how it is done, and where that can be read. */
export interface AttemptAnswer {
  readonly action: string;
  readonly detail: string;
  readonly sources: readonly string[];
}

const ADDRESS = /https?:\/\/[^\s|]+/g;

/** Reads "what | why or command | source"; addresses may stand anywhere. */
export function readAttempt(typed: string): AttemptAnswer {
  const sources = [
    ...new Set([...typed.matchAll(ADDRESS)].map(([address]) => address.replace(/[.,;)]+$/, ''))),
  ];
  const [action = '', ...details] = typed
    .replaceAll(ADDRESS, '')
    // Two bars are the shell's "or", and no bar of a pipe stands without blanks around it in what people type here.
    .split(/\s+\|\s+|^\|\s+|\s+\|$/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return { action, detail: details.join(' | '), sources };
}

/** What an attempt lacks; null where it can stand in a record. */
export function attemptProblem(
  { action, detail, sources }: AttemptAnswer,
  kind: 'deadEnds' | 'workarounds',
): string | null {
  for (const source of sources) {
    const problem = addressProblem(source);
    if (problem !== null) return problem;
  }
  if (action === '') return 'Say what was tried before the first |.';
  if (detail === '')
    return kind === 'deadEnds'
      ? 'Say after a | why it does not help: that is what spares others the try.'
      : 'Say after a | the command, the setting or the code, so that others can do the same.';
  return null;
}

/** A command, by how it begins and ends: a sentence begins with a capital or ends in a stop. */
const COMMAND = /^[a-z./$][^`\n]*[^.`\s]$/;

/** As a record holds it. A command is shown as code. */
export function attemptMember(
  { action, detail, sources }: AttemptAnswer,
  kind: 'deadEnds' | 'workarounds',
): { [key: string]: Json } {
  return kind === 'deadEnds'
    ? { action, why_fails: detail, sources: [...sources] }
    : { action, how: COMMAND.test(detail) ? `\`${detail}\`` : detail, sources: [...sources] };
}

/** As it was typed. */
export function attemptText({ action, detail, sources }: AttemptAnswer): string {
  return [action, detail, ...sources].join(' | ');
}
