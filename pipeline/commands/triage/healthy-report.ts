import { countWords } from '../../report/text/number-words.ts';
import { plainText } from '../../report/text/plain-text.ts';
import type { PassedOver } from '../../store/input/log-files.ts';
import type { HealthyMatch } from '../../triage/healthy-runs.ts';
import { skippedLines } from './triage-report.ts';
import { printedJson } from '../../report/text/inert-json.ts';

export function healthyText(
  matches: readonly HealthyMatch[],
  logs: number,
  skipped: readonly PassedOver[],
): string {
  const head =
    matches.length === 0
      ? `No record matches any of ${countWords(logs, 'healthy log')}.`
      : `${countWords(matches.length, 'record')} match what was printed when all was well (${countWords(logs, 'log')}). Make the regex narrower: the message of the error, not what stands beside it.`;
  const rows = matches.flatMap(({ record, log, line, matched, logs: count }) => [
    `  ${plainText(record)}  (${countWords(count, 'log')})`,
    `    ${plainText(log)}:${line}: ${plainText(matched)}`,
  ]);
  return `${[head, ...rows, ...skippedLines(skipped)].join('\n')}\n`;
}

export function healthyJson(
  matches: readonly HealthyMatch[],
  logs: number,
  skipped: readonly PassedOver[],
): string {
  return printedJson({ summary: { logs, records: matches.length }, matches, skipped });
}
