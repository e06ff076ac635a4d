import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FIRST_RECORD, BAD_FIELDS, commands, HAS_JQ, outcomes, Rehearsal } from './rehearsal.ts';
import { recordText } from './scratch-origin.ts';
import type { JobResult } from './step-runner.ts';

const stage = new Rehearsal();

describe.skipIf(!HAS_JQ)('what runs on main', () => {
  test('the report is kept on a branch of its own, and remembers what was there', () => {
    expect(stage.run('publish.yml', 'report', 'push', {}).outcome).toBe('success');
    stage.origin.git('cat-file', '-e', 'reports:quality.html');
    const first = stage.origin.git('show', 'reports:history.jsonl');
    expect(first.split('\n')).toHaveLength(1);
    expect(stage.origin.git('show', 'reports:quality.html')).toContain(
      `https://github.com/owner/kb/blob/${stage.base}/records/`,
    );
    stage.base = stage.origin.commit({ [FIRST_RECORD]: recordText('node/a', BAD_FIELDS) });
    const result = stage.run('publish.yml', 'report', 'workflow_dispatch', {});
    expect(result.outcome).toBe('success');
    expect(result.summary).toContain('The gate fails');
    expect(stage.origin.git('rev-list', '--count', 'reports')).toBe('2');
    expect(stage.origin.git('ls-tree', '--name-only', 'main')).not.toContain('reports');
  });

  const OPEN = 'repos/owner/kb/pulls';
  const enrich = (inputs = {}) => stage.run('enrich.yml', 'enrich', 'workflow_dispatch', {}, { inputs });
  const untranslated = () =>
    stage.origin.commit({ [FIRST_RECORD]: recordText('node/a', { root_cause_zh: null }) });
  const printed = ({ steps }: JobResult): string => steps.map(({ output }) => output).join('');

  test('the enrichment opens a pull request of records, also when strings are left; the key and the token never meet', () => {
    stage.base = untranslated();
    stage.origin.answer({ [OPEN]: [] });
    const result = enrich();
    expect(printed(result)).not.toContain('the-key');
    expect(result.outcome).toBe('success');
    const changed = stage.origin.git('diff', '--name-only', stage.base, 'enrich/1').split('\n');
    expect(changed).toEqual([FIRST_RECORD]);
    const body = readFileSync(join(stage.origin.folder, 'temporary', 'body.md'), 'utf8');
    expect(body.length).toBeLessThan(65_536);
    expect(body).toContain('## Translation\n');
    expect(body).toMatch(/\| +\d+ \|\n\nMore than fits here: see the summary of the run\.\n$/);
    expect(result.summary).toContain('700 |');
  });

  test('where nothing could be done, no pull request is opened and the run fails', () => {
    stage.base = untranslated();
    stage.origin.answer({ [OPEN]: [] });
    writeFileSync(join(stage.origin.folder, 'nothing-done'), '');
    expect(enrich().outcome).toBe('failure');
    expect(stage.origin.git('branch', '--list', 'enrich/*')).toBe('');
  });

  test('the verb itself takes these options, and with nothing to do there is no pull request', () => {
    stage.origin.answer({ [OPEN]: [] });
    const result = enrich();
    expect(printed(result)).toContain('== dedupe');
    expect(result.outcome).toBe('success');
    expect(result.summary).toContain('## Translation');
    expect(stage.origin.git('branch', '--list', 'enrich/*')).toBe('');
  });

  test('while an earlier enrichment is open, nothing is paid for again', () => {
    stage.base = untranslated();
    const own = { number: 5, head: { ref: 'enrich/77', repo: { full_name: 'owner/kb' } } };
    stage.origin.answer({ [OPEN]: [own] });
    const result = enrich();
    expect(outcomes(result)).toMatchObject({ Enrich: 'skipped', 'Open a pull request': 'skipped' });
    expect(result.summary).toContain('Pull request 5');
    // A fork may call its branch as it likes.
    stage.origin.answer({ [OPEN]: [{ ...own, head: { ref: 'enrich/77', repo: { full_name: 'fork/kb' } } }] });
    expect(outcomes(enrich())).toMatchObject({ Enrich: 'success', 'Open a pull request': 'success' });
  });

  test('a limit that is no number runs nothing', () => {
    stage.origin.answer({ [OPEN]: [] });
    const result = enrich({ limit: '1; touch PWNED' });
    expect(result.outcome).toBe('failure');
    expect(existsSync(join(result.workspace, 'PWNED'))).toBe(false);
  });

  const OWNERS = 'repos/owner/kb/codeowners/errors';
  const RULES = 'repos/owner/kb/rules/branches/main';
  const BRANCH = 'repos/owner/kb/branches/main';
  const required = (...contexts: readonly string[]) => ({
    type: 'required_status_checks',
    parameters: { required_status_checks: contexts.map((context) => ({ context })) },
  });
  const ASKED = {
    type: 'pull_request',
    parameters: { require_code_owner_review: true, dismiss_stale_reviews_on_push: true },
  };
  const STALE = { type: 'pull_request', parameters: { require_code_owner_review: true } };

  test('dead links are kept and shown, and fail nothing; neither do settings that cannot be seen', () => {
    stage.origin.answer({});
    const result = stage.run('caretaker.yml', 'links', 'schedule', {});
    expect(result.outcome).toBe('success');
    expect(result.summary).toContain('    ::error::dead');
    expect(result.summary).toContain('CODEOWNERS could not be asked about');
    rmSync(result.workspace, { recursive: true, force: true });
  });

  test.each([
    ['nothing', [{ line: 7 }], [], [], ['CODEOWNERS names', 'check gate', 'check verdict', 'code owners']],
    ['a ruleset', [], [required('gate', 'verdict'), ASKED], [], []],
    ['the older protection', [], [ASKED], ['gate', 'verdict'], []],
    ['approvals that outlast a push', [], [required('gate', 'verdict'), STALE], [], ['stale ones']],
    ['half of it', [], [required('gate')], ['x'], ['check verdict', 'code owners']],
    ['a check that is called alike', [], [required('gate', 'verdict2'), ASKED], [], ['check verdict']],
  ])('the caretaker says what is not set: %s', (_, errors, rules, contexts, missing) => {
    const protection = { protection: { required_status_checks: { contexts } } };
    stage.origin.answer({ [OWNERS]: { errors }, [RULES]: rules, [BRANCH]: protection });
    const until = 'Look at the settings of the repository';
    const result = stage.run('caretaker.yml', 'links', 'schedule', {}, {}, until);
    expect(result.outcome).toBe('success');
    const warnings = commands(result).filter(({ name }) => name === 'warning');
    expect(warnings).toHaveLength(missing.length);
    for (const [index, words] of missing.entries()) expect(warnings[index]?.data).toContain(words);
    expect(result.summary.includes('Everything')).toBe(missing.length === 0);
  });
});
