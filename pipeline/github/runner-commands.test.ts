import { expect, test } from 'vitest';
import { commandsIn } from './runner-commands.ts';

test.each([
  ['::error::x', [{ name: 'error', properties: new Map(), data: 'x' }]],
  [
    '  \t::Warning file=a%3Ab,line=3::x%0Ay',
    [
      {
        name: 'warning',
        properties: new Map([
          ['file', 'a:b'],
          ['line', '3'],
        ]),
        data: 'x\ny',
      },
    ],
  ],
  ['x\r::notice::y', [{ name: 'notice', properties: new Map(), data: 'y' }]],
  ['text ##[set-output name=a;]b', [{ name: 'set-output', properties: new Map([['name', 'a']]), data: 'b' }]],
  ['\u200b::debug::x', [{ name: 'debug', properties: new Map(), data: 'x' }]],
  ['\u0085::debug::x', [{ name: 'debug', properties: new Map(), data: 'x' }]],
  ['x ::error::y', []],
  ['::nosuch::y', []],
  ['::error:y', []],
  ['##[error', []],
  [String.raw`##\[error]x`, []],
  // An unknown name in the new form does not keep the old one from being seen.
  ['::x:: ##[error]y', [{ name: 'error', properties: new Map(), data: 'y' }]],
])('%j', (output, expected) => {
  expect(commandsIn(output)).toEqual(expected);
});

test('a percent sign that was escaped is not unescaped twice', () => {
  expect(commandsIn('::error::%250A')[0]?.data).toBe('%0A');
});
