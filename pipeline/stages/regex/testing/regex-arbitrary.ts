import * as fc from 'fast-check';

const ATOMS =
  String.raw`a b c A ab . \w \W \d \s \S 1 - [ab] [^a] [^\W] [\d-] [a-c1] [^] [] \u017f ſ K ς ß [ß-ſ] \x41`.split(
    ' ',
  );

/**
 * Arbitrary small regexes of the dialect, for tests: all it has, over few letters, so that they match now and then.
 * The letters hold what case folding stumbles over (`ſ`, `K`, `İ`, `ß`, `ς`).
 */
export function arbitraryRegex(options: { backreferences: boolean }): fc.Arbitrary<string> {
  const atom = fc.constantFrom(...ATOMS);
  const assertion = fc.constantFrom('^', '$', '\\b', '\\B');
  const reference = options.backreferences ? fc.constantFrom('\\1', '\\2') : atom;
  const { tree } = fc.letrec<{ tree: string; element: string; piece: string; quantified: string }>((tie) => ({
    tree: fc
      .array(fc.array(tie('piece'), { minLength: 0, maxLength: 4 }), { minLength: 1, maxLength: 3 })
      .map((alternatives) => alternatives.map((pieces) => pieces.join('')).join('|')),
    piece: fc.oneof(
      { weight: 4, arbitrary: tie('element') },
      { weight: 3, arbitrary: tie('quantified') },
      { weight: 1, arbitrary: assertion },
    ),
    quantified: fc
      .tuple(
        tie('element'),
        fc.constantFrom('*', '+', '?', '{2}', '{0}', '{1,}', '{0,3}', '{2,3}'),
        fc.constantFrom('', '', '?'),
      )
      .map(([element, quantifier, lazy]) => `(?:${element})${quantifier}${lazy}`),
    element: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      { weight: 6, arbitrary: atom },
      { weight: 1, arbitrary: reference },
      {
        weight: 3,
        arbitrary: fc
          .tuple(fc.constantFrom('(?:', '(', '(', '(?=', '(?!', '(?<=', '(?<!'), tie('tree'))
          .map(([open, body]) => `${open}${body})`),
      },
    ),
  }));
  return tree;
}

/** Texts over the same letters. */
export const arbitraryText: fc.Arbitrary<string> = fc
  .array(fc.constantFrom('a', 'b', 'c', 'A', 'B', '1', ' ', '-', '\n', 's', 'ſ', 'K', 'k', 'Σ', 'ß', 'ẞ'), {
    maxLength: 12,
  })
  .map((characters) => characters.join(''));
