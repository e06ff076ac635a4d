/** A good translation, with what other languages have for it where that is known. */
export interface TextPair {
  readonly en: string;
  readonly zh_cn: string;
  readonly zh_tw?: string;
  readonly ja?: string;
  readonly ko?: string;
}

/** Does one kind of harm to a good translation; null where there is nothing to harm in this way. */
export type Damage = (pair: TextPair) => string | null;

/** How many Chinese characters a text has. */
export function han(text: string): number {
  return text.match(/\p{Script=Han}/gu)?.length ?? 0;
}
