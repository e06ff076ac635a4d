import {
  array,
  assert,
  constantFrom,
  integer,
  option,
  property,
  record as recordOf,
  string,
  tuple,
} from 'fast-check';
import { describe, expect, test } from 'vitest';
import { completeRecord, type CompleteRecord } from '../record/complete-record.ts';
import type { ErrorRecord } from '../record/error-record.generated.ts';
import { BASE_RECORD } from '../rule/testing/rule-tester.ts';
import { mergedRecord, type MergeSettings } from './merged-record.ts';
import { isStated } from './same-text.ts';

const settings: MergeSettings = {
  matches: (regex, text) => {
    try {
      return new RegExp(regex, 'i').test(text);
    } catch {
      return null;
    }
  },
  regexCharacters: 2000,
  today: '2024-07-01',
};

function complete(fields: Partial<ErrorRecord>): CompleteRecord {
  return completeRecord(
    { ...(BASE_RECORD as unknown as ErrorRecord), ...fields },
    fields.id ?? BASE_RECORD.id,
  );
}

function merge(
  a: Partial<ErrorRecord>,
  b: Partial<ErrorRecord>,
): { merged: CompleteRecord; notes: string[] } {
  const notes: string[] = [];
  const merged = mergedRecord(
    complete({ id: 'git/a', ...a }),
    complete({ id: 'git/b', ...b }),
    settings,
    (text) => notes.push(text),
  );
  return { merged, notes };
}

const workaround = (action: string, more: object = {}) => ({
  action,
  success_rate: 0.5,
  how: '',
  condition: '',
  sources: [],
  ...more,
});

describe('names', () => {
  test('the second signature becomes an alias, and the regex matches it', () => {
    const { merged } = merge(
      { signature: 'one', regex: 'one', aliases: ['uno'] },
      { signature: 'two', regex: 'two|zwei', aliases: ['Uno', 'zwei'] },
    );
    expect(merged.signature).toBe('one');
    expect(merged.aliases).toEqual(['uno', 'two', 'zwei']);
    expect(merged.regex).toBe('one|two|zwei|uno');
  });

  test('a signature that differs in case and signs only becomes no alias', () => {
    expect(merge({ signature: 'No space left' }, { signature: "no space 'left'!" }).merged.aliases).toEqual(
      [],
    );
  });

  test('the Chinese of the second signature stays findable', () => {
    const { merged } = merge({ signature_zh: '磁盘已满', regex: 'x' }, { signature_zh: '设备上没有空间' });
    expect(merged.signature_zh).toBe('磁盘已满');
    expect(merged.aliases).toContain('设备上没有空间');
    expect(settings.matches(merged.regex, '设备上没有空间')).toBe(true);
    expect(merge({ signature_zh: null }, { signature_zh: '磁盘已满' }).merged.signature_zh).toBe('磁盘已满');
  });

  test('a counter-example that is a form of the other error is left out, and said so', () => {
    const { merged, notes } = merge(
      { signature: 'disk full', regex: 'disk full', counter_examples: ['disk quota', 'tape full'] },
      { signature: 'disk quota', regex: 'disk quota', counter_examples: ['disk full of holes', 'quota'] },
    );
    expect(merged.counter_examples).toEqual(['tape full', 'quota']);
    expect(notes.filter((note) => note.includes('counter-example'))).toHaveLength(2);
  });
});

