import { expect, test } from 'vitest';
import type { Json } from '../json.ts';
import { pointerParts } from '../pointer.ts';
import type { Finding } from '../rule/finding.ts';
import { rules } from '../stages/index.ts';
import { compareResults } from './finding-change.ts';

const identities = new Map(rules.map(({ id, identity }) => [id, identity]));
const identityOf = (rule: string) => identities.get(rule) ?? 'quoted';

type Records = Readonly<Record<string, { readonly [key: string]: Json }>>;

const A = 'records/node/a.json';
const B = 'records/node/b.json';

function finding(rule: string, file: string, pointer: string, more: Partial<Finding> = {}): Finding {
  const record = file.slice('records/'.length).replace('.json', '');
  const place = { line: 1, column: 1, endLine: 1, endColumn: 2 };
  return {
    rule,
    severity: 'error',
    record,
    file,
    pointer,
    ...place,
    message: 'm',
    related: [],
    fix: [],
    ...more,
  };
}

function compare(
  base: readonly Finding[],
  head: readonly Finding[],
  before: Records = {},
  after: Records = before,
  renamed: ReadonlyMap<string, string> = new Map(),
) {
  const at = (records: Records) => (file: string, pointer: string) =>
    pointerParts(pointer).reduce<Json | undefined>(
      (value, part) => (value as Record<string, Json> | undefined)?.[part],
      records[file],
    );
  const altered = Object.keys(after).filter(
    (file) => JSON.stringify(before[file]) !== JSON.stringify(after[file]),
  );
  const { introduced, fixed } = compareResults(base, head, {
    valueInBase: at(before),
    valueInHead: at(after),
    altered: new Set(altered),
    identityOf,
    renamed,
  });
  return { introduced: [...introduced].map(place), fixed: fixed.map(place) };
}

const place = ({ rule, file, pointer, related }: Finding) => [rule, file, pointer, ...related].join(' ');
const NOTHING = { introduced: [], fixed: [] };

test('a finding is the same at another line and in other words', () => {
  const old = finding('schema/url', A, '/official_doc_url');
  expect(compare([old], [{ ...old, line: 9, column: 3, message: 'other words' }])).toEqual(NOTHING);
});

test('a finding of a record that the change does not touch is introduced', () => {
  const collision = finding('regex/collision', A, '/regex', { related: ['node/b'] });
  expect(compare([], [collision])).toEqual({ introduced: [place(collision)], fixed: [] });
  expect(compare([collision], [])).toEqual({ introduced: [], fixed: [place(collision)] });
});

test('another record in the same collision is another finding', () => {
  const before = finding('regex/collision', A, '/regex', { related: ['node/b'] });
  const after = finding('regex/collision', A, '/regex', { related: ['node/c'] });
  expect(compare([before], [after]).introduced).toEqual([place(after)]);
});

test('the order of the related records means nothing', () => {
  const before = finding('x/y', A, '/regex', { related: ['node/b', 'node/c'] });
  expect(compare([before], [{ ...before, related: ['node/c', 'node/b'] }])).toEqual(NOTHING);
});

const rates = (...rates: number[]) =>
  rates.map((rate, index) => ({ action: `do ${index + rate * 100}`, rate }));
const unsupported = (index: number) => finding('evidence/unsupported-rate', A, `/workarounds/${index}/rate`);

test('an element that is put in front moves what stands behind it, and is itself to blame', () => {
  // Both claim the same rate without a source: only the element tells the two findings apart.
  const [old, fresh] = [
    { action: 'old', rate: 0.9 },
    { action: 'new', rate: 0.9 },
  ];
  expect(
    compare(
      [unsupported(0)],
      [unsupported(0), unsupported(1)],
      { [A]: { workarounds: [old] } },
      { [A]: { workarounds: [fresh, old] } },
    ),
  ).toEqual({ introduced: [place(unsupported(0))], fixed: [] });
});

