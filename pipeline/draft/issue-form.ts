/** What a filled-in issue form says of an error. */
export interface IssueForm {
  readonly output: string;
  readonly tool: string | null;
  readonly version: string | null;
  readonly command: string | null;
}

/** Reads the body that GitHub makes of the form for a new error: headings, and what was filled in below each. */
export function readIssueForm(body: string): IssueForm | null {
  const sections = new Map<string, string>();
  for (const part of body.replaceAll('\r\n', '\n').split(/^### /m).slice(1)) {
    const [title = '', ...rest] = part.split('\n');
    sections.set(title.trim().toLowerCase(), answerOf(rest.join('\n')));
  }
  const output = sections.get('what the tool printed') ?? '';
  if (output === '') return null;
  const [, tool = null, version = null] =
    /^([\w.+-]+)(?:[ @]+v?(\d[\w.+-]*))?/.exec(sections.get('tool and version') ?? '') ?? [];
  return {
    output,
    tool: tool?.toLowerCase() ?? null,
    version,
    command: sections.get('what you ran') || null,
  };
}

/** Without the fence that GitHub puts around what is code, and without its word for nothing. */
function answerOf(text: string): string {
  const fenced = /^\s*(`{3,})[^\n]*\n([\s\S]*?)\n?\1\s*$/.exec(text)?.[2];
  const answer = fenced ?? text.trim();
  return answer === '_No response_' ? '' : answer;
}
