import type { Format } from '../format.ts';
import { lineFormat, tellingOf } from '../line-format.ts';
import { WEIGHT } from '../weight.ts';

const lineForms = lineFormat('packages', null, [
  {
    pattern:
      /^(?<message>ERROR: {2}(?:Could not find|Can't|Failed to build gem|Possible alternatives|Unknown command|You don't have write).*)$/,
    weight: WEIGHT.cause,
  },
  {
    pattern:
      /^(?<message>(?:Could not find gem|Bundler could not find|Could not locate Gemfile|Could not find \S+-\d[\w.]* in|Your Ruby version is|The gemspec at|You have already activated).*)$/,
  },
  {
    pattern:
      /^\s*- (?<message>(?:Root composer\.json requires|Required package|\S+ requires|The requested PHP extension).*)$/,
    weight: WEIGHT.cause,
  },
  {
    pattern:
      /^\s*(?<message>Could not find a (?:matching version of )?package .*|Composer could not find a .*)$/,
  },
]);

/** RubyGems and Bundler, Composer. Composer, as Symfony's console does, puts the message below the place, alone. */
export const languagePackages: Format = {
  name: 'packages',
  read(lines) {
    const boxed = lines.flatMap(({ text }, header) => {
      if (!/^\s*In \S+ line \d+:$/.test(text)) return [];
      const line = lines.findIndex((each, at) => at > header && each.text.trim() !== '');
      return line < 0
        ? []
        : [
            tellingOf(lines, {
              line,
              text: lines[line]?.text ?? '',
              weight: WEIGHT.cause,
              format: 'packages',
              tool: null,
            }),
          ];
    });
    return [...boxed, ...lineForms.read(lines)];
  },
};
