import { configureGlobal } from 'fast-check';

/**
 * Property tests try the same cases every time: whoever changes something else must not meet a case that nobody has met
 * before. `PROPERTY_SEED=7 npm run test:all` tries others.
 */
configureGlobal({ seed: Number(process.env['PROPERTY_SEED'] ?? 1) });
