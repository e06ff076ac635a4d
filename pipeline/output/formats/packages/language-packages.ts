import { lineFormat } from '../line-format.ts';
import { WEIGHT } from '../weight.ts';

/** RubyGems and Bundler, Composer, NuGet's own words. */
export const languagePackages = lineFormat('packages', null, [
  { pattern: /^(?<message>ERROR: {2}(?!Error installing|While executing).*)$/ },
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
