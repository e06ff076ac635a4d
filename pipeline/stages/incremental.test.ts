/** What a state that has seen many edits says is what one says that sees the records for the first time. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import shipped from '../policy/shipped-policy.generated.json' with { type: 'json' };
import type { Policy } from '../policy/policy.ts';
import type { RawFile } from '../record/raw-file.ts';
import type { CorpusState } from '../rule/state/corpus-state.ts';
import { runRules } from '../rule/engine.ts';
import type { Finding } from '../rule/finding.ts';
import { BASE_RECORD, fileOf } from '../rule/testing/rule-tester.ts';
import { emptyState } from '../store/testing/empty-state.ts';
import { rules } from './index.ts';

const POLICY = {
  ...(shipped.policy as unknown as Policy),
  regex: { ...(shipped.policy as unknown as Policy).regex, mostCollisions: 3 },
  duplicates: { ...(shipped.policy as unknown as Policy).duplicates, partners: 3 },
};
const chosen = rules.filter((rule) => rule.scope === 'corpus' || rule.id === 'graph/self');

const NAMES = ['port-in-use', 'port-in-us', 'Port-in-use', 'gone', 'no-such-file', 'no-such-files', 'denied'];
const id = fc.tuple(fc.constantFrom('git', 'npm'), fc.constantFrom(...NAMES)).map((parts) => parts.join('/'));
const WORDS = 'bind listen socket address already used by another process 98 E0412 E0425 linux windows'.split(
  ' ',
);
const text = fc
  .array(fc.constantFrom(...WORDS), { minLength: 3, maxLength: 6 })
  .map((words) => words.join(' '));
const SIGNATURES = ['bind: address already used', 'Bind: address already used', 'socket denied by linux'];
const name = fc.oneof(fc.constantFrom(...SIGNATURES), text);
const regex = fc.constantFrom(
  'socket',
  'address.*used',
  'bind|listen',
  '\\w+ \\w+',
  'E04\\d+',
  '(',
  'nothing like it',
);
const edges = fc.array(
  id.map((error_id) => ({ error_id })),
  { maxLength: 2 },
);
const confused = edges.map((list) => list.map((edge) => ({ ...edge, distinction: 'One is not the other.' })));

const record = fc.record({
  signature: name,
  aliases: fc.array(name, { maxLength: 1 }),
  regex,
  root_cause: text,
  former_ids: fc.oneof({ weight: 3, arbitrary: fc.constant<string[]>([]) }, fc.array(id, { maxLength: 1 })),
  transition_graph: fc.record({
    leads_to: edges,
    preceded_by: edges,
    frequently_confused_with: confused,
  }),
});

/** One change of a file: another record, nothing, or what is no record; sometimes under another id than its path says. */
const change = fc.tuple(
  id,
  fc.oneof(
    { weight: 6, arbitrary: record },
    { weight: 1, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.constant('{') },
  ),
  fc.option(id, { freq: 8 }),
);

const { EDITS } = process.env;

type Files = Map<string, RawFile>;

function apply(
  files: Files,
  [path, content, stated]: typeof change extends fc.Arbitrary<infer T> ? T : never,
): void {
  const name = `${path}.json`;
  if (content === null) files.delete(name);
  else if (typeof content === 'string') files.set(name, fileOf(name, content));
  else {
    const whole = { ...BASE_RECORD, ...content, id: stated ?? path };
    files.set(name, fileOf(name, `${JSON.stringify(whole, null, 2)}\n`));
  }
}

async function findingsOf(files: Files, state: CorpusState): Promise<readonly Finding[]> {
  const sorted = [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  const { findings } = await runRules({
    files: () => sorted,
    readText: (path) => Buffer.from(files.get(path)?.bytes ?? []).toString('utf8'),
    folder: 'records',
    loadRules: () => Promise.resolve(chosen),
    summaries: [],
    policy: POLICY,
    today: '2024-07-01',
    state,
    signal: new AbortController().signal,
  });
  return findings;
}

test('edit after edit, the findings are those of a first run', async () => {
  const seen = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(
      fc.array(change, { minLength: 6, maxLength: 12 }),
      fc.array(fc.array(change, { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 8 }),
      async (first, edits) => {
        const files: Files = new Map();
        for (const each of first) apply(files, each);
        const state = emptyState();
        await findingsOf(files, state);
        for (const edit of edits) {
          for (const each of edit) apply(files, each);
          const found = await findingsOf(files, state);
          expect(found).toEqual(await findingsOf(files, emptyState()));
          for (const { rule } of found) seen.set(rule, (seen.get(rule) ?? 0) + 1);
        }
      },
    ),
    // The same edits each time; more of them, and others, with EDITS=1000.
    EDITS === undefined ? { numRuns: 15, seed: 1 } : { numRuns: Number(EDITS) },
  );
  // Every rule about the corpus had something to say.
  expect(chosen.filter(({ id: rule }) => !seen.has(rule)).map(({ id: rule }) => rule)).toEqual([]);
});
