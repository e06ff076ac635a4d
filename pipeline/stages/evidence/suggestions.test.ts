import { expect, test } from 'vitest';
import { deriveEvidence, type EvidenceRecord } from './model/derive.ts';
import { evidenceSuggestions } from './suggestions.ts';
import {
  addresses,
  deadEnd,
  evidencePolicy,
  anExample,
  includes,
  anOutcome,
  testRecord,
  workaround,
} from './testing/test-record.ts';

function texts(different: Partial<EvidenceRecord>, most = 3): [string, number][] {
  return evidenceSuggestions(testRecord(different), evidencePolicy, includes, most).map(
    ({ text, confidence }) => [text, confidence],
  );
}

test('the three changes that raise the confidence most, with what they make of it', () => {
  expect(texts({ official_doc_url: 'https://a.net' })).toEqual([
    ['Report 3 tries of workaround 0, if they all work (`outcome`)', 0.79],
    ['Cite a page of another site for workaround 0', 0.63],
    [
      'Add output that was really seen to `examples`, with its tool and version and the command that provokes it',
      0.55,
    ],
  ]);
});

test('what is named really has the effect that is named', () => {
  const record = testRecord({ official_doc_url: 'https://a.net' });
  const tried = { ...record, outcomes: [anOutcome({ succeeded: 3, source: 'https://b.net' })] };
  expect(deriveEvidence(tried, evidencePolicy, includes).fields.confidence).toBe(0.79);
  const cited = { ...record, workarounds: [workaround({ sources: ['https://b.net'] })] };
  expect(deriveEvidence(cited, evidencePolicy, includes).fields.confidence).toBe(0.63);
});

test('of several workarounds the one is named that is nearest to being proved', () => {
  const workarounds = [workaround({ success_rate: 0.7 }), workaround({ sources: addresses(2) })];
  expect(texts({ workarounds }, 1)[0]?.[0]).toContain('workaround 1');
});

test('nothing is named that does not help', () => {
  const outcomes = addresses(20).map((source) => anOutcome({ succeeded: 20, source }));
  expect(texts({ outcomes })).toEqual([]);
});

test('old sources are to be looked at again, examples to be given their command', () => {
  const found = texts(
    {
      workarounds: [workaround({ sources: addresses(4) })],
      last_confirmed: '2015-06-01',
      examples: [1, 2, 3, 4].map((version) => anExample({ version: `${version}` })),
    },
    9,
  ).map(([text]) => text);
  expect(found).toContain(
    'Look at the sources again and set `last_confirmed`: they were last looked at on 2015-06-01',
  );
  expect(found).toContain('Give the examples the command that provokes them');
});

test('an error that nothing solves needs evidence on every attempt', () => {
  const found = texts({
    resolvable: 'false',
    workarounds: [],
    dead_ends: [deadEnd(), deadEnd({ action: 'Push it.' })],
  });
  expect(found.map(([text]) => text)).toEqual([
    'Report 3 tries of each workaround and each dead end, if they all fail (`outcome`)',
    'Cite a page of another site for each workaround and each dead end',
    'Add output that was really seen to `examples`, with its tool and version and the command that provokes it',
  ]);
});

function textsOf(different: Partial<EvidenceRecord>): string[] {
  return texts(different, 9).map(([text]) => text);
}

const DOCUMENTATION = 'Give the page of the official documentation in `official_doc_url`';
const REVIEW = 'Have a person check the record against its sources and state `human_reviewed`';
const COMMAND = 'Give the examples the command that provokes them';

test('what the record has already is not asked for', () => {
  const old = { workarounds: [workaround({ sources: addresses(4) })], last_updated: '2024-06-01' };
  expect(textsOf({})).toContain(DOCUMENTATION);
  expect(textsOf({ official_doc_url: 'https://a.net' })).not.toContain(DOCUMENTATION);
  const isAsked = (last_confirmed: string | null): boolean =>
    textsOf({ ...old, last_confirmed }).some((text) => text.startsWith('Look at the sources again'));
  expect([isAsked('2015-06-01'), isAsked('2024-06-01'), isAsked(null)]).toEqual([true, false, false]);
  expect(textsOf({})).toContain(REVIEW);
  expect(textsOf({ verification_tier: 'human_reviewed' })).not.toContain(REVIEW);
  const [bare, repeatable] = [anExample(), anExample({ version: '2', command: 'open door' })];
  expect(textsOf({ examples: [bare, repeatable] })).toContain(COMMAND);
  expect(textsOf({ examples: [repeatable] })).not.toContain(COMMAND);
  expect(textsOf({})).not.toContain(COMMAND);
});

test('a policy under which no person has a say asks for none', () => {
  const rungs = evidencePolicy.rungs.map((rung) => ({ ...rung, stated: false }));
  const found = evidenceSuggestions(testRecord(), { ...evidencePolicy, rungs }, includes, 9);
  expect(found.map(({ text }) => text)).not.toContain(REVIEW);
});

test('an error that is solved in part is proved by tries of which some work', () => {
  const partial = textsOf({ resolvable: 'partial', dead_ends: [deadEnd()] });
  expect(partial).toContain('Report 3 tries of workaround 0, if they work 1 in 3 (`outcome`)');
  expect(partial.join()).not.toContain('dead end');
  expect(textsOf({ dead_ends: [deadEnd()] }).join()).not.toContain('dead end');
});

test('where one attempt decides that nothing works, it is named', () => {
  const found = textsOf({ resolvable: 'false', workarounds: [], dead_ends: [deadEnd()] });
  expect(found).toContain('Cite a page of another site for dead end 0');
  expect(found).toContain('Report 3 tries of dead end 0, if they all fail (`outcome`)');
  const both = textsOf({
    resolvable: 'false',
    workarounds: [workaround({ success_rate: 0.1 })],
    dead_ends: [deadEnd({ sources: addresses(9) })],
  });
  expect(both.filter((text) => text.startsWith('Cite'))).toHaveLength(1);
  expect(both.filter((text) => text.startsWith('Report'))).toHaveLength(1);
});

test('the best come first, and each kind once', () => {
  const workarounds = [workaround({ success_rate: 0.9 }), workaround(), workaround({ success_rate: 0.95 })];
  const found = evidenceSuggestions(testRecord({ workarounds }), evidencePolicy, includes, 9);
  const probabilities = found.map(({ probability }) => probability);
  expect(probabilities).toEqual(probabilities.toSorted((a, b) => b - a));
  expect(found.filter(({ text }) => text.startsWith('Cite'))).toHaveLength(1);
  expect(found.find(({ text }) => text.startsWith('Cite'))?.text).toContain('workaround 2');
});

test('a record without dates is given evidence of any day', () => {
  const found = textsOf({ first_seen: null, last_confirmed: null, last_updated: null });
  expect(found).toContain('Report 3 tries of workaround 0, if they all work (`outcome`)');
});

test('only the first of very many attempts are considered', () => {
  const workarounds = Array.from({ length: 22 }, () => workaround({ success_rate: 0.1 })).with(
    21,
    workaround(),
  );
  const found = textsOf({ workarounds });
  expect(found.join()).not.toMatch(/workaround 2\d/);
});
