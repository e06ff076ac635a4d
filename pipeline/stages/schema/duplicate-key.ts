import { ruleFromReading } from './from-reading.ts';

export const duplicateKeyRule = ruleFromReading(
  'schema/duplicate-key',
  'error',
  'quoted',
  'A key stands twice in one object',
);
