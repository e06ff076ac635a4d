import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Temporary files carry the writer's process id, so that one that a killed run left behind can be told from one in use. */
const TEMPORARY = /^\.tmp-(\d+)-\d+-/;

let written = 0;

/**
 * A file that is written piece by piece under a name of its own, and takes the place of another once it is whole. Until
 * then a reader sees the old file.
 */
export class WholeFileDraft {
  readonly #path: string;
  readonly #temporary: string;
  #descriptor: number | null;

  /** @throws what the file system says */
  constructor(path: string) {
    const folder = dirname(path);
    mkdirSync(folder, { recursive: true });
    this.#path = path;
    this.#temporary = join(folder, `.tmp-${process.pid}-${written++}-${basename(path)}`);
    // A killed run may have had the same process id: what it left here is nobody's.
    rmSync(this.#temporary, { force: true });
    this.#descriptor = openSync(this.#temporary, 'wx', modeOf(path));
  }

  add(piece: string | Uint8Array): void {
    if (this.#descriptor === null) throw new Error(`${this.#path} is closed`);
    const content = typeof piece === 'string' ? Buffer.from(piece, 'utf8') : piece;
    for (let offset = 0; offset < content.length;) offset += writeSync(this.#descriptor, content, offset);
  }

  /**
   * Puts the draft in the place of the file.
   *
   * @param isWanted asked when all is on the disk and only the name is to change: an editor, which knows of no lock, may
   *   have saved the file meanwhile, and getting the new text onto the disk takes long enough for that
   * @returns false, with the file untouched, where it was not wanted any more
   */
  finish(isWanted: () => boolean = () => true): boolean {
    if (this.#descriptor === null) throw new Error(`${this.#path} is closed`);
    fsyncSync(this.#descriptor);
    this.#close();
    if (!isWanted()) {
      this.drop();
      return false;
    }
    renameSync(this.#temporary, this.#path);
    syncFolder(dirname(this.#path));
    return true;
  }

  /** Leaves the file as it is; after `finish` there is nothing left to drop. */
  drop(): void {
    this.#close();
    rmSync(this.#temporary, { force: true });
  }

  #close(): void {
    if (this.#descriptor !== null) closeSync(this.#descriptor);
    this.#descriptor = null;
  }
}

/**
 * Replaces a file as a whole, or leaves it as it was: a reader, and a machine that loses its power, sees the old text
 * or the new one. The folder is made where it is missing.
 *
 * @param isWanted as for a draft that is finished
 * @returns false, with the file untouched, where it was not wanted any more
 * @throws what the file system says; the file is untouched then
 */
export function writeWholeFile(
  path: string,
  content: string | Uint8Array | Iterable<string>,
  isWanted: () => boolean = () => true,
): boolean {
  const draft = new WholeFileDraft(path);
  try {
    if (typeof content === 'string' || content instanceof Uint8Array) draft.add(content);
    else for (const piece of content) draft.add(piece);
    return draft.finish(isWanted);
  } catch (error) {
    draft.drop();
    throw error;
  }
}

function modeOf(path: string): number {
  try {
    return statSync(path).mode & 0o777;
  } catch {
    return 0o644;
  }
}

/** A rename is safe only once its folder is on disk. Windows cannot open folders, and needs no such thing. */
function syncFolder(folder: string): void {
  let descriptor: number;
  try {
    descriptor = openSync(folder, 'r');
  } catch {
    return;
  }
  try {
    fsyncSync(descriptor);
  } catch {
    // Some network file systems refuse: the rename has happened all the same.
  } finally {
    closeSync(descriptor);
  }
}

/**
 * Takes away the temporary files that killed runs left in a folder. Those of other running processes stay; of this one
 * there are none while nothing is being written.
 */
export function sweepTemporaryFiles(folder: string): void {
  for (const name of readdirSync(folder)) {
    const owner = TEMPORARY.exec(name)?.[1];
    if (owner === undefined) continue;
    if (Number(owner) === process.pid || !isRunning(Number(owner)))
      rmSync(join(folder, name), { force: true });
  }
}

/** Whether a process runs on this machine, whoever owns it. */
export function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