test('a list in another order brings nothing', () => {
  const [x = {}, y = {}, z = {}] = rates(0.1, 0.2, 0.3);
  expect(
    compare(
      [unsupported(0), unsupported(2)],
      [unsupported(1), unsupported(2)],
      { [A]: { workarounds: [x, y, z] } },
      { [A]: { workarounds: [y, z, x] } },
    ),
  ).toEqual(NOTHING);
});

test('an element that moves and is edited beside the mistake keeps its old mistake', () => {
  expect(
    compare(
      [unsupported(0)],
      [unsupported(1)],
      { [A]: { workarounds: [{ action: 'old', rate: 0.9 }] } },
      { [A]: { workarounds: [{ action: 'new' }, { action: 'older', rate: 0.9 }] } },
    ),
  ).toEqual(NOTHING);
});

test('an edited text with the mistake that it had before is not blamed; a second mistake is', () => {
  const lost = (token: string) => finding('zh/token-lost', A, '/root_cause_zh', { message: token });
  const edit = [{ [A]: { root_cause_zh: '甲' } }, { [A]: { root_cause_zh: '乙' } }] as const;
  expect(compare([lost('a')], [lost('a')], ...edit)).toEqual(NOTHING);
  expect(compare([lost('b')], [lost('a'), lost('b')], ...edit).introduced).toHaveLength(1);
});

test('of two mistakes in one text, the one that was not there before is blamed', () => {
  const lost = (token: string) => finding('zh/token-lost', A, '/root_cause_zh', { message: token });
  const records = { [A]: { root_cause_zh: '甲', tags: [] } };
  const fresh = lost('a');
  const { introduced } = compareResults([lost('b')], [fresh, lost('b')], {
    valueInBase: () => '甲',
    valueInHead: () => '甲',
    altered: new Set(Object.keys(records)),
    identityOf,
    renamed: new Map(),
  });
  expect([...introduced]).toEqual([fresh]);
});

test('a renamed record takes its old findings with it, and those of others about it', () => {
  const renamed = new Map([[A, 'records/node/z.json']]);
  expect(
    compare(
      [
        finding('zh/untranslated', A, '/root_cause_zh'),
        finding('regex/collision', B, '/regex', { related: ['node/a'] }),
      ],
      [
        finding('regex/collision', B, '/regex', { related: ['node/z'] }),
        finding('zh/untranslated', 'records/node/z.json', '/root_cause_zh'),
      ],
      { [A]: { root_cause_zh: 'x' }, [B]: {} },
      { 'records/node/z.json': { root_cause_zh: 'x' }, [B]: {} },
      renamed,
    ),
  ).toEqual(NOTHING);
});

test('an edge to a record that was renamed is introduced', () => {
  const dangling = finding('graph/dangling', B, '/transition_graph/leads_to/0/error_id');
  const renamed = new Map([[A, 'records/node/z.json']]);
  expect(compare([], [dangling], {}, {}, renamed).introduced).toEqual([place(dangling)]);
});

const same = (file: string, other: string) =>
  finding('duplicates/signature', file, '/signature', { related: [other] });

test('two records that are alike stay so whichever of them is reported', () => {
  const near = (file: string, other: string) =>
    finding('duplicates/near', file, '/signature', { related: [other] });
  expect(compare([near(B, 'node/a')], [near(A, 'node/b')])).toEqual(NOTHING);
});

test('a collision the other way round is another finding', () => {
  const collision = (file: string, other: string) =>
    finding('regex/collision', file, '/regex', { related: [other] });
  expect(compare([collision(B, 'node/a')], [collision(A, 'node/b')]).introduced).toHaveLength(1);
});

test('removing one of three equal records does not make the other two newly equal', () => {
  const c = 'records/node/c.json';
  const { introduced, fixed } = compare([same(B, 'node/a'), same(c, 'node/a')], [same(c, 'node/b')]);
  expect(introduced).toEqual([]);
  expect(fixed).toHaveLength(1);
});

test('a fourth equal record is introduced', () => {
  const [c, d] = ['records/node/c.json', 'records/node/d.json'];
  const before = [same(B, 'node/a'), same(c, 'node/a')];
  expect(compare(before, [...before, same(d, 'node/a')]).introduced).toEqual([place(same(d, 'node/a'))]);
});

