import { lineFormat } from '../line-format.ts';
import { WEIGHT } from '../weight.ts';

/** The go command: build, vet, modules. */
export const go = lineFormat('go', 'go', [
  { pattern: /^(?:vet: )?\S*\.go:\d+(?::\d+)?: (?<message>(?!\d{4}\/).*)$/ },
  {
    pattern:
      /^go: (?:[\w./-]+@\S+: )?(?:\S+\.go:\d+:\d+: )?(?<message>(?!downloading|finding|found|added|extracting|upgraded|creating|to add|warning).*)$/,
  },
  { pattern: /^(?<message>package \S+ is not in (?:std|GOROOT).*)$/ },
  {
    pattern:
      /^(?<message>(?:cannot find (?:package|module)|no required module provides|build constraints exclude|import cycle not allowed|no Go files in|missing go\.sum entry).*)$/,
    weight: WEIGHT.error,
  },
]);
