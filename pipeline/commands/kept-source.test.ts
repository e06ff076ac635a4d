import { expect, test } from 'vitest';
import type { RawFile } from '../record/raw-file.ts';
import { KeptSource } from './kept-source.ts';
import type { RecordSource } from '../store/record-source.ts';

const fileOf = (path: string, text: string): RawFile => {
  const bytes = Buffer.from(text);
  return { path, kind: 'file', size: bytes.length, bytes };
};

/** Two files and a link, and which of them were read again. */
function counted(): { source: RecordSource; again: string[] } {
  const again: string[] = [];
  const files: RawFile[] = [
    fileOf('a.json', 'é'),
    fileOf('b.json', '12345'),
    { path: 'c.json', kind: 'symlink', size: 0, bytes: null },
  ];
  const source: RecordSource = {
    name: 'records',
    files,
    read: (_, isWanted = () => true) => files.filter(({ path }) => isWanted(path)),
    readText: (path) => {
      again.push(path);
      return 'newer';
    },
  };
  return { source, again };
}

test('a file that was read is not read again', () => {
  const { source, again } = counted();
  const kept = new KeptSource(source);
  expect([...kept.read(100)].map(({ path }) => path)).toEqual(['a.json', 'b.json', 'c.json']);
  expect(['a.json', 'b.json'].map((path) => kept.readText(path, 100))).toEqual(['é', '12345']);
  expect(again).toEqual([]);
  expect(kept.readText('c.json', 100)).toBe('newer');
  expect([kept.name, kept.files]).toEqual([source.name, source.files]);
});

test('where all do not fit, and before anybody has read, texts come from the source', () => {
  const { source, again } = counted();
  const kept = new KeptSource(source, 4);
  expect(kept.readText('a.json', 100)).toBe('newer');
  expect([...kept.read(100, (path) => path !== 'c.json')]).toHaveLength(2);
  expect([kept.readText('a.json', 100), kept.readText('b.json', 100)]).toEqual(['newer', 'newer']);
  expect(again).toEqual(['a.json', 'a.json', 'b.json']);
});
