import { aliasConflictRule } from './alias-conflict.ts';
import { aliasRepeatRule } from './alias-repeat.ts';
import { idRule } from './id.ts';
import { nearRule } from './near.ts';
import { repeatedSignatureRule } from './signature.ts';
import { repeatedTextRule } from './text.ts';

/** One error, one record: what stands twice, within a record and among them. */
export const duplicatesRules = [
  idRule,
  repeatedSignatureRule,
  aliasRepeatRule,
  aliasConflictRule,
  nearRule,
  repeatedTextRule,
] as const;
