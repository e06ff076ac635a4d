import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LinkFile, LinkFileError } from './link-file.ts';
import { temporaryHome } from './testing/temporary-home.ts';

function home(text?: string): string {
  const folder = temporaryHome();
  mkdirSync(join(folder, 'reports'));
  if (text !== undefined) writeFileSync(join(folder, 'reports', 'links.json'), text);
  return folder;
}

const failures = { first: '2024-01-01', last: '2024-01-09', count: 3, reason: 'it answers 404' };
const states = new Map([
  ['https://b.net/', { visited: '2024-01-09', failures }],
  ['https://a.net/', { visited: '2024-01-08', etag: '"v1"' }],
  ['https://gone-from-records.net/', { visited: '2024-01-08' }],
]);
const cited = new Set(['https://a.net/', 'https://b.net/']);

test('what was written is read, in the order of addresses, without links that nobody cites', () => {
  const file = new LinkFile(home());
  expect(file.read()).toEqual(new Map());
  file.write(states, cited);
  expect([...file.read().keys()]).toEqual(['https://a.net/', 'https://b.net/']);
  expect(file.read().get('https://b.net/')).toEqual({ visited: '2024-01-09', failures });
});

test('equal states give equal bytes', () => {
  const file = new LinkFile(home());
  file.write(states, cited);
  const text = readFileSync(file.path, 'utf8');
  file.write(new Map([...states].reverse()), cited);
  expect(readFileSync(file.path, 'utf8')).toBe(text);
});

test.each([
  'no JSON',
  '[]',
  '{"version":2,"links":{}}',
  '{"version":1,"links":{"https://a.net/":{}}}',
  '{"version":1,"links":{"https://a.net/":{"visited":"2024-01-01","failures":{"count":"3"}}}}',
])('a file that holds %s is not taken for a memory', (text) => {
  expect(() => new LinkFile(home(text)).read()).toThrow(LinkFileError);
});
