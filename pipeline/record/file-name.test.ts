import { expect, test } from 'vitest';
import { domainOfPath, idOfPath, isNoRecord, nameDefect } from './file-name.ts';

test('the path says id and domain', () => {
  expect(idOfPath('node/module-not-found.json')).toBe('node/module-not-found');
  expect(domainOfPath('node/module-not-found.json')).toBe('node');
});

test.each(['node/x.json', 'food-safety/a-1-b.json', 'a/0.json', `a/${'x'.repeat(100)}.json`])(
  '%s is a name for a record',
  (path) => {
    expect(nameDefect(path)).toBeNull();
  },
);

test.each([
  'x.json',
  'a/b/x.json',
  'node/x.JSON',
  'node/x.txt',
  'node/x',
  'Node/x.json',
  'node/X.json',
  'node/a\nb.json',
  'node/a b.json',
  'node/a_b.json',
  'node/a--b.json',
  'node/-a.json',
  'node/a-.json',
  'node/a.b.json',
  'node/x..json',
  'node/.json',
  'node/.x.json',
  'node/....json',
  '../x.json',
  'node/..json',
  'node/\u0430.json',
  'node/e\u0301.json',
  'node/\u00e9.json',
  'node/x\u200b.json',
  'node/CON.json',
  'node/con.json',
  'node/com1.json',
  'aux/x.json',
  'node/x.json ',
  'node/x:y.json',
  'node\\x.json',
  'node/\ufffd.json',
  `node/${'x'.repeat(101)}.json`,
  `${'x'.repeat(101)}/x.json`,
])('%j is an odd name', (path) => {
  expect(nameDefect(path)).toMatch(/\.$/);
});

test.each([
  'README.md',
  'node/README',
  'LICENSE',
  'node/.DS_Store',
  '.gitkeep',
  'node/.tmp-123-4-x.json',
  'curation.yaml',
])('%s may stand among the records', (path) => {
  expect(isNoRecord(path)).toBe(true);
});

test.each([
  'node/x.json',
  'node/.hidden.json',
  'node/notes.md',
  'node/readme.json',
  'node/.tmp.json',
  'node/curation.yaml',
])('%s is taken for a record', (path) => {
  expect(isNoRecord(path)).toBe(false);
});
