import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Json } from '../json.ts';
import type { CorpusJudgement, Digests, JudgementCache, RecordJudgement } from '../rule/judgement-cache.ts';
import { writeWholeFile } from './whole-file.ts';

interface Contents<Value> {
  /** What the contents depend on besides the records. */
  readonly basis: string;
  readonly records: Readonly<Record<string, Value>>;
  readonly corpus?: Readonly<Record<string, CorpusJudgement>>;
}

type FactContents = Record<string, { version: string; answers: Record<string, Json> }>;

/**
 * The judgements of the last run, in .cache beside the records: a record that has not changed is not judged again.
 * A change of the policy, of the day or of the tool's own code empties it. It is a convenience for the machine that
 * wrote it: a run that must not trust its surroundings leaves it out.
 */
export class JudgementFile implements JudgementCache {
  readonly #folder: string;
  readonly #suffix: string;
  readonly #basis: string;
  readonly #records: Kept<RecordJudgement>;
  readonly #corpus: Kept<CorpusJudgement>;
  #digests: Kept<Digests> | undefined;
  #facts: FactContents | undefined;
  #factsChanged = false;

  /**
   * @param home the folder that holds the records' folder
   * @param name tells runs of different rules apart, which must not empty each other's memory
   * @param conditions all that judgements depend on besides the records and the code
   */
  constructor(home: string, name: string, conditions: unknown) {
    this.#folder = join(home, '.cache');
    this.#suffix = name.replaceAll(/[^a-z-]+/g, '.');
    this.#basis = createHash('sha256')
      .update(JSON.stringify(conditions))
      .update(codeFingerprint())
      .digest('hex');
    const contents = this.#read<RecordJudgement>('judgements');
    this.#records = new Kept(contents?.records);
    this.#corpus = new Kept(contents?.corpus);
  }

  record(key: string): RecordJudgement | undefined {
    return this.#records.get(key);
  }

  digests(key: string): Digests | undefined {
    return this.#loadDigests().get(key);
  }

  keepRecord(key: string, judgement: RecordJudgement, digests: Digests): void {
    this.#records.set(key, judgement);
    this.#loadDigests().set(key, digests);
  }

  corpus(key: string): CorpusJudgement | undefined {
    return this.#corpus.get(key);
  }

  keepCorpus(key: string, judgement: CorpusJudgement): void {
    this.#corpus.set(key, judgement);
  }

  fact(pass: string, version: string, question: string): Json | undefined {
    const facts = this.#factsOf(pass);
    return facts?.version === version && Object.hasOwn(facts.answers, question)
      ? facts.answers[question]
      : undefined;
  }

  keepFact(pass: string, version: string, question: string, fact: Json): void {
    const known = this.#factsOf(pass);
    const facts = known?.version === version ? known : { version, answers: {} };
    this.#loadFacts()[pass] = facts;
    Object.defineProperty(facts.answers, question, {
      value: fact,
      enumerable: true,
      configurable: true,
      writable: true,
    });
    this.#factsChanged = true;
  }

  /** Writes what this run has seen; without a word where the folder cannot be written, since nothing depends on it. */
  save(): void {
    try {
      if (this.#digests?.changed) this.#write('digests', { records: this.#digests.used() });
      if (this.#records.changed || this.#corpus.changed) {
        this.#write('judgements', { records: this.#records.used(), corpus: this.#corpus.used() });
      }
      if (this.#factsChanged) writeWholeFile(join(this.#folder, 'facts.json'), JSON.stringify(this.#facts));
    } catch {
      // A knowledge base on a read-only disk is checked all the same.
    }
  }

  #loadDigests(): Kept<Digests> {
    this.#digests ??= new Kept(this.#read<Digests>('digests')?.records);
    return this.#digests;
  }

  #loadFacts(): FactContents {
    this.#facts ??= (readJson(join(this.#folder, 'facts.json')) as FactContents | null) ?? {};
    return this.#facts;
  }

  #factsOf(pass: string): FactContents[string] | undefined {
    const facts = this.#loadFacts();
    return Object.hasOwn(facts, pass) ? facts[pass] : undefined;
  }

  #pathOf(name: string): string {
    return join(this.#folder, `${name}-${this.#suffix}.json`);
  }

  #read<Value>(name: string): Contents<Value> | null {
    const contents = readJson(this.#pathOf(name)) as Contents<Value> | null;
    return contents?.basis === this.#basis ? contents : null;
  }

  #write(name: string, contents: Omit<Contents<unknown>, 'basis'>): void {
    writeWholeFile(this.#pathOf(name), JSON.stringify({ basis: this.#basis, ...contents }));
  }
}

/** Values of the last run, of which those that this run used or added are kept. */
class Kept<Value> {
  readonly #known: ReadonlyMap<string, Value>;
  readonly #used = new Map<string, Value>();
  #added = false;

  constructor(known: Readonly<Record<string, Value>> | undefined) {
    this.#known = new Map(Object.entries(known ?? {}));
  }

  get(key: string): Value | undefined {
    const value = this.#used.get(key) ?? this.#known.get(key);
    if (value !== undefined) this.#used.set(key, value);
    return value;
  }

  set(key: string, value: Value): void {
    this.#used.set(key, value);
    this.#added = true;
  }

  get changed(): boolean {
    return this.#added || this.#used.size !== this.#known.size;
  }

  used(): Record<string, Value> {
    return Object.fromEntries(this.#used);
  }
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

/** Stands for the tool's own code, by the size and the time of change of every file of it: other rules judge anew. */
function codeFingerprint(): string {
  const root = fileURLToPath(new URL('../', import.meta.url));
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.\w+$/.test(file) && !file.endsWith('.test.ts'))
    .sort()
    .map((file) => {
      const { mtimeMs, size } = statSync(join(root, file));
      return `${file} ${size} ${mtimeMs}`;
    });
  return [process.version, ...files].join('\n');
}
