import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { applyEdits } from '../fix/apply.ts';
import shipped from '../policy/shipped-policy.generated.json' with { type: 'json' };
import { completeRecord, type CompleteRecord } from '../record/complete-record.ts';
import { readDocument, writeDocument } from '../record/json/document.ts';
import type { ErrorRecord } from '../record/error-record.generated.ts';
import type { Finding } from '../rule/finding.ts';
import type { Rule } from '../rule/rule.ts';
import { fileOf, findingsIn } from '../rule/testing/rule-tester.ts';
import { rules } from '../stages/index.ts';
import { matchOf } from '../stages/text-match.ts';
import { planMerge } from './merge-plan.ts';
import { isStated, spellingOf } from './same-text.ts';

const corpus = fileURLToPath(new URL('../../../shared/corpora/deadends/records', import.meta.url));

/** Pairs of real records that are one error: the second is merged into the first, one after the other. */
const PAIRS = [
  ['redis/maxmemory-reached-redis7-linux', 'database/redis-maxmemory-policy-redis7-linux'],
  ['redis/maxmemory-reached-redis7-linux', 'redis/oom-maxmemory-redis7-linux'],
  ['api/cors-preflight-failure-rest-linux', 'networking/cors-preflight-failed-http-linux'],
  ['git/refusing-to-merge-unrelated-git2-linux', 'git/refusing-to-merge-unrelated-git2-40-linux'],
  ['git/refusing-to-merge-unrelated-git2-linux', 'git/refusing-to-merge-unrelated-git2-40-macos'],
  ['pytorch/device-mismatch-pytorch2-linux', 'pytorch/cuda-device-mismatch-pt2-linux'],
  ['elasticsearch/index-read-only-es8-linux', 'database/elasticsearch-index-read-only-es8-linux'],
  ['kubernetes/pod-unschedulable-k8s128-linux', 'kubernetes/failedscheduling-k8s1-linux'],
  ['docker/exec-format-error-docker24-linux', 'docker/exec-format-error-docker27-linux'],
  ['node/enoent-no-such-file-node20-linux-arm64', 'node/enoent-no-such-file-node20-macos-x64'],
  ['cuda/version-mismatch-cuda12-1-torch2-1', 'cuda/version-mismatch-cuda11-8-torch2-0'],
  ['python/cuda-out-of-memory-torch2-1-rtx3090', 'python/cuda-out-of-memory-torch2-1-a100-40gb'],
] as const;

test.skipIf(!existsSync(corpus))('merging real pairs brings no new error and loses no text', async () => {
  const before = readTexts();
  const after = new Map(before);
  const pairs = PAIRS.filter((pair) => pair.every((id) => before.has(id)));
  expect(pairs.length).toBeGreaterThanOrEqual(10);
  for (const [keep, drop] of pairs) mergeInto(after, keep, drop);

  const gone = new Set<string>(pairs.map(([, drop]) => drop));
  expect(after.size).toBe(before.size - gone.size);
  for (const [id, text] of after) {
    const {
      leads_to = [],
      preceded_by = [],
      frequently_confused_with = [],
    } = parse(text).transition_graph ?? {};
    const targets = [...leads_to, ...preceded_by, ...frequently_confused_with].map((edge) => edge.error_id);
    expect(targets.filter((target) => gone.has(target))).toEqual([]);
    expect(targets).not.toContain(id);
  }
  for (const [keep, drop] of pairs) {
    const own = pairs.flatMap((pair) => (pair[0] === keep ? pair : []));
    const merged = textsOf(parse(after.get(keep) ?? ''), own);
    const lost = textsOf(parse(before.get(drop) ?? ''), own).filter(
      (text) => !merged.some((each) => isStated(each, text) || spellingOf(each) === spellingOf(text)),
    );
    expect({ keep, drop, lost }).toEqual({ keep, drop, lost: [] });
  }
  const survivors = new Map<string, string>(pairs.map(([keep, drop]) => [drop, keep]));
  const touched = new Set<string>(pairs.flat());
  const known = new Set((await errorsIn(before, touched)).map((finding) => identity(finding, survivors)));
  const fresh = (await errorsIn(after, touched)).filter(
    (finding) => !known.has(identity(finding, survivors)),
  );
  expect(fresh.map(({ rule, record, message }) => ({ rule, record, message }))).toEqual([]);
});

function readTexts(): Map<string, string> {
  const paths = readdirSync(corpus, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.json'),
  );
  return new Map(
    paths.sort().map((path) => [path.replace(/\.json$/, ''), readFileSync(`${corpus}/${path}`, 'utf8')]),
  );
}

function parse(text: string): ErrorRecord {
  return JSON.parse(text) as ErrorRecord;
}

function mergeInto(texts: Map<string, string>, keep: string, drop: string): void {
  const records = new Map(
    [...texts].map(([id, text]): [string, CompleteRecord] => [id, completeRecord(parse(text), id)]),
  );
  const [kept, old] = [records.get(keep), records.get(drop)];
  if (!kept || !old) throw new Error(`no such record: ${keep} or ${drop}`);
  const { edits } = planMerge(records.values(), kept, old, {
    matches: matchOf,
    regexCharacters: shipped.policy.limits.regexCharacters,
    today: '2026-09-01',
  });
  for (const [id, fixes] of edits) {
    texts.set(id, writeDocument(applyEdits(readDocument(texts.get(id) ?? ''), fixes)));
  }
  texts.delete(drop);
}

/** Keys whose values are no texts that people wrote: names, words of the schema, dates, and what is computed. */
const NO_TEXTS = new Set([
  'id',
  'regex',
  'root_cause_type',
  'verification_tier',
  'resolvable',
  'locale',
  'first_seen',
  'last_confirmed',
  'last_updated',
  'transition_graph',
  'status',
  'error_id',
]);

/** What a record says in words. What it says of records that it becomes one with has no place there. */
function textsOf(record: ErrorRecord, own: readonly string[]): string[] {
  const edges = Object.values(record.transition_graph ?? {}).flat();
  const others = edges.filter((edge) => !own.includes(edge.error_id));
  return [...leaves(record), ...others.flatMap(leaves)].filter((text) => text !== '');
}

function leaves(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(leaves);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => (NO_TEXTS.has(key) ? [] : leaves(member)));
}

/** Errors of all rules; those that take a pass beforehand, which is slow, are asked about some records only. */
async function errorsIn(texts: ReadonlyMap<string, string>, some: ReadonlySet<string>): Promise<Finding[]> {
  const isQuick = (rule: Rule): boolean => rule.scope !== 'record' || (rule.passes ?? []).length === 0;
  const files = [...texts].map(([id, text]) => fileOf(`${id}.json`, text));
  const quick = await findingsIn(files, rules.filter(isQuick));
  const few = files.filter(({ path }) => some.has(path.replace(/\.json$/, '')));
  const slow = await findingsIn(
    few,
    rules.filter((rule) => !isQuick(rule)),
  );
  return [...quick, ...slow].filter(({ severity }) => severity === 'error');
}

/** The same mistake, at the record that took it over. */
function identity({ rule, record }: Finding, survivors: ReadonlyMap<string, string>): string {
  return `${rule} ${survivors.get(record ?? '') ?? record}`;
}
