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
 * Replaces a file as a whole, or leaves it as it was: a reader, and a machine that loses its power, sees the old text
 * or the new one. The folder is made where it is missing.
 *
 * @param isWanted asked when all is on the disk and only the name is to change: an editor, which knows of no lock, may
 *   have saved the file meanwhile, and getting the new text onto the disk takes long enough for that
 * @returns false, with the file untouched, where it was not wanted any more
 * @throws what the file system says; the file is untouched then
 */
export function writeWholeFile(
  path: string,
  content: string | Uint8Array | Iterable<string>,
  isWanted: () => boolean = () => true,
): boolean {
  const folder = dirname(path);
  mkdirSync(folder, { recursive: true });
  const temporary = join(folder, `.tmp-${process.pid}-${written++}-${basename(path)}`);
  try {
    // A killed run may have had the same process id: what it left here is nobody's.
    rmSync(temporary, { force: true });
    writeAndSync(temporary, buffersOf(content), modeOf(path));
    if (!isWanted()) {
      rmSync(temporary, { force: true });
      return false;
    }
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  syncFolder(folder);
  return true;
}

function* buffersOf(content: string | Uint8Array | Iterable<string>): Generator<Uint8Array> {
  if (content instanceof Uint8Array) yield content;
  else if (typeof content === 'string') yield Buffer.from(content, 'utf8');
  else for (const piece of content) yield Buffer.from(piece, 'utf8');
}

function writeAndSync(path: string, contents: Iterable<Uint8Array>, mode: number): void {
  const descriptor = openSync(path, 'wx', mode);
  try {
    for (const content of contents)
      for (let offset = 0; offset < content.length;) offset += writeSync(descriptor, content, offset);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
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
