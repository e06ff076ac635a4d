import { expect, test } from 'vitest';
import { endpointOf, EndpointUnset, endpointUrl } from './endpoint.ts';

const NONE = { headers: {}, query: {}, body: {} };

test('is OpenAI unless something is set', () => {
  expect(endpointOf({ OPENAI_API_KEY: 'k' }, NONE)).toMatchObject({
    url: 'https://api.openai.com/v1',
    key: 'k',
    azureVersion: null,
    headers: {},
  });
});

test.each([
  [{ OPENAI_API_VERSION: '2024-10-21' }, 'https://n.test/openai', '2024-10-21', {}],
  [{}, 'https://n.test/openai/v1', null, {}],
  [{ OPENAI_API_VERSION: 'preview' }, 'https://n.test/openai/v1', null, { 'api-version': 'preview' }],
])("Azure's own variables select Azure: %o", (version, url, azureVersion, query) => {
  const environment = {
    AZURE_OPENAI_ENDPOINT: 'https://n.test/',
    AZURE_OPENAI_API_KEY: 'a',
    OPENAI_BASE_URL: 'https://other.test/v1',
    OPENAI_API_KEY: 'o',
    ...version,
  };
  expect(endpointOf(environment, NONE)).toMatchObject({
    url,
    key: 'a',
    azureVersion,
    query,
    headers: { 'api-key': 'a' },
  });
});

test('takes values "$NAME" from the environment, at any depth', () => {
  const settings = {
    headers: { 'x-team': '$TEAM', 'x-plain': 'US$5' },
    query: { region: '$REGION' },
    body: { provider: { order: ['$TEAM', 'b'], strict: true } },
  };
  expect(endpointOf({ OPENAI_API_KEY: 'k', TEAM: 't', REGION: 'cn' }, settings)).toMatchObject({
    headers: { 'x-team': 't', 'x-plain': 'US$5' },
    query: { region: 'cn' },
    body: { provider: { order: ['t', 'b'], strict: true } },
  });
});

test.each([
  [{ OPENAI_API_KEY: 'sk-密钥' }, NONE, 'OPENAI_API_KEY holds a character that no key has'],
  [
    { OPENAI_API_KEY: 'k', OPENAI_BASE_URL: 'https://me:word@proxy.test/v1' },
    NONE,
    'OPENAI_BASE_URL holds a user name or a password',
  ],
  [
    { OPENAI_API_KEY: 'k', TEAM: 'hunter2\nhunter3' },
    { ...NONE, headers: { 'x-team': '$TEAM' } },
    'translation.headers.x-team holds a character that no header may have',
  ],
  [{}, NONE, 'OPENAI_API_KEY is not set'],
  [
    { AZURE_OPENAI_ENDPOINT: 'https://n.test' },
    NONE,
    'AZURE_OPENAI_API_KEY is not set: set it to the key for https://n.test/openai/v1, or take AZURE_OPENAI_ENDPOINT out',
  ],
  [{ OPENAI_API_KEY: 'k', OPENAI_BASE_URL: 'localhost:8080' }, NONE, 'OPENAI_BASE_URL is localhost:8080'],
  [
    { OPENAI_API_KEY: 'k' },
    { ...NONE, headers: { 'x-team': '$TEAM' } },
    'TEAM is not set: the policy takes translation.headers.x-team from it',
  ],
])('says in one sentence what to set: %o', (environment, settings, message) => {
  expect(() => endpointOf(environment, settings)).toThrow(EndpointUnset);
  expect(() => endpointOf(environment, settings)).toThrow(message);
});

test('the address is known without a key', () => {
  expect(endpointUrl({ OPENAI_BASE_URL: 'https://a.test/v1/' })).toBe('https://a.test/v1');
});

test('the line feed after a key, and the path of the requests after an address, are no part of them', () => {
  const environment = {
    OPENAI_API_KEY: 'k\n',
    OPENAI_BASE_URL: 'https://n.test/v1/chat/completions/',
  };
  expect(endpointOf(environment, NONE)).toMatchObject({
    key: 'k',
    url: 'https://n.test/v1',
  });
});

test('knows what is not to be shown: the key, what comes from the environment, keys in the policy', () => {
  const settings = {
    headers: { 'x-team': '$TEAM', Cookie: 'session=abc' },
    query: { region: '$REGION' },
    body: { provider: { token: ['$INNER'] }, top_k: 1 },
  };
  const environment = { OPENAI_API_KEY: 'k', TEAM: 't\n', REGION: 'cn', INNER: 'i' };
  const { secrets, headers } = endpointOf(environment, settings);
  expect(Object.fromEntries(secrets)).toEqual({
    k: '[key]',
    t: '[$TEAM]',
    cn: '[$REGION]',
    i: '[$INNER]',
    'session=abc': '[headers.Cookie]',
  });
  // Read from a file, a value ends with a line feed, which no header may hold.
  expect(headers['x-team']).toBe('t');
});

test.each(['sk-A1b2C3d4E5f6G7h8I9j0K1', 'https://n.test/v1?key=hunter22'])(
  'a key in the place of the address is not repeated: %s',
  (address) => {
    const read = (): unknown => endpointUrl({ OPENAI_BASE_URL: address });
    expect(read).toThrow(EndpointUnset);
    expect(read).not.toThrow(/A1b2|hunter22/);
  },
);

test('a field that the policy gives as null is left out of each request', () => {
  const body = { store: null, max_completion_tokens: null, stop: null, top_k: 1 };
  const endpoint = endpointOf({ OPENAI_API_KEY: 'k' }, { ...NONE, body });
  expect([...endpoint.leftOut]).toEqual(['store', 'max_completion_tokens']);
  expect(endpoint.body).toEqual({ stop: null, top_k: 1 });
});
