import { aliasRule } from './alias.ts';
import { broadRule } from './broad.ts';
import { collisionRule } from './collision.ts';
import { counterExampleRule } from './counter-example.ts';
import { dialectRule } from './dialect-rule.ts';
import { exampleRule } from './example.ts';
import { narrowRule } from './narrow.ts';
import { missedSignatureRule } from './signature.ts';
import { slowRule } from './slow.ts';
import { syntaxRule } from './syntax-rule.ts';
import { unsafeRule } from './unsafe.ts';
import { wildcardRule } from './wildcard.ts';

/** Whether the regex of a record can be trusted: right, safe, portable, and not in another one's way. */
export const regexRules = [
  syntaxRule,
  dialectRule,
  missedSignatureRule,
  aliasRule,
  exampleRule,
  counterExampleRule,
  unsafeRule,
  slowRule,
  broadRule,
  wildcardRule,
  narrowRule,
  collisionRule,
] as const;
