import { type Compilation, type CompiledRegex, compileRegex } from '../engine/compile.ts';
import type { DialectForm, DialectKind } from './dialect-form.ts';
import { dialectForms } from './dialect-forms.ts';
import { programOf } from '../engine/match.ts';

/** Rewritings that may not change what the regex matches. The others change it to what was meant. */
const KEEP_MEANING: ReadonlySet<DialectKind> = new Set([
  'named group',
  'named reference',
  'superfluous escape',
  'letter escape',
  'empty class',
  'code point escape',
  'octal code',
  'octal escape',
  'NUL escape',
  'angle escape',
  'range to a class',
  'range from a class',
  'bracket in a class',
  'set operation',
  'literal brace',
]);

/**
 * A regex with the forms of other engines rewritten, as far as that is certain; null if there is nothing to rewrite.
 * The result compiles. If no form changes what JavaScript makes of the regex, it is proved to match the same texts.
 */
export function fixDialect(source: string): string | null {
  const original = compileRegex(source);
  const known = fixes.get(original);
  if (known !== undefined) return known;
  const fixed = fixAfresh(source, original);
  fixes.set(original, fixed);
  return fixed;
}

/** Nearly every rule about a regex asks for it as it was meant. */
const fixes = new WeakMap<Compilation, string | null>();

function fixAfresh(source: string, original: Compilation): string | null {
  const forms = dialectForms(source).filter(({ fix }) => fix !== null);
  if (forms.length === 0) return null;
  const fixed = compileRegex(rewrite(source, forms));
  if (!fixed.regex) return null;
  const same = forms.every(({ kind }) => KEEP_MEANING.has(kind));
  if (original.regex && same && !matchAlike(original.regex, fixed.regex)) return null;
  return fixed.regex.source;
}

/**
 * The regex of a record as it was meant: rewritten where it is written for another engine, so that one mistake is not
 * reported by every rule; null if it is none even so.
 */
export function intendedRegex(source: string): CompiledRegex | null {
  const fixed = fixDialect(source);
  return compileRegex(fixed ?? source).regex ?? null;
}

function rewrite(source: string, forms: readonly DialectForm[]): string {
  let text = '';
  let from = 0;
  for (const { start, end, fix } of forms) {
    text += source.slice(from, start) + (fix ?? '');
    from = end;
  }
  return text + source.slice(from);
}

/** Two regexes that come to the same instructions match the same texts. */
function matchAlike(a: CompiledRegex, b: CompiledRegex): boolean {
  const [one, other] = [programOf(a), programOf(b)];
  return (
    sameNumbers(one.code, other.code) &&
    one.setWords.length === other.setWords.length &&
    one.setWords.every((words, index) => sameNumbers(words, other.setWords[index] ?? new Uint32Array()))
  );
}

function sameNumbers(a: ArrayLike<number>, b: ArrayLike<number>): boolean {
  // Two programs share the sets that they both have.
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index += 1) if (a[index] !== b[index]) return false;
  return true;
}
