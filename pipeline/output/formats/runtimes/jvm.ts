import type { Line } from '../../clean/line.ts';
import type { Format, Telling } from '../format.ts';
import { lineFormat, paragraphFrom, tellingOf } from '../line-format.ts';
import { WEIGHT } from '../weight.ts';

const HEADER =
  /^\s*(?:.*?\bException in thread "[^"]*" |.*?(?:Uncaught exception|Exception)(?: \w+)*: |\[.*?\] )?(?<message>(?:[a-z_][\w$]*\.)+[A-Z][\w$.]*(?:Exception|Error|Throwable|Failure|Fault|Timeout|Interrupt)\w*(?:: .*)?)$/;
const CAUSE = /^\s*(?:Caused by|Wrapped by|原因)[:：] (?<message>.+)$/;
const FRAME = /^\s*(?:at [\w$./<>@-]+\(|\.\.\. \d+ (?:more|common frames))/;
/** A class that says nothing by itself. */
const HULL =
  /^(?:java\.lang\.(?:RuntimeException|Exception|Error)|java\.util\.concurrent\.ExecutionException|java\.lang\.reflect\.InvocationTargetException)$/;

/** What the launcher and frameworks print in sentences of their own. */
const launcher = lineFormat('jvm', 'java', [
  {
    pattern:
      /^(?<message>(?:Error|错误): (?:Could not find or load main class|Unable to access jarfile|找不到或无法加载主类|Main method not found|Could not create the Java Virtual Machine).*)$/,
    weight: WEIGHT.cause + 2,
  },
  {
    pattern:
      /^(?<message>(?:Unrecognized option|Unrecognized VM option|Invalid maximum heap size|Could not reserve enough space|There is insufficient memory for the Java Runtime|Too small maximum heap|Conflicting collector combinations).*)$/,
    weight: WEIGHT.cause,
  },
  {
    pattern:
      /^# +(?<message>(?:SIG[A-Z]+|EXCEPTION_[A-Z_]+|Internal Error) \(.*|Out of Memory Error .*|There is insufficient memory.*)$/,
    weight: WEIGHT.error,
  },
]);

/**
 * Stack traces of the JVM. The deepest cause that has a message of its own names the error; a hull that only repeats its cause
 * has none.
 */
export const jvm: Format = {
  name: 'jvm',
  read(lines) {
    return [
      ...launcher.read(lines),
      ...ofSpring(lines),
      ...chainsOf(lines).flatMap((chain) => ranked(chain)),
    ];
  },
};

function chainsOf(lines: readonly Line[]): Telling[][] {
  const chains: Telling[][] = [];
  for (const [line, { text }] of lines.entries()) {
    const cause = CAUSE.exec(text)?.groups?.['message'];
    const header =
      cause === undefined && !FRAME.test(text) ? HEADER.exec(text)?.groups?.['message'] : undefined;
    if (cause === undefined && header === undefined) continue;
    const chain = cause === undefined ? [] : (chains.at(-1) ?? []);
    if (chain.length === 0) chains.push(chain);
    chain.push(
      tellingOf(lines, {
        line,
        text: cause ?? header ?? '',
        weight: WEIGHT.outer,
        format: 'jvm',
        tool: 'java',
        depth: chain.length,
      }),
    );
  }
  return chains;
}

function ranked(chain: readonly Telling[]): Telling[] {
  const best =
    chain.findLast((telling, index) => namesSomething(telling.text, chain[index + 1]?.text)) ?? chain.at(-1);
  return chain.map((telling) => (telling === best ? { ...telling, weight: WEIGHT.cause } : telling));
}

/** Whether there is a message that is not just the cause below it once more. */
function namesSomething(text: string, below: string | undefined): boolean {
  const [name = '', message = ''] = text.split(/: (.*)/s);
  if (message.trim() === '' || message.trim() === 'null')
    return below === undefined && !HULL.test(name) && chainOfOne(text);
  return below === undefined || !message.startsWith(below.slice(0, 200));
}

function chainOfOne(text: string): boolean {
  return !/[:]/.test(text);
}

/** Spring Boot says in a paragraph of its own why it does not start. */
function ofSpring(lines: readonly Line[]): Telling[] {
  const start = lines.findIndex(({ text }) => text.trim() === 'APPLICATION FAILED TO START');
  const header = lines.findIndex(({ text }, line) => line > start && text.trim() === 'Description:');
  if (start < 0 || header < 0) return [];
  const first = lines.findIndex(({ text }, line) => line > header && text.trim() !== '');
  if (first < 0) return [];
  const { text, last } = paragraphFrom(lines, first);
  return [
    tellingOf(lines, {
      line: first,
      lastLine: last,
      text,
      weight: WEIGHT.cause + 2,
      format: 'spring',
      tool: 'spring',
    }),
  ];
}
