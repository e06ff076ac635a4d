import { lineFormat } from '../line-format.ts';
import { WEIGHT } from '../weight.ts';

/** MySQL and MariaDB, SQLite, Redis, MongoDB, Oracle, SQL Server, Cassandra. */
export const databases = lineFormat('database', null, [
  {
    pattern:
      /^(?:mysql\w*: )?(?:\[ERROR\] )?(?<message>ERROR \d{4} \(\w{5}\)(?: at line \d+)?(?: in file: '.*?')?: .*)$/,
    weight: WEIGHT.cause,
  },
  { pattern: /^mysql\w*: (?:Got error: )?(?<message>(?:\[ERROR\] |Error: )?.*)$/ },
  {
    pattern:
      /^(?:\d{6} +\d\d:\d\d:\d\d )?\[?(?:ERROR|System|Warning)\]? \[MY-\d+\] \[\w+\] (?<message>(?!Aborting).*)$/,
  },
  {
    pattern:
      /^(?:SQL )?(?:(?:Parse|Runtime|Execution)? ?[Ee]rror(?: near line \d+|: near line \d+|: in prepare,|: stepping,|: in prepare|: stepping)+[:,]? ?)(?<message>\S.*)$/,
    weight: WEIGHT.cause,
  },
  {
    pattern: /^(?<message>\(error\) .*|Could not connect to Redis at .*|\*\*\* FATAL CONFIG FILE ERROR.*)$/,
    weight: WEIGHT.cause,
  },
  {
    pattern:
      /^-(?<message>(?:ERR|WRONGTYPE|NOAUTH|WRONGPASS|MOVED|ASK|OOM|LOADING|READONLY|NOSCRIPT|BUSY|MISCONF|CROSSSLOT|CLUSTERDOWN|NOPERM|EXECABORT|NOREPLICAS|MASTERDOWN|BUSYGROUP|NOGROUP)\b.*)$/,
    weight: WEIGHT.cause,
  },
  { pattern: /(?:^|[\s:])(?<message>Mongo\w*(?:Error|Exception)(?:\[\w+\])?: .*)$/, weight: WEIGHT.cause },
  { pattern: /(?<message>\b(?:ORA|PLS|TNS|SP2|IMP|EXP|RMAN)-\d{4,5}: .*)$/, weight: WEIGHT.cause },
  { pattern: /^(?<message>Msg \d+, Level \d+, State \d+.*)$/, weight: WEIGHT.outer },
]);
