/** A file as the store found it, before anything is made of it. */
export interface RawFile {
  /** Below the records' folder, with "/" between its parts. */
  readonly path: string;
  /** What stands there; only a regular file is read. */
  readonly kind: 'file' | 'symlink' | 'folder' | 'other';
  /** Bytes. */
  readonly size: number;
  /** null where the file was not read: it is no regular file, larger than the limit, or unreadable. */
  readonly bytes: Uint8Array | null;
  /** Why a regular file of allowed size could not be read, such as "EACCES". */
  readonly failure?: string;
}

/** A text as the file that holds it. */
export function rawFileOf(path: string, text: string): RawFile {
  const bytes = new TextEncoder().encode(text);
  return { path, kind: 'file', size: bytes.length, bytes };
}
