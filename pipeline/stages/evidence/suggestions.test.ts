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
