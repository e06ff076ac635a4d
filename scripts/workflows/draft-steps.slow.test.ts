import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { HAS_JQ, HOSTILE_NAME, outcomes, Rehearsal } from './rehearsal.ts';
import type { JobResult } from './step-runner.ts';

const stage = new Rehearsal();

const FORM = (output: string, tool = 'git 2.47.1', more = ''): string =>
  `### What the tool printed\n\n\`\`\`text\n${output}\n\`\`\`\n\n### Tool and version\n\n${tool}\n\n${more}`;

const labelled = (body: string, login = 'newcomer', label = 'draft record'): JobResult =>
  stage.run('draft.yml', 'record', 'issues', {
    label: { name: label },
    issue: { number: 12, title: HOSTILE_NAME, body, user: { login, id: 4711 } },
  });

const comment = (): string => readFileSync(join(stage.origin.folder, 'temporary', 'comment.md'), 'utf8');

describe.skipIf(!HAS_JQ)('a record from an issue', () => {
  test('is one file on a branch, with the author as co-author, and the issue says what is missing', () => {
    stage.origin.answer({});
    const result = labelled(
      FORM(
        'fatal: refusing to merge unrelated histories',
        'git 2.47.1',
        '### Why it happens\n\nTwo first commits.\n',
      ),
    );
    expect(result.outcome).toBe('success');
    expect(stage.origin.git('diff', '--name-only', stage.base, 'draft/issue-12')).toBe(
      'records/git/refusing-merge-unrelated-histories.json',
    );
    expect(stage.origin.git('log', '-1', '--format=%B', 'draft/issue-12')).toContain(
      'Co-authored-by: newcomer <4711+newcomer@users.noreply.github.com>',
    );
    expect(comment()).toContain('draft/issue-12');
    expect(comment()).toMatch(/^ {4,}\d+:\d+ +(?:error|warning)/m);
    expect(readFileSync(stage.origin.calls, 'utf8')).toContain('repos/owner/kb/issues/12/comments');
  });

  test('an issue that holds no output gets an answer and no pull request', () => {
    stage.origin.answer({});
    expect(labelled('It does not work, please help').outcome).toBe('success');
    expect(stage.origin.git('branch', '--list', 'draft/*')).toBe('');
    expect(comment()).toContain('What the tool printed');
  });

  test('nothing that an issue says is obeyed', () => {
    stage.origin.answer({});
    const result = labelled(
      FORM(
        `fatal: ${HOSTILE_NAME}\n::error::pwned\n</pre><img src=x>`,
        HOSTILE_NAME,
        `### What you ran\n\n${HOSTILE_NAME}\n`,
      ),
    );
    expect(existsSync(join(result.workspace, 'PWNED'))).toBe(false);
    const printed = result.steps.map(({ output }) => output).join('\n');
    expect(printed).not.toMatch(/^(?:::|##\[)/m);
    // All that is quoted stands in code.
    const quoted = comment()
      .split('\n')
      .filter((line) => /PWNED|pwned|<img/.test(line));
    expect(quoted.filter((line) => !line.startsWith('    '))).toEqual([]);
  });

  test('an author of an odd name opens nothing; another label starts nothing', () => {
    stage.origin.answer({});
    expect(labelled(FORM('fatal: refusing to merge unrelated histories'), 'x> y').outcome).toBe('failure');
    expect(stage.origin.git('branch', '--list', 'draft/*')).toBe('');
    expect(labelled(FORM('fatal: x'), 'newcomer', 'new error').outcome).toBe('skipped');
  });

  test('a branch on which somebody works is not pushed over', () => {
    stage.origin.answer({});
    stage.origin.git('branch', 'draft/issue-12', stage.change({ 'records/x/y.json': '{}' }));
    const before = stage.origin.git('rev-parse', 'draft/issue-12');
    expect(outcomes(labelled(FORM('fatal: refusing to merge unrelated histories')))).toMatchObject({
      'Draft the record': 'success',
      'Open a pull request': 'failure',
    });
    expect(stage.origin.git('rev-parse', 'draft/issue-12')).toBe(before);
  });
});
