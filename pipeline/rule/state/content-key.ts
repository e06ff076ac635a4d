import { createHash } from 'node:crypto';
import type { RawFile } from '../../record/raw-file.ts';

/** Two files are judged alike only if they have the same content and the same path, from which the id follows. */
export function contentKey(file: RawFile): string {
  const hash = createHash('sha256').update(
    `${file.path}\n${file.kind}\n${file.size}\n${file.failure ?? ''}\n`,
  );
  if (file.bytes) hash.update(file.bytes);
  return hash.digest('base64url');
}
