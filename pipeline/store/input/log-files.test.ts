import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryHome } from '../testing/temporary-home.ts';
import { logsAt } from './log-files.ts';

function below(folder: string, paths: readonly string[]): string[] {
  return paths.map((path) => path.slice(folder.length + 1));
}

test('a link to a folder is followed where it was named, and not below a folder', () => {
  const folder = temporaryHome({ 'logs/a.log': 'x', 'logs/b/c.log': 'x' });
  symlinkSync(join(folder, 'logs'), join(folder, 'named'));
  symlinkSync('.', join(folder, 'logs/loop'));
  const { logs, passedOver } = logsAt([join(folder, 'named')]);
  expect(below(folder, logs)).toEqual(['named/a.log', 'named/b/c.log']);
  expect(passedOver).toEqual([{ path: join(folder, 'named/loop'), reason: 'it is no regular file' }]);
});

test.skipIf(process.platform !== 'linux')(
  'what cannot be found below a folder is passed over, not all of it',
  () => {
    const folder = temporaryHome({ 'logs/a.log': 'x' });
    mkdirSync(join(folder, 'logs/more'));
    // A name in another encoding than UTF-8 is not found under what Node makes of it.
    writeFileSync(Buffer.from(`${folder}/logs/more/caf\xe9.log`, 'latin1'), 'x');
    writeFileSync(join(folder, 'logs/more/z.log'), 'x');
    const { logs, passedOver } = logsAt([join(folder, 'logs')]);
    expect(below(folder, logs)).toEqual(['logs/a.log', 'logs/more/z.log']);
    expect(passedOver.map(({ reason }) => reason)).toEqual(['it cannot be read (ENOENT)']);
  },
);
