import { defineComputedFieldRule } from './computed-field.ts';
import { counted, listed } from './words.ts';

export const evidenceCount = defineComputedFieldRule({
  id: 'evidence/count',
  summary: '`evidence_count` is not the number of distinct things that a reader can go and look at',
  key: 'evidence_count',
  explain({ items, fields }, _, stated) {
    const { pages, examples } = items;
    const parts = [
      ...(pages.length > 0 ? [counted(pages.length, 'distinct page')] : []),
      ...(examples.length > 0 ? [counted(examples.length, 'distinct example')] : []),
    ];
    const found = parts.length === 0 ? 'nothing' : listed(parts);
    const raise =
      Number(stated) > fields.evidence_count ? ' To raise it, add a source, an example or an outcome.' : '';
    return `It counts what a reader can go and look at, each once, and the record names ${found}.${raise}`;
  },
});
