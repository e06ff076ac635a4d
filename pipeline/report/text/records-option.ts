import { plainText } from './plain-text.ts';

/**
 * What a command that is shown needs to work on the same records: nothing where they lie where every command looks.
 *
 * @param records what `--records` said, if it was given
 * @returns "" or " --records DIR", quoted for a shell where that needs it
 */
export function recordsOption(records: string | undefined): string {
  if (records === undefined) return '';
  const shown = plainText(records);
  return ` --records ${/^[\w./@%+=:-]+$/.test(shown) ? shown : `'${shown.replaceAll("'", String.raw`'\''`)}'`}`;
}
