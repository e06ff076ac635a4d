import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { commandsIn } from '../../pipeline/github/runner-commands.ts';
import { ADOPTER_WORKFLOW, runAdopter } from './adopter.ts';
import { CHECKERS } from './checkers.ts';
import { HAS_JQ, review } from './rehearsal.ts';
import { recordText, ScratchOrigin } from './scratch-origin.ts';

// The tool is started several times, on machines that have other things to do.
vi.setConfig({ testTimeout: 600_000 });

let origin: ScratchOrigin;
beforeEach(() => {
  origin = new ScratchOrigin();
});
afterEach(() => origin.remove());

function adopt(base: string, head: string) {
  const payload = { pull_request: { number: 1, base: { sha: base }, head: { sha: head } } };
  return runAdopter(origin, { event: 'pull_request', payload, sha: base });
}

test('what another knowledge base writes is ten lines or so, and the checkers have nothing to say of it', async () => {
  expect(ADOPTER_WORKFLOW.trim().split('\n').length).toBeLessThanOrEqual(11);
  for (const check of Object.values(CHECKERS))
    expect(
      await check('gate.yml', ADOPTER_WORKFLOW.replace('OWNER', 'owner').replace('COMMIT', 'v1')),
    ).toEqual([]);
});

test('another knowledge base is judged by its own policy, with paths from the root of its repository', () => {
  const base = origin.commit({
    'kb/errors/node/a.json': recordText('node/a', { category: 'never_heard_of' }),
    'kb/curation.yaml': 'severities:\n  schema/vocabulary: error\n  schema/url: "off"\n',
  });
  const tolerated = origin.commit({
    'kb/errors/node/a.json': recordText('node/a', {
      category: 'never_heard_of',
      official_doc_url: 'http://example.org/',
    }),
  });
  expect(adopt(base, tolerated).outcome).toBe('success');

  const head = origin.commit({ 'kb/errors/node/b.json': recordText('node/b', { category: 'nor_of_this' }) });
  const result = adopt(base, head);
  expect(result.outcome).toBe('failure');
  const commands = result.steps.flatMap(({ output }) => commandsIn(output));
  const error = commands.find(({ name }) => name === 'error');
  expect(error?.properties.get('file')).toBe('kb/errors/node/b.json');
  expect(error?.properties.get('title')).toBe('schema/vocabulary');
  expect(result.summary).toContain('The gate fails');
});

test.skipIf(!HAS_JQ)('a tier that only a person may state waits for a code owner there, too', () => {
  const base = origin.commit({ 'kb/errors/node/a.json': recordText('node/a') });
  const head = origin.commit({
    'kb/errors/node/a.json': recordText('node/a', { verification_tier: 'human_reviewed' }),
  });
  const answers = {
    'repos/owner/kb/issues/1/events': [],
    'repos/owner/kb/collaborators/keeper/permission': { role_name: 'admin' },
    'repos/owner/kb/pulls/1/reviews': [],
  };
  origin.answer(answers);
  expect(adopt(base, head).outcome).toBe('failure');
  origin.answer({ ...answers, 'repos/owner/kb/pulls/1/reviews': [review('keeper', 'APPROVED', head)] });
  expect(adopt(base, head).outcome).toBe('success');
});
