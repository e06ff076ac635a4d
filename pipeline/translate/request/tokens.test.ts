import { expect, test } from 'vitest';
import { INSTRUCTIONS } from './prompt.ts';
import { estimateTokens } from './tokens.ts';

/** Texts with what o200k_base makes of them, counted once with a tokenizer. */
const COUNTED: readonly (readonly [text: string, tokens: number])[] = [
  [INSTRUCTIONS, 355],
  ['WebSocket handshake error: 400 Bad Request', 9],
  [
    "The WebSocket handshake fails because the server rejects the upgrade request due to missing or invalid headers, such as a missing 'Sec-WebSocket-Key' or an unsupported 'Origin'.",
    35,
  ],
  [
    'Check the server-side Nginx configuration for WebSocket support: ensure `proxy_set_header Upgrade $http_upgrade;` and `proxy_set_header Connection "upgrade";` are present in the location block.',
    41,
  ],
  [
    'WebSocket 握手失败，因为服务器拒绝升级请求，原因是缺少或无效的标头，例如缺少 `Sec-WebSocket-Key` 或不受支持的 `Origin`。',
    41,
  ],
  ['找不到模块“{0}”或其相应的类型声明。', 16],
  [
    '请先检查证书是否过期，然后重新启动服务；如果仍然失败，请查看 /var/log/nginx/error.log 中的详细信息。',
    31,
  ],
  [
    '{"target":"zh-CN","glossary":{"header":"标头","server":"服务器"},"strings":[{"id":"s482130","text":"The server cannot restart the connection number 100 because the option --retry-100 is missing from /etc/demo/connection.conf on this host.","keep":["--retry-100"]},{"id":"s482131","text":"The server cannot configure the certificate number 101 because the option --retry-101 is missing from /etc/demo/certificate.conf on this host.","keep":["--retry-101"]},{"id":"s482132","text":"The server cannot rebuild the module number 102 because the option --retry-102 is missing from /etc/demo/module.conf on this host.","keep":["--retry-102"]}]}',
    159,
  ],
  [
    '{"translations":[{"id":"s482131","head":"The disk is full","text":"磁盘已满，请删除不再需要的文件。"},{"id":"s771204","head":"Run the command again","text":"等待约 30 秒后重新运行该命令。"}]}',
    61,
  ],
];

test.each(COUNTED)('%s', (text, tokens) => {
  expect(Math.abs(estimateTokens(text) - tokens)).toBeLessThan(2 + 0.2 * tokens);
});

test('the sum over requests and answers is close', () => {
  const estimated = COUNTED.reduce((sum, [text]) => sum + estimateTokens(text), 0);
  const counted = COUNTED.reduce((sum, [, tokens]) => sum + tokens, 0);
  expect(Math.abs(estimated / counted - 1)).toBeLessThan(0.05);
});

test('a token is never more than a byte, and text of any kind has some', () => {
  for (const text of ['a', '好', '🦄', '\n', '{', '한국어', '𠮷']) {
    expect(estimateTokens(text)).toBeGreaterThan(0);
    expect(estimateTokens(text)).toBeLessThanOrEqual(1.5 * Buffer.byteLength(text));
  }
  expect(estimateTokens('')).toBe(0);
});
