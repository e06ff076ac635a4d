/**
 * Derives code from the JSON Schemas: the TypeScript types, and validators that need no compiling at start-up.
 *
 *     node scripts/generate.ts           writes the files
 *     node scripts/generate.ts --check   exits 1 if a file differs from what the schemas say
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { compile } from 'json-schema-to-typescript';
import type { Json } from '../pipeline/json.ts';
import { parsePolicyFile, shippedPolicy } from '../pipeline/policy/read-policy.ts';
import { ruleIds, rules } from '../pipeline/stages/index.ts';
import { ruleTable } from './rule-table.ts';

type Schema = { [key: string]: Json };

const HEADER = 'Generated from the schemas by scripts/generate.ts. Do not edit.';

const root = new URL('../', import.meta.url);

function schema(name: string): Schema {
  return JSON.parse(readFileSync(new URL(`schemas/${name}.schema.json`, root), 'utf8')) as Schema;
}

/** CommonJS, because Ajv's standalone code reaches its small runtime by `require`. */
function validator(name: string): string {
  const ajv = new Ajv2020({
    code: { source: true, lines: true },
    allErrors: true,
    verbose: false,
    strict: true,
    allowUnionTypes: true,
  });
  addFormats.default(ajv);
  return `// ${HEADER}\n${standaloneCode.default(ajv, ajv.compile(schema(name)))}\n`;
}

async function types(name: string): Promise<string> {
  return compile(schema(name) as Parameters<typeof compile>[0], name, {
    bannerComment: `// ${HEADER}`,
    additionalProperties: false,
    ignoreMinAndMaxItems: true,
    style: { singleQuote: true, printWidth: 110 },
  });
}

/** The policy that comes with the tool, as JSON: read in no time at start-up. */
function policyJson(): string {
  const text = readFileSync(new URL('curation.yaml', root), 'utf8');
  const source = createHash('sha256').update(text).digest('hex');
  return `${JSON.stringify({ source, policy: shippedPolicy(parsePolicyFile(text, 'curation.yaml', ruleIds)) }, null, 2)}\n`;
}

/** Every derived file: where it stands, and what it should hold. */
async function derived(): Promise<Map<string, string>> {
  return new Map([
    ['pipeline/record/error-record.generated.ts', await types('record')],
    ['pipeline/policy/record-validator.generated.cjs', validator('record')],
    ['pipeline/policy/policy.generated.ts', await types('policy')],
    ['pipeline/policy/policy-validator.generated.cjs', validator('policy')],
    ['pipeline/policy/shipped-policy.generated.json', policyJson()],
    ['docs/rules/README.md', ruleTable(rules)],
  ]);
}

function current(path: string): string | null {
  try {
    return readFileSync(new URL(path, root), 'utf8');
  } catch {
    return null;
  }
}

const check = process.argv.includes('--check');
for (const [path, text] of await derived()) {
  if (current(path) === text) continue;
  if (check) {
    process.stderr.write(`${path} is not what the schemas say. Run: npm run generate\n`);
    process.exitCode = 1;
  } else {
    writeFileSync(fileURLToPath(new URL(path, root)), text);
    process.stdout.write(`wrote ${path}\n`);
  }
}
