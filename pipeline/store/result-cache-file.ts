import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Json } from '../json.ts';
import type { Digests, ResultCache, RecordResult, CorpusResult } from '../rule/result-cache.ts';
import { codeFingerprint } from './code-fingerprint.ts';
import { sweepTemporaryFiles, writeWholeFile } from './whole-file.ts';

interface Contents<Value> {
  /** What the contents depend on besides the records. */
  readonly basis: string;
  readonly values: Readonly<Record<string, Value>>;
}

type FactContents = Record<string, { version: string; answers: Record<string, Json> }>;

/**
 * The results of the last run, in .cache beside the records: a record that has not changed is not judged again.
 * A change of the policy, of the day or of the tool's own code empties it. It is a convenience for the machine that
 * wrote it: a run that must not trust its context leaves it out.
 */
export class ResultCacheFile implements ResultCache {
  readonly #folder: string;
  readonly #suffix: string;
  readonly #basis: string;
  readonly #kept = new Map<string, Kept<unknown>>();
  #facts: FactContents | undefined;
  #factsChanged = false;

  /**
   * @param home the folder that holds the records' folder
   * @param name tells runs of different rules apart, which must not empty each other's memory
   * @param conditions all that results depend on besides the records and the code
   */
  constructor(home: string, name: string, conditions: unknown) {
    this.#folder = join(home, '.cache');
    this.#suffix = name.replaceAll(/[^a-z-]+/g, '.');
    this.#basis = createHash('sha256')
      .update(JSON.stringify(conditions))
      .update(codeFingerprint())
      .digest('hex');
  }

  get hasRuns(): boolean {
    return this.#load<CorpusResult>('runs').size > 0;
  }

  run(key: string): CorpusResult | undefined {
    return this.#load<CorpusResult>('runs').get(key);
  }

  keepRun(key: string, result: CorpusResult): void {
    this.#load<CorpusResult>('runs').set(key, result);
  }

  /**
   * What a command printed, and its exit code, if it was asked the same over the same files. A file of its own for each
   * question: what was printed is read back as it is.
   *
   * @param question in hexadecimal
   */
  output(question: string, key: string): { text: string; exitCode: number } | undefined {
    const kept = readText(this.#outputPath(question)) ?? '';
    const head = /^([0-9a-f]+) (\S+) ([01])\n/.exec(kept);
    if (head?.[1] !== this.#basis || head[2] !== key) return undefined;
    return { text: kept.slice(head[0].length), exitCode: Number(head[3]) };
  }

  /** Without a word where the folder cannot be written, since nothing depends on it. */
  keepOutput(question: string, key: string, text: string, exitCode: number): void {
    try {
      writeWholeFile(this.#outputPath(question), `${this.#basis} ${key} ${exitCode}\n${text}`);
    } catch {
      // As in `save`.
    }
  }

  record(key: string): RecordResult | undefined {
    return this.#load<RecordResult>('records').get(key);
  }

  digests(key: string): Digests | undefined {
    return this.#load<Digests>('digests').get(key);
  }

  keepRecord(key: string, result: RecordResult, digests: Digests): void {
    this.#load<RecordResult>('records').set(key, result);
    this.#load<Digests>('digests').set(key, digests);
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
      if (existsSync(this.#folder)) sweepTemporaryFiles(this.#folder);
      for (const [name, kept] of this.#kept) {
        if (kept.changed)
          writeWholeFile(this.#pathOf(name), JSON.stringify({ basis: this.#basis, values: kept.used() }));
      }
      if (this.#factsChanged) writeWholeFile(join(this.#folder, 'facts.json'), JSON.stringify(this.#facts));
    } catch {
      // A knowledge base on a read-only disk is checked all the same.
    }
  }

  /** Each kind is read when it is first asked for. */
  #load<Value>(name: 'runs' | 'records' | 'digests'): Kept<Value> {
    const known = this.#kept.get(name);
    if (known) return known as Kept<Value>;
    const contents = readJson(this.#pathOf(name)) as Contents<Value> | null;
    const kept = new Kept(contents?.basis === this.#basis ? contents.values : undefined);
    this.#kept.set(name, kept);
    return kept;
  }

  #loadFacts(): FactContents {
    this.#facts ??= factsIn(readJson(join(this.#folder, 'facts.json')));
    return this.#facts;
  }

  #factsOf(pass: string): FactContents[string] | undefined {
    const facts = this.#loadFacts();
    return Object.hasOwn(facts, pass) ? facts[pass] : undefined;
  }

  #outputPath(question: string): string {
    return join(this.#folder, `output-${question}.txt`);
  }

  #pathOf(name: string): string {
    return join(this.#folder, `${name}-${this.#suffix}.json`);
  }
}

/** What has the shape of facts; whatever else stands in the file is forgotten. */
function factsIn(contents: unknown): FactContents {
  return Object.fromEntries(
    Object.entries(isObject(contents) ? contents : {}).filter(
      (entry): entry is [string, FactContents[string]] =>
        isObject(entry[1]) && typeof entry[1]['version'] === 'string' && isObject(entry[1]['answers']),
    ),
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

/** Values of the last run, of which those that this run used or added are kept. */
class Kept<Value> {
  readonly #known: ReadonlyMap<string, Value>;
  readonly #used = new Map<string, Value>();
  #added = false;

  constructor(known: Readonly<Record<string, Value>> | undefined) {
    this.#known = new Map(isObject(known) ? Object.entries(known) : []);
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

  get size(): number {
    return this.#known.size;
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
    return JSON.parse(readText(path) ?? 'null');
  } catch {
    return null;
  }
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
