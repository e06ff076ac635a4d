import { ruleFromReading } from './from-reading.ts';

export const jsonRule = ruleFromReading(
  'schema/json',
  'error',
  'message',
  'Not valid JSON, not valid UTF-8, or a number that JSON cannot hold exactly',
);
