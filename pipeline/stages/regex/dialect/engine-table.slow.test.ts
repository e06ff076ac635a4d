import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { foreignRegex, SAMPLE_LINES } from '../testing/foreign-regexes.ts';
import { IN_PROCESS, pythonAnswers, ripgrepAnswers, type Answers } from '../testing/other-engines.ts';
import { dialectForms } from './dialect-forms.ts';
import { ENGINE_TABLE, ENGINES, enginesThat } from './engine-table.ts';

const SOURCES = fc.sample(foreignRegex, { seed: 7, numRuns: 5_000 });
const SAMPLES = Object.values(ENGINE_TABLE).flatMap(({ samples, readings }) =>
  samples.map((sample) => ({ sample, readings })),
);
const hasPython = pythonAnswers(['a'], ['a']) !== null;
const hasRipgrep = ripgrepAnswers('a', ['a']) !== undefined;

function javascript(source: string): Answers {
  return IN_PROCESS.get('JavaScript')?.(source, SAMPLE_LINES) ?? null;
}

test.skipIf(!hasPython)('Python takes the samples that the table says it takes', () => {
  const answers =
    pythonAnswers(
      SAMPLES.map(({ sample }) => sample),
      [],
    ) ?? [];
  const at = ENGINES.indexOf('Python');
  expect(
    SAMPLES.filter(({ readings }, index) => (answers[index] === null) !== (readings[at] === 'rejects')),
  ).toEqual([]);
});

test.skipIf(!hasPython)('of five thousand regexes, those without a form mean the same to Python', () => {
  const plain = SOURCES.filter((source) => dialectForms(source).length === 0 && javascript(source) !== null);
  expect(plain.length).toBeGreaterThan(1_000);
  const answers = pythonAnswers(plain, SAMPLE_LINES) ?? [];
  const wrong = plain.filter(
    (source, index) => JSON.stringify(answers[index]) !== JSON.stringify(javascript(source)),
  );
  expect(wrong).toEqual([]);
});

/** What these mean depends on what follows: a class that is empty to JavaScript goes on elsewhere. */
const OPEN_ENDED: ReadonlySet<string> = new Set(['empty class', 'flags', 'quotation', 'letter escape']);

test.skipIf(!hasPython)('of five thousand regexes, an engine rejects each whose only form it rejects', () => {
  const single = SOURCES.flatMap((source) => {
    const [form, ...more] = dialectForms(source);
    return form && more.length === 0 && !OPEN_ENDED.has(form.kind) && javascript(source)
      ? [{ source, kind: form.kind }]
      : [];
  });
  expect(single.length).toBeGreaterThan(200);
  const python =
    pythonAnswers(
      single.map(({ source }) => source),
      [],
    ) ?? [];
  const wrong = single.flatMap(({ source, kind }, index) => {
    const takers = new Set(
      ENGINES.filter((engine) =>
        engine === 'Python' ? python[index] !== null : IN_PROCESS.get(engine)?.(source, []) !== null,
      ),
    );
    const astray = enginesThat(kind, 'rejects').filter((engine) => takers.has(engine));
    return astray.length > 0 ? [{ source, kind, astray }] : [];
  });
  expect(wrong).toEqual([]);
});

/** Before 2023 the library took no backslash before a sign that needs none, nor `\/`; Debian 12 has that one. */
const isOldLibrary = hasRipgrep && ripgrepAnswers('\\/', ['/']) === null;

test.skipIf(!hasRipgrep)('of five thousand regexes, those without a form mean the same to ripgrep', () => {
  const plain = SOURCES.filter(
    (source) =>
      dialectForms(source).length === 0 &&
      javascript(source) !== null &&
      !(isOldLibrary && source.includes('\\/')),
  );
  expect(plain.length).toBeGreaterThan(1_000);
  const wrong = plain.filter((source) => {
    // A line has no end within it, and ripgrep takes no regex that asks for one.
    if (source.includes('\\n') || source.includes('\\r')) return false;
    return JSON.stringify(ripgrepAnswers(source, SAMPLE_LINES)) !== JSON.stringify(javascript(source));
  });
  expect(wrong).toEqual([]);
});
