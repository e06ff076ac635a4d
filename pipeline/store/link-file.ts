import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LinkState, LinkStates } from '../links/link-state.ts';
import { writeWholeFile } from './whole-file.ts';
import { withWriteLock } from './write-lock.ts';

/** The file that remembers visits is not what this tool writes. */
export class LinkFileError extends Error {
  override readonly name = 'LinkFileError';
}

/**
 * The memory of visits, reports/links.json beside the records' folder. It is no cache: whether a link is dead rests on
 * failures of weeks ago, so whoever runs the visits keeps the file from one run to the next.
 */
export class LinkFile {
  readonly path: string;
  readonly #home: string;

  /** @param home the folder that holds the records' folder */
  constructor(home: string) {
    this.#home = home;
    this.path = join(home, 'reports', 'links.json');
  }

  /** @throws LinkFileError where the file is not what was written */
  read(): LinkStates {
    let text: string;
    try {
      text = readFileSync(this.path, 'utf8');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return new Map();
      throw error;
    }
    const states = parse(text);
    if (!states)
      throw new LinkFileError(
        `${this.path} is not what the visits of links have written. Restore it, or delete it to begin anew.`,
      );
    return states;
  }

  /** Writes the states of the links that are still cited, ordered by address. */
  write(states: LinkStates, cited: ReadonlySet<string>): void {
    const kept = [...states].filter(([address]) => cited.has(address)).sort(([a], [b]) => (a < b ? -1 : 1));
    const text = `${JSON.stringify({ version: 1, links: Object.fromEntries(kept) }, null, 2)}\n`;
    withWriteLock(this.#home, () => writeWholeFile(this.path, text));
  }
}

function parse(text: string): LinkStates | null {
  try {
    const { version, links } = JSON.parse(text) as { version?: unknown; links?: unknown };
    if (version !== 1 || links === null || typeof links !== 'object') return null;
    const entries = Object.entries(links);
    return entries.every(([, state]) => isState(state)) ? new Map(entries as [string, LinkState][]) : null;
  } catch {
    return null;
  }
}

function isState(value: unknown): value is LinkState {
  if (value === null || typeof value !== 'object') return false;
  const { visited, etag, failures } = value as { [Key in keyof LinkState]?: unknown };
  return (
    isDay(visited) &&
    (etag === undefined || typeof etag === 'string') &&
    (failures === undefined || areFailures(failures))
  );
}

function areFailures(value: unknown): boolean {
  if (value === null || typeof value !== 'object') return false;
  const { first, last, count, reason } = value as Record<string, unknown>;
  return isDay(first) && isDay(last) && Number.isInteger(count) && typeof reason === 'string';
}

function isDay(value: unknown): boolean {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
}
