import type { DialectForm, DialectKind } from './dialect-form.ts';

/** Finds all such stretches, from left to right, in any text: also in one that is no regex of JavaScript. */
export function dialectForms(source: string): DialectForm[] {
  return new Scanner(source).scan();
}

/** Flags that may go: `i` is always on, and `u` and `a` ask for what holds anyway. */
const NEEDLESS_FLAGS = /^[iua]+$/;
const POSIX: ReadonlyMap<string, string> = new Map([
  ['alpha', 'a-zA-Z'],
  ['digit', '0-9'],
  ['alnum', 'a-zA-Z0-9'],
  ['upper', 'A-Z'],
  ['lower', 'a-z'],
  ['space', '\\s'],
  ['blank', ' \\t'],
  ['xdigit', '0-9A-Fa-f'],
  ['word', '\\w'],
  ['punct', '!-\\/:-@\\[-`{-~'],
]);
/** Letters whose escape means the same in all three. */
const COMMON_LETTERS = 'bBdDfnrsStvwWx';
/** Letters whose escape means something elsewhere, or in JavaScript only with the flag `u`. */
const FOREIGN_LETTERS = 'aCeEGhHKNpPQRXUgk';
const RE2_REPEATS = 1000;

class Scanner {
  readonly #source: string;
  readonly #names = new Map<string, number>();
  readonly #forms: DialectForm[] = [];
  #groups = 0;
  #at = 0;
  /** Whether nothing has been read yet of the alternative at hand. */
  #atStart = true;

  constructor(source: string) {
    this.#source = source;
    this.#groups = 0;
    for (const { index, name } of capturingGroups(source)) if (name !== null) this.#names.set(name, index);
    this.#groups = [...capturingGroups(source)].length;
  }

  scan(): DialectForm[] {
    while (this.#at < this.#source.length) {
      const before = this.#at;
      const stays = this.#token(this.#source.charAt(this.#at));
      if (this.#at === before) this.#at += 1;
      this.#atStart = stays;
    }
    return this.#forms;
  }

  /** Reads one token; true if the alternative has still not begun after it. */
  #token(character: string): boolean {
    switch (character) {
      case '\\':
        this.#escape(false);
        return false;
      case '[':
        this.#class();
        return false;
      case '(':
        return this.#group();
      case '|':
        return true;
      case '{':
        this.#braces();
        return false;
      case '*':
      case '+':
      case '?':
        this.#repetition();
        return false;
      default:
        return false;
    }
  }

