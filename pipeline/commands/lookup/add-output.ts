import type { DraftFindings } from '../../draft/begun-record.ts';
import { recordOf } from '../../draft/begun-record.ts';
import { saidIn } from '../../draft/interview/interview-said.ts';
import type { Interview } from '../../draft/interview/interview.ts';
import { regexFits } from '../../draft/error-pattern.ts';
import { editMembers } from '../../fix/members.ts';
import type { Json } from '../../json.ts';
import { readRecord } from '../../record/read-record.ts';
import type { Edit } from '../../rule/finding.ts';
import { RecordWriter } from '../../store/record-writer.ts';
import { CommandError } from '../command.ts';
import type { KnowledgeBase } from '../knowledge-base.ts';

/**
 * Adds an output to the record that says the same: as an example where tool and version are known, as an alias where it is
 * worded otherwise, and as a further alternative of the regex where that does not find it yet.
 *
 * @returns the path of the record
 */
export function addOutput(
  id: string,
  interview: Interview,
  begun: DraftFindings,
  { folder, policy, today }: KnowledgeBase,
): string {
  const path = `${id}.json`;
  const { record, text } = readRecord(
    folder.readFile({ path, kind: 'file' }, policy.limits.fileBytes),
    policy.limits,
  );
  if (record === null || text === null)
    throw new CommandError(`${path} has mistakes that must be fixed first: run \`check\` on it.`);
  const made = recordOf(
    begun,
    { ...saidIn(interview), domain: record.domain, category: record.category },
    today,
  );
  if ('missing' in made) throw new Error(`a record without ${made.missing}`);
  const { signature, regex } = begun.pattern;
  const example = (made.record['examples'] as readonly { [key: string]: Json }[])[0];
  const isFound = regexFits(record.regex, begun.pattern.reading.lines.map((line) => line.text).join('\n'));
  const isWordedOtherwise = ![record.signature, ...record.aliases].includes(signature) && !isFound;
  const edits: Edit[] = [
    ...(example === undefined
      ? []
      : [put('/examples', [...(record.examples as unknown as Json[]), example])]),
    ...(isWordedOtherwise ? [put('/aliases', [...record.aliases, signature])] : []),
    ...(isFound ? [] : [put('/regex', `${record.regex}|${regex}`)]),
  ];
  if (edits.length === 0)
    throw new CommandError(
      `${path} holds all of this already. Say the tool and its version, and the output is kept there as an example.`,
    );
  if (new RecordWriter(folder, policy.limits.fileBytes).write(path, text, editMembers(text, edits)))
    return path;
  throw new CommandError(`${path} was changed meanwhile. Run the same command again.`);
}

function put(pointer: string, value: Json): Edit {
  return { op: 'add', pointer, value };
}
