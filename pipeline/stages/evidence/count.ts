import { defineComputedFieldRule } from './computed-field.ts';
import { countedNoun, joinedWords } from './words.ts';

export const evidenceCountRule = defineComputedFieldRule({
  id: 'evidence/count',
  summary: '`evidence_count` is not the number of distinct things that a reader can go and look at',
  key: 'evidence_count',
  explain({ items, fields }, _, stated) {
    const { pages, examples } = items;
    const parts = [
      ...(pages.length > 0 ? [countedNoun(pages.length, 'distinct page')] : []),
      ...(examples.length > 0 ? [countedNoun(examples.length, 'distinct example')] : []),
    ];
    const found = parts.length === 0 ? 'nothing' : joinedWords(parts);
    const raise =
      Number(stated) > fields.evidence_count ? ' To raise it, add a source, an example or an outcome.' : '';
    return `It counts what a reader can go and look at, each once, and the record names ${found}.${raise}`;
  },
});
