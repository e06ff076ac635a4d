/**
 * Derives code from the JSON Schemas: the TypeScript types, and validators that need no compiling at start-up; and what
 * else is worked out once from other files and from dictionaries.
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
import { chinesePairs } from './chinese-words/chinese-pairs.ts';
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
  return `// ${HEADER}\n${collectingInPlace(standaloneCode.default(ajv, ajv.compile(schema(name))))}\n`;
}

/** Ajv copies all errors so far for every element that has one: a file with many would take the square of their number. */
function collectingInPlace(code: string): string {
  return code.replaceAll(
    /vErrors = vErrors === null \? (\w+)\.errors : vErrors\.concat\(\1\.errors\);/g,
    'if (vErrors === null) vErrors = $1.errors; else for (const each of $1.errors) vErrors.push(each);',
  );
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
async function policyJson(): Promise<string> {
  const { parsePolicyFile, shippedPolicy } = await import('../pipeline/policy/read-policy.ts');
  const { ruleIds } = await import('../pipeline/stages/index.ts');
  const text = readFileSync(new URL('curation.yaml', root), 'utf8');
  const source = createHash('sha256').update(text).digest('hex');
  const file = parsePolicyFile(text, 'curation.yaml', ruleIds);
  // The glossary is a part of the policy in a file of its own, for those who care for nothing else.
  const glossary = parsePolicyFile(
    readFileSync(new URL('glossary.zh.yaml', root), 'utf8'),
    'glossary.zh.yaml',
    ruleIds,
  );
  const policy = shippedPolicy({ ...file, chinese: { ...glossary.chinese, ...file.chinese } });
  return `${JSON.stringify({ source, policy }, null, 2)}\n`;
}

/** The words of Chinese by which a slip of the keys is known, with those of the glossary among them. */
async function pairsOfChinese(): Promise<string> {
  const { parsePolicyFile } = await import('../pipeline/policy/read-policy.ts');
  const text = readFileSync(new URL('glossary.zh.yaml', root), 'utf8');
  const terms = Object.values(parsePolicyFile(text, 'glossary.zh.yaml', new Set()).chinese?.glossary ?? {});
  return chinesePairs(terms.flatMap(({ zh, also = [] }) => [zh, ...also]));
}

/** The script of the report's page, as a text that the page can carry: what only computes reads no file. */
function pageScript(): string {
  const source = readFileSync(new URL(`${EXPLORER}/explorer.browser.js`, root), 'utf8');
  return `// Generated from explorer.browser.js by scripts/generate.ts. Do not edit.\nexport const EXPLORER_SCRIPT = ${JSON.stringify(source)};\n`;
}

const EXPLORER = 'pipeline/report/html/explorer';

async function table(): Promise<string> {
  const { rules } = await import('../pipeline/stages/index.ts');
  return ruleTable(rules);
}

/**
 * Every derived file: where it stands, and what makes it. The validators come first, since reading the policy needs
 * them; what needs the project's own code loads it only when its turn has come.
 */
const DERIVED: readonly (readonly [path: string, derive: () => string | Promise<string>])[] = [
  ['pipeline/record/error-record.generated.ts', () => types('record')],
  ['pipeline/policy/record-validator.generated.cjs', () => validator('record')],
  ['pipeline/policy/policy.generated.ts', () => types('policy')],
  ['pipeline/policy/policy-validator.generated.cjs', () => validator('policy')],
  ['pipeline/policy/report-validator.generated.cjs', () => validator('report')],
  ['pipeline/policy/shipped-policy.generated.json', policyJson],
  ['pipeline/stages/zh/words/chinese-pairs.generated.cjs', pairsOfChinese],
  [`${EXPLORER}/explorer-script.generated.ts`, pageScript],
  ['docs/rules/README.md', table],
];

function current(path: string): string | null {
  try {
    return readFileSync(new URL(path, root), 'utf8');
  } catch {
    return null;
  }
}

const check = process.argv.includes('--check');
for (const [path, derive] of DERIVED) {
  const text = await derive();
  if (current(path) === text) continue;
  if (check) {
    process.stderr.write(`${path} is not what the schemas say. Run: npm run generate\n`);
    process.exitCode = 1;
  } else {
    writeFileSync(fileURLToPath(new URL(path, root)), text);
    process.stdout.write(`wrote ${path}\n`);
  }
}
