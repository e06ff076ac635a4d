import { withoutLookalikes } from '../../../corpus/lookalikes.ts';
import { escapeText } from '../../../output/escaped-text.ts';
import { compileRegex } from '../engine/compile.ts';
import { matches } from '../engine/match.ts';

/** Why a regex misses a text that its author had before him, and the regex that he meant. */
export interface MissReason {
  /** A sentence that says what is wrong and what to do; null where another rule reports it. */
  readonly words: string | null;
  readonly meant: string;
  /** Whether the text may be what is wrong, so that the regex must not be changed without a person. */
  readonly isDoubtful?: boolean;
}

/** Characters of typographers and of East Asian keyboards, by what programs print. */
const TYPED = new Map([
  ['\u2018', "'"],
  ['\u2019', "'"],
  ['\u201c', '"'],
  ['\u201d', '"'],
  ['\u3000', ' '],
  ['\u00a0', ' '],
  ['\u2013', '-'],
  ['\u2014', '-'],
  ['\u2026', '\\.\\.\\.'],
]);
const FULL_WIDTH_SIGN = /[\uff01-\uff5e]/g;

/** The reason for which a regex misses a text, if it is one of those that are seen from the two alone. */
export function missReason(source: string, text: string): MissReason | null {
  const plain = withoutLookalikes(source);
  // schema/unsafe-text names the letter, where it stands.
  if ((plain !== source || withoutLookalikes(text) !== text) && finds(plain, withoutLookalikes(text)))
    return { meant: plain, words: null };
  for (const reason of [
    slashes,
    quoted,
    doubled,
    unescaped,
    placeholders,
    shellStars,
    anchored,
    typed,
    outerBlanks,
  ]) {
    const found = reason(source, text);
    if (found && found.meant !== source && finds(found.meant, text)) return found;
  }
  return null;
}

function finds(source: string, text: string): boolean {
  const { regex } = compileRegex(source);
  return regex !== undefined && matches(regex, text) === 'matched';
}

function slashes(source: string): MissReason | null {
  const inner = /^\/([^]+)\/[dgimsuvy]*$/.exec(source)?.[1];
  if (inner === undefined) return null;
  return {
    meant: inner.replaceAll('\\/', '/'),
    words:
      'It stands between slashes, as in the source code of JavaScript; here they are characters that the error would have to hold. ' +
      'Leave the slashes out, and the flags behind them: `i` is always on.',
  };
}

function doubled(source: string): MissReason | null {
  if (!source.includes('\\\\')) return null;
  return {
    meant: source.replaceAll('\\\\', '\\'),
    words:
      'Its backslashes are escaped twice, so that it looks for a backslash. Write each twice in the file and no more: `\\d` of a regex is `\\\\d` in JSON.',
  };
}

function quoted(source: string): MissReason | null {
  const inner = /^[rbu]?(["'])([^]+)\1$/.exec(source)?.[2];
  return inner === undefined
    ? null
    : {
        meant: inner,
        words:
          'It stands in quotes, as a string in the source code of a program; here they are characters that the error would have to hold. Leave them out.',
      };
}

const PLACEHOLDER = /<[a-z][a-z_-]*>/gi;

function placeholders(source: string): MissReason | null {
  const [first] = source.match(PLACEHOLDER) ?? [];
  return first === undefined
    ? null
    : {
        meant: source.replaceAll(PLACEHOLDER, '\\S+'),
        words: `A placeholder such as \`${first}\` stands for nothing in a regex, which looks for these very characters. For a word, write \`\\S+\` (in JSON \`\\\\S+\`).`,
      };
}

function anchored(source: string): MissReason | null {
  // Only at the ends of the whole or of an alternative, and not where it is escaped.
  const meant = source.replaceAll(/(^|\|)\^|(?<!\\)\$(?=$|\|)/g, '$1');
  return meant === source
    ? null
    : {
        meant,
        isDoubtful: true,
        words:
          '`^` and `$` are the two ends of the text, and more than this stands there. Leave them out: the regex is searched for anywhere.',
      };
}

/** A star that has only a blank before it. */
const LONE_STAR = /(?<= )\*(?=$|[ '":,)])/g;

function shellStars(source: string): MissReason | null {
  if (source.search(LONE_STAR) < 0) return null;
  return {
    meant: source.replaceAll(LONE_STAR, '\\S+'),
    words:
      'A `*` repeats what stands before it, here a blank; only in the shell does it stand for any text. For a word, write `\\S+` (in JSON `\\\\S+`).',
  };
}

/** The text itself, whose signs mean something in a regex. */
function unescaped(source: string, text: string): MissReason | null {
  const bare = source.replaceAll(/\\([^A-Za-z0-9])/g, '$1');
  if (bare.toLowerCase() !== text.toLowerCase() && !text.toLowerCase().includes(bare.toLowerCase()))
    return null;
  const signs = [...new Set([...source.matchAll(/(?<!\\)[()[\]{}.*+?^$|]/g)].map(([sign]) => sign))];
  return {
    meant: escapeText(bare),
    words:
      `It is the text of the error as it stands, in which ${signs.map((sign) => `\`${sign}\``).join(' ')} ${signs.length === 1 ? 'means' : 'mean'} something else in a regex: ` +
      'brackets are one of the characters within, parentheses a group, `?` and `*` repeat what stands before them. Write a backslash before each that is meant as it stands.',
  };
}

function typed(source: string, text: string): MissReason | null {
  const found = new Set<string>();
  const meant = source.replaceAll(
    /[\u2018\u2019\u201c\u201d\u3000\u00a0\u2013\u2014\u2026\uff01-\uff5e]/g,
    (sign) => {
      found.add(sign);
      const plain = TYPED.get(sign) ?? sign.replaceAll(FULL_WIDTH_SIGN, (each) => each.normalize('NFKC'));
      return /^[()[\]{}.*+?^$|\\]$/.test(plain) ? `\\${plain}` : plain;
    },
  );
  if (found.size === 0 || !finds(meant, text)) return null;
  return {
    meant,
    words:
      `It holds ${[...found].map((sign) => `\`${sign}\``).join(' ')}, which an input method or a word processor puts in place of the plain sign that the ` +
      'program prints. Type the plain one.',
  };
}

function outerBlanks(source: string): MissReason | null {
  const meant = source.trim();
  return meant === source
    ? null
    : { meant, words: 'It begins or ends with a blank that the error does not have. Take it out.' };
}

/** Whether a text holds what only a regex would: it was pasted from one, so that nobody sees an error like it. */
export function regexSyntaxIn(text: string): string | null {
  if (/regex|regular expression|pattern|\bRE\b|grok|glob/i.test(text)) return null;
  const found =
    /\\[dwsDWSb](?![A-Za-z\\])[+*?{]?|(?<=[\w'"):=> ])\.[*+]\??(?=$|[\s'"(:]|[A-Za-z]{2})|\(\?[:!=<]|\[\^[^\]\n]{1,12}\][+*]|\[(?:a-z|A-Z|0-9|\\w)[^\]\n]{0,12}\][+*]?|(?<=[A-Za-z])\\\.(?=[A-Za-z])|\\[[\]()](?=.*\\[[\]()])/.exec(
      text,
    );
  return found?.[0] ?? null;
}
