import { ANSWERS } from './answers.ts';
import { CHINESE_HOSTS } from './chinese-hosts.ts';
import { CONTEXTS } from './contexts.ts';
import { DEAD_ENDS } from './dead-ends.ts';
import type { PlayedEndpoint } from './endpoint.ts';
import { ENTRY_FORMS } from './entry-forms.ts';
import { GATEWAYS } from './gateways.ts';
import { HOSTS } from './hosts.ts';
import { JSON_FORMS } from './json-forms.ts';
import { LIMITS } from './limits.ts';
import { REFUSALS } from './refusals.ts';
import { TEXT_FORMS } from './text-forms.ts';
import { TRANSPORTS } from './transports.ts';

/** All endpoints that can be played. */
export const ENDPOINTS: readonly PlayedEndpoint[] = [
  ...HOSTS,
  ...CHINESE_HOSTS,
  ...ANSWERS,
  ...JSON_FORMS,
  ...ENTRY_FORMS,
  ...TEXT_FORMS,
  ...REFUSALS,
  ...TRANSPORTS,
  ...GATEWAYS,
  ...CONTEXTS,
  ...LIMITS,
  ...DEAD_ENDS,
];
