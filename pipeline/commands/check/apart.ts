import { CommandError, type CliContext, type ExitCode } from '../command.ts';
import { openKnowledgeBase, type KnowledgeBaseOptions } from '../knowledge-base.ts';
import { namedRecords } from './named-records.ts';

interface ApartValues extends KnowledgeBaseOptions {
  readonly links?: boolean | undefined;
  readonly limit?: string | undefined;
  readonly part?: string | undefined;
}

/** What is asked for at leisure, and decides no gate. */
export async function checkApart(
  values: ApartValues,
  patterns: readonly string[],
  today: string,
  shell: CliContext,
): Promise<ExitCode> {
  const base = await openKnowledgeBase(values, today);
  const narrowing = namedRecords(base.folder, base.folder.path, patterns);
  if (values.links !== true) {
    const { listDue, parsePart } = await import('./due.ts');
    return listDue(base, narrowing, shell, parsePart(values.part));
  }
  const limit = values.limit ?? '1000000';
  if (!/^[1-9]\d{0,6}$/.test(limit)) throw new CommandError(`--limit ${limit} is not a number from 1 on.`);
  const { checkLinks } = await import('./link-check.ts');
  return checkLinks(base, narrowing, shell, Number(limit));
}
