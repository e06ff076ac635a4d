import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { commandsIn } from '../../pipeline/github/runner-commands.ts';
import { runAdopter, type AdopterRun } from '../../scripts/workflows/adopter.ts';
import { ScratchOrigin } from '../../scripts/workflows/scratch-origin.ts';
import { BASE, type Scenario } from './scenario.ts';

const STATUS = { passes: 0, fails: 1, 'judges nothing': 2 } as const;

/**
 * Runs the action on a scenario, as a runner would.
 *
 * @returns what is wrong with what came out, a sentence each
 */
export function runScenario(scenario: Scenario): string[] {
  const origin = new ScratchOrigin();
  try {
    origin.commit(existing(origin, { ...BASE, ...scenario.base }));
    const base = origin.commit({ 'src/main.js': '0\n' });
    const head = headOf(scenario, origin, base);
    const run = (scenario.run ?? pullRequest)(base, head);
    return faults(scenario, runAdopter(origin, run));
  } finally {
    origin.remove();
  }
}

function headOf({ head }: Scenario, origin: ScratchOrigin, base: string): string {
  if (typeof head === 'function') {
    const commit = head(origin, base);
    // What no branch leads to is not cloned.
    origin.git('branch', '--force', 'topic', commit);
    origin.git('switch', '--quiet', '--force', 'main');
    return commit;
  }
  origin.git('switch', '--quiet', '--create', 'topic');
  const commit = origin.commit(existing(origin, head));
  origin.git('switch', '--quiet', 'main');
  return commit;
}

/** Without the files that are to go and are not there. */
function existing(origin: ScratchOrigin, files: Readonly<Record<string, string | null>>) {
  const kept = Object.entries(files).filter(
    ([path, text]) => text !== null || existsSync(join(origin.root, path)),
  );
  return Object.fromEntries(kept);
}

function pullRequest(base: string, head: string): AdopterRun {
  const payload = { pull_request: { number: 1, base: { sha: base }, head: { sha: head } } };
  return { event: 'pull_request', payload, sha: base };
}

function faults({ verdict, says }: Scenario, { steps, summary }: ReturnType<typeof runAdopter>): string[] {
  const judged = steps.find(({ name }) => name === 'Judge the change');
  const errors = commandsIn(judged?.output ?? '').filter(({ name }) => name === 'error');
  const wrong: string[] = [];
  if (judged?.status !== STATUS[verdict])
    wrong.push(`it ended with ${judged?.status}, not ${STATUS[verdict]}`);
  if (verdict !== 'passes' && errors.length === 0) wrong.push('there is no annotation');
  if (verdict === 'passes' && errors.length > 0) wrong.push('there is an annotation');
  if (summary.trim() === '') wrong.push('there is no summary');
  if (says && !says.test(summary)) wrong.push(`the summary does not say ${says}`);
  if (wrong.length > 0)
    wrong.push(`it said: ${(judged?.output ?? '').slice(0, 600)} | ${summary.slice(0, 600)}`);
  return wrong;
}
