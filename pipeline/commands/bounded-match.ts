import { createContext, Script } from 'node:vm';

/** Milliseconds that one question may take. */
const PATIENCE = 200;

const QUESTION = new Script('new RegExp(regex, "i").test(text)');

/**
 * Whether a regex of a record matches a text; null where it does not compile or takes too long. Regexes come from
 * strangers, and one that runs for hours must not hold up a merge.
 */
export function boundedMatch(regex: string, text: string): boolean | null {
  try {
    const context = createContext(Object.assign(Object.create(null) as object, { regex, text }));
    return QUESTION.runInContext(context, { timeout: PATIENCE }) === true;
  } catch {
    return null;
  }
}
