import { broad } from './broad.ts';
import { collision } from './collision.ts';

/** Whether a regex can be trusted: right, safe, portable, and not in another one's way. */
export const regexRules = [broad, collision] as const;
