/** What a log is: the output of one run, with one failure that it ended in, or entries one after the other. */
export type LogKind = 'output' | 'entries';

const DATE = String.raw`\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d:\d\d`;
const SYSLOG = String.raw`(?:<\d{1,3}>)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [ \d]\d \d\d:\d\d:\d\d \S+ [\w./@-]+(?:\[\d+\])?:`;

/** Begins an entry of a log: the time, perhaps behind a bracket, a level, or the name of a container. */
export const ENTRY = new RegExp(
  String.raw`(?:[\w.-]+ +\| )?(?:\[?(?:[A-Z]{4,8}\]? +\[?)?${DATE}|${SYSLOG}|\[\w{3} \w{3} [ \d]\d \d\d:\d\d:\d\d|\d+:[A-Z] \d\d \w{3} \d{4} |\{"(?:time|ts|timestamp|t|level|@timestamp)":)`,
  'y',
);

/** What GitHub Actions and others put before each line of one run. */
const RUNNER = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{7}Z |^\[\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z\] /;
const LEVEL =
  /\b(?:TRACE|DEBUG|INFO|NOTICE|WARN(?:ING)?|ERROR|FATAL|CRIT|SEVERE|LOG|trace|debug|info|notice|warn(?:ing)?|error|fatal|crit)\b|\d+:[A-Z] .*[*#.-] /;

/** Lines that say what a log is. */
const LINES = 400;

/** Tells what a log is by how it begins. */
export function logKindOf(beginning: string): LogKind {
  const lines = beginning.split(/\r?\n/, LINES).filter((line) => line.trim() !== '' && !/^\s/.test(line));
  const begun = lines.filter((line) => isEntry(line) && !RUNNER.test(line));
  const levelled = begun.filter((line) => LEVEL.test(line.slice(0, 120)) || isSyslog(line));
  return levelled.length * 2 > lines.length && lines.length > 1 ? 'entries' : 'output';
}

export function isEntry(line: string): boolean {
  ENTRY.lastIndex = 0;
  return ENTRY.test(line);
}

function isSyslog(line: string): boolean {
  return new RegExp(`^${SYSLOG}`).test(line);
}
