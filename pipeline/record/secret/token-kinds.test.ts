import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { kindsIn, TOKEN_KINDS } from './token-kinds.ts';

test.each(TOKEN_KINDS.map((kind) => [kind.what, kind] as const))(
  '%s is looked for in whatever holds one',
  (_, kind) => {
    // What must not stand beside a token is nothing that a token is made of.
    const form = new RegExp(kind.pattern.source.replaceAll(/\(\?<?[!=](?:[^()[\]]|\[[^\]]*\])*\)/g, ''));
    fc.assert(
      fc.property(
        fc.stringMatching(new RegExp(`^(?:${form.source})$`)),
        fc.constantFrom('', 'token: ', 'a line\n', 'a="'),
        (token, before) => {
          expect(kindsIn(`${before}${token}" was refused`)).toContain(kind);
        },
      ),
      { seed: 5, numRuns: 30 },
    );
  },
);

test('ordinary words are looked at for no kind of token', () => {
  const text =
    'npm install --save-dev left-pad@1.3.0 failed: No such module in /usr/src/app (see https://example.com/O)';
  expect(kindsIn(text)).toEqual([]);
});
