import { readForDraft, type DraftFindings, recordOf } from '../../draft/begun-record.ts';
import { saidIn } from '../../draft/interview/interview-said.ts';
import { type Interview, newInterview, STEPS } from '../../draft/interview/interview.ts';
import { isObject, type Json } from '../../json.ts';
import { rawFileOf } from '../../record/raw-file.ts';
import { toDocument, writeDocument } from '../../record/json/document.ts';
import { plainText } from '../../report/text/plain-text.ts';
import { RecordWriter } from '../../store/record-writer.ts';
import { UnfinishedInterview } from '../../store/input/unfinished-interview.ts';
import type { CliContext, ExitCode } from '../command.ts';
import { checkOnce, type KnowledgeBase, openKnowledgeBase } from '../knowledge-base.ts';
import { Interruption, type Person } from '../person.ts';
import { addOutput } from './add-output.ts';
import { runInterview } from './run-interview.ts';
import { givenOutput, saidOf } from './new-input.ts';
import { openLookup } from './kept-lookup.ts';

type Options = Parameters<typeof saidOf>[0] & Parameters<typeof openKnowledgeBase>[0];

/** An output, and what was said of it when the conversation broke off. */
interface Kept {
  readonly output: string;
  readonly interview: Interview;
}

const GREETING = 'Paste what the tool printed, the whole output. Ctrl-D ends it, or Enter after a paste.';

/** Begins a record, or adds to one, by asking the person at the terminal; then fixes and checks what was written. */
export async function newByConversation(
  shell: CliContext,
  person: Person,
  options: Options,
  positionals: readonly string[],
  today: string,
): Promise<ExitCode> {
  const base = await openKnowledgeBase(options, today);
  const { vocabulary } = base.policy;
  const unfinished = new UnfinishedInterview<Kept>(base.folder.home);
  try {
    const said = saidOf(options, null, vocabulary);
    const given = givenOutput(options, positionals);
    const kept = given === null ? await takenUp(person, unfinished) : null;
    const output = kept?.output ?? (given ?? (await person.paste(GREETING))).trimEnd();
    if (output.trim() === '') {
      person.tell('That is an empty text: there is no error in it.');
      return 2;
    }
    const start =
      kept?.interview ??
      newInterview({
        domain: said.domain ?? null,
        category: said.category ?? null,
        tool: said.tool ?? null,
        version: said.version ?? null,
        command: said.command ?? null,
      });
    const lookup = await openLookup(base, options.policy, shell);
    const begun = new Map<number, DraftFindings>();
    const beginAt = (telling: number): DraftFindings => {
      const known =
        begun.get(telling) ??
        readForDraft({ text: output, also: [], not: [], telling }, vocabulary, lookup, start.tool);
      begun.set(telling, known);
      return known;
    };
    const interview = await runInterview(person, start, {
      output,
      vocabulary,
      begin: beginAt,
      judge: (sofar, on) => regexFindings(sofar, on, base, shell),
      keep: (sofar) => unfinished.write({ output, interview: sofar }),
    });
    const path = write(interview, beginAt(interview.telling), said.slug, base);
    unfinished.remove();
    await settle(path, base, options, shell);
    return 0;
  } catch (error) {
    if (!(error instanceof Interruption)) throw error;
    shell.err('Stopped. What was answered is kept: `npx curate new` without a text takes it up again.\n');
    return 2;
  }
}

async function takenUp(person: Person, unfinished: UnfinishedInterview<Kept>): Promise<Kept | null> {
  const kept = unfinished.read(isKept);
  if (kept === null) return null;
  person.tell(
    `An unfinished record is kept here, of this output:\n${plainText(kept.output.split('\n').at(-1) ?? '')}`,
  );
  const answer = await person.ask('Go on with it?', 'yes');
  return /^n/i.test(answer.trim()) ? null : kept;
}

function isKept(value: unknown): value is Kept {
  if (!isObject(value as Json)) return false;
  const { output, interview } = value as { output?: unknown; interview?: Partial<Interview> };
  return (
    typeof output === 'string' &&
    Array.isArray(interview?.behind) &&
    STEPS.some((step) => step === interview.step) &&
    // Written by an earlier version, it may lack what this one asks.
    Object.keys(newInterview()).every((key) => key in interview)
  );
}

/** What the rules for regexes say of the record as it would be: safety, breadth, fit. */
async function regexFindings(
  interview: Interview,
  begun: DraftFindings,
  { policy, today }: KnowledgeBase,
  shell: CliContext,
): Promise<string[]> {
  const made = recordOf(begun, { domain: 'draft', category: 'draft', ...saidIn(interview) }, today);
  if ('missing' in made) return [];
  const file = rawFileOf(`${made.id}.json`, writeDocument(toDocument(made.record)));
  const source = { name: 'records', files: [file], read: () => [file], readText: () => null };
  const silent = { ...shell, terminal: { out: false, err: false } };
  const { findings } = await checkOnce({ policy, today, only: 'regex/*' }, source, silent);
  return findings.length === 0
    ? ['Safe, and no ordinary text fits it.']
    : findings.map(({ rule, message }) => `${rule}: ${message}`);
}

/** @returns the path of what was written */
function write(
  interview: Interview,
  begun: DraftFindings,
  slug: string | undefined,
  base: KnowledgeBase,
): string {
  if (interview.same !== null) return addOutput(interview.same, interview, begun, base);
  const writer = new RecordWriter(base.folder, base.policy.limits.fileBytes);
  for (let count = 1; ; count++) {
    const said = saidIn(interview);
    const made = recordOf(begun, { ...said, slug }, base.today);
    if ('missing' in made) throw new Error(`asked for, and yet missing: ${made.missing}`);
    const id = count === 1 ? made.id : `${made.id}-${count}`;
    const content = writeDocument(toDocument({ ...made.record, id }));
    if (writer.write(`${id}.json`, null, content)) return `${id}.json`;
  }
}

/** Lays the record out, fills in what is computed, and says what is still wrong with it. */
async function settle(
  path: string,
  { folder }: KnowledgeBase,
  options: Options,
  shell: CliContext,
): Promise<void> {
  const place = [
    ...(options.records === undefined ? [] : ['--records', options.records]),
    ...(options.policy === undefined ? [] : ['--policy', options.policy]),
    path.replace(/\.json$/, ''),
  ];
  const { fix } = await import('../fix/fix.ts');
  const { checkCommand: check } = await import('../check/check.ts');
  await fix.run({ ...shell, arguments: place, out: () => undefined });
  shell.out(`Wrote ${plainText(`${folder.name}/${path}`)}.\n`);
  await check.run({ ...shell, arguments: place });
}
