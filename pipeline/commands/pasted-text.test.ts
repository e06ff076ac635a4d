import { expect, test } from 'vitest';
import { PastedText } from './pasted-text.ts';

const LINES = Array.from({ length: 1000 }, (_, at) => `line ${at} \u001B[31mred\u001B[0m`);

test.each([1, 7, 64, 4096])(
  'a paste of a thousand lines in pieces of %i is read whole, and none of it is shown',
  (size) => {
    const typed = `\u001B[200~${LINES.join('\r')}\u001B[201~\r`;
    const pasted = new PastedText();
    let shown = '';
    for (let at = 0; at < typed.length; at += size) shown += pasted.add(typed.slice(at, at + size));
    expect({ state: pasted.state, text: pasted.text, shown }).toEqual({
      state: 'ended',
      text: LINES.join('\n'),
      shown: '1000 lines read. Enter goes on; more may be pasted.\r\n',
    });
  },
);

test('where the terminal marks nothing, Enter is a line break and Ctrl-D the end', () => {
  const pasted = new PastedText();
  expect(pasted.add('fatal: x\r\nhint: \u001B[31my\r')).toBe('fatal: x\r\n\r\nhint: [31my\r\n');
  expect(pasted.state).toBe('open');
  pasted.add('\u0004');
  expect({ state: pasted.state, text: pasted.text }).toEqual({
    state: 'ended',
    text: 'fatal: x\nhint: \u001B[31my\n',
  });
});

test('Ctrl-C interrupts, unless it stands in what was pasted', () => {
  const pasted = new PastedText();
  pasted.add('\u001B[200~a\u0003b\u001B[201~');
  expect(pasted.state).toBe('open');
  pasted.add('\u0003');
  expect(pasted.state).toBe('interrupted');
});
