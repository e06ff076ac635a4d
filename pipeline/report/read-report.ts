import { parsedOrUndefined, type Json } from '../json.ts';
import { reportSchemaErrors } from '../policy/validators.ts';
import type { Report } from './report.ts';

/** What is no report, or none that this version reads. */
export class ReportError extends Error {
  override readonly name = 'ReportError';
}

/**
 * Reads a report as `renderJson` writes it.
 *
 * @throws ReportError where the text is anything else
 */
export function readReport(text: string): Report {
  const value = parsedOrUndefined(text);
  if (value === undefined) throw new ReportError('This is not JSON, and so no report.');
  const refusal = refusalOf(value);
  if (refusal) throw new ReportError(refusal);
  return value as unknown as Report;
}

/**
 * Why a value is no report; null where it is one.
 *
 * @param from how many items the list that it holds a part of has before it
 */
export function refusalOf(value: Json, from = 0): string | null {
  const [error] = reportSchemaErrors(value);
  if (!error) return null;
  const path = error.instancePath.replace(
    /^(\/\w+\/)(\d+)/,
    (_, list: string, at: string) => list + (from + Number(at)),
  );
  return `This is no report: ${path || '/'} ${error.message ?? error.keyword}.`;
}
