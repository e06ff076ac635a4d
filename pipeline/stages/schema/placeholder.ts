import { capProblems } from '../../record/problem-cap.ts';
import type { RecordFile } from '../../record/record-file.ts';
import type { Problem } from '../../rule/finding.ts';
import { defineFileRule } from '../../rule/rule.ts';
import { placeholderIn, repeatsSignature } from '../../corpus/placeholders.ts';
import { textsIn } from './texts/texts.ts';

/** Reports a text that fills its place and says nothing. */
export const placeholderRule = defineFileRule({
  id: 'schema/placeholder',
  severity: 'error',
  identity: 'value',
  summary:
    'A text says nothing: `TODO`, `…`, the words of a template, a cause that only repeats the signature',
  check: ({ file }) => capProblems(problemsOf(file)),
});

/** Where a reader expects sentences, and what to write there. */
const ADVICE: readonly (readonly [RegExp, string])[] = [
  [/^\/signature$/, 'quote the line of the output that tells the error apart'],
  [/^\/root_cause$/, 'say in full sentences why the error happens'],
  [/^\/dead_ends\/\d+\/action$/, 'say what people try'],
  [/^\/dead_ends\/\d+\/why_fails$/, 'say why it cannot help, or take the dead end out'],
  [/^\/workarounds\/\d+\/action$/, 'say what to do, in one line'],
  [/^\/workarounds\/\d+\/how$/, 'give the command, the setting or the code, or take the key out'],
  [/^\/transition_graph\/\w+\/\d+\/distinction$/, 'say how to tell the two errors apart'],
  [/^\/examples\/\d+\/text$/, 'paste the output word for word, or take the example out'],
  [/^\/(?:aliases|counter_examples|tags)\/\d+$/, 'write what belongs here, or take the element out'],
  [/^\/os_specific\/[^/]+$/, 'say what is different there, or take the key out'],
  [/^\/versions\/\d+\/(?:version|behavior_change)$/, 'say which version it is, or take the element out'],
  [/^\/(?:dead_ends|workarounds)\/\d+\/condition$/, 'say when it holds, or take the key out'],
];

const SENTENCES = new RegExp(ADVICE.map(([{ source }]) => source).join('|'));

/** These may well be a single word that means something there. */
const ONE_WORD = /^\/(?:aliases|tags|examples|counter_examples|versions|signature)(?:\/|$)/;

function* problemsOf({ value, record, broken }: RecordFile): Iterable<Problem> {
  if (value === undefined || !record) return;
  for (const { pointer, text } of textsIn(value)) {
    const why = SENTENCES.test(pointer) ? placeholderIn(text) : null;
    if (why === null || (ONE_WORD.test(pointer) && isOneWord(text))) continue;
    const advice = ADVICE.find(([place]) => place.test(pointer))?.[1];
    yield {
      pointer,
      message: `\`${text.trim().slice(0, 60)}\` ${why}, so that whoever meets the error learns nothing here. Replace it: ${advice}.`,
    };
  }
  if (broken.has('signature') || broken.has('root_cause') || placeholderIn(record.root_cause) !== null)
    return;
  if (record.root_cause === '' || !repeatsSignature(record.root_cause, record.signature)) return;
  yield {
    pointer: '/root_cause',
    message:
      'The cause only repeats the signature: it says that the error happens, not why. Say what goes wrong in the system, ' +
      'and under which circumstances.',
  };
}

/** A word that is a stand-in whatever the place, in contrast to one that an error may consist of. */
function isOneWord(text: string): boolean {
  const bare = text.trim();
  return (
    /^[\p{L}\p{N}._-]+$/u.test(bare) &&
    !/^(?:todo|tbd|tba|fixme|xxx+|asdf\w*|placeholder|n\/a|lorem|\.+|(.)\1{2,})$/i.test(bare)
  );
}
