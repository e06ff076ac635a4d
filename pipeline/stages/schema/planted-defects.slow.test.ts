import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Finding } from '../../rule/finding.ts';
import { BASE_RECORD, fileOf, findingsIn } from '../../rule/testing/rule-tester.ts';
import { schemaRules } from './index.ts';
import { meaningKinds } from './testing/meaning-kinds.ts';
import { textKinds } from './testing/text-kinds.ts';

/** Later than every date of the records. */
const TODAY = '2026-12-31';
const CORPUS = fileURLToPath(new URL('../../../../shared/corpora/deadends/records', import.meta.url));
const KINDS = [...textKinds, ...meaningKinds];

interface Sample {
  readonly path: string;
  readonly text: string;
}

function textOf(record: object): string {
  return `${JSON.stringify(record, null, 2)}\n`;
}

/** Good records of several make, and every hundredth one of the corpus where it is at hand. */
function samples(): Sample[] {
  const full = {
    ...BASE_RECORD,
    root_cause: 'The module is in none of the node_modules folders on the way up to the root.',
    subcategory: null,
    root_cause_type: 'generic',
    versions: [
      {
        version: '18',
        introduced: null,
        deprecated: null,
        removed: null,
        behavior_change: null,
        status: 'active',
      },
    ],
    os_specific: {},
    official_doc_url: 'https://nodejs.org/api/modules.html',
    verification_tier: 'ai_generated',
    confidence: 0.5,
    resolvable: 'true',
    evidence_count: 3,
    tags: ['module'],
    locale: 'en',
    aliases: ['MODULE_NOT_FOUND'],
  };
  const order = (record: object): object =>
    Object.fromEntries(KEYS.flatMap((key) => (key in record ? [[key, record[key as never]]] : [])));
  const own = [
    BASE_RECORD,
    full,
    { ...full, workarounds: [...full.workarounds, ...full.workarounds], aliases: [] },
  ].map((record) => ({
    path: `${BASE_RECORD.id}.json`,
    text: textOf(order(record)),
  }));
  if (!existsSync(CORPUS)) return own;
  const paths = globSync('*/*.json', { cwd: CORPUS }).sort();
  const every = Number(process.env['PLANTED_EVERY'] ?? 100);
  const real = paths
    .filter((_, index) => index % every === 0)
    .map((path) => ({ path, text: readFileSync(join(CORPUS, path), 'utf8') }));
  return [...own, ...real];
}

const KEYS: readonly string[] = Object.keys(
  (
    JSON.parse(readFileSync(new URL('../../../schemas/record.schema.json', import.meta.url), 'utf8')) as {
      properties: object;
    }
  ).properties,
);

/** Old findings are known by their place in the record: their line, and a message that names it, may have moved. */
function identity({ rule, pointer }: Finding): string {
  return JSON.stringify([rule, pointer]);
}

const SAMPLES = samples();
const known = new Map<string, Promise<readonly Finding[]>>();

/** What is found in a record before anything is planted in it. */
function untouched(path: string, text: string): Promise<readonly Finding[]> {
  const findings = known.get(text) ?? findingsIn([fileOf(path, text)], schemaRules, {}, TODAY);
  known.set(text, findings);
  return findings;
}

test.each(KINDS.map((kind) => [kind.name, kind] as const))(
  '%s is one finding, at its line',
  async (_, kind) => {
    const wrong: unknown[] = [];
    let planted = 0;
    for (const { path, text } of SAMPLES) {
      const plant = kind.plant(text);
      if (plant === null) continue;
      const before = await untouched(path, text);
      // A place that has a finding already tells nothing.
      if (before.some(({ rule }) => rule === kind.rule)) continue;
      planted++;
      const old = new Set(before.map(identity));
      const found = await findingsIn([fileOf(plant.path ?? path, plant.content)], schemaRules, {}, TODAY);
      const fresh = found.filter((finding) => !old.has(identity(finding)));
      const [only] = fresh;
      if (fresh.length === 1 && only?.rule === kind.rule && only.line === plant.line) continue;
      wrong.push({
        path,
        line: plant.line,
        fresh: fresh.map(({ rule, line, message }) => `${rule} ${line} ${message}`),
      });
    }
    expect(planted).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  },
);
