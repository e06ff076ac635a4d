import type { Json } from '../json.ts';
import { unsafeCharacters } from '../record/unsafe-character.ts';
import { matchesText } from '../stages/text-match.ts';
import type { ErrorPattern } from './error-pattern.ts';
import { keptOutput, withoutPrivateParts } from './kept-output.ts';

/** What is said of an error besides its output. */
export interface DraftDetails {
  readonly id: string;
  readonly domain: string;
  readonly category: string;
  /** The program that printed it and its version; null where that is not known. */
  readonly tool: string | null;
  readonly version: string | null;
  readonly command: string | null;
  /** YYYY-MM-DD */
  readonly today: string;
  /** Keys of the record that somebody has written already. */
  readonly written: Readonly<Record<string, Json>>;
}

/**
 * A record begun from an output: the signature, the regex and, where tool and version are known, the example. Cause, dead
 * ends and workarounds are left for the person who knows them; `check` says what is missing.
 */
export function draftRecord(
  pattern: ErrorPattern,
  { id, domain, category, tool, version, command, today, written }: DraftDetails,
): { [key: string]: Json } {
  const { signature, regex, counterExamples, reading } = pattern;
  return {
    id,
    signature: printable(withoutPrivateParts(signature)),
    signature_zh: null,
    regex: printable(regex),
    domain,
    category,
    root_cause: '',
    root_cause_zh: null,
    versions: [],
    dead_ends: [],
    workarounds: [],
    workarounds_zh: [],
    error_code: reading.codes.find((code) => signature.includes(code)) ?? null,
    first_seen: today,
    last_confirmed: today,
    last_updated: today,
    aliases: [],
    examples:
      tool === null || version === null
        ? []
        : [
            {
              text: exampleOf(pattern),
              tool,
              version,
              ...(command === null ? {} : { command }),
              captured: today,
            },
          ],
    ...(counterExamples.length === 0
      ? {}
      : { counter_examples: counterExamples.map((text) => printable(withoutPrivateParts(text))) }),
    ...written,
  };
}

/** The output as far as it is kept; the message alone where the rest would hide it from the regex. */
function exampleOf({ regex, reading }: ErrorPattern): string {
  const kept = printable(keptOutput(reading));
  const message = printable(withoutPrivateParts(reading.tellings[0]?.text ?? ''));
  const isFound = matchesText(regex, kept) || kept.split('\n').some((line) => matchesText(regex, line));
  return isFound || message === '' ? kept : message;
}

function printable(text: string): string {
  let plain = text;
  for (const character of unsafeCharacters(text)) plain = plain.replaceAll(character, '');
  return plain;
}
