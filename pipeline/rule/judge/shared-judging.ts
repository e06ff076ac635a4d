import type { Json } from '../../json.ts';
import type { RawFile } from '../../record/raw-file.ts';
import type { FactMemory } from '../record-result.ts';
import type { Judges } from '../run.ts';
import { toldSecrets, withoutSecrets } from '../secret-free.ts';
import {
  type BrokenKeys,
  FileJudge,
  isIn,
  type FileResult,
  type JudgedFiles,
  type Share,
} from './file-judge.ts';
import { JudgePool } from './judge-pool.ts';
import {
  batchOf,
  derivedOf,
  type FileRun,
  type JudgedBatch,
  type Meanwhile,
  type PendingFile,
} from './judged-batch.ts';

/** Files of a task, at most, and their bytes: few, so that at the end nobody waits for long. */
const FILES_AT_ONCE = 16;
const BYTES_AT_ONCE = 1 << 17;

/** Tasks that are under way at a time: a few that take long hold up nobody. */
const TASKS_AT_ONCE = 64;

/**
 * Judges files: what is said of regexes in processes of their own, all else here; where a process is about to have nothing
 * to do, it gets the whole. A file over which a process was lost is tried by itself in another; where that one is lost
 * as well, it is judged here, and what it asks goes without an answer.
 *
 * @param meanwhile what this process does while the others have still something to say
 * @returns in the order of the files
 */
export async function* judgeShared(
  run: FileRun,
  { processes, only, program }: Judges,
  files: Iterable<PendingFile>,
  memory?: FactMemory,
  meanwhile?: Meanwhile,
): AsyncGenerator<JudgedBatch> {
  const { policy, today, folder, summaries, signal } = run;
  const recall = (pass: string, version: string, questions: readonly string[]): (Json | undefined)[] =>
    questions.map((question) => memory?.fact(pass, version, question));
  const pool = new JudgePool({
    size: Math.max(1, processes - 1),
    patience: 0,
    orders: {
      terms: { policy, today, folder },
      only,
      summaries: summaries.map(({ name }) => name),
      recalls: memory !== undefined && !memory.isEmpty,
    },
    known: ({ pass, version, questions }) => recall(pass, version, questions),
    program,
  });
  // While rules are loaded here, they are there.
  pool.open();
  const rules = await run.loadRules();
  const judgeOf = (share: Share): FileJudge =>
    new FileJudge(run, rules, summaries, (...query) => Promise.resolve(recall(...query)), share);
  const here = judgeOf('rest');
  const there = async (raw: readonly RawFile[], share: Share, broken?: BrokenKeys): Promise<JudgedFiles> =>
    ((await pool.run({ kind: 'files', files: raw, share, broken }, signal)) as JudgedFiles | null) ??
    joined(await Promise.all(raw.map((file) => judgeAlone(file, pool, signal, share, judgeOf))));
  const judgeApart = async (raw: readonly RawFile[]): Promise<Begun> => {
    const read = await here.read(raw);
    const regex = there(
      raw,
      'apart',
      read.files.map(({ record, broken }) => record && broken),
    );
    // What goes wrong is said when somebody waits for it.
    regex.catch(() => undefined);
    const derived = here.judge(read);
    // Nothing else of what was read is held until the other half is there.
    const secrets = read.files.map((file, index) =>
      toldSecrets(file, derived.results[index]?.result.findings ?? []),
    );
    return { derived, all: async () => together(derived, await regex, secrets) };
  };
  const judgeThere = async (raw: readonly RawFile[]): Promise<Begun> => {
    const all = await there(raw, 'all');
    return { derived: all, all: () => Promise.resolve(all) };
  };
  const taken: Promise<void>[] = [];
  const judge = async (batch: readonly PendingFile[]): Promise<JudgedBatch> => {
    const raw = batch.map(({ file }) => file);
    const begun = pool.isIdle ? judgeThere(raw) : judgeApart(raw);
    const taking = begun.then(({ derived }) => meanwhile?.take(derivedOf(batch, derived)));
    taken.push(taking.catch(() => undefined));
    return batchOf(batch, await (await begun).all());
  };
  try {
    const underWay: Promise<JudgedBatch>[] = [];
    for (const batch of batchesOf(files)) {
      const judged = judge(batch);
      judged.catch(() => undefined);
      underWay.push(judged);
      // The processes are heard, and get more.
      await new Promise(setImmediate);
      const first = underWay.length < TASKS_AT_ONCE ? undefined : underWay.shift();
      if (first) yield await first;
    }
    if (meanwhile) {
      pool.sendAll();
      await Promise.all(taken);
      await meanwhile.work((name) => isIn('rest', name));
    }
    for (const judged of underWay) yield await judged;
  } finally {
    pool.dismiss();
    // They are told of it, and end, before anything else is begun that takes memory.
    await new Promise(setImmediate);
  }
}

/** Files that are being judged. */
interface Begun {
  /** What is derived of them, but perhaps for what is derived apart. */
  readonly derived: JudgedFiles;
  /** All that is to be said of them. */
  readonly all: () => Promise<JudgedFiles>;
}

/** Judges a file over which a process may be lost. */
async function judgeAlone(
  file: RawFile,
  pool: JudgePool,
  signal: AbortSignal,
  share: Share,
  judgeOf: (share: Share) => FileJudge,
): Promise<JudgedFiles> {
  const judged = (await pool.runAlone({ kind: 'files', files: [file], share }, signal)) as JudgedFiles | null;
  if (judged) return judged;
  const judge = judgeOf(share);
  const read = await judge.read([file]);
  for (const { pass, question } of read.open) read.facts.set(pass, question, pass.unanswered);
  return judge.judge(read);
}

/**
 * Two shares of what is to be said of files as one.
 *
 * @param secrets of each file: that there is one is found by the one half, and the other quotes it
 */
function together(
  own: JudgedFiles,
  other: JudgedFiles,
  secrets: readonly (readonly string[] | null)[],
): JudgedFiles {
  const results = own.results.flatMap((here, index): FileResult[] => {
    const there = other.results[index];
    if (!there) return [];
    const findings = withoutSecrets(there.result.findings, secrets[index] ?? null);
    return [
      {
        result: { ...here.result, findings: [...here.result.findings, ...findings] },
        digests: { ...here.digests, ...there.digests },
        crashed: here.crashed || there.crashed,
      },
    ];
  });
  return { results, facts: [...own.facts, ...other.facts], crashes: own.crashes + other.crashes };
}

function joined(parts: readonly JudgedFiles[]): JudgedFiles {
  return {
    results: parts.flatMap(({ results }) => results),
    facts: parts.flatMap(({ facts }) => facts),
    crashes: parts.reduce((sum, { crashes }) => sum + crashes, 0),
  };
}

function* batchesOf(files: Iterable<PendingFile>): Generator<PendingFile[]> {
  let batch: PendingFile[] = [];
  let bytes = 0;
  for (const each of files) {
    batch.push(each);
    bytes += each.file.bytes?.length ?? 0;
    if (batch.length < FILES_AT_ONCE && bytes < BYTES_AT_ONCE) continue;
    yield batch;
    [batch, bytes] = [[], 0];
  }
  if (batch.length > 0) yield batch;
}
