import { parsedOrUndefined } from '../json.ts';
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
  const [error] = reportSchemaErrors(value);
  if (error)
    throw new ReportError(
      `This is no report: ${error.instancePath || '/'} ${error.message ?? error.keyword}.`,
    );
  return value as unknown as Report;
}
