import { isCanonical, readDocument, writeDocument } from '../../record/json/document.ts';
import { defineFileRule } from '../../rule/rule.ts';

/** Reading has found something that a new layout would lose or hide: that has to be settled by hand first. */
const UNSETTLED: ReadonlySet<string> = new Set(['schema/json', 'schema/duplicate-key']);

export const formatRule = defineFileRule({
  id: 'schema/format',
  severity: 'warning',
  identity: 'place',
  summary: 'Not in canonical key order and layout',
  *check({ file }) {
    const { text, value } = file;
    if (text === null || value === undefined || !file.record) return;
    if (file.defects.some((defect) => UNSETTLED.has(defect.rule)) || isCanonical(text, value)) return;
    const canonical = writeDocument(readDocument(text));
    if (text.includes('\r\n') && text.replaceAll('\r\n', '\n') === canonical) {
      yield { pointer: '', range: [text.indexOf('\r'), text.indexOf('\r') + 2], message: CRLF };
      return;
    }
    const start = firstDifference(text, canonical);
    const line = text.slice(0, start).split('\n').length;
    const expected = canonical.split('\n')[line - 1];
    const shown =
      expected === undefined || expected === ''
        ? 'the end of the file'
        : `\`${expected.trim().slice(0, 60)}\``;
    yield {
      pointer: '',
      range: [start, Math.min(start + 1, text.length)],
      message: `The file is not in the canonical layout (two spaces a level, keys in the order of the schema, a newline at the end), from here on: line ${line} should read ${shown}. \`npx curate fix\` rewrites it.`,
    };
  },
});

const CRLF =
  'The lines end as on Windows (CRLF), so that every line of a diff differs. Lines end with LF alone: set the line ends of the editor ' +
  'to LF, and git to `core.autocrlf input`. `npx curate fix` rewrites the file.';

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at++;
  return at;
}
