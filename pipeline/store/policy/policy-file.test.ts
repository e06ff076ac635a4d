import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryHome } from '../testing/temporary-home.ts';
import shipped from '../../policy/shipped-policy.generated.json' with { type: 'json' };
import { findPolicy } from './policy-file.ts';

const DEPTH = (depth: number): string => `limits:\n  depth: ${depth}\n`;

test('the named file, else the nearest at or above the records, else the one that comes with the tool', async () => {
  const home = temporaryHome({
    'curation.yaml': DEPTH(10),
    'kb/records/curation.yaml': DEPTH(11),
    'kb/other/x': '',
    'named.yaml': DEPTH(12),
  });
  const depthOf = async (records: string, named?: string): Promise<number> =>
    (await findPolicy(join(home, records), named === undefined ? undefined : join(home, named))).policy.limits
      .depth;
  expect(await depthOf('kb/records')).toBe(11);
  expect(await depthOf('kb/other')).toBe(10);
  expect(await depthOf('kb/records', 'named.yaml')).toBe(12);
  expect((await findPolicy(temporaryHome(), undefined)).policy.limits).toEqual(shipped.policy.limits);
});

test('the accepted findings of the tool itself are not those of another knowledge base', async () => {
  expect((await findPolicy(temporaryHome(), undefined)).policy.accepted).toEqual([]);
  expect(
    (await findPolicy(temporaryHome({ 'curation.yaml': DEPTH(10) }), undefined)).policy.accepted,
  ).toEqual([]);
});

test('mistakes are named by file, line and column', async () => {
  const home = temporaryHome({ 'curation.yaml': 'limits:\n  dpeth: 10\n' });
  await expect(findPolicy(home, undefined)).rejects.toThrow(/curation\.yaml:2:3: `dpeth`/);
  await expect(findPolicy(home, join(home, 'absent.yaml'))).rejects.toThrow('ENOENT');
});
