import { doubt } from './doubt.ts';
import { misaligned } from './misaligned.ts';
import { missing } from './missing.ts';
import { staleTranslation } from './stale.ts';
import {
  glossary,
  length,
  markup,
  tokenAdded,
  tokenLost,
  traditional,
  typography,
  untranslated,
} from './translation-rules.ts';

/** What the Chinese of a record must be: there, Chinese, of the English that stands there now, and true to it. */
export const zhRules = [
  missing,
  untranslated,
  misaligned,
  staleTranslation,
  tokenLost,
  tokenAdded,
  markup,
  length,
  traditional,
  glossary,
  typography,
  doubt,
] as const;
