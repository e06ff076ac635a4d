import { shortened } from '../quote.ts';
import type { DialectForm } from './dialect-form.ts';
import { DIALECT_WORDS } from './dialect-words.ts';

/** What is to be said of forms: one sentence for each kind, at its first place. */
export function describeForms(regex: string, forms: readonly DialectForm[]): string {
  const sentences = [...Map.groupBy(forms, ({ kind }) => kind).values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const more = same.length > 1 ? ` and ${same.length - 1} more like it` : '';
    const piece = shortened(regex.slice(first.start, first.end), 30);
    return `\`${piece}\` (at character ${first.start + 1}${more}) ${DIALECT_WORDS[first.kind]}`;
  });
  return `${sentences.join('. ')}.`;
}
