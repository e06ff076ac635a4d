import { ACRONYMS, ERRNOS, HEADERS, SIGNALS } from '../words/known-words.ts';
import { memoized } from './recent.ts';
import { numberKey, scaled } from '../numbers/number-words.ts';
import type { TokenKind } from './token.ts';

/** What a word turned out to be. */
export interface WordClass {
  readonly kind: TokenKind;
  readonly key: string;
  readonly kept: boolean;
}

/** Endings of names of files, and of hosts, that tell a dotted word from two sentences without a space between them. */
const NAME_ENDING =
  /\.(?:[cdhrm]|[ch]pp|[jt]sx?|[cm][jt]s|py[cdiwx]?|rb|rs|go|java|kt|cs|vb|fs|php|pl|lua|sh|bat|ps1|exe|dll|so|jar|war|zip|gz|tar|xz|deb|rpm|dmg|json[5c]?|ya?ml|toml|xml|html?|css|scss|less|md|txt|log|ini|cfg|conf|env|lock|sql|csv|png|jpe?g|gif|svg|pdf|docx?|xlsx?|com|org|net|io|dev|edu|gov|js)$/i;

const COMPOUND =
  /^(?:(?=[^-]*[A-Z0-9_.])(.+)-[a-z]*(?:ed|able|ible|ant|ing|like|only|style|aware|free|safe)|(?:non|pre|post|sub|anti)-(\w*[A-Z0-9]_\w+|[A-Z][a-z]+[A-Z]\w*|[A-Z]{3,12}))$/;

/** Variables of the environment that are set in every installation and read like words. */
const VARIABLE = /^(?:[A-Z]{0,12}PATH|TMPDIR|GOROOT)$/;

/** Keywords that go together and name a construct of code. */
const CONTROL =
  /^(?:try\/(?:catch|except|finally)|then\/catch|if\/else|switch\/case|async\/await|let\/const|do\/while)(?:\/[a-z]+)?$/;

/** A longer word is data, such as a key in Base64. */
const LONGEST_WORD = 200;

/** So many words are remembered; the next text has most of them too. */
const REMEMBERED = 4000;

/**
 * Whether a word (letters, digits and what may join them, without spaces) is code or a name rather than language; null
 * for language. A word with digits and units may hold several numbers.
 */
