import { formOf } from '../output/template/part.ts';
import { templateOf } from '../output/template/template-of.ts';
import { readOutput } from '../output/read-output.ts';
import { fold } from '../stages/regex/engine/units/fold.ts';
import type { RequiredClauses } from '../stages/regex/literals/literal-index.ts';
import type { LookupRecord } from './lookup-record.ts';
import { namesIn, systemWordsOf, wordsAndNamesOf, wordsOf } from './words.ts';

/** The texts of a record that are compared with a message, by their words: of an output, the line that names the error. */
export function textsOf(
  { signature, aliases, examples }: Pick<LookupRecord, 'signature' | 'aliases' | 'examples'>,
  requirements: RequiredClauses,
): string[][] {
  return [signature, ...aliases, ...examples.map(messageOf)]
    .map((text) => {
      const { words, names } = wordsAndNamesOf(text);
      return [...words, ...requiredOf(names, text, requirements)];
    })
    .filter((words) => words.length > 0);
}

/** The forms of those texts of a record that say no more than what the system refused: only an equal message is the same. */
export function systemFormsOf({
  signature,
  aliases,
  examples,
}: Pick<LookupRecord, 'signature' | 'aliases' | 'examples'>): string[] {
  const forms = [signature, ...aliases, ...examples.map(messageOf)].flatMap((text) => {
    const system = systemWordsOf(text);
    return system.length > 0 && wordsOf(text).every((word) => system.includes(word))
      ? [formOf(templateOf(text))]
      : [];
  });
  return [...new Set(forms)];
}

/** The words of texts that the record says are other errors. */
export function otherTextsOf({ counterExamples }: Pick<LookupRecord, 'counterExamples'>): string[][] {
  return counterExamples.map((text) => wordsOf(messageOf(text))).filter((words) => words.length > 0);
}

function messageOf(output: string): string {
  return readOutput(output).tellings[0]?.text ?? '';
}

/**
 * Of the names in a text of the record, those without which its regex would not match there: "__dirname is not defined" is about that
 * name alone, while "Cannot find module 'express'" is about any.
 */
function requiredOf(names: readonly string[], text: string, requirements: RequiredClauses): string[] {
  if (names.length === 0) return [];
  const folded = fold(text);
  const standing = requirements.map((clauses) =>
    clauses.map((literals) => literals.filter((literal) => folded.includes(literal))),
  );
  const fulfilled = standing.filter((clauses) => clauses.every((literals) => literals.length > 0));
  if (fulfilled.length === 0) return [];
  return names.filter((name) =>
    fulfilled.every((clauses) =>
      clauses.some((literals) => literals.every((literal) => namesIn(literal).includes(name))),
    ),
  );
}
