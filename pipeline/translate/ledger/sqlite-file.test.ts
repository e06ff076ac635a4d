import { expect, test } from 'vitest';
import { DatabaseBroken, SqliteFile } from './sqlite-file.ts';

test('a file that cannot grow says so, and holds what it held before', () => {
  const file = new SqliteFile(':memory:', 'CREATE TABLE text (content TEXT);', 1);
  file.run('INSERT INTO text VALUES (?)', ['before']);
  file.all('PRAGMA max_page_count = 1');
  const add = (): void =>
    file.transaction(() => file.run('INSERT INTO text VALUES (?)', ['x'.repeat(100_000)]), 'lazy');
  expect(add).toThrow(DatabaseBroken);
  expect(add).toThrow(/:memory: cannot be used: database or disk is full/);
  expect(file.all('SELECT content FROM text')).toEqual([{ content: 'before' }]);
  file.close();
});

test('what is no database is not taken for one', () => {
  expect(() => new SqliteFile('/', '', 1)).toThrow(DatabaseBroken);
});
