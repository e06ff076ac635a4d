import { completionFor, cutOff, entriesFor, ok, saying, withMessage } from './honest.ts';
import type { Play, PlayedEndpoint, PlayedRequest } from './endpoint.ts';
import type { AnswerEntry } from '../misbehave.ts';

const whole = (entries: readonly object[]): string => JSON.stringify({ translations: entries });
const honest = (request: PlayedRequest): string => whole(entriesFor(request));

/** Answers whose entries are changed one by one. */
function each(change: (entry: AnswerEntry, index: number) => object): Play {
  return saying((request) => whole(entriesFor(request).map(change)));
}

/** Texts under other ids and names than were asked for, and texts of which none will do. */
export const ENTRY_FORMS: readonly PlayedEndpoint[] = [
  {
    name: 'ids-as-numbers',
    about: 'takes ids for numbers',
    readable: true,
    play: each((entry) => ({ ...entry, id: Number(entry.id.slice(1)) })),
  },
  {
    name: 'ids-in-capitals',
    about: 'writes ids in capitals',
    readable: true,
    play: each((entry) => ({ ...entry, id: entry.id.toUpperCase() })),
  },
  {
    name: 'ids-with-marks',
    about: 'puts something around each id',
    readable: true,
    play: each((entry, index) => ({ ...entry, id: index % 2 === 0 ? `[${entry.id}]` : ` ${entry.id}.` })),
  },
  {
    name: 'other-order',
    about: 'answers in another order',
    readable: true,
    play: saying((request) => whole(entriesFor(request).toReversed())),
  },
  {
    name: 'renamed-text',
    about: 'calls the text "translation", and repeats the source beside it',
    readable: true,
    play: saying((request) => {
      const sources = new Map(sourcesOf(request).map(({ id, text }) => [id, text]));
      return whole(
        entriesFor(request).map(({ id, head, text }) => ({
          id,
          head,
          source: sources.get(id),
          translation: text,
        })),
      );
    }),
  },
  {
    name: 'chinese-keys',
    about: 'translates the keys',
    readable: true,
    play: saying((request) =>
      JSON.stringify({
        翻译: entriesFor(request).map(({ id, head, text }) => ({ 编号: id, 开头: head, 译文: text })),
      }),
    ),
  },
  {
    name: 'renamed-list',
    about: 'calls the list "strings", as the request does, and gives back all else too',
    readable: true,
    play: saying((request) =>
      JSON.stringify({
        target: 'zh-CN',
        glossary: {},
        strings: entriesFor(request).map(({ id, text }) => ({ id, text, keep: [] })),
      }),
    ),
  },
  {
    name: 'within-the-schema',
    about: 'fills the schema in, instead of following it',
    readable: true,
    play: saying((request) =>
      JSON.stringify({
        type: 'object',
        properties: { translations: { type: 'array', items: entriesFor(request) } },
        required: ['translations'],
      }),
    ),
  },
  {
    name: 'text-by-language',
    about: 'gives each text under its language',
    readable: true,
    play: each((entry) => ({ ...entry, text: { 'zh-CN': entry.text } })),
  },
  {
    name: 'list-of-maps',
    about: 'gives a list of maps from id to text, one each',
    readable: true,
    play: saying((request) => whole(entriesFor(request).map(({ id, text }) => ({ [id]: text })))),
  },
  {
    name: 'rows',
    about: 'gives rows of id, opening words and text, without names',
    readable: true,
    play: saying((request) => whole(entriesFor(request).map(({ id, head, text }) => [id, head, text]))),
  },
  {
    name: 'numbered-heads',
    about: 'numbers the opening words',
    readable: true,
    play: each((entry, index) => ({ ...entry, head: `${index + 1}. ${entry.head}` })),
  },
  {
    name: 'long-heads',
    about: 'repeats more of the opening words than it was to, with an ellipsis',
    readable: true,
    play: saying((request) => {
      const sources = new Map(sourcesOf(request).map(({ id, text }) => [id, text]));
      return whole(
        entriesFor(request).map((entry) => ({
          ...entry,
          head: `${(sources.get(entry.id) ?? '').split(' ').slice(0, 6).join(' ')}…`,
        })),
      );
    }),
  },
  {
    name: 'short-heads',
    about: 'repeats two of the opening words',
    readable: true,
    play: each((entry) => ({ ...entry, head: entry.head.split(' ').slice(0, 2).join(' ') })),
  },
  {
    name: 'mojibake',
    about: 'encodes its texts twice',
    readable: true,
    play: saying((request) => Buffer.from(whole(entriesFor(request)), 'utf8').toString('latin1')),
  },
  {
    name: 'traditional',
    about: 'writes Traditional Chinese',
    readable: true,
    play: each((entry) => ({ ...entry, text: traditional(entry.text) })),
  },
  {
    name: 'says-it-was-cut',
    about: 'says that every answer was cut off, though none was',
    readable: true,
    play: cutOff(honest),
  },
  {
    name: 'texts-alone',
    about: 'gives the texts without a word on whose they are',
    readable: false,
    play: saying((request) => JSON.stringify({ translations: entriesFor(request).map(({ text }) => text) })),
  },
  {
    name: 'numbered-lines',
    about: 'numbers its texts, one a line',
    readable: false,
    play: saying((request) =>
      entriesFor(request)
        .map(({ text }, index) => `${index + 1}. ${text}`)
        .join('\n'),
    ),
  },
  {
    name: 'cannot-help',
    about: 'will not help, whatever it is asked',
    readable: false,
    play: (request) =>
      ok(withMessage(completionFor(request), { content: null, refusal: 'I cannot help with that.' })),
  },
  {
    name: 'filters-all',
    about: 'has a filter that stops every answer',
    readable: false,
    play: (request) => {
      const completion = withMessage(completionFor(request), { content: '' });
      return ok({ ...completion, choices: [{ ...completion.choices[0], finish_reason: 'content_filter' }] });
    },
  },
  {
    name: 'one-text-for-all',
    about: 'gives one and the same text for every string',
    readable: false,
    play: each((entry) => ({ ...entry, text: '这是一个错误。' })),
  },
  {
    name: 'japanese',
    about: 'answers in Japanese',
    readable: false,
    play: each((entry) => ({ ...entry, text: `サーバーを再起動してください。${entry.text}` })),
  },
  {
    name: 'drops-tokens',
    about: 'translates names, options and numbers away, told not to or not',
    readable: false,
    play: each((entry) => ({ ...entry, text: entry.text.replace(/[A-Za-z0-9`/_=.:-]{3,}/g, '某') })),
  },
  {
    name: 'no-choices',
    about: 'offers no choice',
    readable: false,
    play: (request) => ok({ ...completionFor(request), choices: [] }),
  },
];

function sourcesOf({ body }: PlayedRequest): { readonly id: string; readonly text: string }[] {
  const user = body.messages.find(({ role }) => role === 'user')?.content ?? '{}';
  return (JSON.parse(user) as { readonly strings: { readonly id: string; readonly text: string }[] }).strings;
}

const PAIRS =
  '错錯误誤务務统統检檢查查连連请請参參数數运運网網络絡权權径徑设設启啟动動块塊码碼处處资資缓緩结結问問题題环環变變对對类類态態响響应應';

/** Of the words that the server uses, as they are written in Taiwan. */
function traditional(text: string): string {
  return text.replace(/\p{Script=Han}/gu, (character) => {
    const at = PAIRS.indexOf(character);
    return at >= 0 && at % 2 === 0 ? (PAIRS[at + 1] ?? character) : character;
  });
}
