import { hash } from 'node:crypto';

/** SHA-256 of the text's UTF-8, in hexadecimal: how a record and the memory name a text. */
export function textHash(text: string): string {
  return hash('sha256', text, 'hex');
}
