import type { Json } from '../json.ts';

/** What a contributor has in hand, and what only they know. */
export interface Observation {
  /** The output, word for word. */
  readonly text: string;
  readonly id: string;
  readonly domain: string;
  readonly category: string;
  /** The program that printed it and its version; null where that is not known. */
  readonly tool: string | null;
  readonly version: string | null;
  readonly command: string | null;
  /** YYYY-MM-DD */
  readonly today: string;
}

/** Words by which the line that names the error is told from those around it. */
const TELLING =
  /\b(?:error|fatal|failed|failure|exception|cannot|could not|denied|refused|not found|unable|invalid|abort|panic)/i;

/** UTF-16 units of a signature: longer ones are nobody's to quote. */
const SIGNATURE_LENGTH = 200;

/** The line that names the error: the first that uses a word of trouble, else the first that says anything. */
export function tellingLine(text: string): string {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return (lines.find((line) => TELLING.test(line)) ?? lines[0] ?? '').slice(0, SIGNATURE_LENGTH);
}

/** Parts of a line that change from one occurrence to the next, and what matches any of their kind. */
const VOLATILE: readonly (readonly [RegExp, string])[] = [
  [/'[^'\n]+'/y, "'[^'\\n]{1,200}'"],
  [/"[^"\n]+"/y, '"[^"\\n]{1,200}"'],
  [/`[^`\n]+`/y, '`[^`\\n]{1,200}`'],
  [/(?:[A-Za-z]:)?(?:[\\/][\w.@+-]+){2,}/y, '\\S{1,300}'],
  [/0x[0-9a-f]+/iy, '0x[0-9a-f]{1,16}'],
  [/\d+(?:\.\d+)+/y, '[\\d.]{1,40}'],
  [/\d{4,}/y, '\\d{1,12}'],
];

/**
 * A regex that matches a line and its like: word for word, but for quoted names, paths, addresses, versions and long
 * numbers. Every repetition is bounded, and none stands beside another that could take its characters.
 */
export function regexFor(line: string): string {
  let regex = '';
  for (let at = 0; at < line.length;) {
    const volatile = volatileAt(line, at);
    regex += volatile ? volatile.regex : escaped(line[at] ?? '');
    at += volatile ? volatile.length : 1;
  }
  return regex;
}

function volatileAt(line: string, at: number): { regex: string; length: number } | null {
  // Within a word nothing begins that is volatile: the 4000 of "E4000" belongs to a code.
  if (/\w/.test(line[at - 1] ?? '') && /\w/.test(line[at] ?? '')) return null;
  for (const [pattern, regex] of VOLATILE) {
    pattern.lastIndex = at;
    const found = pattern.exec(line);
    if (found) return { regex, length: found[0].length };
  }
  return null;
}

function escaped(character: string): string {
  return /[\\^$.*+?()[\]{}|]/.test(character) ? `\\${character}` : character;
}

/**
 * A record begun from an observation: the signature, the regex and, where tool and version are known, the example. Cause,
 * dead ends and workarounds are left for the person who knows them; `check` says what is missing.
 */
export function draftRecord({ text, id, domain, category, tool, version, command, today }: Observation): {
  [key: string]: Json;
} {
  const signature = tellingLine(text);
  const example =
    tool === null || version === null
      ? []
      : [{ text, tool, version, ...(command === null ? {} : { command }), captured: today }];
  return {
    id,
    signature,
    signature_zh: null,
    regex: regexFor(signature),
    domain,
    category,
    root_cause: '',
    root_cause_zh: null,
    versions: [],
    dead_ends: [],
    workarounds: [],
    workarounds_zh: [],
    first_seen: today,
    last_confirmed: today,
    last_updated: today,
    aliases: [],
    examples: example,
  };
}

/** A slug from a signature: its first words, without what is volatile. */
export function slugFor(signature: string): string {
  const plain = signature.replaceAll(/'[^'\n]*'|"[^"\n]*"|`[^`\n]*`|\S*[\\/]\S*/g, ' ').toLowerCase();
  const words = plain
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && !/^(?:error|fatal|the|a|an|of|to|is)$/.test(word));
  return words.slice(0, 6).join('-').slice(0, 80).replace(/-+$/, '') || 'error';
}
