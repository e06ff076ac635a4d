import type { Level } from './line.ts';

/** What carries a line: it stands before it, or around it, and is none of its own. */
export interface Prefix {
  readonly name: string;
  /** Sticky at the beginning of a line; what it finds is taken off. A group named `level` says what is at stake. */
  readonly pattern: RegExp;
  /** What every line with this prefix has at stake. */
  readonly level?: Level;
  /** Only behind another prefix: by itself it is the message's own first word. */
  readonly isFurther?: true;
}

const DATE = String.raw`\d{4}[-/.]\d\d[-/.]\d\d`;
const CLOCK = String.raw`\d{1,2}:\d\d:\d\d(?:[.,:]\d{1,9})?`;
const ZONE = String.raw`(?: ?(?:Z|[+-]\d\d:?\d\d|(?!ERR|LOG|WARN)[A-Z]{3,4}\b))?`;
const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)';
const LEVEL_NAMES =
  '(?<level>TRACE|DEBUG|INFO|NOTICE|WARN(?:ING)?|ERROR|ERR|SEVERE|CRIT(?:ICAL)?|FATAL|PANIC|EMERG|ALERT)';

/** The prefixes that are known, in the order in which they are looked for; each may stand behind another. */
export const PREFIXES: readonly Prefix[] = [
  { name: 'github', pattern: /##\[(?<level>error|warning|notice|debug)\]/y },
  { name: 'github', pattern: /##\[(?:group|command|section|endgroup)\]/y, level: 'info' },
  {
    name: 'github',
    pattern: /::(?<level>error|warning|notice|debug)(?: [^\n:]{0,300}(?:::?[^\n:]{1,300}){0,4}?)?::(?=\S| )/y,
  },
  { name: 'gitlab', pattern: /section_(?:start|end):\d+:[\w-]+(?:\[[^\]]*\])?/y, level: 'info' },
  { name: 'time', pattern: new RegExp(String.raw`\[?${DATE}[T ]${CLOCK}${ZONE}\]?(?: ?[|:-] |:? |$)`, 'y') },
  {
    name: 'time',
    pattern: new RegExp(
      String.raw`\[?${CLOCK}${ZONE}\](?: ?[|:-] |:? |$)|(?:[上下]午)?${CLOCK} (?:[AP]M )?(?:[|-] )?`,
      'y',
    ),
  },
  {
    name: 'time',
    pattern: new RegExp(String.raw`\[(?:\w{3} )?${MONTH} +\d{1,2} ${CLOCK}(?: \d{4})?\] `, 'y'),
  },
  {
    name: 'time',
    pattern: new RegExp(String.raw`\[?\d{1,2}[-/]${MONTH}[-/]\d{4}[: ]${CLOCK}(?: [+-]\d{4})?\]? `, 'y'),
  },
  {
    name: 'syslog',
    pattern: new RegExp(
      String.raw`(?:<\d{1,3}>)?${MONTH} [ \d]\d ${CLOCK} (?:[\w.-]+ )?[\w./@-]+(?:\[\d+\])?: `,
      'y',
    ),
  },
  // What is left of a line of syslog once its time is gone.
  { name: 'syslog', pattern: /[\w.-]+ [\w./@-]+\[\d+\]: /y, isFurther: true },
  {
    name: 'elasticsearch',
    pattern: new RegExp(
      String.raw`\[${DATE}[T ]${CLOCK}\]\[${LEVEL_NAMES} *\]\[[^\]\n]*\] (?:\[[\w.-]*\] ?)*`,
      'y',
    ),
  },
  { name: 'kernel', pattern: /\[ *\d{1,7}\.\d{6}\] /y },
  {
    name: 'klog',
    pattern: /(?<level>[IWEF])\d{4} \d\d:\d\d:\d\d\.\d+ +\d+ [\w.-]+:\d+\] /y,
  },
  {
    name: 'logcat',
    pattern:
      /(?:\d\d-\d\d \d\d:\d\d:\d\d\.\d+ +\d+ +\d+ (?<level>[VDIWEF]) [^\n:]{1,60}?|(?:\d\d-\d\d \d\d:\d\d:\d\d\.\d+:? )?(?<brief>[VDIWEF])\/[^\n(:]{1,60}\( *\d+\)) *: ?/y,
  },
  // Of Android Studio: time, process and thread, tag, package, level.
  {
    name: 'logcat',
    pattern: /\d+-\d+ +\S{1,60} +\S{1,80} +(?<level>[VDIWEF])  /y,
    isFurther: true,
  },
  { name: 'flutter', pattern: /\[ {0,4}(?:\+\d+ (?:ms|s))? *\] /y },
  {
    name: 'buildkit',
    pattern:
      /#\d+ (?:\d+\.\d{1,3} |(?=\[|ERROR|DONE|CACHED|CANCELED|sha256|transferring|extracting|resolve ))/y,
  },
  { name: 'compose', pattern: /(?=[\w.-]*[a-z])[a-z0-9][\w.-]{0,60} +\|(?: |$)/y },
  { name: 'pm2', pattern: /\d{1,3}\|[\w.@/-]{1,40} +\|(?: |$)/y },
  { name: 'cri', pattern: /(?:stdout|stderr) [FP] /y, isFurther: true },
  { name: 'kubectl', pattern: /\[pod\/[\w./-]+\] /y },
  { name: 'jenkins', pattern: /\[(?:Pipeline|[\w .-]{1,40}#\d+|\w+-agent)\] /y },
  { name: 'pytest', pattern: /E {3}(?= *\S)/y },
  { name: 'box', pattern: /[│┃║╷╵╭╰╮╯]\s?(?:[─━]+\S*\s?)?/y },
  // Of a logger: behind a time, or in brackets.
  {
    name: 'logger',
    pattern: new RegExp(String.raw`\[ ?${LEVEL_NAMES} ?\]:? *`, 'iy'),
  },
  { name: 'nginx', pattern: /\d+#\d+: (?:\*\d+ )?/y, isFurther: true },
  {
    name: 'logger',
    pattern: new RegExp(
      String.raw`${LEVEL_NAMES} +(?:\d+ (?=---))?(?=\[|\(|-|[\w.$]+[.:] |[\w.$]+\.[\w.$]+)`,
      'y',
    ),
    isFurther: true,
  },
  { name: 'logger', pattern: new RegExp(String.raw`${LEVEL_NAMES} +(?=[^\s\d])`, 'y'), isFurther: true },
  { name: 'logger', pattern: /(?:--- )?\[ *[\w .:#/@-]{1,60}\] /y, isFurther: true },
  { name: 'logger', pattern: /\((?!error)[\w .:#/@-]{1,60}\) /y, isFurther: true },
  {
    name: 'logger',
    pattern: /(?:[a-z]\w*\.){1,9}[A-Z$]\w*(?:\.[a-z]\w*)?(?::\d+)? *(?:[:-] )+/y,
    isFurther: true,
  },
  { name: 'logger', pattern: /\(\d+\) : /y, isFurther: true },
  { name: 'logger', pattern: /[\w.$-]{2,40} - (?=\S)/y, isFurther: true },
  { name: 'logger', pattern: /(?:- |: )(?=\S)/y, isFurther: true },
];

const ERRORS: ReadonlySet<string> = new Set(
  'error err severe critical crit fatal panic emerg alert e f'.split(' '),
);
const WARNINGS: ReadonlySet<string> = new Set(['warn', 'warning', 'w']);

/** What the name of a level says. */
export function levelOf(name: string): Level {
  const word = name.toLowerCase();
  if (ERRORS.has(word)) return 'error';
  return WARNINGS.has(word) ? 'warning' : 'info';
}
