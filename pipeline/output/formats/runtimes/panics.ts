import type { Format } from '../format.ts';
import { lineFormat, tellingOf } from '../line-format.ts';
import { WEIGHT } from '../weight.ts';

const go = lineFormat('go-panic', 'go', [
  { pattern: /^(?<message>panic: .*?)(?: \[recovered\].*)?$/, weight: WEIGHT.cause },
  { pattern: /^(?<message>fatal error: .*)$/, weight: WEIGHT.cause, beside: /^goroutine \d+ \[/ },
  { pattern: /^(?<message>(?:WARNING: )?DATA RACE)$/, weight: WEIGHT.cause },
]);
const rust = lineFormat('rust-panic', 'rust', [
  {
    pattern: /^thread '[^']*'(?: \(\d+\))? panicked at '(?<message>.*)', \S+:\d+:\d+$/,
    weight: WEIGHT.cause,
  },
  { pattern: /^(?<message>thread '[^']*'(?: \(\d+\))? has overflowed its stack)$/, weight: WEIGHT.cause },
]);
const native = lineFormat('native', null, [
  { pattern: /^==\d+==\s*(?<message>ERROR: \w+Sanitizer: [\w-]+).*$/, weight: WEIGHT.cause },
  {
    pattern: /^==\d+== (?<message>Invalid (?:read|write|free).*|Conditional jump.*|Process terminating.*)$/,
    weight: WEIGHT.error,
  },
  { pattern: /^(?<message>terminate called after throwing an instance of '.*')$/, weight: WEIGHT.outer },
  { pattern: /^ {2}what\(\): +(?<message>.*)$/, weight: WEIGHT.cause },
  { pattern: /^(?:\S+: )?\S+:\d+: .*: (?<message>Assertion [`'].*' failed)\.?$/, weight: WEIGHT.cause },
  {
    pattern:
      /(?:^|[\s:])(?<message>Segmentation fault(?: \(core dumped\))?|段错误.*|Bus error.*|Illegal instruction.*|\*\*\* stack smashing detected \*\*\*.*|free\(\): .*|double free or corruption.*|malloc\(\): .*|munmap_chunk\(\): .*|corrupted size vs.*)$/,
    weight: WEIGHT.outer,
  },
]);

/** Programs that end by themselves: panics of Go and Rust, assertions, sanitizers, signals. */
export const panics: Format = {
  name: 'panic',
  read(lines) {
    // Since Rust 1.73 the message stands in the line below the place.
    const messages = lines.flatMap(({ text }, line) => {
      const message = lines[line + 1]?.text;
      return /^thread '[^']*'(?: \(\d+\))? panicked at \S+:\d+:\d+:$/.test(text) && message
        ? [
            tellingOf(lines, {
              line: line + 1,
              text: message,
              weight: WEIGHT.cause,
              format: 'rust-panic',
              tool: 'rust',
            }),
          ]
        : [];
    });
    return [...go.read(lines), ...rust.read(lines), ...messages, ...native.read(lines)];
  },
};
