import type { Line } from '../../clean/line.ts';
import type { Format, Telling } from '../format.ts';
import { lineFormat, tellingOf } from '../line-format.ts';
import { WEIGHT } from '../weight.ts';

const lineForms = lineFormat('kubernetes', 'kubernetes', [
  { pattern: /^(?<message>Error from server(?: \(\w+\))?: .*)$/, weight: WEIGHT.cause },
  {
    pattern: /^(?<message>(?:The connection to the server|Unable to connect to the server).*)$/,
    weight: WEIGHT.cause,
  },
  { pattern: /^(?<message>The \w+ ".*" is invalid: .*)$/, weight: WEIGHT.cause },
  {
    pattern: /^(?<message>error: .*)$/,
    weight: WEIGHT.error,
    beside: /kubectl|\.ya?ml|kubeconfig|current-context|resource type/,
  },
  // Events, as `describe` and `get events` print them.
  {
    pattern:
      /^\s*(?:\S+ +)?Warning +(?!BackOff|Unhealthy)\w+ +(?:\S+ +)*?(?:\(x\d+ over \S+\) +)?(?:[a-z-]+(?:, \S+)?|\w+\/\S+) {2,}(?<message>\S.*)$/,
    weight: WEIGHT.error + 1,
  },
  {
    pattern:
      /^\s*(?:\S+ +)?Warning +\w+ +(?:\S+ +)*?(?:\(x\d+ over \S+\) +)?(?:[a-z-]+(?:, \S+)?|\w+\/\S+) {2,}(?<message>\S.*)$/,
    weight: WEIGHT.error - 2,
  },
  {
    pattern:
      /^\s*Reason: +(?<message>OOMKilled|ImagePullBackOff|ErrImagePull|Evicted|CreateContainerConfigError|ContainerCannotRun|DeadlineExceeded)$/,
    weight: WEIGHT.error - 1,
  },
  // It comes back again and again; why, another line says.
  { pattern: /^\s*Reason: +(?<message>CrashLoopBackOff)$/, weight: WEIGHT.trouble },
  {
    pattern:
      /^\S+ +\d+\/\d+ +(?:\S+:)?(?<message>OOMKilled|CrashLoopBackOff|ImagePullBackOff|ErrImagePull|Evicted|CreateContainerConfigError|CreateContainerError|InvalidImageName|RunContainerError|Error|ContainerCannotRun)\b.*$/,
    weight: WEIGHT.trouble,
  },
]);

/** kubectl, events in a table and in YAML. */
export const kubernetes: Format = {
  name: 'kubernetes',
  read: (lines) => [...lineForms.read(lines), ...ofYaml(lines)],
};

/** `message:` of an object in YAML that has a reason beside it; its text may go on in the lines below. */
function ofYaml(lines: readonly Line[]): Telling[] {
  if (!lines.some(({ text }) => /^\s*-? ?(?:apiVersion|kind|reason): ?/.test(text))) return [];
  return lines.flatMap(({ text }, line) => {
    const match = /^(?<indent>\s*)(?:- )?message: *(?<fold>[>|][+-]?)?(?<value>.*)$/.exec(text);
    if (!match) return [];
    const indent = match.groups?.['indent']?.length ?? 0;
    const words = [match.groups?.['value']?.trim() ?? ''];
    let last = line;
    for (let at = line + 1; at < lines.length; at++) {
      const next = lines[at]?.text ?? '';
      const deeper = (/^\s*/.exec(next)?.[0].length ?? 0) > indent;
      const isQuoted = /^['"]/.test(words[0] ?? '') && !/.['"]$/.test(words.at(-1) ?? '');
      if (next.trim() === '' || !deeper || (!isQuoted && /^\s*[\w.-]+: /.test(next))) break;
      words.push(next.trim());
      last = at;
    }
    const quoted = words.filter((word) => word !== '').join(' ');
    const message = quoted
      .replace(/^'(.*)'$/s, (_, inner: string) => inner.replaceAll("''", "'"))
      .replace(/^"(.*)"$/s, (_, inner: string) => inner.replaceAll('\\"', '"'));
    const isTrouble =
      /fail|error|back-?off|unable|cannot|denied|not |forbidden|invalid|exceed|insufficient|unhealthy|kill|evict/i.test(
        message,
      );
    return message === ''
      ? []
      : [
          tellingOf(lines, {
            line,
            lastLine: last,
            text: message,
            weight: isTrouble ? WEIGHT.cause - 1 : WEIGHT.warning,
            format: 'kubernetes',
            tool: 'kubernetes',
          }),
        ];
  });
}
