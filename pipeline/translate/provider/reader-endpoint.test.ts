import { expect, test } from 'vitest';
import { EndpointUnset } from './endpoint.ts';
import { readerEndpoint } from './reader-endpoint.ts';

const ENVIRONMENT = {
  OPENAI_BASE_URL: 'https://a.test/v1',
  OPENAI_API_KEY: 'k',
  READER_KEY: 'r',
};
const TRANSLATOR = {
  headers: { 'x-team': 'blue', 'x-route': 'slow' },
  query: { region: 'cn' },
};
const NONE = { headers: {}, query: {} };

test('a second reader has the address and the key of the policy, else those of the translator', () => {
  expect(readerEndpoint(ENVIRONMENT, NONE, { model: 'm' })).toMatchObject({
    url: 'https://a.test/v1',
    key: 'k',
    variables: { address: 'OPENAI_BASE_URL', key: 'OPENAI_API_KEY' },
  });
  const own = { model: 'm', baseUrl: 'https://b.test/v1', key: '$READER_KEY' };
  const reader = {
    url: 'https://b.test/v1',
    key: 'r',
    variables: { address: 'translation.review.baseUrl', key: 'READER_KEY' },
  };
  expect(readerEndpoint(ENVIRONMENT, NONE, own)).toMatchObject(reader);
  const azure = {
    ...ENVIRONMENT,
    AZURE_OPENAI_ENDPOINT: 'https://n.test',
    AZURE_OPENAI_API_KEY: 'a',
  };
  expect(readerEndpoint(azure, NONE, own)).toMatchObject(reader);
});

test("at the translator's address its headers and query hold for the reader too, and its own come on top", () => {
  const review = {
    model: 'm',
    headers: { 'x-route': 'fast' },
    query: { tier: '2' },
  };
  expect(readerEndpoint(ENVIRONMENT, TRANSLATOR, review)).toMatchObject({
    headers: { 'x-team': 'blue', 'x-route': 'fast' },
    query: { region: 'cn', tier: '2' },
  });
  const elsewhere = readerEndpoint(ENVIRONMENT, TRANSLATOR, {
    ...review,
    baseUrl: 'https://b.test/v1',
  });
  expect(elsewhere.headers).toEqual({ 'x-route': 'fast' });
  expect(elsewhere.query).toEqual({ tier: '2' });
});

test.each([
  [{ baseUrl: '$READER_URL' }, 'READER_URL is not set: the policy takes translation.review.baseUrl from it'],
  [{ key: '$OTHER_KEY' }, 'OTHER_KEY is not set: the policy takes translation.review.key from it'],
  [{ baseUrl: 'b.test' }, 'translation.review.baseUrl is b.test, which is no web address'],
  [
    { headers: { 'x-team': '$TEAM' } },
    'TEAM is not set: the policy takes translation.review.headers.x-team from it',
  ],
])('says what to set: %o', (review, message) => {
  const call = (): unknown => readerEndpoint(ENVIRONMENT, NONE, { model: 'm', ...review });
  expect(call).toThrow(EndpointUnset);
  expect(call).toThrow(message);
});
