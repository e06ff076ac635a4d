import type { AdopterRun } from '../../scripts/workflows/adopter.ts';
import {
  fileOf,
  POLICY_FILE,
  policyWith,
  record,
  RECORD_FILES,
  type Files,
  type Scenario,
} from './scenario.ts';

const NEW: Files = { [fileOf('node/new')]: record('node/new') };
const ZEROS = '0'.repeat(40);

const pull = (base: string, head: string, number = 1): object => ({
  pull_request: { number, base: { sha: base }, head: { sha: head } },
});
const push =
  (before: string) =>
  (_: string, head: string): AdopterRun => ({
    event: 'push',
    payload: { before, ref: 'refs/heads/main' },
    sha: head,
  });
const clock =
  (event: string) =>
  (_: string, head: string): AdopterRun => ({ event, payload: {}, sha: head });

function refused(name: string, run: NonNullable<Scenario['run']>, more: Partial<Scenario> = {}): Scenario {
  return {
    name: `no base: ${name}`,
    verdict: 'judges nothing',
    says: /Nothing was judged/,
    head: NEW,
    run,
    ...more,
  };
}

/** Nothing to compare with. */
const REFUSED: readonly Scenario[] = [
  refused('an empty one', (base, head) => ({ event: 'pull_request', payload: pull('', head), sha: base })),
  refused('zeros by the input', (base, head) => ({
    event: 'pull_request',
    payload: pull(base, head),
    sha: base,
    inputs: { base: ZEROS },
  })),
  refused('an unknown commit', (base, head) => ({
    event: 'pull_request',
    payload: pull(base, head),
    sha: base,
    inputs: { base: 'ab'.repeat(20) },
  })),
  refused('an unknown branch', (base, head) => ({
    event: 'pull_request',
    payload: pull(base, head),
    sha: base,
    inputs: { base: 'origin/no-such' },
  })),
  refused('a commit before that is gone', push('cd'.repeat(20))),
  refused('no commit before', push('')),
  refused('a queue without a base', (base, head) => ({
    event: 'merge_group',
    payload: { merge_group: { head_sha: head } },
    sha: base,
  })),
  refused('an unknown head', (base) => ({
    event: 'pull_request',
    payload: pull(base, 'ef'.repeat(20)),
    sha: base,
  })),
  refused('a shallow clone', (base, head) => ({
    event: 'pull_request',
    payload: pull(base, head),
    sha: base,
    depth: 1,
  })),
  refused('a shallow clone of a push', (base, head) => ({ ...push(base)(base, head), depth: 1 })),
  refused(
    'nothing in common',
    (base, head) => ({ event: 'pull_request', payload: pull(base, head), sha: base }),
    {
      head: (origin) => {
        origin.git('switch', '--quiet', '--orphan', 'other');
        const head = origin.commit(NEW);
        origin.git('switch', '--quiet', 'main');
        return head;
      },
    },
  ),
  refused(
    'two commits in common',
    (base, head) => ({
      event: 'pull_request',
      payload: pull(base, head),
      sha: base,
      inputs: { base: 'origin/crossed' },
    }),
    {
      head: (origin, base) => {
        origin.git('switch', '--quiet', '--create', 'left', base);
        const left = origin.commit({ 'left.txt': 'x' });
        origin.git('switch', '--quiet', '--create', 'right', base);
        const right = origin.commit(NEW);
        const merge = (a: string, b: string): string =>
          origin.git('commit-tree', `${right}^{tree}`, '-p', a, '-p', b, '-m', 'x');
        origin.git('branch', 'crossed', merge(left, right));
        const head = merge(right, left);
        origin.git('branch', 'topic-crossed', head);
        origin.git('switch', '--quiet', 'main');
        return head;
      },
    },
  ),
];

const CLEAN: Files = Object.fromEntries(
  RECORD_FILES.filter((path) => path.includes('/old-')).map((path) => [path, null]),
);

function whole(
  name: string,
  verdict: Scenario['verdict'],
  run: NonNullable<Scenario['run']>,
  more: Partial<Scenario> = {},
): Scenario {
  return { name: `whole state: ${name}`, verdict, head: NEW, base: CLEAN, run, ...more };
}

const BAD: Files = { [fileOf('node/new')]: record('node/new', { official_doc_url: 'http://x.example/' }) };

/** Nothing to compare with, and rightly so. */
const WHOLE: readonly Scenario[] = [
  whole('a first push', 'passes', push(ZEROS)),
  whole('a first push with an error', 'fails', push(ZEROS), { head: BAD }),
  whole('by the clock', 'passes', clock('schedule')),
  whole('by the clock, with an error', 'fails', clock('schedule'), { head: BAD }),
  whole('by hand', 'passes', clock('workflow_dispatch')),
  whole('by the clock, without a record', 'judges nothing', clock('schedule'), {
    head: Object.fromEntries(
      RECORD_FILES.filter((path) => !path.includes('/old-')).map((path) => [path, null]),
    ),
    says: /Nothing was judged/,
  }),
];

/** Other events with a base. */
const EVENTS: readonly Scenario[] = [
  { name: 'event: a push', verdict: 'passes', head: NEW, run: (base, head) => push(base)(base, head) },
  {
    name: 'event: a push with an error',
    verdict: 'fails',
    head: BAD,
    run: (base, head) => push(base)(base, head),
  },
  {
    name: 'event: the queue',
    verdict: 'passes',
    head: NEW,
    run: (base, head) => ({
      event: 'merge_group',
      payload: { merge_group: { base_sha: base, head_sha: head } },
      sha: head,
    }),
  },
  {
    name: 'event: the queue with an error',
    verdict: 'fails',
    head: BAD,
    run: (base, head) => ({
      event: 'merge_group',
      payload: { merge_group: { base_sha: base, head_sha: head } },
      sha: head,
    }),
  },
  {
    // Each pull request was allowed by itself before it came here.
    name: 'event: the queue with what an owner has allowed',
    verdict: 'passes',
    head: { [POLICY_FILE]: policyWith('gate', { tolerance: 2 }) },
    run: (base, head) => ({
      event: 'merge_group',
      payload: { merge_group: { base_sha: base, head_sha: head } },
      sha: head,
    }),
  },
  {
    name: 'event: a review starts it again',
    verdict: 'fails',
    head: BAD,
    run: (base, head) => ({
      event: 'pull_request_review',
      payload: { ...pull(base, head), review: { state: 'approved' } },
      sha: base,
    }),
  },
];

/** What the gate is started by, and what it compares with. */
export const baseScenarios: readonly Scenario[] = [...REFUSED, ...WHOLE, ...EVENTS];