test('where a finding names all equal records, a newcomer is introduced alone', () => {
  const all = (file: string, ...related: string[]) =>
    finding('duplicates/signature', file, '/signature', { related });
  const head = [all(B, 'node/a', 'node/c'), all('records/node/c.json', 'node/a', 'node/b')];
  expect(compare([all(B, 'node/a')], head)).toEqual({
    introduced: ['duplicates/signature records/node/c.json /signature node/a node/b'],
    fixed: [],
  });
});

test('a record that shares one alias with each of two others does not make these alike', () => {
  const conflict = (file: string, ...related: string[]) =>
    finding('duplicates/alias-conflict', file, '/aliases/0', { related });
  const c = { signature: 'second wording' };
  const b = { signature: 'first wording', aliases: ['Second wording'] };
  const before = { [A]: { aliases: ['first wording'] }, [B]: b, 'records/node/c.json': c };
  const after = { ...before, [A]: { aliases: ['second wording'] }, [B]: { signature: 'first wording' } };
  const base = [conflict(A, 'node/b'), conflict(B, 'node/c')];
  expect(compare(base, [conflict(A, 'node/c')], before, after).introduced).toEqual([
    'duplicates/alias-conflict records/node/a.json /aliases/0 node/c',
  ]);
  // Who takes over the alias that the two have in common is not the first to share it.
  const taken = { ...before, [A]: { aliases: ['second wording'] } };
  const two = [conflict(A, 'node/b', 'node/c'), conflict(B, 'node/a', 'node/c')];
  expect(compare(base, two, before, taken).introduced).toHaveLength(1);
});

test('an edge to a record that is taken away does not pass for the old edge that stood in its place', () => {
  const dangling = finding('graph/dangling', A, '/transition_graph/leads_to/0/error_id');
  const edges = (...ids: string[]) => ({
    transition_graph: { leads_to: ids.map((id) => ({ error_id: id })) },
  });
  const before = { [A]: edges('node/never-was', 'node/b') };
  const after = { [A]: edges('node/b') };
  expect(compare([dangling], [dangling], before, after).introduced).toEqual([place(dangling)]);
  expect(compare([dangling], [dangling], before, { [A]: edges('node/never-was') })).toEqual(NOTHING);
});

test('one of several equal findings that is added counts once', () => {
  const twice = finding('graph/duplicate-edge', A, '');
  expect(compare([twice], [twice, { ...twice }]).introduced).toHaveLength(1);
  expect(compare([twice, { ...twice }], [twice]).fixed).toHaveLength(1);
});

const url = (pointer: string) => finding('schema/url', A, pointer);

test('another address in the place of an old one is another mistake; the same one elsewhere is the same', () => {
  const old = { [A]: { official_doc_url: 'http://a.example/' } };
  const other = { [A]: { official_doc_url: 'http://169.254.169.254/' } };
  expect(compare([url('/official_doc_url')], [url('/official_doc_url')], old, other).introduced).toHaveLength(
    1,
  );
  const moved = { [A]: { workarounds: [{ sources: ['http://a.example/'] }] } };
  expect(compare([url('/official_doc_url')], [url('/workarounds/0/sources/0')], old, moved)).toEqual(NOTHING);
  // A copy is one more.
  const twice = { [A]: { ...old[A], ...moved[A] } };
  const both = [url('/official_doc_url'), url('/workarounds/0/sources/0')];
  expect(compare([url('/official_doc_url')], both, old, twice).introduced).toHaveLength(1);
});

test('another kind of character is another mistake, in front of the old one or behind it', () => {
  const unsafe = (code: string) =>
    finding('schema/unsafe-text', A, '/root_cause', { message: `The text holds ${code}, which hides.` });
  const texts = (text: string) => ({ [A]: { root_cause: text } });
  const old = texts('a\u200bb');
  expect(compare([unsafe('U+200B')], [unsafe('U+200B')], old, texts('a\u200bb, and more'))).toEqual(NOTHING);
  for (const text of ['a\u202eb', 'a\u200bb\u202e'])
    expect(
      compare([unsafe('U+200B')], [unsafe(text.includes('\u200b') ? 'U+200B' : 'U+202E')], old, texts(text))
        .introduced,
    ).toHaveLength(1);
  // One of two kinds is taken out.
  expect(compare([unsafe('U+200B')], [unsafe('U+202E')], texts('\u200b\u202e'), texts('\u202e'))).toEqual(
    NOTHING,
  );
});

