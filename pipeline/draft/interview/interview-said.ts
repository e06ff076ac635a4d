import type { Json } from '../../json.ts';
import type { ContributorAnswers } from '../begun-record.ts';
import { attemptMember } from './attempt.ts';
import type { Interview } from './interview.ts';

/** What was said in a conversation, as options would say it. */
export function saidIn({ domain, category, tool, version, command, ...own }: Interview): ContributorAnswers {
  const written: { [key: string]: Json } = {};
  if (own.signature !== null) written['signature'] = own.signature;
  if (own.regex !== null) written['regex'] = own.regex;
  if (own.cause !== null) written['root_cause'] = own.cause;
  if (own.deadEnds.length > 0)
    written['dead_ends'] = own.deadEnds.map((each) => attemptMember(each, 'deadEnds'));
  if (own.workarounds.length > 0)
    written['workarounds'] = own.workarounds.map((each) => attemptMember(each, 'workarounds'));
  // An error that nothing is known to solve says so.
  else written['resolvable'] = 'false';
  return {
    domain: domain ?? undefined,
    category: category ?? undefined,
    tool: tool ?? undefined,
    version: version ?? undefined,
    command: command ?? undefined,
    written,
  };
}
