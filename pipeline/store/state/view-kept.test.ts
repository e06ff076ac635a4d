import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { StateDatabase } from './state-database.ts';
import { ViewState } from './view-state.ts';

const home = mkdtempSync(join(tmpdir(), 'view-kept-'));
afterEach(() => rmSync(home, { recursive: true, force: true }));

function opened(name: string, basis: string, work: (state: ViewState) => void): void {
  const database = new StateDatabase(join(home, 'state.sqlite'));
  try {
    work(new ViewState(database, name, basis));
  } finally {
    database.close();
  }
}

test('what was kept holds until the view is written, and begins with it', () => {
  opened('a', '1', (state) => state.keep(new Map([['index', 'of a']])));
  opened('b', '1', (state) => {
    expect(state.kept('index')).toBeNull();
    state.keep(new Map([['index', 'of b']]));
  });
  opened('a', '1', (state) => {
    expect(state.kept('index')).toBe('of a');
    state.write(() => undefined);
    expect(state.kept('index')).toBeNull();
  });
  opened('b', '1', (state) => expect(state.kept('index')).toBe('of b'));
  opened('b', '2', (state) => expect(state.kept('index')).toBeNull());
});

test('what another run has written meanwhile is not taken for what this one knew', () => {
  opened('a', '1', (state) => {
    opened('a', '1', (other) => other.write(() => undefined));
    state.keep(new Map([['index', 'late']]));
  });
  opened('a', '1', (state) => expect(state.kept('index')).toBeNull());
});

test('of those of one kind, the latest are kept', () => {
  opened('a', '1', (state) => {
    state.keep(new Map([['index', 'all']]));
    for (const number of [1, 2, 3, 1])
      state.keep(new Map([[`answer ${number}`, String(number)]]), { prefix: 'answer ', most: 2 });
    expect([1, 2, 3].map((number) => state.kept(`answer ${number}`))).toEqual(['1', null, '3']);
    expect(state.kept('index')).toBe('all');
  });
});
