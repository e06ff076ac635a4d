import { type AST, parseRegex, type SyntaxFault } from './syntax.ts';

/**
 * The dialect of the knowledge base, in one place: ECMAScript 2024 with the flag `i` and no other. So `^` and `$` are
 * the ends of the text, `.` is any character but a line's end, case folds one UTF-16 unit at a time as ECMAScript's
 * Canonicalize says, and an escape that means nothing stands for its character. A regex is searched, not anchored.
 */
export const REGEX_FLAGS = 'i';

/** A regex that both the parser and the engine take. */
export interface CompiledRegex {
  readonly source: string;
  /**
   * For texts for which `nativeIsSafe` (match.ts) holds; others go through `search`, which is never at a stranger's
   * mercy.
   */
  readonly native: RegExp;
  readonly pattern: AST.Pattern;
}

export type Compilation =
  | { readonly regex: CompiledRegex; readonly fault?: never }
  | { readonly regex?: never; readonly fault: SyntaxFault };

/** Regexes already compiled, oldest first: the same regex is asked for by every rule in turn. */
const compiled = new Map<string, Compilation>();
/** Those of a batch of five hundred records, and what rules make of them. */
const COMPILED_AT_MOST = 768;

/**
 * Compiles a regex of the knowledge base: the one place where that is done. Never throws.
 *
 * @param source the text of a record's `regex`
 */
export function compileRegex(source: string): Compilation {
  const known = compiled.get(source);
  if (known) return known;
  const compilation = compileAfresh(source);
  if (compiled.size >= COMPILED_AT_MOST) compiled.delete(compiled.keys().next().value ?? '');
  compiled.set(source, compilation);
  return compilation;
}

function compileAfresh(source: string): Compilation {
  const { pattern, fault } = parseRegex(source);
  if (fault) return { fault };
  try {
    return { regex: { source, native: new RegExp(source, REGEX_FLAGS), pattern } };
  } catch (error) {
    const reason = error instanceof Error ? error.message.slice(error.message.lastIndexOf(': ') + 2) : '';
    return { fault: { reason: `the engine rejects it: ${reason}`, offset: 0 } };
  }
}
