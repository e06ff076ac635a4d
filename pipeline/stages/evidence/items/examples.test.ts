import { expect, test } from 'vitest';
import { anExample, includes } from '../testing/test-record.ts';
import { distinctExamples, repeatableExamples } from './examples.ts';

test('an output of a version of a tool counts once, whatever blanks stand around it', () => {
  const text = 'cannot open';
  const same = [anExample({ text }), anExample({ text: `\n${text}  ` })];
  expect(distinctExamples(same)).toHaveLength(1);
  const others = [
    anExample({ text }),
    anExample({ text: 'cannot close' }),
    anExample({ text, tool: 'gate' }),
    anExample({ text, version: '2.0' }),
  ];
  expect(distinctExamples(others)).toHaveLength(4);
});

test('of equal outputs the one counts that can be repeated, then the one captured last', () => {
  const bare = anExample({ captured: '2024-06-01' });
  const repeatable = anExample({ captured: '2020-01-01', command: 'open door' });
  const later = anExample({ captured: '2021-01-01', command: 'open door' });
  for (const examples of [
    [bare, repeatable],
    [repeatable, bare],
  ])
    // prettier-ignore
    expect(distinctExamples(examples)).toEqual([repeatable]);
  for (const examples of [
    [later, repeatable],
    [repeatable, later],
  ])
    // prettier-ignore
    expect(distinctExamples(examples)).toEqual([later]);
  const newer = anExample({ captured: '2024-07-01' });
  for (const examples of [
    [bare, newer],
    [newer, bare],
  ])
    // prettier-ignore
    expect(distinctExamples(examples)).toEqual([newer]);
});

test('of equal outputs captured on one day the first counts', () => {
  const [one, other] = [anExample({ command: 'open door' }), anExample({ command: 'open the door' })];
  expect(distinctExamples([one, other])).toEqual([one]);
});

test('the order of the examples does not matter', () => {
  const examples = ['c', 'a', 'd', 'b'].map((text) => anExample({ text }));
  const ordered = distinctExamples(examples);
  expect(ordered.map(({ text }) => text)).toEqual(['a', 'b', 'c', 'd']);
  expect(distinctExamples(examples.toReversed())).toEqual(ordered);
});

test('an example can be repeated if it has a command and is of this error', () => {
  const examples = [
    anExample({ command: 'open door' }),
    anExample({ command: 'close door', text: 'cannot close' }),
    anExample(),
  ];
  expect(repeatableExamples(examples, 'cannot open', includes)).toBe(1);
  expect(repeatableExamples(examples, 'cannot', includes)).toBe(2);
});

test('of very many examples only some are tried, and those without a command are none of them', () => {
  const bare = Array.from({ length: 30 }, (_, index) => anExample({ text: `${index}` }));
  const many = Array.from({ length: 1_000 }, (_, index) => anExample({ text: `${index}`, command: 'x' }));
  let tried = 0;
  const found = repeatableExamples([...bare, ...many], '', () => {
    tried++;
    return true;
  });
  expect(tried).toBe(20);
  expect(found).toBe(20);
});