  #rest(): string {
    return this.#source.slice(this.#at);
  }

  #add(kind: DialectKind, length: number, fix: string | null = null): void {
    this.#forms.push({ kind, start: this.#at, end: this.#at + length, fix });
    this.#at += length;
  }

  #group(): boolean {
    const rest = this.#rest();
    const match = (pattern: RegExp): RegExpExecArray | null => pattern.exec(rest);
    const flags = match(/^\(\?([a-zA-Z]*)(-[a-zA-Z]+)?([:)])/);
    if (flags) return this.#flags(flags[0], flags[1] ?? '', flags[2] !== undefined, flags[3] === ')');
    const name = match(/^\(\?P?<([A-Za-z_$][\w$]*)>/);
    if (name) return this.#always('named group', name[0].length, '(');
    const reference = match(/^\(\?P=(\w+)\)/);
    if (reference) return this.#reference(reference[0], reference[1] ?? '');
    const comment = match(/^\(\?#[^)]*\)/);
    if (comment) return this.#always('comment', comment[0].length, '');
    if (match(/^\(\?<?[=!]/)) return this.#always('look-around', match(/^\(\?<?[=!]/)?.[0].length ?? 1, null);
    if (rest.startsWith('(?>')) return this.#always('atomic group', 3, null);
    if (rest.startsWith('(?')) return this.#always('special group', 3, null);
    return true;
  }

  #always(kind: DialectKind, length: number, fix: string | null): true {
    this.#add(kind, length, fix);
    return true;
  }

  #flags(text: string, on: string, off: boolean, whole: boolean): boolean {
    if (text === '(?:') {
      this.#at += text.length;
      return true;
    }
    const needless = NEEDLESS_FLAGS.test(on) && !off;
    // `(?i)` further in would hold from there on only, which comes to the same when it holds everywhere.
    this.#add('flags', text.length, needless ? (whole ? '' : '(?:') : null);
    return this.#atStart || !whole;
  }

  #reference(text: string, name: string): false {
    const index = this.#names.get(name);
    this.#add(
      'named reference',
      text.length,
      index === undefined ? null : this.#numbered(index, text.length),
    );
    return false;
  }

  /** `\1`, kept apart from a digit that follows. */
  #numbered(index: number, length: number): string {
    const next = this.#source.charAt(this.#at + length);
    return /\d/.test(next) ? `(?:\\${index})` : `\\${index}`;
  }

  #escape(inClass: boolean): void {
    const rest = this.#rest();
    const letter = rest.charAt(1);
    if (letter === '') return;
    if (!inClass && this.#anchor(letter)) return;
    if (/\d/.test(letter)) return this.#digits(rest, inClass);
    if (letter === 'u') return this.#codePoint(rest, inClass);
    if (letter === 'c') return this.#add('control escape', Math.min(rest.length, 3));
    const name = /^\\k[<{'](\w+)[>}']/.exec(rest);
    if (name && !inClass) {
      this.#reference(name[0], name[1] ?? '');
      return;
    }
    if ((letter === 'b' || letter === 'B') && !inClass && this.#besideForeignLetter())
      return this.#add('word boundary', 2);
    if (COMMON_LETTERS.includes(letter)) this.#at += 2;
    else if (FOREIGN_LETTERS.includes(letter) || (/[AZz<>]/.test(letter) && !inClass))
      this.#add('foreign escape', 2);
    else if (/[A-Za-z]/.test(letter)) this.#add('letter escape', 2, letter);
    else if (isEscapable(letter, inClass)) this.#at += 2;
    else this.#add('superfluous escape', 2, this.#unescaped(letter, inClass));
  }

  #anchor(letter: string): boolean {
    const next = this.#source.charAt(this.#at + 2);
    if (letter === 'A' && this.#atStart && !/[*+?{]/.test(next)) this.#add('start anchor', 2, '^');
    else if ((letter === 'Z' || letter === 'z') && (next === '' || next === ')' || next === '|'))
      this.#add('end anchor', 2, '$');
    else return false;
    return true;
  }

  #digits(rest: string, inClass: boolean): void {
    const digits = /^\\(\d{1,3})/.exec(rest)?.[1] ?? '';
    const index = Number(digits);
    if (!inClass && !digits.startsWith('0') && index <= this.#groups)
      this.#add('back-reference', digits.length + 1);
    else if (digits === '0') this.#at += 2;
    else this.#add('octal escape', digits.length + 1);
  }

  #codePoint(rest: string, inClass: boolean): void {
    const unit = /^\\u([0-9a-fA-F]{4})/.exec(rest)?.[1];
    if (unit === undefined) return this.#add('foreign escape', 2);
    const character = String.fromCharCode(Number.parseInt(unit, 16));
    const plain = /^[\p{L}\p{N}]$/u.test(character) && character.isWellFormed() && !inClass;
    this.#add('code point escape', 6, plain ? character : null);
  }

  /** The character without its backslash; null where it would then join with its neighbour. */
  #unescaped(character: string, inClass: boolean): string | null {
    const joins =
      inClass &&
      (this.#source.charAt(this.#at - 1) === character || this.#source.charAt(this.#at + 2) === character);
    return joins ? null : character;
  }

  #besideForeignLetter(): boolean {
    const before = this.#source.slice(0, this.#at).at(-1) ?? '';
    const after = this.#source.charAt(this.#at + 2);
    const foreign = /^[\p{L}\p{N}]$/u;
    return [before, after].some((character) => character > '\u007f' && foreign.test(character));
  }

  #class(): void {
    const rest = this.#rest();
    if (rest.startsWith('[^]')) return this.#add('empty class', 3, '[\\s\\S]');
    if (rest.startsWith('[]')) return this.#add('empty class', 2);
    this.#at += rest.startsWith('[^') ? 2 : 1;
    while (this.#at < this.#source.length) {
      const character = this.#source.charAt(this.#at);
      const posix = character === '[' ? /^\[:(\^?)(\w+):\]/.exec(this.#rest()) : null;
      if (posix)
        this.#add(
          'POSIX class',
          posix[0].length,
          posix[1] === '' ? (POSIX.get(posix[2] ?? '') ?? null) : null,
        );
      else if (character === '\\' && this.#at + 1 < this.#source.length) this.#escape(true);
      else {
        this.#at += 1;
        if (character === ']') return;
      }
    }
  }

  #braces(): void {
    const counted = /^\{(\d*)(,?)(\d*)\}/.exec(this.#rest());
    if (!counted) return;
    const [text, min = '', comma, max = ''] = counted;
    if (min === '' && comma !== '' && max !== '' && this.#at > 0)
      return this.#add('open braces', text.length);
    if (min === '') return;
    if (Math.max(Number(min), Number(max)) > RE2_REPEATS) this.#add('long repetition', text.length);
    else this.#at += text.length;
    this.#possessive();
  }

  #repetition(): void {
    this.#at += 1;
    this.#possessive();
  }

  #possessive(): void {
    const next = this.#source.charAt(this.#at);
    if (next === '?') this.#at += 1;
    else if (next === '+' && this.#at > 0) this.#add('possessive repetition', 1);
  }
}

/** Characters that stand for something else without their backslash, or that JavaScript lets escape at any rate. */
function isEscapable(character: string, inClass: boolean): boolean {
  return '^$\\.*+?()[]{}|/'.includes(character) || (inClass && character === '-');
}

/** The groups that count, in the order of their parentheses, from 1. */
function* capturingGroups(source: string): Iterable<{ index: number; name: string | null }> {
  let index = 0;
  for (const [text, name] of source.matchAll(
    /\\.|\[(?:\\.|[^\\\]])*\]?|\((?!\?)|\(\?P?<([A-Za-z_$][\w$]*)>/gs,
  )) {
    if (!text.startsWith('(')) continue;
    index += 1;
    yield { index, name: name ?? null };
  }
}
