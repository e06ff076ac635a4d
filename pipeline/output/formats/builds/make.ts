import { lineFormat } from '../line-format.ts';
import { WEIGHT } from '../weight.ts';

/** make, ninja, meson, bazel, autoconf. */
export const make = lineFormat('make', 'make', [
  { pattern: /^(?:\S*\/)?(?:g?make|mingw32-make)(?:\[\d+\])?[:：] \*\*\* (?<message>(?!\[).*)$/ },
  { pattern: /^\S+:\d+[:：] (?<message>\*\*\* .*)$/ },
  {
    pattern:
      /^(?:\S*\/)?(?:g?make)(?:\[\d+\])?[:：] (?<message>(?!\*\*\*|Entering|Leaving|Nothing|warning|'|"|`|进入|离开|对).*)$/,
    weight: WEIGHT.error - 3,
  },
  { pattern: /^(?<message>ninja: (?:error|fatal): .*)$/ },
  { pattern: /^(?:\S*meson\.build:\d+:\d+: )(?<message>ERROR: .*)$/, weight: WEIGHT.cause },
  { pattern: /^ERROR: (?:\S+\/(?:BUILD|WORKSPACE|MODULE)\S*:\d+:\d+: )(?<message>.*)$/ },
  {
    pattern:
      /^(?:\S*\/)?(?:config(?:ure|\.status)|bootstrap|autogen\.sh): (?:line \d+: |\d+: )?(?<message>error: .*)$/,
  },
  { pattern: /^(?<message>configure: error: .*)$/ },
]);
