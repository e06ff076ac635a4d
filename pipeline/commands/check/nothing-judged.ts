import { relative } from 'node:path';
import { ACCEPTANCE_RULE } from '../../gate/acceptance.ts';
import type { Finding } from '../../rule/finding.ts';
import { CommandError } from '../command.ts';
import type { FolderKind } from './change/sides.ts';

/** Findings that are quoted. */
const QUOTED = 3;

/**
 * What to say where there is no record to be judged: nothing judged is nothing passed.
 *
 * @param kind what stands in the place of the records' folder
 * @param path of that folder, absolute
 * @param before how many records there were before a change
 * @param findings what is wrong with files that stand there and are no records
 */
export function nothingJudged(
  kind: FolderKind,
  path: string,
  before = 0,
  findings: readonly Finding[] = [],
): CommandError {
  const folder = relative('.', path) || '.';
  const why =
    kind === 'link' || kind === 'submodule' || kind === 'file'
      ? `${folder} is a ${kind === 'link' ? 'symbolic link' : kind}, which is not followed`
      : kind === null
        ? `There is no folder ${folder}`
        : `${folder} holds no record`;
  const had = before > 0 ? ` The base has ${before}.` : '';
  const quoted = findings
    // That nothing is there to be accepted is no news.
    .filter(({ rule }) => rule !== ACCEPTANCE_RULE)
    .slice(0, QUOTED)
    .map(({ file, line, message }) => ` ${file}:${line}: ${message}`)
    .join('');
  return new CommandError(
    `${why}: nothing was judged.${had}${quoted} Put the records there, or name their folder (\`--records DIR\`, in a workflow \`records:\`).`,
  );
}
