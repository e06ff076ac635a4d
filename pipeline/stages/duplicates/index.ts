import { aliasConflict } from './alias-conflict.ts';
import { aliasRepeat } from './alias-repeat.ts';
import { id } from './id.ts';
import { near } from './near.ts';
import { repeatedSignature } from './signature.ts';
import { repeatedText } from './text.ts';

/** One error, one record: what stands twice, within a record and among them. */
export const duplicatesRules = [
  id,
  repeatedSignature,
  aliasRepeat,
  aliasConflict,
  near,
  repeatedText,
] as const;
