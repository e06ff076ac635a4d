import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Policy } from '../../policy/policy.ts';
import shipped from '../../policy/shipped-policy.generated.json' with { type: 'json' };
import { completeRecord, type CompleteRecord } from '../../record/complete-record.ts';
import type { ErrorRecord } from '../../record/error-record.generated.ts';
import type { Finding } from '../../rule/finding.ts';
import { Facts } from '../../rule/pass.ts';
import type { COMPUTED_KEYS } from './computed-edits.ts';
import { recordAsMeant } from './record-as-meant.ts';
import { deriveEvidence } from './model/derive.ts';
import { evidenceRules } from './index.ts';
import { includes } from './testing/test-record.ts';

const policy = shipped.policy as unknown as Policy;
/** After every day of the records. */
const TODAY = '2027-01-01';
const corpus = fileURLToPath(new URL('../../../../shared/corpora/deadends/records', import.meta.url));
const RULES: Readonly<Record<(typeof COMPUTED_KEYS)[number], string>> = {
  verification_tier: 'evidence/tier',
  confidence: 'evidence/confidence',
  fix_success_rate: 'evidence/fix-rate',
  evidence_count: 'evidence/count',
};

const NUMBERS = ['confidence', 'fix_success_rate', 'evidence_count'] as const;

/** What the rules about computed fields find, by rule and pointer. */
function found(record: CompleteRecord): string[] {
  const ids = new Set(Object.values(RULES));
  return evidenceRules(includes).flatMap((rule) => {
    if (rule.scope !== 'record' || !ids.has(rule.id)) return [];
    const subject = { id: record.id, record, policy, today: TODAY, facts: new Facts() };
    return [...rule.check(subject)].map(({ pointer }: Pick<Finding, 'pointer'>) => `${rule.id} ${pointer}`);
  });
}

function records(): CompleteRecord[] {
  return globSync('**/*.json', { cwd: corpus }).map((path) =>
    completeRecord(JSON.parse(readFileSync(join(corpus, path), 'utf8')) as Partial<ErrorRecord>, path),
  );
}

/** The wrong value that is nearest to the right one. */
function wrong(key: (typeof NUMBERS)[number], value: number): number {
  if (key === 'evidence_count') return value + 1;
  return Math.round((value < 0.5 ? value + 0.01 : value - 0.01) * 100) / 100;
}

test.skipIf(!existsSync(corpus))(
  'in real records every planted wrong value is found, and nothing else',
  () => {
    const all = records();
    expect(all.length).toBeGreaterThan(2000);
    // Where another rule names a mistake in what the fields follow from, a value that repeats it is no second finding.
    const sound = all.filter((record) => recordAsMeant(record, TODAY) === null);
    expect(sound.length).toBeGreaterThan(2000);
    for (const record of sound) {
      const right = { ...record, ...deriveEvidence(record, policy.evidence, includes).fields };
      expect(found(right)).toEqual([]);
      // A wrong tier may hide that people have reviewed the record, on which the other fields depend.
      expect(found({ ...right, verification_tier: 'reproduced' })).toContain(
        'evidence/tier /verification_tier',
      );
      for (const key of NUMBERS) {
        const planted = { ...right, [key]: wrong(key, right[key]) };
        expect(found(planted)).toEqual([`${RULES[key]} /${key}`]);
      }
    }
  },
);
