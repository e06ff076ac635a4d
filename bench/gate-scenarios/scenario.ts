import { recordText, type ScratchOrigin } from '../../scripts/workflows/scratch-origin.ts';
import type { AdopterRun } from '../../scripts/workflows/adopter.ts';

/** New texts by path; null takes a file away. */
export type Files = Readonly<Record<string, string | null>>;

/** What the gate is to make of a change: exit 0, 1 or 2. */
export type Verdict = 'passes' | 'fails' | 'judges nothing';

/** A change of a knowledge base that has adopted the gate. */
export interface Scenario {
  readonly name: string;
  readonly verdict: Verdict;
  /** What the summary of the step has to say. */
  readonly says?: RegExp;
  /** What the base has besides, or otherwise. */
  readonly base?: Files;
  /** The change, or what makes its commit. */
  readonly head: Files | ((origin: ScratchOrigin, base: string) => string);
  /** What starts the run; a pull request where nothing is said. */
  readonly run?: (base: string, head: string) => AdopterRun;
}

export const KB = 'kb/errors';
export const POLICY_FILE = 'kb/curation.yaml';
export const fileOf = (id: string): string => `${KB}/${id}.json`;
export const record = (id: string, fields: Parameters<typeof recordText>[1] = {}): string =>
  recordText(id, fields);

type Section = Readonly<Record<string, unknown>>;

/** The policy of the base: stricter than that of the tool, so that without it more would pass. */
export const POLICY = {
  vocabulary: { domains: ['node', 'git', 'python'], categories: ['module_error', 'network'] },
  severities: { 'schema/vocabulary': 'error', 'schema/format': 'error', 'zh/missing': 'warning' } as Section,
  limits: { fileBytes: 20_000, stringBytes: 4_000, depth: 12, regexCharacters: 400 },
  regex: { slowSteps: 50_000_000 },
  // What is computed is as the tool computes it: the records are settled by that.
  evidence: { confirmation: { staleAfterDays: 700 } } as Section,
  duplicates: { likeness: 0.45, partners: 60 },
  gate: {
    // The records of the scenarios resemble each other.
    introduced: ['regex/narrow', 'zh/missing'],
    touched: 'report',
    tolerance: 0.4,
    drift: 0.05,
    vanished: 4,
  } as Section,
  chinese: {
    length: { shortest: 1.3 },
    glossary: { widget: { zh: '小部件' } },
  } as Section,
  accepted: [
    {
      rule: 'schema/url',
      record: 'node/accepted-url',
      reason: 'moves to https next spring',
      until: '2098-01-01',
      pointer: '/official_doc_url',
    },
  ],
};

/** A policy as YAML, with some sections replaced; undefined leaves one out. */
export function policyText(more: Readonly<Record<string, unknown>> = {}): string {
  return `${JSON.stringify({ ...POLICY, ...more }, null, 2)}\n`;
}

/** A policy in which some keys of a section differ. */
export function policyWith(section: keyof typeof POLICY, more: Section): string {
  return policyText({ [section]: { ...(POLICY[section] as Section), ...more } });
}

export const SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  additionalProperties: false,
  required: ['id', 'signature', 'regex'],
  properties: {
    id: { type: 'string', pattern: '^[a-z]+/[a-z-]+$' },
    signature: { type: 'string', minLength: 5 },
    regex: { type: 'string' },
  },
};

const ids = (domain: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${domain}/r-${'abcdefghijklmnop'[index]}`);

/** Records without fault. */
export const GOOD_IDS = [...ids('node', 6), ...ids('git', 4)];

const ZERO_WIDTH = '\u200b';

/** Records with old mistakes, by what is wrong with them. */
export const OLD = {
  'node/accepted-url': { official_doc_url: 'http://example.org/accepted' },
  'node/old-url': { official_doc_url: 'http://example.org/old' },
  'node/old-character': { root_cause: `The module${ZERO_WIDTH} is not there.` },
  'node/old-regex': { regex: 'the node-old-regex has failed(x+x+)+y|the node-old-regex has failed' },
  'node/old-broad': { regex: 'the node-old-broad has failed|error' },
  'git/old-edge': { transition_graph: { leads_to: [{ error_id: 'git/never-was', probability: 0.2 }] } },
  'git/old-chinese': {
    root_cause: 'Run `npm ci` and then `npm test` in the folder of the project.',
    root_cause_zh: '在项目的文件夹中先运行 `npm ci`，然后运行测试。',
  },
  'git/old-category': { category: 'never_heard_of' },
  'git/old-confidence': { confidence: 0.99 },
  'git/old-example': {
    examples: [{ text: 'quite another output', tool: 'git', version: '2.47', captured: '2024-06-01' }],
  },
} as const satisfies Readonly<Record<string, Parameters<typeof recordText>[1]>>;

/** What every base has. */
export const BASE: Files = {
  'curation.yaml': null,
  [POLICY_FILE]: policyText(),
  'kb/glossary.zh.yaml': 'chinese:\n  glossary:\n    gadget: { zh: 小工具 }\n    widget: { zh: 小部件 }\n',
  'kb/schemas/record.schema.json': `${JSON.stringify(SCHEMA, null, 2)}\n`,
  'kb/errors/README.md': 'Errors.\n',
  'README.md': 'A knowledge base.\n',
  ...Object.fromEntries(GOOD_IDS.map((id) => [fileOf(id), record(id)])),
  ...Object.fromEntries(Object.entries(OLD).map(([id, fields]) => [fileOf(id), record(id, fields)])),
};

/** The paths of all records of the base. */
export const RECORD_FILES = Object.keys(BASE).filter(
  (path) => path.startsWith(`${KB}/`) && path.endsWith('.json'),
);

/** A change that goes from one set of files to another. */
export function moved(paths: readonly string[], to: (path: string) => string): Files {
  return Object.fromEntries(
    paths.flatMap((path) => [
      [path, null],
      [to(path), BASE[path] ?? ''],
    ]),
  );
}
