import { ruleFromReading } from './from-reading.ts';

export const duplicateKey = ruleFromReading(
  'schema/duplicate-key',
  'error',
  'A key stands twice in one object',
);
