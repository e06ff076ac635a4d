/** Characters that a terminal acts upon or hides: controls, bidi and zero-width characters, lone surrogates. */
export const ACTIVE =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]|[\u{e0000}-\u{e007f}]|\p{Surrogate}/gu;

/**
 * A stranger's text as a terminal may show it: every character that commands the terminal or hides is written as an
 * escape, and no line of it can be taken for a workflow command of GitHub's runner, which obeys "::name::" at the
 * start of a line and "##[name]" anywhere.
 */
export function plainText(text: string): string {
  return text
    .replaceAll(ACTIVE, (character) => escapeOf(character))
    .replaceAll('\n', String.raw`\n`)
    .replaceAll('##[', String.raw`##\[`)
    .replaceAll(/^(\s*):(?=:)/g, String.raw`$1\:`);
}

function escapeOf(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16);
  return code.length <= 4 ? String.raw`\u${code.padStart(4, '0')}` : String.raw`\u{${code}}`;
}
