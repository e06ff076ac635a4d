import type { Json } from '../../json.ts';
import type { Policy } from '../../policy/policy.ts';
import shipped from '../../policy/shipped-policy.generated.json' with { type: 'json' };
import type { RawFile } from '../../record/raw-file.ts';
import { runRules } from '../engine.ts';
import type { Finding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { ruleRunOf, TEST_DAY } from './rule-run.ts';

type Fields = { readonly [key: string]: Json };

/** A small record with which no rule finds fault, for tests to vary. */
export const BASE_RECORD = {
  id: 'node/module-not-found',
  signature: "Error: Cannot find module 'left-pad'",
  signature_zh: "错误：找不到模块 'left-pad'",
  regex: "Cannot find module '[^'\\n]{1,200}'",
  domain: 'node',
  category: 'module_error',
  root_cause:
    'Node.js looks for the module in every node_modules folder up to the root and finds none that holds it.',
  root_cause_zh: 'Node.js 会逐级向上查找每个 node_modules 文件夹，但都没有找到该模块。',
  versions: [],
  dead_ends: [
    {
      action: 'Restart the editor',
      why_fails: 'The editor has no part in how Node.js resolves modules.',
      fail_rate: 0.95,
      sources: ['https://nodejs.org/api/modules.html'],
    },
  ],
  workarounds: [
    {
      action: 'Install the dependencies of the project',
      success_rate: 0.9,
      how: 'Run `npm ci` in the folder that holds package-lock.json.',
      sources: ['https://docs.npmjs.com/cli/commands/npm-ci'],
    },
  ],
  workarounds_zh: ['安装项目的依赖项：在包含 package-lock.json 的文件夹中运行 `npm ci`。'],
  first_seen: '2024-01-01',
  last_confirmed: '2024-06-01',
  last_updated: '2024-06-01',
} as const satisfies Fields;

const encoder = new TextEncoder();

/** A file as the store would hand it over. */
export function fileOf(path: string, content: string | Uint8Array): RawFile {
  const bytes = typeof content === 'string' ? encoder.encode(content) : content;
  return { path, kind: 'file', size: bytes.length, bytes };
}

/** A file that holds the base record with some keys replaced; a key that is undefined is left out. */
export function recordFile(
  fields: { readonly [key: string]: Json | undefined } = {},
  path?: string,
): RawFile {
  const record: { [key: string]: Json | undefined } = { ...BASE_RECORD, ...fields };
  const id =
    typeof fields['id'] === 'string' && /^[a-z0-9-]+\/[a-z0-9-]+$/.test(fields['id'])
      ? fields['id']
      : BASE_RECORD.id;
  if (fields['domain'] === undefined && path === undefined) record['domain'] = id.split('/')[0];
  return fileOf(path ?? `${id}.json`, `${JSON.stringify(record, null, 2)}\n`);
}

/** What rules find in files, in the order of findings, as a run over just these files would. */
export async function findingsIn(
  files: readonly RawFile[],
  rules: readonly Rule[],
  policy: Partial<Policy> = {},
  today = TEST_DAY,
): Promise<readonly Finding[]> {
  const { findings } = await runRules(
    ruleRunOf(files, rules, { policy: { ...(shipped.policy as unknown as Policy), ...policy }, today }),
  );
  return findings;
}

/** What one rule finds in the base record with some keys replaced. */
export async function findingsWith(
  rule: Rule,
  fields: { readonly [key: string]: Json | undefined },
  policy: Partial<Policy> = {},
): Promise<readonly Finding[]> {
  return findingsIn([recordFile(fields, `${BASE_RECORD.id}.json`)], [rule], policy);
}

/** A finding as a renderer or the gate gets it, with what a test does not care for filled in. */
export function findingNamed(rule: string, own: Partial<Finding> = {}): Finding {
  return {
    rule,
    severity: 'error',
    record: BASE_RECORD.id,
    file: `records/${BASE_RECORD.id}.json`,
    pointer: '',
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 2,
    message: 'Something is wrong.',
    related: [],
    fix: [],
    ...own,
  };
}
