import { parse } from 'yaml';

/**
 * The value that a model wrote as YAML, in a fence or without: also where it did not put a text into quotation marks that needs
 * them, such as one with a colon, or with a sharp, which would end it.
 *
 * @returns undefined where it is none
 */
export function yamlIn(content: string): unknown {
  const text = /^```(?:ya?ml)?[ \t]*\n([^]*?)(?:\n```|(?![^]))/m.exec(content)?.[1] ?? content;
  if (text.length > LONGEST) return undefined;
  return (BLOCK.test(text) ? undefined : parsedYaml(quoted(text))) ?? parsedYaml(text);
}

/** Characters; an answer has a tenth of that. */
const LONGEST = 100_000;

function parsedYaml(text: string): unknown {
  try {
    // Every value is a text: an id in digits is no number.
    return parse(text, { schema: 'failsafe', uniqueKeys: false, logLevel: 'error' });
  } catch {
    return undefined;
  }
}

/** With quotation marks around what stands after a key on its line, unless it has some. */
function quoted(text: string): string {
  return text.replace(
    /^([ \t]*(?:- +)?[\w-]{1,40}: +)(?!(?:".*"|'.*')[ \t]*$)(\S.*)$/gm,
    (_, key: string, words: string) => key + JSON.stringify(words),
  );
}

/** The beginning of a text on the lines below, where what looks like a key is part of the text. */
const BLOCK = /: +[|>][-+\d]{0,2}[ \t]*$/m;
