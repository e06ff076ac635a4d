import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { AnswerFinder } from './answer-finder.ts';
import { clockOf } from '../clock.ts';
import { OpenAiProvider } from './provider.ts';
import type { CapabilityStore } from './capability-store.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

/** An endpoint whose stored answers are what the function says; what it is asked for goes into the list. */
async function finderOf(
  answer: (url: URL) => object | null,
  { lookup = true, refusal = 404 }: { lookup?: boolean | null; refusal?: number } = {},
): Promise<[AnswerFinder, string[], boolean[]]> {
  const asked: string[] = [];
  const learned: boolean[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    asked.push(`${url.pathname}${url.searchParams.get('after') ?? ''}`);
    const found = answer(url);
    response.writeHead(found === null ? refusal : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(found));
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const capabilities = { lookup };
  const learnLookup = (known: boolean): void => {
    capabilities.lookup = known;
    learned.push(known);
  };
  const capabilityStore = { capabilities, learnLookup } as unknown as CapabilityStore;
  const finder = new AnswerFinder(
    new OpenAiProvider({
      url,
      key: 'none',
      variables: { address: '', key: '' },
      azureVersion: null,
      headers: {},
      query: {},
      body: {},
      leftOut: new Set(),
      secrets: new Map(),
    }),
    capabilityStore,
    clockOf(performance.now.bind(performance), Date.now),
  );
  return [finder, asked, learned];
}

function stored(request: string): object {
  return { id: `c-${request}`, metadata: { request }, choices: [{ message: { content: request } }] };
}

function find(finder: AnswerFinder): ReturnType<AnswerFinder['find']> {
  return finder.find('r3', ['s1'], [0], new AbortController().signal);
}

test('an endpoint that lists all it keeps is read page by page', async () => {
  const all = ['r1', 'r2', 'r3', 'r4'].map(stored);
  const [finder, asked] = await finderOf((url) => {
    const start = Number(url.searchParams.get('after') ?? 0);
    return { object: 'list', data: [all[start]], has_more: start < 3, last_id: String(start + 1) };
  });
  expect(await find(finder)).toEqual({ raw: JSON.stringify(stored('r3')) });
  expect(asked).toEqual(['/chat/completions', '/chat/completions1', '/chat/completions2']);
});

test('an empty page is not the end of the list', async () => {
  const [finder] = await finderOf((url) =>
    url.searchParams.has('after')
      ? { object: 'list', data: [stored('r3')], has_more: false }
      : { object: 'list', data: [], has_more: true, last_id: 'cursor' },
  );
  expect(await find(finder)).toEqual({ raw: JSON.stringify(stored('r3')) });
});

test('a list that never ends is left', async () => {
  const [finder, asked] = await finderOf(() => ({
    object: 'list',
    data: [stored('r1')],
    has_more: true,
  }));
  expect(await find(finder)).toBe('none');
  expect(asked).toHaveLength(2);
});

test('an answer that is listed without its text is asked for by its id', async () => {
  const [finder, asked] = await finderOf((url) =>
    url.pathname === '/chat/completions'
      ? { object: 'list', data: [{ id: 'c-r3', metadata: { request: 'r3' } }], has_more: false }
      : stored('r3'),
  );
  expect(await find(finder)).toEqual({ raw: JSON.stringify(stored('r3')) });
  expect(asked).toEqual(['/chat/completions', '/chat/completions/c-r3']);
});

test.each([[{ choices: [] }], [{ choices: [{ message: { role: 'assistant', content: null } }] }], [{}]])(
  'an answer that is listed as %j is asked for by its id, be that a number',
  async (listed) => {
    const [finder, asked] = await finderOf((url) =>
      url.pathname === '/chat/completions'
        ? { object: 'list', data: [{ id: 17, metadata: { request: 'r3' }, ...listed }], has_more: false }
        : stored('r3'),
    );
    expect(await find(finder)).toEqual({ raw: JSON.stringify(stored('r3')) });
    expect(asked).toEqual(['/chat/completions', '/chat/completions/17']);
  },
);

test('a refusal is all that the model said', async () => {
  const refused = {
    id: 'c',
    metadata: { request: 'r3' },
    choices: [{ message: { content: null, refusal: 'no' } }],
  };
  const [finder, asked] = await finderOf(() => ({ object: 'list', data: [refused] }));
  expect(await find(finder)).toEqual({ raw: JSON.stringify(refused) });
  expect(asked).toHaveLength(1);
});

test('pages go on where ids are numbers', async () => {
  const [finder] = await finderOf((url) =>
    url.searchParams.get('after') === '41'
      ? { object: 'list', data: [stored('r3')], has_more: false }
      : { object: 'list', data: [{ ...stored('r1'), id: 41 }], has_more: true },
  );
  expect(await find(finder)).toEqual({ raw: JSON.stringify(stored('r3')) });
});

test('"not found" means that there is no such answer where the endpoint is known to look for them', async () => {
  const [finder] = await finderOf(() => null);
  expect(await find(finder)).toBe('none');
});

test('"not found" leaves open whether the question was understood elsewhere', async () => {
  const [finder, , learned] = await finderOf(() => null, { lookup: null });
  expect(await find(finder)).toBe('unsupported');
  expect(learned).toEqual([]);
});

test('an endpoint that knows no such question is mute, and not asked again', async () => {
  const [finder, asked, learned] = await finderOf(() => null, { lookup: null, refusal: 405 });
  expect(await find(finder)).toBe('unsupported');
  expect(await find(finder)).toBe('unsupported');
  expect(learned).toEqual([false]);
  expect(asked).toHaveLength(1);
});

test.each([401, 402, 403])('whoever is kept out by %i learns nothing', async (refusal) => {
  const [finder, , learned] = await finderOf(() => null, { lookup: null, refusal });
  expect(await find(finder)).toBe('unreachable');
  expect(learned).toEqual([]);
});
