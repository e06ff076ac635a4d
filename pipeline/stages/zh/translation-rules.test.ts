import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { findingsIn, findingsWith, recordFile } from '../../rule/testing/rule-tester.ts';
import { zhRules } from './index.ts';
import { misaligned } from './misaligned.ts';
import { missing } from './missing.ts';
import { staleTranslation } from './stale.ts';
import { traditional, typography, untranslated } from './translation-rules.ts';

const sha = (text: string) => createHash('sha256').update(text).digest('hex');

async function found(fields: Parameters<typeof recordFile>[0]): Promise<string[]> {
  const findings = await findingsIn([recordFile(fields)], zhRules);
  return findings.map(({ rule, pointer }) => `${rule} ${pointer}`);
}

test('a good record has no findings', async () => {
  expect(await found({})).toEqual([]);
});

test('one mistake gives one finding', async () => {
  expect(await found({ signature_zh: null })).toEqual(['zh/missing /signature_zh']);
  expect(await found({ signature_zh: '  ' })).toEqual(['zh/missing /signature_zh']);
  expect(await found({ workarounds_zh: [] })).toEqual(['zh/missing /workarounds_zh']);
  expect(await found({ workarounds_zh: [''] })).toEqual(['zh/missing /workarounds_zh/0']);
  expect(await found({ workarounds_zh: ['安装依赖项。', ''] })).toEqual(['zh/misaligned /workarounds_zh']);
  expect(await found({ signature_zh: "Error: Cannot find module 'left-pad'" })).toEqual([
    'zh/untranslated /signature_zh',
  ]);
  expect(await found({ workarounds_zh: ['Install the dependencies of the project'] })).toEqual([
    'zh/untranslated /workarounds_zh/0',
  ]);
});

test('absent fields are shown at the record, with what is missing', async () => {
  const findings = await findingsWith(missing, { root_cause_zh: undefined, workarounds_zh: undefined });
  expect(findings.map(({ pointer }) => pointer).sort()).toEqual(['/root_cause_zh', '/workarounds_zh']);
});

test('misaligned texts are still judged for what needs no English', async () => {
  expect(
    await found({ workarounds_zh: ['Install the dependencies of the project', '安装依赖项。'] }),
  ).toEqual(['zh/misaligned /workarounds_zh', 'zh/untranslated /workarounds_zh/0']);
  expect(await findingsWith(misaligned, { workarounds_zh: ['安装依赖项。', '', ''] })).toHaveLength(1);
});

test('a text is stale when its English has changed, whoever wrote it last', async () => {
  const english = "Error: Cannot find module 'left-pad'";
  const chinese = "错误：找不到模块 'left-pad'";
  const entry = (source: string, target: string) => ({
    translation: {
      zh: { '/signature_zh': { source: sha(source), target: sha(target), engine: 'm', date: '2024-05-01' } },
    },
  });
  expect(await findingsWith(staleTranslation, entry(english, chinese))).toEqual([]);
  expect(await findingsWith(staleTranslation, entry(english, 'another'))).toEqual([]);
  const [byMachine] = await findingsWith(staleTranslation, entry('old', chinese));
  expect(byMachine?.message).toContain('curate translate');
  const [byPerson] = await findingsWith(staleTranslation, entry('old', 'another'));
  expect(byPerson?.message).toContain('a person has edited');
  expect(await findingsWith(staleTranslation, { ...entry('old', chinese), signature_zh: null })).toEqual([]);
});

test('fixes write the whole fixed text, and both may be applied', async () => {
  const fields = { signature_zh: "錯誤:找不到模組 'left-pad'" };
  const [simplified] = await findingsWith(traditional, fields);
  expect(simplified?.fix).toEqual([
    { op: 'replace', pointer: '/signature_zh', value: "错误：找不到模组 'left-pad'" },
  ]);
  const [fixed] = await findingsWith(typography, fields);
  expect(fixed?.fix).toEqual([
    { op: 'replace', pointer: '/signature_zh', value: "錯誤：找不到模組 'left-pad'" },
  ]);
});

test('the sample of a record that poses as translated is told so for each text', async () => {
  const action =
    "Inspect and fix the 'Origin' header in the client request. For example: `new WebSocket('wss://example.com')`.";
  const findings = await findingsWith(untranslated, {
    workarounds: [{ action, success_rate: 0.8, how: action }],
    workarounds_zh: [action],
  });
  expect(findings.map(({ pointer }) => pointer)).toEqual(['/workarounds_zh/0']);
});
