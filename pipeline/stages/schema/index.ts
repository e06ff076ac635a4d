import { dateOrder } from './date-order.ts';
import { duplicateKey } from './duplicate-key.ts';
import { format } from './format.ts';
import { idPath } from './id-path.ts';
import { json } from './json.ts';
import { limits } from './limits.ts';
import { placeholder } from './placeholder.ts';
import { record } from './record.ts';
import { secret } from './secret.ts';
import { unsafeText } from './unsafe-text.ts';
import { url } from './url.ts';
import { vocabulary } from './vocabulary.ts';
import { volatile } from './volatile.ts';

/** What a file must be before anybody can judge what it says. */
export const schemaRules = [
  json,
  limits,
  duplicateKey,
  record,
  idPath,
  dateOrder,
  url,
  unsafeText,
  placeholder,
  secret,
  volatile,
  vocabulary,
  format,
] as const;
