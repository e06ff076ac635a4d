/** What the checkers of others say of our workflows, all of them without a network; and that they would say something. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CHECKERS, scriptsIn, shellcheck, type Checker } from './checkers.ts';
import { hasProgram } from './rehearsal.ts';
import { readWorkflows, ROOT } from './workflow.ts';

const NAMES = Object.keys(CHECKERS) as (keyof typeof CHECKERS)[];
const checker = (name: keyof typeof CHECKERS): Checker => CHECKERS[name];

test.each(NAMES)('%s has nothing to say of our workflows', async (name) => {
  const said = new Map<string, string[]>();
  for (const { file, text } of readWorkflows()) {
    const complaints = await checker(name)(file, text);
    if (complaints.length > 0) said.set(file, complaints);
  }
  expect(said).toEqual(new Map());
});

const BOTH = NAMES;

/** Mistakes, and who finds them. */
const SEEDS: readonly [by: readonly (keyof typeof CHECKERS)[], file: string, from: string, to: string][] = [
  [BOTH, 'gate.yml', '    runs-on: ubuntu-24.04\n', '    run-on: ubuntu-24.04\n'],
  [BOTH, 'gate.yml', 'needs: [parts, records, tool]', 'needs: [parts, records, tools]'],
  [BOTH, 'gate.yml', '${{ needs.records.result }}', '${{ needs.record.result }}'],
  [BOTH, 'gate.yml', '${{ always() }}', '${{ allways() }}'],
  [BOTH, 'gate.yml', '${{ always() }}\n    needs', '${{ always() }} x\n    needs'],
  [BOTH, 'gate.yml', 'timeout-minutes: 20', 'timeout-minutes: soon'],
  [BOTH, 'verdict.yml', 'steps.pull.outputs.numbers', 'step.pull.outputs.numbers'],
  [BOTH, 'verdict.yml', '    types: [completed]', '    types: [complete]'],
  [BOTH, 'verdict.yml', 'statuses: write', 'statuses: writes'],
  [BOTH, 'verdict.yml', 'pull-requests: write', 'pull-request: write'],
  [BOTH, 'verdict.yml', 'id: pull\n', 'id: pulls\n'],
  [BOTH, 'enrich.yml', "cron: '17 3 * * 1'", "cron: '17 30 * * 1'"],
  [BOTH, 'enrich.yml', '${{ inputs.limit', '${{ inputs.limits'],
  [BOTH, 'publish.yml', 'on:\n', 'on:\n  pushed:\n'],
  [['actionlint'], 'gate.yml', 'ubuntu-24.04', 'ubuntu-24.05'],
  [['languageservice'], 'gate.yml', 'github.event.pull_request.number', 'github.event.pull_request.numbr'],
  [
    ['languageservice'],
    'caretaker.yml',
    "- cron: '43 4 * * 3'",
    "- cron: '43 4 * * 3'\n      timezones: UTC",
  ],
];

test.each(SEEDS)('%j: %s with %j as %j', async (by, file, from, to) => {
  const text = readFileSync(`${ROOT}.github/workflows/${file}`, 'utf8');
  const seeded = text.replace(from, to);
  expect(seeded).not.toBe(text);
  for (const name of by) expect(await checker(name)(file, seeded)).not.toEqual([]);
});

test('what is newer than a checker is let through', async () => {
  const text = readFileSync(`${ROOT}.github/workflows/caretaker.yml`, 'utf8');
  const newer = text
    .replace("- cron: '43 4 * * 3'", "- cron: '43 4 * * 3'\n      timezone: Asia/Shanghai")
    .replace('ubuntu-24.04', 'ubuntu-26.04');
  expect(newer).not.toContain('ubuntu-24.04');
  for (const name of NAMES) expect(await checker(name)('caretaker.yml', newer)).toEqual([]);
});

/** In Debian and on GitHub's machines; no package of npm brings it without downloading it from elsewhere. */
const HAS_SHELLCHECK = hasProgram('shellcheck');

test.skipIf(!HAS_SHELLCHECK)(
  'shellcheck has nothing to say of our scripts (skipped where it is not installed)',
  () => {
    const folder = `${ROOT}.github/steps/`;
    const scripts = [
      ...readdirSync(folder).map((name) => [name, readFileSync(folder + name, 'utf8')] as const),
      ['.ci/run', readFileSync(`${ROOT}.ci/run`, 'utf8')] as const,
      ...readWorkflows().flatMap(({ file, text }) =>
        scriptsIn(file, text).map((script) => [file, script] as const),
      ),
    ];
    expect(scripts.length).toBeGreaterThan(20);
    expect(scripts.filter(([, script]) => shellcheck(script).length > 0).map(([name]) => name)).toEqual([]);
  },
);

test
  .skipIf(!HAS_SHELLCHECK)
  .each(['rm $1\n', 'x=1\nif [ $x = 1 ]; then\n', 'cd "$HOME" | y=$(cat f)\necho $y\n'])(
  'shellcheck finds fault with %j',
  (script) => {
    expect(shellcheck(script)).not.toEqual([]);
  },
);
