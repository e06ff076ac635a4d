/** Judging in parts: the jobs of a matrix, what they hand on, and what somebody may put in its place. */
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ADOPTER_GATE, ADOPTER_GUARD, runCalled } from './adopter.ts';
import { BAD_FIELDS, commands, HAS_JQ, openPull, outcomes, recordPath, Rehearsal } from './rehearsal.ts';
import { recordText, ScratchOrigin } from './scratch-origin.ts';
import type { SharedJudging } from './shared-judging.ts';

const stage = new Rehearsal();

/** With the two that a rehearsal begins with, 24 records. */
const IDS = Array.from({ length: 22 }, (_, index) => `go/${'abcdefghijklmnopqrstuv'[index]}`);

/** A head that takes a record away to which another one leads, and brings a bad one; on a base of 24. */
function change(): string {
  const edge = { transition_graph: { leads_to: [{ error_id: 'go/b', probability: 0.5 }] } };
  stage.base = stage.origin.commit({
    ...Object.fromEntries(IDS.map((id) => [recordPath(id), recordText(id)])),
    [recordPath('go/a')]: recordText('go/a', edge),
  });
  return stage.change({
    [recordPath('go/b')]: null,
    [recordPath('go/z')]: recordText('go/z', BAD_FIELDS),
    'curation.yaml': 'severities:\n  schema/url: "off"\n',
  });
}

const reportOf = (): string => readFileSync(join(stage.origin.folder, 'temporary', 'report.json'), 'utf8');
const artifacts = (): string => join(stage.origin.folder, 'artifacts');
const REFUSED = { 'Judge the change': 'failure', 'Show the verdict': 'success' };

describe('the gate in parts', () => {
  test.each([
    [24, 1],
    [12, 2],
    [8, 3],
    [3, 8],
  ])('with %i records a job, %i parts give the report of one run', (recordsPerJob, count) => {
    const head = change();
    expect(stage.judged(head).outcome).toBe('failure');
    const whole = reportOf();
    stage.recordsPerJob = recordsPerJob;
    const parts = stage.shared('gate.yml', 'pull_request', stage.pull(head));
    expect([parts.result, parts.outputs['count'], parts.jobs.length]).toEqual([
      'success',
      String(count),
      count === 1 ? 0 : count,
    ]);
    const result = stage.run('gate.yml', 'records', 'pull_request', stage.pull(head), { needs: { parts } });
    expect(outcomes(result)).toMatchObject({
      'Fetch what the parts have found': count === 1 ? 'skipped' : 'success',
      'Judge the change': 'failure',
    });
    expect(result.summary).toContain('graph/dangling');
    expect(reportOf()).toBe(whole);
  });

  test('a harmless change passes in parts; so does the first state of a branch', () => {
    change();
    const head = stage.change({ [recordPath('go/c')]: recordText('go/c', { tags: ['x'] }) });
    stage.recordsPerJob = 10;
    expect(stage.judged(head).outcome).toBe('success');
    const first = { before: '0'.repeat(40), ref: 'refs/heads/main' };
    expect(stage.run('gate.yml', 'records', 'push', first).outcome).toBe('success');
  });

  /** What may have become of the artifacts of three parts by the time that they are put together. */
  const MISHAPS: readonly (readonly [what: string, spoil: (parts: SharedJudging) => SharedJudging | void])[] =
    [
      ['one is missing', () => rmSync(join(artifacts(), 'curate-part-2-of-3'), { recursive: true })],
      ['all are missing', () => rmSync(artifacts(), { recursive: true })],
      [
        'one is there under two names',
        () =>
          copyFileSync(
            join(artifacts(), 'curate-part-1-of-3', 'part-1-of-3.jsonl'),
            join(artifacts(), 'curate-part-1-of-3', 'part-4-of-3.jsonl'),
          ),
      ],
      [
        'one is there in the place of another',
        () =>
          copyFileSync(
            join(artifacts(), 'curate-part-1-of-3', 'part-1-of-3.jsonl'),
            join(artifacts(), 'curate-part-2-of-3', 'part-2-of-3.jsonl'),
          ),
      ],
      [
        // Whole and well formed, for the right content: only the job that judged it could have said otherwise.
        'another job has left one in which nothing is wrong with any record',
        () => {
          const folder = join(artifacts(), 'curate-part-of-somebody');
          mkdirSync(folder);
          for (const part of [1, 2, 3]) {
            const name = `part-${part}-of-3.jsonl`;
            const own = readFileSync(join(artifacts(), `curate-part-${part}-of-3`, name), 'utf8');
            writeFileSync(join(folder, name), own.replaceAll(/"findings":\[.*\]\},"digests"/g, '"findings":[]},"digests"'));
          }
        },
      ],
      [
        'one is a link',
        () => {
          const path = join(artifacts(), 'curate-part-3-of-3', 'part-3-of-3.jsonl');
          renameSync(path, join(stage.origin.folder, 'elsewhere'));
          symlinkSync(join(stage.origin.folder, 'elsewhere'), path);
        },
      ],
      [
        'one is a folder',
        () => {
          const path = join(artifacts(), 'curate-part-3-of-3', 'part-3-of-3.jsonl');
          rmSync(path);
          mkdirSync(path);
        },
      ],
      ['a job has not said what it made', (parts) => ({ ...parts, outputs: { ...parts.outputs, digests: '{}' } })],
      ['a job has failed', (parts) => ({ ...parts, result: 'failure' as const })],
      ['their number is none', (parts) => ({ ...parts, outputs: { ...parts.outputs, count: '3; touch PWNED' } })],
    ]; // prettier-ignore

  test('parts that are not what the jobs have made are no reason to pass', () => {
    change();
    const harmless = stage.change({ [recordPath('go/c')]: recordText('go/c', { tags: ['x'] }) });
    stage.recordsPerJob = 8;
    const parts = stage.shared('gate.yml', 'pull_request', stage.pull(harmless));
    const kept = join(stage.origin.folder, 'kept');
    cpSync(artifacts(), kept, { recursive: true });
    const judge = (needed: SharedJudging) =>
      stage.run('gate.yml', 'records', 'pull_request', stage.pull(harmless), { needs: { parts: needed } });
    expect(judge(parts).outcome).toBe('success');
    for (const [what, spoil] of MISHAPS) {
      rmSync(artifacts(), { recursive: true, force: true });
      cpSync(kept, artifacts(), { recursive: true });
      const result = judge(spoil(parts) ?? parts);
      expect([what, result.outcome, outcomes(result)]).toEqual([
        what,
        'failure',
        expect.objectContaining(REFUSED),
      ]);
      expect([what, result.summary]).toEqual([what, expect.stringContaining('Nothing was judged')]);
      expect(commands(result).map(({ properties }) => properties.get('title'))).toEqual([
        'Nothing was judged',
      ]);
    }
  });

  test('parts of another head are not taken, though their jobs have made them', () => {
    change();
    const [one, other] = ['x', 'y'].map((tag) =>
      stage.change({ [recordPath('go/c')]: recordText('go/c', { tags: [tag] }) }),
    );
    stage.recordsPerJob = 12;
    const parts = stage.shared('gate.yml', 'pull_request', stage.pull(one ?? ''));
    const result = stage.run('gate.yml', 'records', 'pull_request', stage.pull(other ?? ''), {
      needs: { parts },
    });
    expect(outcomes(result)).toMatchObject(REFUSED);
    expect(result.summary).toContain('of other commits');
  });

  test('a change that cannot be judged in a part fails in all', () => {
    change();
    stage.base = stage.origin.commit({ 'curation.yaml': 'severities: [\n' });
    const head = stage.change({ [recordPath('go/c')]: recordText('go/c', { tags: ['x'] }) });
    stage.recordsPerJob = 12;
    const result = stage.judged(head);
    expect(outcomes(result)).toMatchObject(REFUSED);
    expect(result.summary).toContain('could not be judged');
  });

  test.skipIf(!HAS_JQ)('the verdict and the queue judge in parts, too', () => {
    change();
    const head = stage.change({ [recordPath('go/c')]: recordText('go/c', { tags: ['x'] }) });
    stage.recordsPerJob = 12;
    stage.answer(head);
    expect(stage.verdict(head).outcome).toBe('success');
    expect(stage.status).toBe('success: The gate passes.');
    stage.answer(head);
    expect(stage.verdict(head, 'queue', 'merge_group').outcome).toBe('success');
    expect(stage.status).toBe('success: The gate passes.');
  });
});

