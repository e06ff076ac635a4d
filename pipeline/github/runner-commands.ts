/**
 * A model of what GitHub's runner obeys in the output of a step, for tests: after ActionCommand.cs, ProcessInvoker.cs and
 * ActionCommandManager.cs of actions/runner.
 */
export interface RunnerCommand {
  readonly name: string;
  readonly properties: ReadonlyMap<string, string>;
  readonly data: string;
}

/** Commands that the runner knows; case does not matter to it. */
const NAMES: ReadonlySet<string> = new Set([
  'internal-set-repo-path',
  'set-env',
  'set-output',
  'save-state',
  'add-path',
  'add-mask',
  'add-matcher',
  'remove-matcher',
  'warning',
  'error',
  'notice',
  'debug',
  'group',
  'endgroup',
  'echo',
  'stop-commands',
]);

/** What the runner would do on reading this output of a step, be it standard output or standard error. */
export function commandsIn(output: string): RunnerCommand[] {
  // A line ends with CR, LF or both.
  return output.split(/\r\n|\r|\n/).flatMap((line) => commandOf(line) ?? []);
}

function commandOf(line: string): RunnerCommand | null {
  // .NET may compare by culture, and then looks through characters that have no weight.
  const seen = line.replaceAll(/[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/g, '');
  return newForm(line) ?? oldForm(line) ?? newForm(seen) ?? oldForm(seen);
}

/** "::name key=value,key=value::data", after white space. */
function newForm(line: string): RunnerCommand | null {
  const message = line.replace(
    /^[\u0009-\u000d\u0020\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/,
    '',
  );
  if (!message.startsWith('::')) return null;
  const end = message.indexOf('::', 2);
  if (end < 0) return null;
  return command(message.slice(2, end), message.slice(end + 2), ',', unescapeProperty, unescapeData);
}

/** "##[name key=value;key=value]data", anywhere in a line. */
function oldForm(message: string): RunnerCommand | null {
  const start = message.indexOf('##[');
  if (start < 0) return null;
  const end = message.indexOf(']', start);
  if (end < 0) return null;
  return command(message.slice(start + 3, end), message.slice(end + 1), ';', unescapeOld, unescapeOld);
}

function command(
  head: string,
  data: string,
  separator: string,
  unescapeValue: (text: string) => string,
  unescapeText: (text: string) => string,
): RunnerCommand | null {
  const space = head.indexOf(' ');
  const name = (space < 0 ? head : head.slice(0, space)).toLowerCase();
  if (!NAMES.has(name)) return null;
  const properties = new Map<string, string>();
  for (const part of space > 0
    ? head
        .slice(space + 1)
        .trim()
        .split(separator)
    : []) {
    const at = part.indexOf('=');
    if (at > 0 && at < part.length - 1)
      properties.set(part.slice(0, at).toLowerCase(), unescapeValue(part.slice(at + 1)));
  }
  return { name, properties, data: unescapeText(data) };
}

function unescapeData(text: string): string {
  return replaceInOrder(text, [
    ['%0D', '\r'],
    ['%0A', '\n'],
    ['%25', '%'],
  ]);
}

function unescapeProperty(text: string): string {
  return replaceInOrder(text, [
    ['%0D', '\r'],
    ['%0A', '\n'],
    ['%3A', ':'],
    ['%2C', ','],
    ['%25', '%'],
  ]);
}

function unescapeOld(text: string): string {
  return replaceInOrder(text, [
    ['%3B', ';'],
    ['%0D', '\r'],
    ['%0A', '\n'],
    ['%5D', ']'],
    ['%25', '%'],
  ]);
}

function replaceInOrder(text: string, mappings: readonly (readonly [string, string])[]): string {
  return mappings.reduce((result, [from, to]) => result.replaceAll(from, to), text);
}