describe('what goes by places', () => {
  const { merged } = merge(
    {
      workarounds: [workaround('Clean up'), workaround('Buy a disk')],
      workarounds_zh: ['清理', ''],
      outcomes: [{ workaround: 1, succeeded: 1, failed: 0, source: 'https://a.org/1', date: '2024-01-01' }],
    },
    {
      workarounds: [
        workaround('Move the data', { how: 'mv' }),
        workaround('buy a disk!', { how: 'At a shop.', sources: ['https://shop.org/'] }),
      ],
      workarounds_zh: ['移动数据', '购买磁盘'],
      outcomes: [
        { workaround: 0, succeeded: 2, failed: 1, source: 'https://a.org/2', date: '2024-01-02' },
        { workaround: 1, succeeded: 3, failed: 1, source: 'https://a.org/3', date: '2024-01-03' },
      ],
      translation: {
        zh: {
          '/workarounds_zh/0': {
            source: 'a'.repeat(64),
            target: 'b'.repeat(64),
            engine: 'e',
            date: '2024-01-01',
          },
          '/workarounds_zh/1': {
            source: 'c'.repeat(64),
            target: 'd'.repeat(64),
            engine: 'e',
            date: '2024-01-01',
          },
        },
      },
    },
  );

  test('equal workarounds become one, with the details and sources of both', () => {
    expect(merged.workarounds.map(({ action }) => action)).toEqual([
      'Clean up',
      'Buy a disk',
      'Move the data',
    ]);
    expect(merged.workarounds[1]).toMatchObject({ how: 'At a shop.', sources: ['https://shop.org/'] });
  });

  test('the Chinese stays beside its workaround', () => {
    expect(merged.workarounds_zh).toEqual(['清理', '购买磁盘', '移动数据']);
  });

  test('outcomes and translations follow their workaround', () => {
    expect(merged.outcomes.map((outcome) => outcome.workaround)).toEqual([1, 2, 1]);
    expect(
      Object.entries(merged.translation.zh ?? {}).map(([pointer, { source }]) => [pointer, source[0]]),
    ).toEqual([
      ['/workarounds_zh/2', 'a'],
      ['/workarounds_zh/1', 'c'],
    ]);
  });

  test('a list of Chinese that is not aligned is kept as it is', () => {
    const odd = merge(
      { workarounds: [workaround('one')], workarounds_zh: ['一', '二'] },
      { workarounds: [workaround('two')], workarounds_zh: ['三'] },
    );
    expect(odd.merged.workarounds_zh).toEqual(['一', '二', '三']);
  });
});

describe('what can be one thing only', () => {
  test('texts are joined, words become tags, dates become a span', () => {
    const { merged } = merge(
      {
        root_cause: 'The disk is full',
        category: 'io_error',
        error_code: 'ENOSPC',
        tags: ['disk'],
        first_seen: '2024-02-01',
        last_confirmed: '2024-03-01',
      },
      {
        root_cause: 'The quota is used up.',
        category: 'storage',
        error_code: 'EDQUOT',
        tags: ['quota', 'disk'],
        first_seen: '2024-01-01',
        last_confirmed: '2024-02-01',
      },
    );
    expect(merged.root_cause).toBe('The disk is full. The quota is used up.');
    expect(merged.error_code).toBe('ENOSPC');
    expect(merged.tags).toEqual(['disk', 'quota', 'storage', 'EDQUOT']);
    expect([merged.first_seen, merged.last_confirmed, merged.last_updated]).toEqual([
      '2024-01-01',
      '2024-03-01',
      '2024-07-01',
    ]);
  });

  test('another documentation bears out the attempts that it bore out before', () => {
    const { merged } = merge(
      { official_doc_url: 'https://a.org/', workarounds: [workaround('one')], dead_ends: [] },
      {
        official_doc_url: 'https://b.org/',
        workarounds: [workaround('two', { sources: ['https://c.org/'] })],
        dead_ends: [],
      },
    );
    expect(merged.official_doc_url).toBe('https://a.org/');
    expect(merged.workarounds.map(({ sources }) => sources)).toEqual([
      [],
      ['https://c.org/', 'https://b.org/'],
    ]);
  });

  test('the verdict is the better one, and the other is named', () => {
    const { merged, notes } = merge({ resolvable: 'false' }, { resolvable: 'true' });
    expect(merged.resolvable).toBe('true');
    expect(notes.join()).toContain('"false"');
  });

  test('computed fields go, what people state about the record stays', () => {
    const computed = { confidence: 0.9, fix_success_rate: 0.9, evidence_count: 9 };
    const sourced = merge({ ...computed, verification_tier: 'sourced' }, {}).merged;
    expect(sourced).toMatchObject({
      confidence: null,
      fix_success_rate: null,
      evidence_count: null,
      verification_tier: null,
    });
    expect(merge({ verification_tier: 'human_reviewed' }, {}).merged.verification_tier).toBe(
      'human_reviewed',
    );
  });

  test('two rates of one attempt: the first stays, the other is named', () => {
    const { merged, notes } = merge(
      { workarounds: [workaround('one')] },
      { workarounds: [workaround('one', { success_rate: 0.9 })] },
    );
    expect(merged.workarounds[0]?.success_rate).toBe(0.5);
    expect(notes.join()).toContain('0.9');
  });
});

