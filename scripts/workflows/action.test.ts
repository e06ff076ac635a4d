import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { commandsIn } from '../../pipeline/report/runner-commands.ts';
import { recordText, ScratchOrigin } from './scratch-origin.ts';
import { runJob } from './step-runner.ts';
import { parseWorkflow, ROOT, type Step } from './workflow.ts';

/** All that another knowledge base writes. */
const ADOPTER = `
name: gate
on: [pull_request]
permissions: {}
defaults: {run: {shell: bash}}
jobs:
  gate:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with: {fetch-depth: 0, ref: '\${{ github.event.pull_request.base.sha }}'}
`;

// The tool is started several times, on machines that have other things to do.
vi.setConfig({ testTimeout: 600_000 });

let origin: ScratchOrigin;
beforeEach(() => {
  origin = new ScratchOrigin();
});
afterEach(() => origin.remove());

function adopt(base: string, head: string) {
  const { runs } = parse(readFileSync(`${ROOT}action.yml`, 'utf8')) as { runs: { steps: Step[] } };
  const own = parseWorkflow('gate.yml', ADOPTER);
  const workflow = {
    ...own,
    jobs: { gate: { steps: [...(own.jobs['gate']?.steps ?? []), ...runs.steps] } },
  };
  const payload = { pull_request: { number: 1, base: { sha: base }, head: { sha: head } } };
  const contexts = {
    inputs: { records: 'kb/errors', base: '', head: '' },
    github: { event: payload, sha: base, action_path: ROOT.replace(/\/$/, '') },
  };
  const { folder, root, programs } = origin;
  return runJob(workflow, 'gate', {
    folder,
    origin: root,
    programs,
    event: 'pull_request',
    payload,
    sha: base,
    contexts,
  });
}

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
