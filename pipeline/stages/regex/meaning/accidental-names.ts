import { templateOf } from '../../../output/template/template-of.ts';
import type { CompleteRecord } from '../../../record/complete-record.ts';
import type { LiteralRun } from '../literals/literal-runs.ts';
import type { VolatilePiece } from './volatile-parts.ts';

/** What a record says of itself besides its regex. */
type Context = Pick<CompleteRecord, 'signature' | 'root_cause' | 'tags' | 'aliases'> & {
  readonly id: string;
};

/** Messages in which the name of a package or module is a parameter, whatever it is called. */
const BEFORE_NAME = String.raw`(?:no module named|cannot find (?:module|package)|could not (?:find|resolve) (?:module|package)|can't resolve|unable to (?:locate|resolve) package|no matching distribution found for|cannot load such file --|classnotfoundexception:?|noclassdeffounderror:?|package not found:?|module not found:?|unresolved import|cannot import name)`;
const NAMES_ONE = new RegExp(String.raw`${BEFORE_NAME}\s*$`, 'i');
const MAY_NAME_ONE = new RegExp(BEFORE_NAME, 'i');

/** Where a name follows such words; the group is all that may be of it. */
const NAMED_PLACE = new RegExp(
  String.raw`(?<=${BEFORE_NAME}\s*(?:["'\x60‘“]\s*)?)(?=["'\x60‘“]?([@\w][\w@/.-]*))`,
  'gi',
);

/** Libraries' own names in quotation marks or behind a space, up to the next of these. */
const NAME = /^["'`‘“]?(?<name>[@\w][\w@/.-]*)/;

/**
 * Names of packages at places where any name may stand, in a record that is not about that package: neither its id, its tags
 * nor its cause name it, so that it is there because it stood in the output that was at hand.
 */
export function accidentalNames(runs: readonly LiteralRun[], context: Context): VolatilePiece[] {
  // Few regexes hold such words and a name behind them, and to take a text apart is not cheap.
  const naming = runs.filter(
    ({ text }) =>
      MAY_NAME_ONE.test(text) &&
      Array.from(text.matchAll(NAMED_PLACE), ([, name = '']) => name).some((name) => !isAbout(context, name)),
  );
  return naming.flatMap(({ text, parts }) =>
    templateOf(text)
      .parts.filter(({ kind }) => kind === 'name' || kind === 'package' || kind === 'path')
      .flatMap(({ start, end }): VolatilePiece[] => {
        const before = text.slice(0, start).replace(/["'`‘“]\s*$/, '');
        const match = NAME.exec(text.slice(start, end));
        const name = match?.groups?.['name'];
        if (!match || name === undefined || !NAMES_ONE.test(before) || isAbout(context, name)) return [];
        const from = start + match[0].length - name.length;
        return [
          {
            what: 'the name of one package',
            instead: '[^\\s\'"]+',
            start: parts[from]?.[0] ?? 0,
            end: parts[from + name.length - 1]?.[1] ?? 0,
          },
        ];
      }),
  );
}

/** Whether a record is about a package: any part of it that tells what the record is about says its name. */
function isAbout({ id, root_cause: cause, tags }: Context, name: string): boolean {
  const bare = name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
  const first = name.toLowerCase().split(/[./]/)[0] ?? '';
  return [id, cause, ...tags].some((text) => {
    const own = text.toLowerCase();
    return own.includes(first) || own.replaceAll(/[^a-z0-9]/g, '').includes(bare);
  });
}