test('the old ids are kept, and no edge leads to the record itself', () => {
  const { merged } = merge(
    {
      former_ids: ['git/x'],
      transition_graph: {
        leads_to: [
          { error_id: 'git/b', probability: 0.2 },
          { error_id: 'git/c', probability: 0.7 },
        ],
      },
    },
    {
      former_ids: ['git/y'],
      transition_graph: {
        leads_to: [
          { error_id: 'git/x', probability: 0.5 },
          { error_id: 'git/d', probability: 0.6 },
        ],
      },
    },
  );
  expect(merged.former_ids).toEqual(['git/b', 'git/x', 'git/y']);
  expect(merged.transition_graph.leads_to).toEqual([
    { error_id: 'git/c', probability: 0.7 },
    { error_id: 'git/d', probability: 0.3 },
  ]);
});

const word = constantFrom('disk', 'full', 'quota', 'used', 'clean', 'move', 'buy', 'tape', 'ask');
const sentence = array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const attempts = array(
  recordOf({
    action: sentence,
    success_rate: constantFrom(0.5, 0.9),
    how: sentence,
    condition: constantFrom('', 'on tape'),
    sources: array(constantFrom('https://a.org/', 'https://b.org/'), { maxLength: 2 }),
  }),
  { maxLength: 3 },
);
const side = tuple(
  sentence,
  array(sentence, { maxLength: 3 }),
  sentence,
  attempts,
  option(string({ maxLength: 3 }), { nil: '磁盘' }),
  integer({ min: 0, max: 9 }),
).map(([signature, aliases, root_cause, workarounds, os, tries]): Partial<ErrorRecord> => ({
  signature,
  regex: signature,
  aliases,
  root_cause,
  workarounds,
  workarounds_zh: workarounds.map((_, index) => `第${'一二三四'[index]}种办法`),
  os_specific: { linux: os === '' ? 'note' : os },
  outcomes: workarounds.map((_, index) => ({
    workaround: index,
    succeeded: tries,
    failed: 1,
    source: 'https://a.org/',
    date: '2024-01-01',
  })),
}));

test('nothing is lost, whatever the two records say', () => {
  assert(
    property(side, side, (a, b) => {
      const { merged } = merge(a, b);
      const texts = JSON.stringify([
        merged.signature,
        merged.aliases,
        merged.root_cause,
        merged.os_specific,
        merged.workarounds,
      ]);
      for (const record of [a, b]) {
        expect(
          merged.aliases.concat(merged.signature).some((name) => isStated(name, record.signature ?? '')),
        ).toBe(true);
        expect(isStated(merged.root_cause, record.root_cause ?? '')).toBe(true);
        for (const { action, how = '', sources = [] } of record.workarounds ?? []) {
          const same = merged.workarounds.filter((each) => isStated(each.action, action));
          expect(same.some((each) => isStated(each.how, how))).toBe(true);
          for (const source of sources) expect(texts).toContain(source);
        }
      }
      expect(merged.workarounds_zh).toHaveLength(merged.workarounds.length);
      for (const name of [merged.signature, ...merged.aliases])
        expect(new RegExp(merged.regex, 'i').test(name)).toBe(true);
      for (const outcome of merged.outcomes)
        expect(outcome.workaround).toBeLessThan(merged.workarounds.length);
    }),
  );
});

test('a merge that was cut short and is run again changes nothing more', () => {
  assert(
    property(side, side, (a, b) => {
      const { merged } = merge(a, b);
      const again = mergedRecord(merged, complete({ id: 'git/b', ...b }), settings, () => {});
      expect(again).toEqual(merged);
    }),
  );
});
