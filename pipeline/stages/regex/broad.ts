import { defineRecordRule } from '../../rule/rule.ts';
import { type BroadAlternative, broadAlternatives } from './breadth/breadth.ts';
import { compileRegex } from './engine/compile.ts';
import { excerpt, excerptAround } from './excerpt.ts';

export const broadRule = defineRecordRule({
  id: 'regex/broad',
  severity: 'error',
  identity: 'message',
  summary:
    'The regex, or an alternative of it, matches the empty string, ordinary text or every error of a kind',
  reads: ['regex', 'signature'],
  *check({ record }) {
    const { regex } = compileRegex(record.regex);
    if (!regex) return;
    for (const found of broadAlternatives(regex, record.signature)) {
      yield { pointer: '/regex', message: messageOf(found, found.source === regex.source) };
    }
  },
});

const HARM = 'so people with quite other troubles, or with none, are shown this record';

function messageOf(found: BroadAlternative, isWhole: boolean): string {
  const { source, start, end, kind, line, origin, matchStart, matchEnd } = found;
  if (source === '') {
    return isWhole
      ? `The regex is empty and matches every text, ${HARM}. Write the words by which the error is recognised.`
      : `One of the alternatives is empty (at character ${start + 1}) and matches every text, ${HARM}. A \`|\` too many stands there: remove it.`;
  }
  const place = end - start > 1 ? `characters ${start + 1} to ${end}` : `character ${end}`;
  const subject = isWhole ? 'The regex' : `The alternative ${excerpt(source, 60)} (${place})`;
  if (kind === 'nothing') {
    return `${subject} can match without any text at all, so it matches everywhere, ${HARM}. Require words that only this error has.`;
  }
  const shown = excerptAround(line, matchStart, matchEnd);
  if (kind === 'boilerplate') {
    return (
      `${subject} matches what every error of its kind has (${origin}), such as ${shown}, so that this record is shown for all of them. ` +
      `${isWhole ? 'Require' : 'Drop it, or require'} the words of the message itself, which say which error it is.`
    );
  }
  return (
    `${subject} matches ordinary text too, such as ${shown} (${origin}), ${HARM}. ` +
    `${isWhole ? 'Add' : 'Drop it, or add'} the words that stand beside it in the error, such as the name of the tool or of the failing operation.`
  );
}
