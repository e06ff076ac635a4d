import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { unifiedDiff } from './diff.ts';

test('shows what changes with a line around it', () => {
  const before = '{\n  "a": 1,\n  "signature_zh": null,\n  "b": 2,\n  "c": 3\n}\n';
  const after = '{\n  "a": 1,\n  "signature_zh": "磁盘",\n  "b": 2,\n  "c": 3,\n  "translation": {}\n}\n';
  expect(unifiedDiff('records/x.json', before, after)).toBe(
    `--- records/x.json
+++ records/x.json
@@ -2,3 +2,3 @@
   "a": 1,
-  "signature_zh": null,
+  "signature_zh": "磁盘",
   "b": 2,
@@ -4,3 +4,4 @@
   "b": 2,
-  "c": 3
+  "c": 3,
+  "translation": {}
 }
`,
  );
});

test('the lines of both texts are all there', () => {
  const line = fc.constantFrom('aa', 'bb', 'cc', '}', '{');
  const text = fc.array(line, { maxLength: 30 }).map((lines) => lines.join('\n'));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const lines = unifiedDiff('x', before, after).split('\n').slice(2);
      const removed = lines.filter((each) => each.startsWith('-')).map((each) => each.slice(1));
      const added = lines.filter((each) => each.startsWith('+')).map((each) => each.slice(1));
      const count = (all: readonly string[], one: string): number =>
        all.filter((each) => each === one).length;
      for (const each of ['aa', 'bb', 'cc', '}', '{']) {
        const grown = count(after.split('\n'), each) - count(before.split('\n'), each);
        expect(count(added, each) - count(removed, each)).toBe(grown);
      }
    }),
  );
});
