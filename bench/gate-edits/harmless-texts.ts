import { finds, literal, uncounted, type Fields } from './edit.ts';

/** What is written into a record without harm; null where the record does not lend itself to it. */
export interface Harmless {
  readonly kind: string;
  make(subject: Fields): Fields | null;
}

/** Edits of the text of one record. */
export const HARMLESS: readonly Harmless[] = [
  {
    kind: 'order the workarounds otherwise',
    make: (subject) =>
      subject.workarounds.length < 2
        ? null
        : {
            ...subject,
            workarounds: subject.workarounds.toReversed(),
            ...(subject.workarounds_zh ? { workarounds_zh: subject.workarounds_zh.toReversed() } : {}),
          },
  },
  {
    kind: 'put a sourced dead end in front',
    make: (subject) => ({
      ...uncounted(subject),
      dead_ends: [
        {
          action: `Wait until ${subject.id.replaceAll(/[^a-z]+/g, ' ')} goes away by itself`,
          why_fails: 'Nothing in the program changes while one waits, so the next run meets the same state.',
          fail_rate: 0.95,
          sources: ['https://en.wikipedia.org/wiki/Heisenbug'],
        },
        ...subject.dead_ends,
      ],
    }),
  },
  { kind: 'add a tag', make: (subject) => ({ ...subject, tags: ['reviewed', ...(subject.tags ?? [])] }) },
  {
    kind: 'add a source in front',
    make: (subject) => ({
      ...uncounted(subject),
      workarounds: subject.workarounds.map((workaround, index) =>
        index === 0
          ? {
              ...workaround,
              sources: [
                'https://en.wikipedia.org/wiki/Debugging',
                ...((workaround['sources'] as string[] | undefined) ?? []),
              ],
            }
          : workaround,
      ),
    }),
  },
  {
    kind: 'take a dead end away',
    make: (subject) =>
      subject.dead_ends.length < 2 ? null : { ...uncounted(subject), dead_ends: subject.dead_ends.slice(1) },
  },
  {
    kind: 'take a workaround away',
    make: (subject) =>
      subject.workarounds.length < 2
        ? null
        : {
            ...uncounted(subject),
            workarounds: subject.workarounds.slice(0, -1),
            ...(subject.workarounds_zh ? { workarounds_zh: subject.workarounds_zh.slice(0, -1) } : {}),
          },
  },
  {
    kind: 'say more of the cause',
    make: (subject) => ({
      ...subject,
      root_cause: `${subject.root_cause} It shows up more often under load, and after an upgrade.`,
    }),
  },
  {
    kind: 'say less of the cause',
    make: (subject) => {
      const words = subject.root_cause.split(' ');
      return words.length < 12 ? null : { ...subject, root_cause: words.slice(0, -4).join(' ') };
    },
  },
  {
    kind: 'add an alias of its own',
    make: (subject) =>
      finds(subject.regex, subject.signature)
        ? { ...subject, aliases: [...(subject.aliases ?? []), `${subject.signature}, once more`] }
        : null,
  },
  {
    kind: 'add an output that its regex finds',
    make: (subject) =>
      finds(subject.regex, subject.signature)
        ? {
            ...uncounted(subject),
            examples: [
              {
                text: `${subject.signature} [run 7]`,
                tool: 'curl',
                version: '8.5.0',
                captured: '2026-01-31',
              },
            ],
          }
        : null,
  },
  {
    kind: 'turn all lists round and reword',
    make: (subject) => ({
      ...subject,
      dead_ends: subject.dead_ends
        .map((each) => ({ ...each, why_fails: `${String(each['why_fails'])} Nothing changes by it.` }))
        .toReversed(),
      workarounds: subject.workarounds.toReversed(),
      ...(subject.workarounds_zh ? { workarounds_zh: subject.workarounds_zh.toReversed() } : {}),
      versions: (subject['versions'] as unknown[]).toReversed(),
    }),
  },
  {
    kind: 'put a sourced workaround in front',
    make: (subject) => ({
      ...uncounted(subject),
      workarounds: [
        {
          action: 'Pin the version that worked before',
          success_rate: 0.7,
          how: 'State the last good version in the lock file and install anew.',
          sources: ['https://en.wikipedia.org/wiki/Rollback'],
        },
        ...subject.workarounds,
      ],
      ...(subject.workarounds_zh?.length ? { workarounds_zh: ['', ...subject.workarounds_zh] } : {}),
    }),
  },
  {
    kind: 'confirm today',
    make: (subject) => ({ ...uncounted(subject), last_confirmed: '2026-11-22', last_updated: '2026-11-22' }),
  },
  {
    kind: 'narrow the regex to the signature',
    make: (subject) =>
      finds(subject.regex, subject.signature) ? { ...subject, regex: literal(subject.signature) } : null,
  },
  {
    kind: 'put the regex into a group',
    make: (subject) =>
      finds(subject.regex, subject.signature) ? { ...subject, regex: `(?:${subject.regex})` } : null,
  },
  {
    kind: 'report outcomes',
    make: (subject) => ({
      ...uncounted(subject),
      outcomes: [
        {
          workaround: 0,
          succeeded: 4,
          failed: 1,
          source: 'https://en.wikipedia.org/wiki/Survey',
          date: '2026-09-01',
        },
      ],
    }),
  },
];
