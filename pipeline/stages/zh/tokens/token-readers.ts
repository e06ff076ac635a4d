import { numberKey, scaleBehind, scaled } from '../numbers/number-words.ts';
import type { Token, TokenKind } from './token.ts';
import { classifyWord } from './word-class.ts';

/** Names of elements that stand for markup rather than for something to fill in. */
const ELEMENTS = new Set(
  (
    'a abbr b big blockquote br center cite code dd del div dl dt em font h1 h2 h3 h4 h5 h6 hr i img ins kbd label li ' +
    'nobr ol p pre q s samp small span strike strong sub sup table tbody td th thead tr tt u ul var'
  ).split(' '),
);

/** Keys stand in angle brackets as slots do; they may be translated. */
const KEY_NAME = /^<(?:enter|return|tab|esc|escape|space|backspace|delete|up|down|left|right)>$/i;

/** A token without its place. */
export type TokenPiece = Pick<Token, 'kind' | 'text' | 'key' | 'kept'>;

/** Where a token was found. */
export interface TokenPlace {
  readonly text: string;
  readonly start: number;
  /** Counts the conversions of `printf` that name no position. */
  readonly conversion: { next: number };
}

/** How each alternative of the scanner becomes tokens. */
export const READERS: Readonly<Record<string, (found: string, place: TokenPlace) => readonly TokenPiece[]>> =
  {
    gnu: () => [],
    code: (found) => [piece('code', found, withoutFence(found))],
    url: (found) => [readUrl(withoutTail(found))],
    email: (found) => [piece('url', found, found.toLowerCase())],
    brace: (found) => [piece('placeholder', found, found.replace(/\s+/g, ''))],
    variable: (found) => [piece('placeholder', found, found)],
    named: (found) => [piece('placeholder', found, found)],
    money: () => [],
    shell: (found) => [piece('placeholder', found, found)],
    printf: readConversion,
    escape: () => [],
    // Nobody names a slot with a sentence.
    angle: (found, { text }) => (/[.!?。，]\s/.test(found) ? [] : [readAngle(found, text)]),
    keys: (found) => [readKeys(found)],
    flag: readFlag,
    drive: (found) => [piece('path', withoutTail(found), withoutTail(found))],
    path: (found, { text, start }) => {
      // "协议/TLS" names two things.
      if (
        /^\/(?:[\w-]+\/?$|[A-Z]\w*(?:\/[A-Z]\w*)*$)/.test(found) &&
        /[\p{Script=Han}\p{Lo}\p{M}”]/u.test(text.charAt(start - 1))
      )
        return [];
      // "@/./+/-/_" lists characters, and "+/-1%" is a number.
      const path = withoutTail(found);
      return /[A-Za-z]/.test(path) ? [piece('path', path, path.replace(/(?<=.)\/$/, ''))] : [];
    },
    number: readNumbers,
    word: (found) => classifyWord(found).map((word) => ({ ...word, text: found })),
  };

function piece(kind: TokenKind, text: string, key: string, kept = true): TokenPiece {
  return { kind, text, key, kept };
}

function withoutFence(code: string): string {
  return code
    .replace(/^`+|`+$/g, '')
    .trim()
    .replace(/\s+/g, ' ');
}

/** Punctuation at the end belongs to the sentence. */
function withoutTail(found: string): string {
  const tail = found.includes('(') ? /[.,;:!?'\]}]+$/ : /[.,;:!?'\])}]+$/;
  return found.slice(0, Math.max(1, found.length - (tail.exec(found.slice(-8))?.[0].length ?? 0)));
}

/** The Chinese page of the same document is the same address. */
function readUrl(url: string): TokenPiece {
  const key = url.replace(/\/(?:en(?:-us)?|zh(?:-cn|-hans)?)(?=\/|$)/i, '');
  return piece('url', url, key.replace(/\/$/, ''));
}

/**
 * A conversion of `printf` is told by its position and its type: "%s %d" and "%2$d %1$s" are the same, "%d %s" is not.
 */
function readConversion(found: string, { conversion }: TokenPlace): readonly TokenPiece[] {
  const type = found
    .replace(/^%(?:\d+\$|\[\d+\])?[-+#0']*(?:\d+|\*(?:\d+\$)?)?(?:\.(?:\d+|\*(?:\d+\$)?)?)?/, '')
    .replace(/i$/, 'd');
  // The month by its number or its name, for `strftime`; "%m" is also the text of the last error.
  if (/^[mbB]$/.test(type)) return [piece('placeholder', found, '%m')];
  if (/[MYHyjkTDRr]$/.test(type)) return [piece('placeholder', found, `%${type}`)];
  const stated = /^%\[?(\d+)[$\]]/.exec(found)?.[1];
  if (stated === undefined) conversion.next += found.split('*').length - 1;
  const position = stated ?? String(conversion.next++);
  const precision = /\.\d+/.exec(found)?.[0] ?? '';
  return [piece('placeholder', found, `%${position}$${precision}${type}`)];
}

/** "<b>" is markup; "<file>" is a slot whose name may be translated. */
function readAngle(found: string, text: string): TokenPiece {
  const name = /^<\/?([A-Za-z0-9]+)/.exec(found)?.[1]?.toLowerCase() ?? '';
  // "<VAR>" is no markup, nor is "<label>" where nothing closes it.
  const markup =
    ELEMENTS.has(name) && !/[A-Z]{3}/.test(found) && (name.length < 4 || text.includes(`</${name}`));
  const element = markup || /^\d+$/.test(name);
  return element
    ? piece('tag', found, found.replace(/\s+/g, ' '))
    : piece('slot', found, found.toLowerCase(), !KEY_NAME.test(found));
}

/** "Ctrl+C", "ctrl-c". A named key ("Ctrl+Enter", "Shift+Click") may be translated. */
function readKeys(found: string): TokenPiece {
  const key = found
    .toUpperCase()
    .replace(/ ?\+ ?|-(?=.)/g, '+')
    .replace(/^CONTROL/, 'CTRL');
  return piece('key', found, key, /\+(?:F\d{1,2}|.)$/.test(key));
}

function readFlag(found: string): readonly TokenPiece[] {
  // "-70dB" is a measure.
  if (/^-\d/.test(found)) return [piece('number', found, `-${numberKey(/\d+/.exec(found)?.[0] ?? '')}`)];
  return [piece('flag', found, found)];
}

/** "1,000" is one number, "1,2,3" are three; "1.5 million" and "150 万" are the same, and so are "2^16" and "65536". */
function readNumbers(found: string, { text, start }: TokenPlace): readonly TokenPiece[] {
  const [base, exponent] = found.split('^').map(Number);
  if (base !== undefined && exponent !== undefined) return [piece('number', found, String(base ** exponent))];
  const list =
    found.includes(',') && !/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(found) ? found.split(',') : [found];
  const end = start + found.length;
  const factor = scaleBehind(text.slice(end, end + 12));
  return list.map((digits) =>
    piece('number', digits, factor === 1 ? numberKey(digits) : scaled(digits, factor)),
  );
}
