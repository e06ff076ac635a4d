import { createHash } from 'node:crypto';
import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { LookupIndex } from '../../lookup/lookup-index.ts';
import { codeFingerprint } from '../code-fingerprint.ts';
import { nearestPolicy } from '../policy/policy-place.ts';
import type { RecordFolder } from '../record-folder.ts';
import { makeCacheFolder } from './cache-folder.ts';

/** The code that decides what an index holds. */
const CODE = [
  'commands/lookup',
  'corpus',
  'lookup',
  'output',
  'record',
  'stages/regex',
  'stages/duplicates/similarity',
];

/** What was printed, and the exit code. */
export interface Answer {
  readonly text: string;
  readonly exitCode: 0 | 1 | 2;
}

interface Answers {
  readonly basis: string;
  readonly answers: Readonly<Record<string, Answer>>;
}

/** Answers that are kept: the latest ones. */
const ANSWERS = 32;

/**
 * What looking up derives of the records, kept in .cache beside their folder. It holds as long as no record and no policy, by
 * its size and its times, and no file of the tool that has a part in it has changed.
 */
export class LookupIndexFile {
  readonly #path: string;
  readonly #answersPath: string;
  readonly #basis: string;

  /**
   * @param policy the file that was named; undefined takes the nearest one
   */
  constructor(folder: RecordFolder, policy: string | undefined) {
    const name = createHash('sha256').update(folder.path).digest('hex').slice(0, 16);
    this.#path = join(folder.home, '.cache', `lookup-${name}.json`);
    this.#answersPath = join(folder.home, '.cache', `answers-${name}.json`);
    this.#basis = createHash('sha256')
      .update(policyStamp(folder.path, policy))
      .update(codeFingerprint(CODE))
      .update(folder.stamp())
      .digest('hex');
  }

  /** What was answered to the same question, as long as the index holds: a failing build asks again and again. */
  answer(question: unknown): Answer | null {
    return this.#answers()[keyOf(question)] ?? null;
  }

  keepAnswer(question: unknown, answer: Answer): void {
    const latest = Object.entries(this.#answers()).slice(1 - ANSWERS);
    const answers = Object.fromEntries([...latest, [keyOf(question), answer]]);
    this.#write(this.#answersPath, JSON.stringify({ basis: this.#basis, answers }));
  }

  #answers(): Readonly<Record<string, Answer>> {
    try {
      const { basis, answers } = JSON.parse(readFileSync(this.#answersPath, 'utf8')) as Answers;
      return basis === this.#basis ? answers : {};
    } catch {
      return {};
    }
  }

  read(): LookupIndex | null {
    try {
      const text = readFileSync(this.#path, 'utf8');
      // The basis stands first, so that an index that does not hold is not read.
      if (!text.startsWith(`${this.#basis}\n`)) return null;
      return JSON.parse(text.slice(this.#basis.length + 1)) as LookupIndex;
    } catch {
      return null;
    }
  }

  write(index: LookupIndex): void {
    this.#write(this.#path, `${this.#basis}\n${JSON.stringify(index)}`);
  }

  /**
   * Replaces a file as a whole; without waiting for the disk, and without a word where it cannot be written, since what is lost
   * is derived again.
   */
  #write(path: string, content: string): void {
    const temporary = `${path}.${process.pid}.tmp`;
    try {
      makeCacheFolder(dirname(path));
      writeFileSync(temporary, content);
      renameSync(temporary, path);
    } catch {
      rmSync(temporary, { force: true });
    }
  }
}

function keyOf(question: unknown): string {
  return createHash('sha256').update(JSON.stringify(question)).digest('base64url');
}

/** The limits of the policy decide which files are records at all. */
function policyStamp(folder: string, named: string | undefined): string {
  const path = named === undefined ? nearestPolicy(folder) : resolve(named);
  const stats = path === null ? undefined : statSync(path, { throwIfNoEntry: false });
  return stats ? `${path} ${stats.size} ${stats.mtimeMs} ${stats.ctimeMs}` : `${path}`;
}
