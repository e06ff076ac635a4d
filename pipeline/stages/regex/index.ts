import { alias } from './alias.ts';
import { broad } from './broad.ts';
import { collision } from './collision.ts';
import { counterExample } from './counter-example.ts';
import { dialect } from './dialect-rule.ts';
import { example } from './example.ts';
import { narrow } from './narrow.ts';
import { missedSignature } from './signature.ts';
import { slow } from './slow.ts';
import { syntax } from './syntax-rule.ts';
import { unsafe } from './unsafe.ts';
import { wildcard } from './wildcard.ts';

/** Whether the regex of a record can be trusted: right, safe, portable, and not in another one's way. */
export const regexRules = [
  syntax,
  dialect,
  missedSignature,
  alias,
  example,
  counterExample,
  unsafe,
  slow,
  broad,
  wildcard,
  narrow,
  collision,
] as const;
