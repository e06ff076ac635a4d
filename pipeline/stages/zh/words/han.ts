import { memoized } from '../tokens/recent.ts';

/** The Chinese characters of a text, in their order. */
export const hanOf: (text: string) => readonly string[] = memoized(
  (text) => text.match(/\p{Script=Han}/gu) ?? [],
);
