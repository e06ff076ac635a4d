import { ANSWERS } from './answers.ts';
import type { PlayedEndpoint } from './endpoint.ts';
import { HOSTS } from './hosts.ts';
import { LIMITS } from './limits.ts';

/** All endpoints that can be played. */
export const ENDPOINTS: readonly PlayedEndpoint[] = [...HOSTS, ...ANSWERS, ...LIMITS];
