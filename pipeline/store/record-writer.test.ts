import { existsSync, lstatSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryHome } from './testing/temporary-home.ts';
import { RecordFolder } from './record-folder.ts';
import { RecordWriter } from './record-writer.ts';

function writerOf(files: Readonly<Record<string, string>>): { writer: RecordWriter; records: string } {
  const records = join(temporaryHome(files), 'records');
  return { writer: new RecordWriter(new RecordFolder(records), 1_000), records };
}

test('a text is replaced only where the file holds what was seen', () => {
  const { writer, records } = writerOf({ 'records/a/x.json': 'old' });
  expect(writer.write('a/x.json', 'old', 'new')).toBe(true);
  expect(writer.write('a/x.json', 'old', 'newer')).toBe(false);
  expect(readFileSync(join(records, 'a/x.json'), 'utf8')).toBe('new');
});

test('a new record is made with its folder, never over another one', () => {
  const { writer, records } = writerOf({ 'records/a/x.json': 'old' });
  expect(writer.write('b/y.json', null, 'new')).toBe(true);
  expect(writer.write('a/x.json', null, 'new')).toBe(false);
  expect(readFileSync(join(records, 'b/y.json'), 'utf8')).toBe('new');
});

test('a record is taken away only where it holds what was seen', () => {
  const { writer, records } = writerOf({ 'records/a/x.json': 'old' });
  writeFileSync(join(records, 'a/x.json'), 'changed by hand');
  expect(writer.write('a/x.json', 'old', null)).toBe(false);
  expect(writer.write('a/x.json', 'changed by hand', null)).toBe(true);
  expect(existsSync(join(records, 'a/x.json'))).toBe(false);
});

test('a link is not written through', () => {
  const { writer, records } = writerOf({ 'records/a/x.json': 'old', 'victim.json': 'old' });
  symlinkSync('../../victim.json', join(records, 'a/link.json'));
  expect(writer.write('a/link.json', 'old', 'new')).toBe(false);
  expect(readFileSync(join(records, '../victim.json'), 'utf8')).toBe('old');
});

test('a new record is never made over what cannot be read', () => {
  const large = 'x'.repeat(1_001);
  const { writer, records } = writerOf({ 'records/a/large.json': large, 'records/a/folder.json/x': '' });
  symlinkSync('nowhere.json', join(records, 'a/link.json'));
  for (const name of ['large', 'link', 'folder'])
    expect(writer.write(`a/${name}.json`, null, 'new')).toBe(false);
  expect(writer.write('a/large.json', null, null)).toBe(false);
  expect(readFileSync(join(records, 'a/large.json'), 'utf8')).toBe(large);
  expect(lstatSync(join(records, 'a/link.json')).isSymbolicLink()).toBe(true);
});

test('a record that is too large to be read is not replaced by what was made of another text', () => {
  const { writer, records } = writerOf({ 'records/a/x.json': 'x'.repeat(1_001) });
  expect(writer.write('a/x.json', 'old', 'new')).toBe(false);
  expect(readFileSync(join(records, 'a/x.json'), 'utf8')).toHaveLength(1_001);
});

test('what killed runs left in a folder is swept before the first write there', () => {
  const { writer, records } = writerOf({
    'records/a/x.json': 'old',
    'records/a/.tmp-2147483646-0-x.json': 'torn',
  });
  writer.write('a/x.json', 'old', 'new');
  expect(readdirSync(join(records, 'a'))).toEqual(['x.json']);
});
