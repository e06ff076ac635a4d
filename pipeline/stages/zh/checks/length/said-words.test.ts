import { expect, test } from 'vitest';
import shipped from '../../../../policy/shipped-policy.generated.json' with { type: 'json' };
import { saidWords } from './said-words.ts';

function sayings(source: string, target: string): string[] {
  const { words } = saidWords(source, target, shipped.policy.chinese.glossary);
  return words.map(({ start, end, saying }) => `${source.slice(start, end)} ${saying}`);
}

test.each([
  [
    'two characters side by side',
    'Restart the scheduler',
    '重启调度器',
    ['Restart surely', 'scheduler surely'],
  ],
  ['a word that stands there as it is', 'Use pathlib', '用 pathlib', ['pathlib kept']],
  ['nothing', 'Restart it on Monday', '重启它', ['Restart surely', 'Monday not']],
  ['what no dictionary has', 'Frobnicate the disk', '调整磁盘', ['Frobnicate unknown', 'disk surely']],
  [
    'one word of Chinese for two of English',
    'Delete the backup, then delete the disk',
    '删除备份和磁盘',
    ['Delete surely', 'backup surely', 'delete not', 'disk surely'],
  ],
  [
    'a name that stands there once, and twice in the English',
    'Redis stops when Redis is full',
    'Redis 满了就停',
    ['Redis unknown', 'stops perhaps', 'Redis unknown', 'full perhaps'],
  ],
])('%s', (_, source, target, expected) => {
  expect(sayings(source, target)).toEqual(expected);
});

test('Chinese far from its place is that of another word', () => {
  const [near, far] = ['证书已过期。', '先停掉服务，再把数据目录整个搬到另一台机器上面去。'.repeat(4)];
  expect(
    sayings(`The certificate. ${'Move the data folder to another machine. '.repeat(8)}`, far + near)[0],
  ).toBe('certificate not');
});

test('what no word explains is counted near the place of the words', () => {
  const { unexplained } = saidWords(
    'Restart the server gently',
    '重启服务器，小心翼翼',
    shipped.policy.chinese.glossary,
  );
  expect(unexplained(2, 2)).toBeGreaterThan(1);
  expect(
    saidWords('Restart the server', '重启服务器', shipped.policy.chinese.glossary).unexplained(0, 1),
  ).toBeLessThan(2);
});
