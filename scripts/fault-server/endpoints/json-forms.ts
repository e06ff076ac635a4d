import { completionFor, entriesFor, ok, saying, withMessage } from './honest.ts';
import type { Play, PlayedEndpoint, PlayedRequest } from './endpoint.ts';

const honest = (request: PlayedRequest): string => JSON.stringify({ translations: entriesFor(request) });

/** Honest words written in another way. */
function written(change: (json: string) => string): Play {
  return saying((request) => change(honest(request)));
}

/** The right texts where they do not belong, or in JSON as small models and templates in disorder write it. */
export const JSON_FORMS: readonly PlayedEndpoint[] = [
  {
    name: 'words-in-reasoning',
    about: 'puts its answer where the thoughts belong',
    readable: true,
    play: (request) =>
      ok(withMessage(completionFor(request), { content: null, reasoning_content: honest(request) })),
  },
  {
    name: 'tool-call',
    about: 'turns the schema into a tool, and calls it',
    readable: true,
    play: (request) =>
      ok(
        withMessage(completionFor(request), {
          content: null,
          tool_calls: [
            {
              id: 'call_1',
              type: 'function',
              function: { name: 'json_tool_call', arguments: honest(request) },
            },
          ],
        }),
      ),
  },
  {
    name: 'content-as-object',
    about: 'gives its words as JSON, not as a text of JSON',
    readable: true,
    play: saying((request) => ({ translations: entriesFor(request) })),
  },
  {
    name: 'thoughts-as-part',
    about: 'gives its thoughts as the first part of its words',
    readable: true,
    play: saying((request) => [
      { type: 'reasoning', text: '{"translations": [{"id": "s1", "head": "The", "text": "草稿"}]}' },
      { type: 'text', text: honest(request) },
    ]),
  },
  {
    name: 'channels',
    about: 'shows the marks of its template, with a draft in the channel before the last',
    readable: true,
    play: saying(
      (request) =>
        `<|channel|>analysis<|message|>A draft: {"translations": [{"id": "s1", "text": "草稿"}]}. Check it.<|end|><|start|>assistant<|channel|>final<|message|>${honest(request)}<|return|>`,
    ),
  },
  {
    name: 'thinks-in-brackets',
    about: 'thinks aloud within [THINK], with braces in its thoughts',
    readable: true,
    play: written((json) => `[THINK]The form is {"translations": […]}; keep {name} as it is.[/THINK]${json}`),
  },
  {
    name: 'end-mark',
    about: 'leaves the mark of its end after the JSON',
    readable: true,
    play: written((json) => `${json}<|im_end|>\n`),
  },
  {
    name: 'says-it-twice',
    about: 'gives the JSON twice',
    readable: true,
    play: written((json) => `${json}\n\n${json}`),
  },
  {
    name: 'trailing-commas',
    about: 'leaves commas at the ends of its lists',
    readable: true,
    play: written((json) => json.replaceAll('"}', '",}').replace(/\]\}$/, ',]}')),
  },
  {
    name: 'python-literal',
    about: 'writes a literal of Python',
    readable: true,
    play: saying(
      (request) =>
        `{'translations': [${entriesFor(request)
          .map(({ id, head, text }) => `{'id': '${id}', 'head': '${head}', 'text': '${text}'}`)
          .join(', ')}]}`,
    ),
  },
  {
    name: 'full-width-json',
    about: 'writes the punctuation of its JSON in full width',
    readable: true,
    play: written((json) => json.replaceAll('":', '"：').replaceAll('","', '"，"').replaceAll('},{', '}，{')),
  },
  {
    name: 'curly-quotes',
    about: 'puts curly quotation marks around keys and texts',
    readable: true,
    play: written((json) => json.replace(/"([^"]*)"/g, '“$1”')),
  },
  {
    name: 'raw-line-feeds',
    about: 'does not escape the line feeds in its texts',
    readable: true,
    play: written((json) => json.replaceAll('"}', '\n"}')),
  },
  {
    name: 'needless-escapes',
    about: 'escapes what needs none, as for Markdown',
    readable: true,
    play: written((json) => json.replaceAll('_', '\\_')),
  },
  {
    name: 'html-escaped',
    about: 'escapes its JSON for HTML',
    readable: true,
    play: written((json) => json.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')),
  },
  {
    name: 'closes-nothing',
    about: 'ends before the last brackets, and says that it is done',
    readable: true,
    play: written((json) => json.replace(/\]\}$/, '')),
  },
];
