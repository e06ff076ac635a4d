import { ruleFromReading } from './from-reading.ts';

export const limitsRule = ruleFromReading(
  'schema/limits',
  'error',
  'message',
  'Too deep, too large, a string too long, a symbolic link, or an odd file name',
);