test('another part of a regex at fault is another mistake; the same in another regex is not', () => {
  const unsafe = (part: string) =>
    finding('regex/unsafe', A, '/regex', {
      message: `It hangs: \`${part}\` at character ${part.length}, on \`${part}x\`: 12 repeats.`,
    });
  const regex = (text: string) => ({ [A]: { regex: text } });
  expect(compare([unsafe('(a+)+')], [unsafe('(a+)+')], regex('x(a+)+'), regex('xyz(a+)+'))).toEqual(NOTHING);
  expect(
    compare([unsafe('(a+)+')], [unsafe('(.*)*')], regex('x(a+)+'), regex('x(.*)*')).introduced,
  ).toHaveLength(1);
});

test('of the names that a translation lacks, one that is put back is no mistake, one that goes is', () => {
  const lost = (...names: string[]) =>
    finding('zh/token-lost', A, '/root_cause_zh', {
      message: `The Chinese lacks ${names.map((name) => `\`${name}\``).join(', ')} of the English text.`,
    });
  const edit = [{ [A]: { root_cause_zh: '甲' } }, { [A]: { root_cause_zh: '乙' } }] as const;
  expect(compare([lost('a', 'b')], [lost('b')], ...edit)).toEqual(NOTHING);
  expect(compare([lost('a')], [lost('b')], ...edit).introduced).toHaveLength(1);
  expect(compare([lost('a')], [lost('a', 'b')], ...edit).introduced).toHaveLength(1);
});

test('a stated value that is wrong in another way is another mistake; one that the evidence left behind is not', () => {
  const wrong = (computed: number) =>
    finding('evidence/confidence', A, '/confidence', { message: `it gives ${computed}` });
  const stated = (confidence: number, more = {}) => ({ [A]: { confidence, ...more } });
  expect(compare([wrong(0.4)], [wrong(0.5)], stated(0.9), stated(0.9, { tags: ['x'] }))).toEqual(NOTHING);
  expect(compare([wrong(0.4)], [wrong(0.4)], stated(0.9), stated(1)).introduced).toHaveLength(1);
});

test('another alias that two records share is another conflict', () => {
  const conflict = finding('duplicates/alias-conflict', A, '/aliases/0', { related: ['node/b'] });
  const sharing = (alias: string) => ({ [A]: { aliases: [alias] }, [B]: { aliases: [alias] } });
  expect(compare([conflict], [conflict], sharing('one wording'), sharing('another')).introduced).toHaveLength(
    1,
  );
  expect(compare([conflict], [conflict], sharing('one wording'), sharing('One  wording'))).toEqual(NOTHING);
});

test('probabilities that add up to more than they did are another mistake, to less the same', () => {
  const sum = (total: number) =>
    finding('graph/probability', A, '/transition_graph/leads_to', {
      message: `The probabilities of \`leads_to\` add up to ${total} (1 + ${total - 1}).`,
    });
  const edges = (probability: number) => ({ [A]: { transition_graph: { leads_to: [1, probability] } } });
  expect(compare([sum(1.2)], [sum(1.1)], edges(0.2), edges(0.1))).toEqual(NOTHING);
  expect(compare([sum(1.2)], [sum(1.9)], edges(0.2), edges(0.9)).introduced).toHaveLength(1);
});

