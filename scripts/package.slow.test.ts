import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const home = mkdtempSync(join(tmpdir(), 'package-'));
let tarball = '';

beforeAll(() => {
  // Packing builds by a script of our own, which .npmrc leaves out as it does those of strangers.
  const said = execFileSync('npm', ['pack', '--json', '--ignore-scripts=false', '--pack-destination', home], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const packed = JSON.parse(said.slice(said.indexOf('['))) as [{ filename: string }];
  tarball = join(home, packed[0].filename);
});

afterAll(() => rmSync(home, { recursive: true, force: true }));

test('the package is what its manifest says', async () => {
  const bytes = readFileSync(tarball);
  const { messages } = await publint({ pack: { tarball: new Uint8Array(bytes).buffer }, strict: true });
  const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Record<string, unknown>;
  expect(messages.map((message) => formatMessage(message, manifest))).toEqual([]);
});

test('its types are right for whoever imports it as a module', async () => {
  const result = await checkPackage(createPackageFromTarballData(new Uint8Array(readFileSync(tarball))));
  // A module only: older ways of resolving, and require() from CommonJS before Node 22, do not see it.
  const problems = result.types
    ? result.problems.filter(({ kind }) => kind !== 'NoResolution' && kind !== 'CJSResolvesToESM')
    : ['no types'];
  expect(problems).toEqual([]);
});

test('it is small, and holds nothing of the tests', () => {
  const names = execFileSync('tar', ['-tzf', tarball], { encoding: 'utf8' }).split('\n');
  expect(names.filter((name) => /\.test\.|\/testing\//.test(name))).toEqual([]);
  expect(readFileSync(tarball).length).toBeLessThan(2_000_000);
});

test('from an empty folder it checks the records of another one', () => {
  const folder = join(home, 'app');
  cpSync(join(ROOT, 'docs/example/records'), join(folder, 'records'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"private": true}');
  execFileSync('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', tarball], {
    cwd: folder,
    stdio: 'ignore',
  });
  const run = (...options: string[]): string => {
    try {
      return execFileSync('npx', ['error-curation', ...options], { cwd: folder, encoding: 'utf8' });
    } catch (error) {
      return (error as { stdout: string }).stdout;
    }
  };
  expect(run('check')).toContain('1 record, 5 errors');
  expect(run('explain', 'regex/broad')).toContain('# regex/broad');
  writeFileSync(join(folder, 'a.mjs'), "import { check } from 'error-curation'; console.log(typeof check);");
  expect(execFileSync(process.execPath, ['a.mjs'], { cwd: folder, encoding: 'utf8' })).toBe('function\n');
});
