import { defineRecordRule } from '../../rule/rule.ts';
import { compileRegex } from './engine/compile.ts';
import { quotePiece } from './quote.ts';
import { type Wildcard, wildcardsOf } from './meaning/wildcards.ts';

/** Reports `.*` where it adds nothing, and `*` where the shell's star is meant. */
export const wildcardRule = defineRecordRule({
  id: 'regex/wildcard',
  severity: 'warning',
  identity: 'quoted',
  summary: '`.*` at an end, where it adds nothing, or `*` after a letter, where the shell’s star is meant',
  reads: ['regex'],
  *check({ record: { regex: source } }) {
    const { regex } = compileRegex(source);
    if (!regex) return;
    const wildcards = wildcardsOf(regex.pattern);
    const needless = wildcards.filter(({ kind }) => kind === 'needless');
    const shell = wildcards.filter(({ kind }) => kind === 'shell');
    if (shell.length > 0) yield { pointer: '/regex', message: shellMessage(source, shell) };
    if (needless.length > 0)
      yield { pointer: '/regex', message: needlessMessage(source, needless), ...fixOf(source, needless) };
  },
});

function needlessMessage(source: string, needless: readonly Wildcard[]): string {
  const pieces = needless.map(({ start, end }) => quotePiece(source, start, end)).join(' and ');
  return (
    `${pieces} ${needless.length > 1 ? 'add' : 'adds'} nothing: the regex is searched for anywhere in the text, so that anything may stand before and after what ` +
    'it names. It only makes the search slower, and what is found longer. ' +
    `Leave ${needless.length > 1 ? 'them' : 'it'} out.`
  );
}

function shellMessage(source: string, shell: readonly Wildcard[]): string {
  const [first] = shell;
  const end = first?.end ?? 0;
  const word = /[A-Za-z]+\*$/.exec(source.slice(0, end))?.[0] ?? '*';
  const letter = word.at(-2) ?? '';
  return (
    `\`${word}\` (at character ${end - word.length + 1}) means "${word.slice(0, -2)}" and any number of the letter ${letter}, as a \`*\` repeats ` +
    `what stands before it. If any text is meant, as in the shell, write \`${word.slice(0, -1)}.*\` in the middle and \`${word.slice(0, -1)}\` at an end; ` +
    `if a star is meant, write \`${word.slice(0, -1)}\\*\`.`
  );
}

/** Only what compiles and still requires something. */
function fixOf(source: string, needless: readonly Wildcard[]): object {
  let text = '';
  let from = 0;
  for (const { start, end } of needless) {
    text += source.slice(from, start);
    from = end;
  }
  text += source.slice(from);
  // Without its group, a back-reference would mean another one.
  if (/\\[1-9k]/.test(source) || !compileRegex(text).regex) return {};
  return { fix: [{ op: 'replace', pointer: '/regex', value: text }] };
}
