import { expect, test } from 'vitest';
import { indexOf } from './lookup-index.ts';
import { rank } from './rank.ts';

const record = indexOf([
  {
    id: 'ruby/nil',
    domain: 'ruby',
    regex: "undefined method '[^']{1,50}' for nil",
    signature: "undefined method 'NAME' for nil",
    aliases: [],
    examples: [],
    counterExamples: [],
    code: null,
    resolvable: 'true',
    confidence: 0.5,
    isSound: true,
  },
]).records.at(0);
const asked = { messages: [], context: [], codes: [], domains: [], passages: [] };

function strengthOf(covered: number, matched: string | null): string | undefined {
  return (
    record &&
    rank({
      record,
      asked,
      codes: [],
      holders: () => 0,
      words: { likeness: 0.75, covered, isSpecific: true, isOther: false, message: '', line: 1 },
      regex:
        matched === null
          ? undefined
          : { alternative: '', specificity: 60, matched, line: 1, isTelling: true },
    }).strength
  );
}

test('words alone are strong only where the record says little more than the text', () => {
  expect([strengthOf(0.75, null), strengthOf(0.85, null), strengthOf(0.75, 'for nil')]).toEqual([
    'weak',
    'strong',
    'strong',
  ]);
});
