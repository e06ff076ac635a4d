import { createContext, Script } from 'node:vm';

/** Milliseconds that one search may take: far more than a sane regex needs for one message. */
const PATIENCE = 100;

let context: { regex: string; text: string } | undefined;
const SEARCH = new Script(`new RegExp(regex, 'i').test(text)`);

/**
 * Whether a record's regex matches a text. Stages get this handed in, since none of them may use another one's engine. A
 * search that does not end in time has not matched.
 */
export function matchesText(regex: string, text: string): boolean {
  context ??= createContext({ regex, text }) as { regex: string; text: string };
  context.regex = regex;
  context.text = text;
  try {
    return SEARCH.runInContext(context, { timeout: PATIENCE }) === true;
  } catch {
    return false;
  }
}
