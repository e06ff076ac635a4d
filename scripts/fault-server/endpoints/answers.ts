import { completionFor, cutOff, entriesFor, honestly, ok, saying, streamed } from './honest.ts';
import { refusal, type PlayedEndpoint, type PlayedRequest } from './endpoint.ts';

const honest = (request: PlayedRequest): string => JSON.stringify({ translations: entriesFor(request) });

/** Models that give the answer in another form than they were asked to. */
export const ANSWERS: readonly PlayedEndpoint[] = [
  {
    name: 'think-block',
    about: 'thinks aloud before it answers',
    readable: true,
    play: saying(
      (request) => `<think>\nFirst {"id": "s1"}, then "the rest".\n</think>\n\n${honest(request)}`,
    ),
  },
  {
    name: 'think-end-alone',
    about: 'thinks aloud; the template of its prompt holds the beginning of that',
    readable: true,
    play: saying((request) => `The user wants JSON.\n</think>\n${honest(request)}`),
  },
  {
    name: 'fence',
    about: 'fences its JSON',
    readable: true,
    play: saying((request) => `\`\`\`json\n${honest(request)}\n\`\`\``),
  },
  {
    name: 'prose-around',
    about: 'says something before and after its JSON',
    readable: true,
    play: saying(
      (request) =>
        `Sure! Here is the translation:\n\n${honest(request)}\n\nLet me know if {anything} is unclear.`,
    ),
  },
  {
    name: 'map',
    about: 'gives a map from id to text',
    readable: true,
    play: saying((request) =>
      JSON.stringify(Object.fromEntries(entriesFor(request).map(({ id, text }) => [id, text]))),
    ),
  },
  {
    name: 'map-within',
    about: 'gives that map as "translations"',
    readable: true,
    play: saying((request) =>
      JSON.stringify({
        translations: Object.fromEntries(entriesFor(request).map(({ id, text }) => [id, text])),
      }),
    ),
  },
  {
    name: 'map-of-entries',
    about: 'gives a map from id to the entry without it',
    readable: true,
    play: saying((request) =>
      JSON.stringify({
        translations: Object.fromEntries(
          entriesFor(request).map(({ id, head, text }) => [id, { head, text }]),
        ),
      }),
    ),
  },
  {
    name: 'translated-head',
    about: 'translates the opening words that it was to repeat',
    readable: true,
    play: saying((request) =>
      JSON.stringify({
        translations: entriesFor(request).map((entry) => ({ ...entry, head: entry.text.slice(0, 4) })),
      }),
    ),
  },
  {
    name: 'no-head',
    about: 'leaves the opening words out',
    readable: true,
    play: saying((request) =>
      JSON.stringify({ translations: entriesFor(request).map(({ id, text }) => ({ id, text })) }),
    ),
  },
  {
    name: 'bare-list',
    about: 'gives the list alone',
    readable: true,
    play: saying((request) => JSON.stringify(entriesFor(request))),
  },
  {
    name: 'one-object-a-line',
    about: 'gives one object a line, without a list',
    readable: true,
    play: saying((request) =>
      entriesFor(request)
        .map((entry) => JSON.stringify(entry))
        .join('\n'),
    ),
  },
  {
    name: 'parts',
    about: 'gives its words as a list of parts',
    readable: true,
    play: saying((request) => [
      { type: 'text', text: honest(request).slice(0, 40) },
      { type: 'text', text: honest(request).slice(40) },
    ]),
  },
  {
    name: 'double-encoded',
    about: 'gives its JSON as a string of JSON',
    readable: true,
    play: saying((request) => JSON.stringify(honest(request))),
  },
  {
    name: 'always-streams',
    about: 'answers as a stream, asked to or not',
    readable: true,
    play: (request) => streamed(request),
  },
  {
    name: 'no-usage',
    about: 'does not say what it counts',
    readable: true,
    play: (request) => ok({ ...completionFor(request), usage: null }),
  },
  {
    name: 'schema-breaks-it',
    about: 'says nothing of use when it is bound to a schema',
    readable: true,
    play: (request) =>
      request.body.response_format?.type === 'json_schema' ? saying(() => '{}')(request) : honestly(request),
  },
  {
    name: 'half-cut',
    about: 'ends every answer after 900 characters',
    readable: true,
    play: (request) => {
      const whole = honest(request);
      return whole.length <= 900 ? honestly(request) : cutOff(() => whole.slice(0, 900))(request);
    },
  },
  {
    name: 'hello',
    about: 'says hello, whatever it is asked',
    readable: false,
    play: saying(() => 'Hello! How can I help you today?'),
  },
  { name: 'empty', about: 'says nothing', readable: false, play: saying(() => '') },
  { name: 'null', about: 'has no content', readable: false, play: saying(() => null) },
  {
    name: 'empty-texts',
    about: 'leaves every text empty',
    readable: false,
    play: saying((request) =>
      JSON.stringify({ translations: entriesFor(request).map((entry) => ({ ...entry, text: '' })) }),
    ),
  },
  {
    name: 'own-ids',
    about: 'numbers the entries in its own way',
    readable: false,
    play: saying((request) =>
      JSON.stringify({
        translations: entriesFor(request).map((entry, index) => ({ ...entry, id: String(index + 1) })),
      }),
    ),
  },
  {
    name: 'cut-off',
    about: 'spends all its tokens before the first text is whole',
    readable: false,
    play: cutOff((request) => honest(request).slice(0, 45)),
  },
  {
    name: 'thinks-for-ever',
    about: 'spends all its tokens on thinking',
    readable: false,
    play: cutOff(() => ''),
  },
  {
    name: 'english',
    about: 'gives the English back',
    readable: false,
    play: saying((request) => {
      const strings = sourcesOf(request);
      return JSON.stringify({
        translations: entriesFor(request).map((entry) => ({ ...entry, text: strings.get(entry.id) })),
      });
    }),
  },
  {
    name: 'login-page',
    about: 'is a proxy that wants somebody to log in',
    readable: false,
    play: () => ({
      status: 200,
      headers: { 'content-type': 'text/html' },
      body: '<!doctype html><title>Sign in</title><form></form>',
    }),
  },
  {
    name: 'no-such-model',
    about: 'does not have the model',
    readable: false,
    play: ({ body }) =>
      refusal(404, `The model \`${body.model}\` does not exist or you do not have access to it.`, {
        code: 'model_not_found',
      }),
  },
  {
    name: 'wrong-key',
    about: 'does not take the key',
    readable: false,
    play: () => refusal(401, 'Incorrect API key provided: none.', { code: 'invalid_api_key' }),
  },
];

function sourcesOf({ body }: PlayedRequest): Map<string, string> {
  const user = body.messages.find(({ role }) => role === 'user')?.content ?? '{}';
  const { strings } = JSON.parse(user) as {
    readonly strings: readonly { readonly id: string; readonly text: string }[];
  };
  return new Map(strings.map(({ id, text }) => [id, text]));
}
