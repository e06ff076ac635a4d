import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Json } from '../json.ts';
import type { Finding } from '../rule/finding.ts';
import type { FactCache, JudgementCache, RecordJudgement } from '../rule/judgement-cache.ts';
import { writeWholeFile } from './whole-file.ts';

interface Contents {
  /** What the judgements depend on besides the records. */
  basis: string;
  records: Record<string, RecordJudgement>;
  corpus: Record<string, readonly Finding[]>;
}

type FactContents = Record<string, { version: string; answers: Record<string, Json> }>;

/**
 * The judgements of the last run, in .cache beside the records: a record that has not changed is not judged again.
 * A change of the policy, of the day or of the tool's own code empties it. It is a convenience for the machine that
 * wrote it: a run that must not trust its surroundings leaves it out.
 */
export class JudgementFile implements JudgementCache, FactCache {
  readonly #path: string;
  readonly #factsPath: string;
  readonly #basis: string;
  readonly #known: Map<string, RecordJudgement>;
  readonly #corpus: Map<string, readonly Finding[]>;
  readonly #facts: FactContents;
  readonly #kept = new Map<string, RecordJudgement>();
  #keptCorpus: [string, readonly Finding[]] | null = null;
  #changed = false;
  #factsChanged = false;

  /**
   * @param home the folder that holds the records' folder
   * @param conditions all that judgements depend on besides the records and the code
   */
  constructor(home: string, conditions: unknown) {
    this.#path = join(home, '.cache', 'judgements.json');
    this.#factsPath = join(home, '.cache', 'facts.json');
    this.#basis = createHash('sha256')
      .update(JSON.stringify(conditions))
      .update(codeFingerprint())
      .digest('hex');
    const contents = readJson(this.#path) as Contents | null;
    const valid = contents?.basis === this.#basis;
    this.#known = new Map(valid ? Object.entries(contents.records) : []);
    this.#corpus = new Map(valid ? Object.entries(contents.corpus) : []);
    this.#facts = (readJson(this.#factsPath) as FactContents | null) ?? {};
  }

  record(key: string): RecordJudgement | undefined {
    const known = this.#known.get(key);
    if (known) this.#kept.set(key, known);
    return known;
  }

  keepRecord(key: string, judgement: RecordJudgement): void {
    this.#kept.set(key, judgement);
    this.#changed = true;
  }

  corpus(key: string): readonly Finding[] | undefined {
    const known = this.#corpus.get(key);
    if (known) this.#keptCorpus = [key, known];
    return known;
  }

  keepCorpus(key: string, findings: readonly Finding[]): void {
    this.#keptCorpus = [key, findings];
    this.#changed = true;
  }

  fact(pass: string, version: string, question: string): Json | undefined {
    const facts = Object.hasOwn(this.#facts, pass) ? this.#facts[pass] : undefined;
    return facts?.version === version && Object.hasOwn(facts.answers, question)
      ? facts.answers[question]
      : undefined;
  }

  keepFact(pass: string, version: string, question: string, fact: Json): void {
    const facts = Object.hasOwn(this.#facts, pass) ? this.#facts[pass] : undefined;
    const current = facts?.version === version ? facts : { version, answers: {} };
    this.#facts[pass] = current;
    Object.defineProperty(current.answers, question, {
      value: fact,
      enumerable: true,
      configurable: true,
      writable: true,
    });
    this.#factsChanged = true;
  }

  /** Writes what this run has seen; without a word where the folder cannot be written, since nothing depends on it. */
  save(): void {
    const changed = this.#changed || this.#kept.size !== this.#known.size;
    try {
      if (changed) writeWholeFile(this.#path, JSON.stringify(this.#contents()));
      if (this.#factsChanged) writeWholeFile(this.#factsPath, JSON.stringify(this.#facts));
    } catch {
      // A knowledge base on a read-only disk is checked all the same.
    }
  }

  #contents(): Contents {
    return {
      basis: this.#basis,
      records: Object.fromEntries(this.#kept),
      corpus: this.#keptCorpus ? Object.fromEntries([this.#keptCorpus]) : {},
    };
  }
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

/** A hash of the tool's own source: rules that have changed judge anew. */
function codeFingerprint(): string {
  const root = fileURLToPath(new URL('../', import.meta.url));
  const hash = createHash('sha256').update(process.version);
  for (const file of globSync('**/*.{ts,cjs,yaml,txt,json}', { cwd: root }).sort()) {
    if (!file.endsWith('.test.ts')) hash.update(file).update(readFileSync(join(root, file)));
  }
  return hash.digest('hex');
}
