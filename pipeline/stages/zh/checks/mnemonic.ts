/**
 * Takes the letters for the keyboard out of a menu's text, "&File" with "文件(&F)" or "_File" with "文件(_F)". The
 * Chinese tells what sign marks them: in an English text alone, `E_xit` might be an identifier.
 */
export function withoutMnemonics(source: string, target: string): { source: string; target: string } {
  const match = /\s?[((]([&_~])([A-Za-z0-9])[))]/.exec(target);
  if (match) {
    const [whole, sign = '', letter = ''] = match;
    const bare = target.slice(0, match.index) + target.slice(match.index + whole.length);
    return { source: removeSign(source, sign, letter), target: bare };
  }
  // Kept within a word that stays Latin ("&Cookie"), or dropped by the translator.
  const plain = (text: string) =>
    text.replace(
      /(?<![\w&?=])&(?=[A-Za-z][a-z])(?!\w{1,10};)|(?<=[A-Za-z][a-z])&(?=[a-z]{1,20}(?![a-z;]))/g,
      '',
    );
  return { source: plain(source), target: plain(target) };
}

function removeSign(source: string, sign: string, letter: string): string {
  const marked = source.toLowerCase().indexOf(sign + letter.toLowerCase());
  // Where the translator took another letter, the one sign before a letter.
  const other = new RegExp(`${sign}(?=[A-Za-z])`, 'g');
  const at = marked >= 0 || (source.match(other)?.length ?? 0) !== 1 ? marked : source.search(other);
  return at < 0 ? source : source.slice(0, at) + source.slice(at + 1);
}
