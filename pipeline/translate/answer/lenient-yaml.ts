import { parse } from 'yaml';

/**
 * The value that a model wrote as YAML, in a fence or without: also where it did not put a text into quotation marks that needs
 * them, such as one with a colon.
 *
 * @returns undefined where it is none
 */
export function yamlIn(content: string): unknown {
  const text = /^```(?:ya?ml)?[ \t]*\n([^]*?)(?:\n```|$)/m.exec(content)?.[1] ?? content;
  if (text.length > LONGEST) return undefined;
  for (const each of [text, text.replace(UNQUOTED, (_, key: string, words: string) => key + JSON.stringify(words))]) {
    try {
      // Every value is a text: an id in digits is no number.
      return parse(each, { schema: 'failsafe', uniqueKeys: false, logLevel: 'silent' });
    } catch {
      // Not by its own rules.
    }
  }
  return undefined;
}

/** Characters; an answer has a tenth of that. */
const LONGEST = 100_000;

/** What stands after a key on its line, unless it is quoted already or begins a block. */
const UNQUOTED = /^([ \t]*(?:- +)?[\w-]{1,40}: +)(?!(?:".*"|'.*'|[|>][-+\d]{0,2})[ \t]*$)(\S.*)$/gm;
