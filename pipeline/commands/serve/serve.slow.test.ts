import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { expect, test } from 'vitest';
import { temporaryHome } from '../testing/command-tester.ts';

const CLI = fileURLToPath(new URL('../../cli.ts', import.meta.url));
const ID = 'git/detected-dubious-ownership';
const RECORD = readFileSync(new URL(`../../../records/${ID}.json`, import.meta.url), 'utf8');

async function withClient(
  options: string[],
  use: (client: Client, home: string) => Promise<void>,
): Promise<void> {
  const home = temporaryHome({ [`records/${ID}.json`]: RECORD });
  const client = new Client({ name: 'test', version: '1' });
  await client.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: [CLI, 'serve', '--mcp', '--records', join(home, 'records'), ...options],
    }),
  );
  try {
    await use(client, home);
  } finally {
    await client.close();
  }
}

async function call(client: Client, name: string, arguments_: Record<string, unknown>) {
  const { content, isError } = await client.callTool({ name, arguments: arguments_ });
  const [first] = content as { text: string }[];
  return { text: first?.text ?? '', isError: isError === true };
}

test('an agent looks an output up, reads the record, and reports what it tried', async () => {
  await withClient([], async (client, home) => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name).toSorted()).toEqual(['lookup', 'outcome', 'record']);
    const found = await call(client, 'lookup', {
      text: "\u001B[31mfatal: detected dubious ownership in repository at '/srv/app'\u001B[0m",
    });
    expect(JSON.parse(found.text)).toMatchObject({ matches: [{ id: ID, strength: 'strong' }] });
    expect(JSON.parse((await call(client, 'record', { id: ID })).text)).toMatchObject({ id: ID });
    const source = 'https://example.org/issues/1';
    const told = await call(client, 'outcome', { id: ID, workaround: 0, worked: true, source });
    expect(told.isError).toBe(false);
    const written = JSON.parse(readFileSync(join(home, 'records', `${ID}.json`), 'utf8')) as {
      outcomes: { source: string }[];
    };
    expect(written.outcomes.at(-1)).toMatchObject({ source, succeeded: 1, failed: 0 });
  });
});

test('what is wrong is said, and nothing is written', async () => {
  await withClient([], async (client, home) => {
    const outcome = { id: ID, workaround: 0, worked: true, source: 'https://example.org/1' };
    for (const wrong of [
      { workaround: 99 },
      { source: 'https://127.0.0.1/x' },
      { source: 'http://example.org/' },
    ])
      expect((await call(client, 'outcome', { ...outcome, ...wrong })).isError).toBe(true);
    expect((await call(client, 'record', { id: 'git/none' })).isError).toBe(true);
    // A path is no id.
    expect((await call(client, 'record', { id: '../../etc/passwd' })).isError).toBe(true);
    expect((await call(client, 'lookup', { text: '--records=/' })).isError).toBe(false);
    expect(readFileSync(join(home, 'records', `${ID}.json`), 'utf8')).toBe(RECORD);
  });
});

test('where it may only read, there is no tool that writes', async () => {
  await withClient(['--read-only'], async (client) => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name).toSorted()).toEqual(['lookup', 'record']);
  });
});