describe('another knowledge base in parts', () => {
  let origin: ScratchOrigin;
  beforeEach(() => {
    origin = new ScratchOrigin();
  });
  afterEach(() => origin.remove());

  const PATHS = IDS.map((id) => `kb/errors/${id}.json`);

  function adopted(fields: Parameters<typeof recordText>[1]) {
    const base = origin.commit({
      'curation.yaml': null,
      ...Object.fromEntries(IDS.map((id, index) => [PATHS[index] ?? '', recordText(id)])),
    });
    origin.git('switch', '--quiet', '--create', 'topic');
    const head = origin.commit({ [PATHS[3] ?? '']: recordText(IDS[3] ?? '', fields) });
    origin.git('switch', '--quiet', 'main');
    return { base, head };
  }

  test('the gate as a call says in four parts what it says in one', () => {
    const { base, head } = adopted(BAD_FIELDS);
    const pull = { number: 1, base: { sha: base }, head: { sha: head, repo: { full_name: 'fork/kb' } } };
    const run = { event: 'pull_request', payload: { pull_request: pull }, sha: base };
    const whole = runCalled(origin, ADOPTER_GATE, run);
    const shared = runCalled(origin, ADOPTER_GATE, { ...run, recordsPerJob: 6 });
    expect(outcomes(shared)['Fetch what the parts have found']).toBe('success');
    expect([whole.outcome, shared.outcome, shared.summary]).toEqual(['failure', 'failure', whole.summary]);
  });

  test.skipIf(!HAS_JQ)('the guard judges in parts', () => {
    const { base, head } = adopted(BAD_FIELDS);
    origin.answer({
      [`repos/fork/kb/commits/${head}/pulls`]: [openPull(head)],
      'repos/owner/kb/pulls/7/reviews': [],
      'repos/owner/kb/issues/7/events': [],
    });
    const run = { event: 'pull_request', head_sha: head, head_repository: { full_name: 'fork/kb' } };
    const payload = { workflow_run: run };
    const result = runCalled(origin, ADOPTER_GUARD, {
      event: 'workflow_run',
      payload,
      sha: base,
      recordsPerJob: 6,
    });
    expect(outcomes(result)).toMatchObject({
      'Fetch what the parts have found': 'success',
      'Judge the change': 'failure',
      'Set the status': 'success',
    });
    expect(readFileSync(origin.calls, 'utf8')).toContain('"state=failure"');
  });
});
