import { expect, test } from 'vitest';
import { changedKeys } from './changed-keys.ts';

test.each([
  ['{"a": true}', '{"a": "true"}', ['a: true → "true"']],
  ['{"a": 1}', '{"a": 1, "b": 2}', ['b: added, 2']],
  ['{"root_casue": "x"}', '{"root_cause": "x"}', ['root_casue: taken out', 'root_cause: added, "x"']],
  ['{"w": [{"r": "90%"}, 2]}', '{"w": [{"r": 0.9}, 2]}', ['w/0/r: "90%" → 0.9']],
  ['{"a": ["x", "y"]}', '{"a": ["x"]}', ['a: ["x","y"] → ["x"]']],
  ['{"a": 1}', '{\n  "a": 1\n}\n', []],
  ['{"a": 1,}', '{\n  "a": 1\n}\n', ['made valid JSON: what it says is as it was']],
])('%j to %j', (before, after, lines) => {
  expect(changedKeys(before, after)).toEqual(lines);
});
