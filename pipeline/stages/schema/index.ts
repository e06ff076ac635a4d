import { dateOrderRule } from './date-order.ts';
import { duplicateKeyRule } from './duplicate-key.ts';
import { formatRule } from './format.ts';
import { idPathRule } from './id-path.ts';
import { jsonRule } from './json.ts';
import { limitsRule } from './limits.ts';
import { placeholderRule } from './placeholder.ts';
import { recordRule } from './record.ts';
import { secretRule } from './secret.ts';
import { unsafeTextRule } from './unsafe-text.ts';
import { urlRule } from './url.ts';
import { vocabularyRule } from './vocabulary.ts';
import { volatileRule } from './volatile.ts';

/** What a file must be before anybody can judge what it says. */
export const schemaRules = [
  jsonRule,
  limitsRule,
  duplicateKeyRule,
  recordRule,
  idPathRule,
  dateOrderRule,
  urlRule,
  unsafeTextRule,
  placeholderRule,
  secretRule,
  volatileRule,
  vocabularyRule,
  formatRule,
] as const;
