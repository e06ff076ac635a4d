/**
 * Starts a rule: `npm run new-rule -- stage/name`. Writes the rule, its test and its page, and enters it at the end of its
 * stage. What it writes fails its test until the rule does something.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const [id = ''] = process.argv.slice(2);
const [, stage = '', name = ''] = /^([a-z]+)\/([a-z]+(?:-[a-z]+)*)$/.exec(id) ?? [];
const variable = `${name.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())}Rule`;

const rule = `import { defineRecordRule } from '../../rule/rule.ts';

export const ${variable} = defineRecordRule({
  id: '${id}',
  severity: 'warning',
  summary: 'What it reports, in one line',
  // Name every key that check() uses: it sees no others, and does not run where one of them is misshapen.
  reads: ['signature'],
  *check({ record }) {
    // Yield a problem for each mistake: where it is, what is wrong, why it matters, what to do.
    if (record.signature === '') yield { pointer: '/signature', message: 'Say what is wrong, why it matters and what to do.' };
  },
});
`;

const ruleTest = `import { expect, test } from 'vitest';
import { findingsWith } from '../../rule/testing/rule-tester.ts';
import { ${variable} } from './${name}.ts';

test('finds the mistake where it stands', async () => {
  const findings = await findingsWith(${variable}, { signature: 'a signature with the mistake' });
  expect(findings.map(({ rule, pointer }) => ({ rule, pointer }))).toEqual([{ rule: '${id}', pointer: '/signature' }]);
});

test('finds nothing in a record without it', async () => {
  expect(await findingsWith(${variable}, {})).toEqual([]);
});
`;

const page = `# ${id}

What it reports, in one line.

## Why it matters

Who is worse off, and how, if nobody fixes it.

## What to do

The usual causes and their fixes.

## Bad

\`\`\`json
{ "signature": "a signature with the mistake" }
\`\`\`

## Good

\`\`\`json
{ "signature": "a signature without it" }
\`\`\`
`;

function start(): void {
  if (stage === '') throw new Error('Name the rule as stage/name, such as schema/tag-order.');
  const index = at(`pipeline/stages/${stage}/index.ts`);
  if (!existsSync(index)) throw new Error(`There is no stage ${stage}: pipeline/stages lists them.`);
  const files = [
    [at(`pipeline/stages/${stage}/${name}.ts`), rule],
    [at(`pipeline/stages/${stage}/${name}.test.ts`), ruleTest],
    [at(`docs/rules/${id}.md`), page],
  ] as const;
  const taken = files.find(([path]) => existsSync(path));
  if (taken) throw new Error(`${taken[0]} is there already.`);
  for (const [path, text] of files) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    process.stdout.write(`wrote ${path}\n`);
  }
  writeFileSync(index, entered(readFileSync(index, 'utf8')));
  process.stdout.write(`entered it in ${index}\nNext: npm run generate, then npm test -- ${name}\n`);
}

/** The list of the stage's rules is the first list of its index. */
function entered(index: string): string {
  const list = index.replace(
    /,?(\s*)\](?: as const)?;/,
    (end, space: string) => `,${space}${variable}${end}`,
  );
  if (list === index) throw new Error(`There is no list of rules in pipeline/stages/${stage}/index.ts.`);
  return `import { ${variable} } from './${name}.ts';\n${list}`;
}

function at(path: string): string {
  return fileURLToPath(new URL(`../${path}`, import.meta.url));
}

try {
  start();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
