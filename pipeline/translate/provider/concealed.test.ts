import { expect, test } from 'vitest';
import { conceal } from './concealed.ts';

const VALUE = 'sk-A1b2/C3d4+E5f6=G7';
const SECRETS = new Map([[VALUE, '[$TEAM_KEY]']]);

test.each([
  ['as it is', VALUE],
  ['in JSON', JSON.stringify(VALUE).slice(1, -1)],
  ['in JSON of PHP', VALUE.replaceAll('/', String.raw`\/`)],
  ['in JSON without any sign', VALUE.replaceAll('+', String.raw`\u002B`).replaceAll('=', String.raw`\u003d`)],
  ['in an address', encodeURIComponent(VALUE)],
  ['cut off', VALUE.slice(0, 14)],
])('takes a secret out %s', (_, shown) => {
  expect(conceal(`no access with "${shown}" here`, SECRETS)).toBe('no access with "[$TEAM_KEY]" here');
});

test('takes out the parts of a header or a cookie', () => {
  const secrets = new Map([
    ['Bearer abcdefgh1234', '[a]'],
    ['session=0123456789; theme=dark', '[b]'],
  ]);
  expect(conceal('got abcdefgh1234 and 0123456789, theme dark', secrets)).toBe('got [a] and [b], theme dark');
});

test('what people write where no key is wanted is no secret, and neither is what the records say', () => {
  const secrets = new Map([
    ['none', '[key]'],
    ['ollama', '[key]'],
    ['production', '[$STAGE]'],
    ['sk-1234', '[key]'],
  ]);
  expect(conceal('ollama: none of it', secrets)).toBe('ollama: none of it');
  expect(conceal('in production', secrets, 'Run it in production.')).toBe('in production');
  expect(conceal('in production: sk-1234', secrets)).toBe('in [$STAGE]: [key]');
});
