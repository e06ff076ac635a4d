import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { makeCacheFolder } from './state/cache-folder.ts';

/** Where the translation memory and the ledger of a knowledge base lie; makes the folder. */
export function translationLedgerPath(home: string): string {
  const folder = join(home, '.cache');
  makeCacheFolder(folder);
  return join(folder, 'translate.sqlite');
}

/** The same, for a run that must leave no trace: null where there is no ledger yet. */
export function existingTranslationLedger(home: string): string | null {
  const path = join(home, '.cache', 'translate.sqlite');
  return existsSync(path) ? path : null;
}
