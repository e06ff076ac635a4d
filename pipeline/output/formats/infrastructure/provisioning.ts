import type { Format } from '../format.ts';
import { lineFormat, paragraphFrom, tellingOf } from '../line-format.ts';
import { WEIGHT } from '../weight.ts';

const lineForms = lineFormat('provisioning', null, [
  {
    pattern:
      /^(?:fatal|failed): \[.*?\].*?(?:FAILED!|UNREACHABLE!)? ?=> .*?"(?:msg|stderr)": "(?<message>(?:[^"\\]|\\.)+)".*$/,
    weight: WEIGHT.cause,
  },
  { pattern: /^(?<message>ERROR! .*)$/ },
  {
    pattern: /(?<message>An error occurred \(\w+\) when calling the \w+ operation.*?: .*)$/,
    weight: WEIGHT.cause,
  },
  {
    pattern:
      /^(?<message>(?:Unable to locate credentials|Could not connect to the endpoint URL|The config profile|You must specify a region|Partial credentials found).*)$/,
    weight: WEIGHT.cause,
  },
  { pattern: /^(?<message>Error: (?:INSTALLATION|UPGRADE) FAILED: .*)$/, weight: WEIGHT.cause },
  { pattern: /^ERROR: (?<message>\(gcloud\.[\w.-]+\) .*)$/, weight: WEIGHT.cause },
  {
    pattern:
      /^(?<message>(?:Failed to (?:start|enable|stop|restart|reload|connect)|Unit \S+ (?:not found|could not be found)).*)$/,
    weight: WEIGHT.error - 2,
  },
  {
    pattern:
      /^(?<message>\S+\.service: (?!Consumed|Scheduled|Deactivated|Failed with result).*(?:status=|Failed|failed|error).*)$/,
    weight: WEIGHT.error - 3,
  },
]);

/** Terraform and its like, Ansible, Helm, the clouds' command lines, systemd. */
export const provisioning: Format = {
  name: 'provisioning',
  read(lines) {
    const isTerraform = lines.some(
      ({ text, carriers }) =>
        carriers.includes('box') || /^\s+on \S+\.tf line \d+|terraform|provider/i.test(text),
    );
    const titles = lines.flatMap(({ text }, line) => {
      if (!isTerraform || !/^Error: \S/.test(text)) return [];
      // A title may go on in the line below; the details come behind a blank one.
      const { text: title, last } = paragraphFrom(lines, line);
      const isWhole = title.length < 400 && !/^\s/.test(lines[line + 1]?.text ?? '');
      return [
        tellingOf(lines, {
          line,
          lastLine: isWhole ? last : line,
          text: isWhole ? title : text,
          weight: WEIGHT.cause - 1,
          format: 'terraform',
          tool: 'terraform',
        }),
      ];
    });
    return [...titles, ...lineForms.read(lines)];
  },
};
