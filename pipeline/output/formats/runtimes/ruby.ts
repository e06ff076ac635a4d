import type { Format } from '../format.ts';
import { lineFormat, tellingOf } from '../line-format.ts';
import { WEIGHT } from '../weight.ts';

const lineForms = lineFormat('ruby', 'ruby', [
  {
    pattern: /^(?:\d+: )?\s*(?:from )?\S+?:\d+:in (?:[`'][^']*'|<\w+>): (?<message>.*)$/,
    weight: WEIGHT.cause,
  },
  {
    pattern: /^\S+\.(?:rb|ru|rake|erb)(?:\.\w+)?:\d+:(?!in ) ?(?:-+> \S+ ?)?(?<message>.*)$/,
    weight: WEIGHT.error,
  },
  {
    pattern:
      /^(?<message>.{3,300} \((?:[A-Z]\w*::)*[A-Z]\w*(?:Error|NotFound|Invalid|Exception|E[A-Z]+)\)):?$/,
    weight: WEIGHT.cause - 1,
  },
  {
    pattern: /^(?<message>(?:[A-Z]\w*::)*[A-Z]\w*(?:Error|NotFound|Invalid|Exception) \(.*\):?)$/,
    weight: WEIGHT.cause - 1,
  },
  {
    pattern: /^(?<message>(?:[A-Z]\w*::)+[A-Z]\w*(?:Error|NotFound|Invalid|Exception): .*)$/,
    weight: WEIGHT.cause - 1,
  },
]);

/** Ruby: "a.rb:3:in 'm': message (Class)". Its newer syntax errors say what is wrong at the mark below the source. */
export const ruby: Format = {
  name: 'ruby',
  read(lines) {
    const isRuby = lines.some(({ text }) =>
      /\.(?:rb|ru|rake|erb|gemspec)\b|-e:\d+|\((?:[A-Z]\w*::)*[A-Z]\w*Error\)|\bGemfile\b|\bruby\b|::/.test(
        text,
      ),
    );
    if (!isRuby) return [];
    const marks = lines.flatMap(({ text }, line) => {
      const message = /^\s*\|\s*[\^~]+(?: (?<message>\S.*))$/.exec(text)?.groups?.['message'];
      return message === undefined || !lines.some((each) => /syntax errors? found/.test(each.text))
        ? []
        : [tellingOf(lines, { line, text: message, weight: WEIGHT.cause + 1, format: 'ruby', tool: 'ruby' })];
    });
    return [...marks, ...lineForms.read(lines)];
  },
};
