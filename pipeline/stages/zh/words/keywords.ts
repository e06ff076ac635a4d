const words = (text: string) => text.trim().split(/\s+/);

/** Keywords of programming languages, and words that commands take. */
export const CODE_WORDS: ReadonlySet<string> = new Set(
  words(`
all and as assert async await break case catch class const continue default del do done down elif else enum except export extends false finally
for from function if import in into is lambda let new not null or private public raise return self static super switch then
this throw true try type until up var void when where while with yes no enum fn func impl interface namespace struct via
`),
);

/** Words that hold English together but stay in a Chinese text as code or as a part of a name. */
export const KEYWORDS: ReadonlySet<string> = new Set([
  ...CODE_WORDS,
  ...words(`
a any back because by each even final have has it last like next none of off on only other out over per same since
some that to using via
`),
]);
