import { halfWidth } from './half-width.ts';

/** So many are looked for; a hostile text could hold thousands. */
const MOST = 200;

/** A piece of code is a run of ASCII, and its arguments; a hostile text could hold a long one. */
const PIECE = /[!-~]{0,99}\w[([{][!-~]{1,99}, [!-~]{1,99}|[!-~]{4,200}/g;

/** What encloses or ends a piece in a sentence. */
const START = /^(?![[{]+["'])["'`([{<]+/;
const END = /[.,;:!?"'`)\]}>]+$/;

/** A word of a sentence, as most are. */
const PLAIN = /^[A-Za-z]+[.,]?$/;

/** Full-width signs of which Chinese sentences have no use, at least not between signs of code. */
const NEVER_WIDE =
  /[｛｝＜＞＊＃＠＆｜＼＾＿｀＄－]|(?<=[!-~])\u3000(?=[!-~])|(?<=[!-~] ?)[＝＋](?= ?[!-~])|(?<=[)\]}])[，；](?= ?[([{$])|(?<=[a-z]\w{0,40})（）|(?<=[([{][ -$&-~]{0,100})[，：；＝](?=[ -$&-~]{0,100}[)\]}])|[【［](?=[\w"'])/u;

/** What ends a statement, with its last word; a Chinese sentence has wide ones too. */
const STATEMENT = /(?<![%\w])[\w$)\]}'"]{1,40};(?=\s|$)/g;

/**
 * Code of the English that stands in the Chinese with full-width signs, with other quotation marks or none, or with
 * blanks between its parts, and nowhere as it is; null where none does. Linear but for the pieces, which are few.
 */
export function alteredCode(source: string, target: string): string | null {
  const strange = NEVER_WIDE.exec(target)?.[0];
  if (strange !== undefined && !source.includes(strange)) return strange;
  const statement = wideStatement(source, target);
  if (statement !== undefined) return statement;
  const lower = target.toLowerCase();
  let squeezed: string | undefined;
  for (const [run] of [...source.matchAll(PIECE)].slice(0, MOST)) {
    if (PLAIN.test(run)) continue;
    const piece = run.replace(START, '').replace(END, '');
    const isCode = piece.length >= 4 && /[A-Za-z]/.test(piece) && /[^A-Za-z0-9]/.test(piece);
    if (!isCode || lower.includes(piece.toLowerCase())) continue;
    squeezed ??= squeeze(target);
    if (squeezed.includes(squeeze(piece))) return piece;
  }
  return null;
}

/** The end of a statement with a wide semicolon, beside statements of a line of their own or that have kept theirs. */
function wideStatement(source: string, target: string): string | undefined {
  if (!target.includes('；')) return undefined;
  const code = source.replace(/(?:#|\/\/) .*/g, '');
  const ends = code.match(STATEMENT) ?? [];
  const isCode = /;\s*(?:\n|$)/.test(code) || ends.some((it) => target.includes(it));
  return isCode
    ? ends.slice(0, MOST).find((it) => target.includes(`${it.slice(0, -1)}；`) && !target.includes(it))
    : undefined;
}

function squeeze(text: string): string {
  return halfWidth(text)
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/=(["'])([\w.-]{1,80})\1?/g, '=$2')
    .replaceAll('。', '.')
    .replace(/[ \u3000]+/g, '');
}
