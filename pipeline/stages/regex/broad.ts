import { defineRecordRule } from '../../rule/rule.ts';
import { type BroadAlternative, broadAlternatives } from './breadth/breadth.ts';
import { compileRegex } from './engine/compile.ts';
import { excerpt, excerptAround } from './excerpt.ts';

export const broad = defineRecordRule({
  id: 'regex/broad',
  severity: 'error',
  identity: 'message',
  summary: 'The regex, or one of its alternatives, matches the empty string or ordinary text',
  reads: ['regex'],
  *check({ record }) {
    const { regex } = compileRegex(record.regex);
    if (!regex) return;
    for (const found of broadAlternatives(regex)) {
      yield { pointer: '/regex', message: messageOf(found, found.source === regex.source) };
    }
  },
});

const HARM = 'so people with quite other troubles, or with none, are shown this record';

function messageOf(found: BroadAlternative, isWhole: boolean): string {
  const { source, start, end, line, matchStart, matchEnd } = found;
  if (source === '') {
    return isWhole
      ? `The regex is empty and matches every text, ${HARM}. Write the words by which the error is recognised.`
      : `One of the alternatives is empty (at character ${start + 1}) and matches every text, ${HARM}. A \`|\` too many stands there: remove it.`;
  }
  const place = end - start > 1 ? `characters ${start + 1} to ${end}` : `character ${end}`;
  const subject = isWhole ? 'The regex' : `The alternative ${excerpt(source, 60)} (${place})`;
  if (line === '') {
    return `${subject} can match without any text at all, so it matches everywhere, ${HARM}. Require words that only this error has.`;
  }
  return (
    `${subject} matches ordinary text too, such as ${excerptAround(line, matchStart, matchEnd)}, ${HARM}. ` +
    `${isWhole ? 'Add' : 'Drop it, or add'} the words that stand beside it in the error, such as the name of the tool or of the failing operation.`
  );
}
