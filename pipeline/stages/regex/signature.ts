import type { Edit, Problem } from '../../rule/finding.ts';
import { defineRecordRule } from '../../rule/rule.ts';
import { compileRegex, type CompiledRegex } from './engine/compile.ts';
import { matches } from './engine/match.ts';
import { type DeadAlternative, deadAlternatives } from './meaning/dead-alternatives.ts';
import { intendedRegex } from './dialect/fixed-regex.ts';
import { type MissReason, missReason, regexSyntaxIn } from './meaning/miss-reasons.ts';
import { findsNone } from './meaning/regex-as-meant.ts';
import { shortened, quotePiece } from './quote.ts';

/** Reports a regex that does not find its own record's signature, and says why, where that can be seen. */
export const missedSignatureRule = defineRecordRule({
  id: 'regex/signature',
  severity: 'error',
  identity: 'quoted',
  summary: "The regex, or an alternative of it, does not match the record's own words",
  reads: ['regex', 'signature', 'aliases', 'examples'],
  *check({ record }) {
    const { regex: source, signature, aliases, examples } = record;
    const syntax = regexSyntaxIn(signature);
    if (syntax !== null) yield { pointer: '/signature', message: syntaxMessage(syntax) };
    const meant = intendedRegex(source);
    if (!meant) return;
    const texts = [signature, ...aliases, ...examples.map(({ text }) => text)];
    const [dead] = deadAlternatives(meant, texts);
    const isMissed = matches(meant, signature) === 'not matched';
    if (isMissed && syntax === null) {
      const reason = missReason(meant.source, signature);
      if (reason?.words !== null && !dead)
        yield missedProblem(signature, reason, findsNone(meant, signature, texts) ? texts.length - 1 : 0);
    }
    if (dead) yield deadProblem(meant, dead, isMissed);
  },
});

const HARM = 'so that somebody who quotes the error is not shown this record';

/** @param others how many other texts of the record it misses, where that is all of them */
function missedProblem(signature: string, reason: MissReason | null, others: number): Problem {
  const nor = others > 0 ? ', nor any of its aliases and examples' : '';
  const start = `The regex does not match this record's own signature, \`${shortened(signature, 120)}\`${nor}, ${HARM}. `;
  if (reason?.words != null)
    return {
      pointer: '/regex',
      message: start + reason.words,
      ...(reason.isDoubtful ? {} : fixTo(reason.meant)),
    };
  return {
    pointer: '/regex',
    message:
      `${start}Find the part of the regex that the signature lacks, and make it optional, add the wording as an alternative, ` +
      'or correct the signature. Do not paste the signature into the regex: that satisfies this check and still misses the ' +
      'error as it really appears.',
  };
}

function deadProblem(regex: CompiledRegex, dead: DeadAlternative, isMissed: boolean): Problem {
  const { source, start, end, reason, meant } = dead;
  const isWhole = source === regex.source;
  const subject = isWhole ? 'The regex' : `The alternative ${quotePiece(regex.source, start, end)}`;
  const fixed = meant === null ? null : regex.source.slice(0, start) + meant + regex.source.slice(end);
  const words = {
    'end before its end':
      'can never match: `$` is the end of the text, and more is asked for behind it. Write `\\$` for the sign itself',
    'start behind its start':
      'can never match: `^` is the start of the text, and more is asked for before it. Write `\\^` for the sign itself',
    unescaped:
      'does not find its own words, though they stand in this record: brackets, parentheses, dots and the like mean something else in a regex. Write a backslash before each that is meant as it stands',
  }[reason];
  return {
    pointer: '/regex',
    message: `${subject} ${words}.${isMissed ? ` As it is, the record's own signature is missed, ${HARM}.` : ''}`,
    ...(fixed === null ? {} : fixTo(fixed)),
  };
}

function syntaxMessage(syntax: string): string {
  return (
    `The signature holds \`${syntax}\`, which is of a regex: nobody sees an error that reads so, and nobody quotes it. Write the line as ` +
    'the tool prints it, with `<path>`, `<n>` or the like for what changes, and leave the rest to `regex`.'
  );
}

function fixTo(value: string): { fix?: readonly Edit[] } {
  return compileRegex(value).regex ? { fix: [{ op: 'replace', pointer: '/regex', value }] } : {};
}
