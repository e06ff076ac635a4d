import { expect, test } from 'vitest';
import { findingsIn, recordFile } from '../../rule/testing/rule-tester.ts';
import { nearRule } from './near.ts';

const first = {
  id: 'docker/manifest-not-found',
  signature: 'Error response from daemon: manifest for image:tag not found',
  root_cause: 'The tag of the image does not exist in the registry, or the image is private.',
  workarounds: [{ action: 'Look up which tags the registry has for the image', success_rate: 0.9 }],
};
const second = {
  id: 'docker/unknown-tag',
  signature: 'manifest for image not found: manifest unknown',
  root_cause: 'The registry has no such tag for the image, which may be private.',
  workarounds: [{ action: 'Look up the tags that the registry has for this image', success_rate: 0.9 }],
};

test('reports a pair once, at the later id, wherever the files lie', async () => {
  for (const files of [
    [recordFile(first), recordFile(second)],
    [recordFile(second), recordFile(first)],
  ]) {
    const findings = await findingsIn(files, [nearRule]);
    expect(findings).toMatchObject([
      { record: second.id, pointer: '/signature', related: [first.id], fix: [] },
    ]);
  }
});

test('shows what is alike, what differs, and what to do', async () => {
  const [finding] = await findingsIn([recordFile(first), recordFile(second)], [nearRule]);
  expect(finding?.message).toMatch(/likeness \d+ % \(signatures \d+ %, texts \d+ %\)/);
  expect(finding?.message).toMatch(/In both: manifest, image, found, .*tag/);
  expect(finding?.message).toMatch(/Only here: unknown/);
  expect(finding?.message).toMatch(/Only there: response, daemon/);
  expect(finding?.message).toContain('curate dedupe --merge docker/manifest-not-found docker/unknown-tag');
});

test('calls records of two systems variants', async () => {
  const files = [
    recordFile({ ...first, id: 'docker/manifest-linux' }),
    recordFile({ ...second, id: 'docker/manifest-macos' }),
  ];
  const [finding] = await findingsIn(files, [nearRule]);
  expect(finding?.message).toContain('variants, one error in two environments (`linux` and `macos`)');
});

test('is settled where one of the two says how to tell them apart, under whatever id', async () => {
  const declares = (error_id: string) => ({
    transition_graph: { frequently_confused_with: [{ error_id, distinction: 'The one lacks the tag.' }] },
  });
  const settled = [
    [recordFile({ ...first, ...declares(second.id) }), recordFile(second)],
    [recordFile(first), recordFile({ ...second, ...declares(first.id) })],
    [
      recordFile({ ...first, ...declares('docker/old') }),
      recordFile({ ...second, former_ids: ['docker/old'] }),
    ],
  ];
  for (const files of settled) expect(await findingsIn(files, [nearRule])).toEqual([]);
});

test('compares nothing that cannot be read', async () => {
  const broken = [recordFile({ ...first, aliases: 'none' }), recordFile(second)];
  expect(await findingsIn(broken, [nearRule])).toEqual([]);
});
