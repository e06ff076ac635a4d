import { grouped, countWords } from '../../report/text/number-words.ts';
import { plainText } from '../../report/text/plain-text.ts';
import type { PassedOver } from '../../store/input/log-files.ts';
import type { FailureGroup, Triage } from '../../triage/failure-groups.ts';
import { printedJson } from '../../report/text/inert-json.ts';

/** Groups that a terminal shows of each kind. */
const SHOWN = 20;
/** Logs named that were not read. */
const NAMED = 5;

/** The failures of logs that a record explains, as a share: from 0 to 1; null where there are none. */
export function explainedShare({ explained, unexplained }: Triage): number | null {
  const sum = (groups: readonly FailureGroup[]): number => groups.reduce((all, { logs }) => all + logs, 0);
  const all = sum(explained) + sum(unexplained);
  return all === 0 ? null : sum(explained) / all;
}

export function triageText(triage: Triage, skipped: readonly PassedOver[]): string {
  const share = explainedShare(triage);
  const { logs, quiet, failures, explained, unexplained } = triage;
  const lines = [
    `${countWords(logs, 'log')}, ${countWords(failures, 'failure')}; in ${grouped(quiet)} no line names an error.`,
    ...(share === null
      ? []
      : [`Records explain ${Math.round(share * 100)} % of what failed, counted once a log.`]),
    ...section('Explained', explained, (group) => `${plainText(group.record ?? '')}`),
    ...section('Explained by no record', unexplained, (group) => plainText(group.form)),
    ...skippedLines(skipped),
  ];
  return `${lines.join('\n')}\n`;
}

function section(
  title: string,
  groups: readonly FailureGroup[],
  name: (group: FailureGroup) => string,
): string[] {
  if (groups.length === 0) return [];
  const rows = groups.slice(0, SHOWN).flatMap((group) => {
    const [sample] = group.samples;
    return [
      `  ${grouped(group.logs).padStart(5)}  ${name(group)}`,
      ...(sample ? [`         ${plainText(sample.log)}: ${plainText(sample.message.slice(0, 200))}`] : []),
    ];
  });
  const more = groups.length > SHOWN ? [`         … and ${grouped(groups.length - SHOWN)} more`] : [];
  return ['', `${title} (logs, then what they have in common and one of them):`, ...rows, ...more];
}

/** What was not read: nobody is to take it for quiet. */
export function skippedLines(skipped: readonly PassedOver[]): string[] {
  if (skipped.length === 0) return [];
  const more = skipped.length > NAMED ? [`  … and ${grouped(skipped.length - NAMED)} more`] : [];
  return [
    '',
    `Not read (${grouped(skipped.length)}):`,
    ...skipped.slice(0, NAMED).map(({ path, reason }) => `  ${plainText(path)}: ${reason}`),
    ...more,
  ];
}

export function triageJson(triage: Triage, skipped: readonly PassedOver[]): string {
  const { logs, quiet, failures, explained, unexplained } = triage;
  const summary = { logs, quiet, failures, explained: explainedShare(triage) };
  return printedJson({ summary, explained, unexplained, skipped });
}
