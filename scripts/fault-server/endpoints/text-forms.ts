import type { AnswerEntry } from '../misbehave.ts';
import { withMessage, completionFor, entriesFor, ok, saying } from './honest.ts';
import type { PlayedEndpoint, PlayedRequest } from './endpoint.ts';

/** Models whose texts came to harm on the way, and answers that are no JSON. */
export const TEXT_FORMS: readonly PlayedEndpoint[] = [
  {
    name: 'yaml',
    about: 'answers in YAML, in a fence',
    readable: true,
    play: saying(
      (request) =>
        `Here you are:\n\`\`\`yaml\ntranslations:\n${entriesFor(request)
          .map(({ id, head, text }) => `  - id: ${id}\n    head: ${quoted(head)}\n    text: ${quoted(text)}`)
          .join('\n')}\n\`\`\`\nDone.`,
    ),
  },
  {
    name: 'yaml-lines',
    about: 'answers by a line for each id, without a quotation mark',
    readable: true,
    play: saying((request) =>
      entriesFor(request)
        .map(({ id, text }) => `${id}: ${text}`)
        .join('\n'),
    ),
  },
  {
    name: 'calls-for-each',
    about: 'calls a tool for each string',
    readable: true,
    play: (request) => {
      const tool_calls = entriesFor(request).map((entry, index) => ({
        index,
        type: 'function',
        function: { name: 'translate', arguments: JSON.stringify(entry) },
      }));
      return ok(withMessage(completionFor(request), { content: null, tool_calls }));
    },
  },
  {
    name: 'words-before-ids',
    about: 'puts a word before each id',
    readable: true,
    play: saying(changed((entry) => ({ ...entry, id: `id_${entry.id}` }))),
  },
  {
    name: 'heads-of-translations',
    about: 'repeats the opening letters of the translation instead of the words of the English',
    readable: true,
    play: saying(changed((entry) => ({ ...entry, head: entry.text.slice(0, 4) }))),
  },
  {
    name: 'html-escapes',
    about: 'stands behind a gateway that escapes texts for HTML',
    readable: true,
    play: saying(
      changed((entry) => ({
        ...entry,
        text: entry.text
          .replaceAll('&', '&amp;')
          .replaceAll('<', '&lt;')
          .replaceAll('>', '&gt;')
          .replaceAll('"', '&quot;'),
      })),
    ),
  },
  {
    name: 'escaped-twice',
    about: 'escapes its Chinese before it makes JSON of it',
    readable: true,
    play: saying(
      changed((entry) => ({
        ...entry,
        text: entry.text.replace(
          /[^\p{ASCII}]/gu,
          (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
        ),
      })),
    ),
  },
  {
    name: 'labels',
    about: 'begins each text with a label',
    readable: true,
    play: saying(changed((entry) => ({ ...entry, text: `译文：${entry.text}` }))),
  },
  {
    name: 'same-text',
    about: 'gives the same word for every string',
    readable: false,
    play: saying(changed((entry) => ({ ...entry, text: '翻译' }))),
  },
];

function changed(change: (entry: AnswerEntry) => AnswerEntry): (request: PlayedRequest) => string {
  return (request) => JSON.stringify({ translations: entriesFor(request).map(change) });
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
