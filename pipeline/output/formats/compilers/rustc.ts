import { lineFormat } from '../line-format.ts';
import { WEIGHT } from '../weight.ts';

/** rustc and cargo. */
export const rustc = lineFormat('rustc', 'rust', [
  { pattern: /^(?<message>error\[E\d{4}\]: .*)$/, weight: WEIGHT.error + 1 },
  {
    pattern: /^(?<message>error: .*)$/,
    beside:
      /^ *--> \S+:\d+:\d+$|^error: could not compile|^ {4}(?:Compiling|Updating|Finished|Blocking|Downloading) |Cargo\.toml|\bcargo\b|\bcrates?\b/,
  },
  { pattern: /^warning: (?<message>.*)$/, weight: WEIGHT.warning, beside: /^ *--> \S+:\d+:\d+$/ },
]);
