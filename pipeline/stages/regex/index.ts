import { alias } from './alias.ts';
import { counterExample } from './counter-example.ts';
import { dialect } from './dialect-rule.ts';
import { example } from './example.ts';
import { narrow } from './narrow.ts';
import { signature } from './signature.ts';
import { slow } from './slow.ts';
import { syntax } from './syntax-rule.ts';
import { unsafe } from './unsafe.ts';

/** Whether the regex of a record can be trusted: right, safe and portable. */
export const regexRules = [
  syntax,
  dialect,
  signature,
  alias,
  example,
  counterExample,
  unsafe,
  slow,
  narrow,
] as const;
