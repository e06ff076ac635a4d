import { expect, test } from 'vitest';
import { mergedTexts } from './merged-texts.ts';

const OTHERS = [
  { text: 'Restart the server after each change', target: '每次更改后重启服务器' },
  { text: 'Check the certificate of the host', target: '检查主机的证书是否有效' },
  { text: 'Open the port in the firewall', target: '在防火墙中打开该端口' },
];
const LOST = { text: 'Use another available generator', target: null };

test.each([
  [
    'before the missing one',
    { text: 'Install the required generator', target: '安装必需的生成器并使用另一个可用的生成器' },
  ],
  [
    'with one more sentence of several',
    {
      text: 'The context was destroyed while operations were pending. The driver resets it after a timeout.',
      target: '操作仍在挂起时上下文已被销毁。驱动程序会在超时后将其重置。请使用另一个',
    },
  ],
  [
    'with a sentence of its own',
    { text: 'The required provider is not configured', target: '未配置提供程序。请使用另一个。' },
  ],
])('a text that holds its neighbour as well: %s', (_, first) => {
  expect([...mergedTexts([first, LOST, ...OTHERS])]).toEqual([0]);
});

test('a text may be long where nothing is missing, and next to a missing one as long as usual', () => {
  const long = { text: 'Install the required generator', target: '安装必需的生成器并使用另一个可用的生成器' };
  expect(mergedTexts([long, ...OTHERS]).size).toBe(0);
  expect(mergedTexts([{ ...long, target: '安装必需的生成器' }, LOST, ...OTHERS]).size).toBe(0);
  expect(mergedTexts([long, ...OTHERS, LOST]).size).toBe(0);
});

test('with too few other texts nobody knows how long is usual', () => {
  expect(mergedTexts([{ text: 'Stop', target: '请立即停止该服务' }, LOST]).size).toBe(0);
});