test('the same mistake in another text of another element is another one', () => {
  const at = (pointer: string) => finding('x/y', A, pointer, { message: '`a`' });
  const [x, y, z] = [{ how: 'run a' }, { how: 'call a' }, { how: 'fine' }];
  const change = (to: string, after: Json) =>
    compare([at('/workarounds/0/how')], [at(to)], { [A]: { workarounds: [x, z] } }, { [A]: after as never });
  expect(change('/workarounds/1/how', { workarounds: [z, y] })).toEqual({
    introduced: [place(at('/workarounds/1/how'))],
    fixed: [place(at('/workarounds/0/how'))],
  });
  // The text has moved, and its element is another one.
  expect(change('/workarounds/1/how', { workarounds: [z, { ...x, action: 'new' }] })).toEqual(NOTHING);
  // The same text under another key is another place.
  expect(change('/dead_ends/0/how', { workarounds: [z, z], dead_ends: [x] }).introduced).toHaveLength(1);
  expect(change('/how', { workarounds: [z, z], how: 'run a' }).introduced).toHaveLength(1);
});

test('another mistake of a text that stands as it did is another one', () => {
  const of = (...quoted: string[]) =>
    finding('x/y', A, '/workarounds/0/how', { message: quoted.map((each) => `\`${each}\``).join() });
  const [before, after] = [
    { workarounds: [{ how: 'a b' }] },
    { workarounds: [{ how: 'a b' }], tags: ['new'] },
  ];
  const change = (base: readonly Finding[], head: readonly Finding[]) =>
    compare(base, head, { [A]: before }, { [A]: after });
  expect(change([of('a')], [of('b')])).toMatchObject({
    introduced: [place(of('b'))],
    fixed: [place(of('a'))],
  });
  expect(change([of('a', 'b')], [of('b')])).toEqual(NOTHING);
  expect(change([of('b')], [of('a', 'b')]).introduced).toHaveLength(1);
  // One that was there rests on less for one in the head only.
  expect(change([of('a', 'b')], [of('a'), of('b')]).introduced).toHaveLength(1);
});

test('a mistake that rests on no value stays where it is', () => {
  const at = (pointer: string) => finding('x/y', A, pointer);
  const [before, after] = [
    { a: 'x', b: 'y' },
    { a: 'y', b: 'x' },
  ];
  expect(compare([at('/a')], [at('/b')], { [A]: before }, { [A]: after }).introduced).toEqual([
    place(at('/b')),
  ]);
});

test('a mistake of the whole record is the same whatever else it holds', () => {
  const whole = finding('x/y', A, '', { message: '`a`' });
  expect(compare([whole], [whole], { [A]: { a: 1 } }, { [A]: { a: 2 } })).toEqual(NOTHING);
});

test('a number within a key is no index of a list', () => {
  const at = (pointer: string) => finding('x/y', A, pointer, { message: '`a`' });
  const change = (from: string, to: string) =>
    compare([at(from)], [at(to)], { [A]: { v1: 'a', v2: 'b' } }, { [A]: { v1: 'b', v2: 'a', '1v': 'a' } })
      .introduced;
  expect(change('/v1', '/v2')).toHaveLength(1);
  expect(change('/v1', '/1v')).toHaveLength(1);
});

test('what a list of more than nine elements holds may move within it', () => {
  const long = Array.from({ length: 12 }, (_, index) => ({ how: `do ${index}` }));
  const at = (index: number) => finding('x/y', A, `/workarounds/${index}/how`, { message: '`a`' });
  expect(
    compare([at(11)], [at(10)], { [A]: { workarounds: long } }, { [A]: { workarounds: long.slice(1) } }),
  ).toEqual(NOTHING);
});

test('of three equal findings, those that are left are no new ones', () => {
  const one = finding('x/y', A, '/regex');
  expect(compare([one, one, one], [one, one], { [A]: { regex: 'a' } }, { [A]: { regex: 'b' } })).toEqual({
    introduced: [],
    fixed: [place(one)],
  });
});

test('who else is met by a regex that meets many is no matter of the finding', () => {
  const meets = (...related: string[]) => finding('regex/collision', A, '/regex', { related });
  expect(compare([meets('n/b', 'n/c')], [meets('n/d', 'n/e')])).toEqual(NOTHING);
  expect(compare([meets('n/b')], [meets('n/d')]).introduced).toHaveLength(1);
});