export const classifyWord: (word: string) => readonly WordClass[] = memoized((word) => {
  if (word.length > LONGEST_WORD) return one('identifier', word);
  const upper = word.toUpperCase();
  if (HEADERS.has(word.toLowerCase()) && /^[A-Z]/.test(word)) return one('header', word.toLowerCase());
  if (/^X-[A-Z][\w-]*$/.test(word)) return one('header', word.toLowerCase());
  if (ERRNOS.has(word) || (word.startsWith('SIG') && SIGNALS.has(word.slice(3))))
    return one('code number', word);
  // "base64-encoded", "non-GIMPLE_COND": a name with a word of the sentence at it.
  const name = COMPOUND.exec(word);
  if (name) return classifyWord(name[1] ?? name[2] ?? '');
  if (/^\d/.test(word)) return fromDigit(word);
  if (word.includes('_') && !word.includes('/'))
    return one('identifier', word, !/^_?[A-Za-z]+_?$|^[A-Z][a-z]*_[a-z]+$/.test(word));
  if (/::|->|\(\)$/.test(word)) return one('identifier', word);
  if (/^#(?=[0-9]*[A-Fa-f])[0-9A-Fa-f]{3,8}$/.test(word))
    return one('code number', word.toLowerCase(), /\d/.test(word));
  if (/^#\d+$/.test(word)) return one('number', numberKey(word.slice(1)));
  if (/^[@#][A-Za-z]/.test(word)) return one('identifier', word);
  if (/^[A-Z]{1,10}-?\d{2,6}$/.test(word)) return one('code number', alikeKey(word));
  // "i18n"
  if (/^[a-z]\d\d[a-z]$/.test(word)) return one('identifier', word, false);
  if (word.includes('/')) return slashed(word);
  if (/[:=+&@]/.test(word)) return joined(word);
  if (word.includes('.')) return dotted(word);
  if (/\d/.test(word)) return mixed(word);
  if (/^[a-z]{2,}[A-Z]/.test(word)) return one('identifier', word);
  if (/^(?:[A-Z][a-z]+|[A-Z]{2,}[a-z]{2,})[A-Z]/.test(word) && word.length > 4)
    return one('identifier', word);
  if (VARIABLE.test(word)) return one('identifier', word);
  if (ACRONYMS.has(upper.replace(/S$/, '')) && /^[A-Z]+s?$/.test(word))
    return one('acronym', upper.replace(/S$/, ''));
  if (ACRONYMS.has(word)) return one('acronym', word);
  return [];
}, REMEMBERED);

/** "UTF8" and "UTF-8" are the same, and so are "sha256" and "SHA256". */
function alikeKey(word: string): string {
  return word.replace('-', '').toLowerCase();
}

function one(kind: TokenKind, key: string, kept = true): readonly WordClass[] {
  return [{ kind, key, kept }];
}

/** "0x1f", "3rd", "10ms", "2024-01-05", "1.2.3-rc.1", "8080/tcp". */
function fromDigit(word: string): readonly WordClass[] {
  // A phrase.
  if (word === '24/7') return [];
  if (/^0[xX][0-9a-fA-F]+$/.test(word)) return one('code number', word.toLowerCase());
  if (/^(?=[0-9a-f]{0,64}[a-f])(?=[0-9a-f]{0,64}\d)[0-9a-f]{7,64}$/.test(word))
    return one('code number', word);
  if (/^\d+(?:\.\d+){2,}(?:[-+][\w.]+)?$/.test(word)) return one('number', word);
  if (/^\d(?:\.\d{1,6})?e\d{1,2}$/i.test(word)) return one('number', String(Number(word)));
  // "50K" is 5 万, "200M" 2 亿, and "3D" no number.
  const [, digits, scale] = /^(\d+(?:\.\d+)?)([kKM])$/.exec(word) ?? [];
  if (digits !== undefined) return one('number', scaled(digits, scale === 'M' ? 1e6 : 1e3));
  return (word.match(/\d+(?:\.\d+)*/g) ?? []).map((digits) => ({
    kind: 'number',
    key: numberKey(digits),
    kept: !/^\d[A-Z]/.test(word),
  }));
}

/** "utf8", "SHA-256", "F5": letters with digits. */
function mixed(word: string): readonly WordClass[] {
  if (/^[A-Za-z]\d$/.test(word)) return one('identifier', word, /^F\d$/.test(word));
  if (/^(?:[A-Za-z]+|[A-Z]{2,}-)\d+$/.test(word)) return one('identifier', alikeKey(word));
  if (/^[A-Za-z]+\d[\w]*$/.test(word)) return one('identifier', word.toLowerCase());
  if (/^[A-Z]{2,}(?:-[A-Z0-9]+)*$/.test(word)) return one('identifier', word);
  return (word.match(/(?<![A-Za-z\d])\d+/g) ?? []).map((digits) => ({
    kind: 'number',
    key: numberKey(digits),
    kept: true,
  }));
}

/** "src/index.ts", "application/json", or two words of language: "and/or". */
function slashed(word: string): readonly WordClass[] {
  if (
    /^(?:application|text|image|audio|video|multipart)\/(?!(?:text|image|audio|video)$)[a-z0-9.+-]+$/.test(
      word,
    )
  )
    return one(
      'path',
      word,
      !/^(?:text|image|audio|video)\/[a-z]+$/.test(word) || /html|plain|css|png|jpeg/.test(word),
    );
  // ".venv/bin/activate", "pytorch.org/get-started", "ncm.gov.sa/en"
  if (/^(?:\.[a-z][\w-]*|[a-z][a-z0-9-]*(?:\.[a-z0-9-]{2,}){0,3}\.[a-z]{2,6})\//.test(word))
    return one('path', word);
  if (/^(?:[\w-]+\/)+[\w.-]+\.[a-z]\w{0,9}$/.test(word)) return one('path', word);
  if (/^[\d/]+$/.test(word)) return fromDigit(word);
  if (CONTROL.test(word)) return one('identifier', word);
  return word.split('/').flatMap((part) => classifyWord(part));
}

/** "key=value", "Ctrl+C", "12:30", "AT&T", "user:1:name". */
function joined(word: string): readonly WordClass[] {
  if (/^[A-Za-z][\w-]*(?::[\w-]+){2,}$/.test(word)) return one('identifier', word);
  return word.split(/[:=+&@]/).flatMap((part) => (part === '' ? [] : classifyWord(part)));
}

/** "package.json", ".gitignore", "os.path", or an abbreviation, or two sentences without a space between them. */
function dotted(word: string): readonly WordClass[] {
  if (word.startsWith('.')) return /^\.[A-Z][a-z]*$/.test(word) ? [] : one('path', word, word.length > 2);
  // "v3.11", "No.1"
  const number = /^(?:v|[A-Za-z]{1,4}\.)(\d[\d.]*)$/.exec(word)?.[1];
  if (number !== undefined) return fromDigit(number);
  const parts = word.split('.');
  if (parts.every((part) => part.length <= 1)) return [];
  if (NAME_ENDING.test(word)) return one('path', word);
  if (
    parts.length === 2 &&
    /^[a-zA-Z][a-z]*$/.test(parts[0] ?? '') &&
    /^(?:[A-Z][a-z]*|[a-z])$/.test(parts[1] ?? '')
  )
    return [];
  return one('identifier', word);
}
