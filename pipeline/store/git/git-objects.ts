import { runGit, GitError } from './git-process.ts';

/**
 * Bytes that are kept: the records of some 15,000 files. Base and head of a change have most of them in common, and each
 * side is read more than once: to be judged, and for the places of what is found.
 */
const KEPT = 64 << 20;

/** Contents of a repository's files, by the ids of their objects, read in bulk. */
export class GitObjects {
  readonly #root: string;
  readonly #kept = new Map<string, Buffer>();
  #room: number;

  /**
   * @param root of the work tree
   * @param bytes that may be kept; the rest is read again where it is asked for again
   */
  constructor(root: string, bytes = KEPT) {
    this.#root = root;
    this.#room = bytes;
  }

  /** The content of an object, if it is at hand. */
  kept(object: string): Buffer | undefined {
    return this.#kept.get(object);
  }

  /**
   * Contents by object. One process serves them all.
   *
   * @throws GitError where an object is no file or is not here
   */
  contents(objects: Iterable<string>): ReadonlyMap<string, Buffer> {
    const contents = new Map<string, Buffer>();
    const missing = new Set<string>();
    for (const object of objects) {
      const known = this.#kept.get(object);
      if (known) contents.set(object, known);
      else missing.add(object);
    }
    if (missing.size === 0) return contents;
    const output = runGit(this.#root, ['cat-file', '--batch'], `${[...missing].join('\n')}\n`);
    for (let at = 0; at < output.length;) {
      const lineEnd = output.indexOf(0x0a, at);
      const [object = '', type, size] = output.toString('latin1', at, lineEnd).split(' ');
      // A partial clone lacks objects that nobody has asked for yet.
      if (type !== 'blob' || size === undefined) throw new GitError(`The object ${object} is missing here.`);
      const start = lineEnd + 1;
      const content = output.subarray(start, start + Number(size));
      contents.set(object, content);
      this.#keep(object, content);
      at = start + Number(size) + 1;
    }
    return contents;
  }

  #keep(object: string, content: Buffer): void {
    if (content.length > this.#room) return;
    this.#room -= content.length;
    this.#kept.set(object, content);
  }
}
