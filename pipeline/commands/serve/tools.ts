import { z } from 'zod';
import { readRecord } from '../../record/read-record.ts';
import { CommandError, type CliContext } from '../command.ts';
import { outcomeCommand } from '../fix/outcome.ts';
import type { KnowledgeBase } from '../knowledge-base.ts';
import { lookupCommand } from '../lookup/lookup.ts';

/** What an agent gets back: text, and whether it is an error that it may put right. */
export interface ToolAnswer {
  readonly text: string;
  readonly isError: boolean;
}

/** The knowledge base that is served, and what a verb needs to work on it. */
export interface ServedBase {
  readonly base: KnowledgeBase;
  readonly shell: CliContext;
  /** The options that name the knowledge base, as on the command line. */
  readonly options: readonly string[];
}

/** UTF-16 units of an output that is taken; of a long one, `lookup` looks at a part. */
const OUTPUT_UNITS = 20_000_000;

export const LOOKUP_INPUT = z.object({
  text: z
    .string()
    .min(1)
    .max(OUTPUT_UNITS)
    .describe(
      'The error output, as it was printed. Of more than 1,000,000 characters, the first 200,000 and the last 800,000 are looked at.',
    ),
});

export const RECORD_INPUT = z.object({
  id: z
    .string()
    .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/)
    .describe('The id of a record, such as git/detected-dubious-ownership.'),
});

export const OUTCOME_INPUT = z.object({
  id: RECORD_INPUT.shape.id,
  workaround: z.number().int().min(0).describe('Which workaround was tried: 0 is the first.'),
  worked: z.boolean().describe('Whether it solved the problem.'),
  source: z.url().describe('Where a person can read of the try: an issue, a page, a pull request; https.'),
});

/** The records that fit an error output, best first, as `curate lookup --format json` prints them. */
export async function lookUp(
  { text }: z.infer<typeof LOOKUP_INPUT>,
  served: ServedBase,
): Promise<ToolAnswer> {
  return answerOf(lookupCommand, ['--format', 'json', ...served.options], { ...served, input: text });
}

/** A record, as its file holds it. */
export function readRecordTool({ id }: z.infer<typeof RECORD_INPUT>, { base }: ServedBase): ToolAnswer {
  const { fileBytes } = base.policy.limits;
  const found = readRecord(
    base.folder.readFile({ path: `${id}.json`, kind: 'file' }, fileBytes),
    base.policy.limits,
  );
  if (found.text === null || !found.record) return { text: `There is no record ${id}.`, isError: true };
  return { text: found.text, isError: false };
}

/**
 * Adds what was tried to a record. The source is the evidence: it counts like any other report of the same publisher. An
 * agent that heard no answer asks again, so the same report is added once.
 */
export async function addOutcome(
  { id, workaround, worked, source }: z.infer<typeof OUTCOME_INPUT>,
  served: ServedBase,
): Promise<ToolAnswer> {
  const options = [
    '--workaround',
    String(workaround),
    worked ? '--worked' : '--failed',
    `--source=${source}`,
    '--once',
  ];
  return answerOf(outcomeCommand, [id, ...options, ...served.options], { ...served, input: null });
}

/** Runs a verb as the command line would, on arguments that are each one text, whatever stands in them. */
async function answerOf(
  command: typeof lookupCommand,
  arguments_: readonly string[],
  { shell, input }: { readonly shell: CliContext; readonly input: string | null },
): Promise<ToolAnswer> {
  let text = '';
  try {
    const code = await command.run({
      ...shell,
      arguments: arguments_,
      input: input === null ? null : () => Promise.resolve(input),
      out: (piece) => {
        text += piece;
      },
      err: () => undefined,
      terminal: { out: false, err: false },
    });
    return { text, isError: code === 2 };
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    return { text: error.message, isError: true };
  }
}
