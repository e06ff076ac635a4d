import { lineFormat } from '../line-format.ts';
import { WEIGHT } from '../weight.ts';

/** PostgreSQL: psql, its tools, the server's log. "connection to server … failed: FATAL:  …" is known by its end. */
export const postgresql = lineFormat('postgresql', 'postgresql', [
  {
    pattern:
      /^(?:\S*(?:psql|pg_\w+|createdb|dropdb|createuser|initdb|vacuumdb)\S*: )?.*?(?<message>(?:FATAL|PANIC|致命错误)[:：] {1,2}\S.*)$/,
    weight: WEIGHT.cause,
  },
  {
    pattern:
      /^(?:(?:psql|pg_\w+|createdb|dropdb|createuser|initdb|vacuumdb): )(?:error: |fatal: |错误: |\[\w+\] )?(?<message>(?:connection to|could not|无法|.*\bfailed).*)$/,
  },
  { pattern: /^(?:psql:\S+:\d+: )?(?<message>(?:ERROR|错误)[:：] {2}\S.*)$/, weight: WEIGHT.cause - 1 },
  {
    pattern: /^(?:psql|pg_\w+|createdb|dropdb|createuser|initdb): (?<message>(?:error|fatal|错误)[:：] .*)$/,
  },
]);
