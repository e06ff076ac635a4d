import type { TranslatedKey } from './translation-checker.ts';

/** A place of a record where Chinese belongs, and what is to be done about it. */
export interface TranslatableField {
  readonly record: string;
  /** The record's domain: some terms of the glossary have their meaning only there. */
  readonly domain: string;
  /** Such as "/workarounds_zh/0". */
  readonly pointer: string;
  readonly key: TranslatedKey;
  /** The English. */
  readonly source: string;
  readonly sourceHash: string;
  /** The Chinese that stands there; "" where there is none. */
  readonly target: string;
  readonly need: FieldNeed;
  /** The model that wrote `target`; null where a person did, or nothing stands there. */
  readonly engine: string | null;
  /** For "moved": the provenance that goes with the text to its new place. */
  readonly date: string | null;
}

/**
 * "none": what stands there is good, or a person's. "missing": nothing stands there. "copy": it is not Chinese. "stale": a
 * machine made it from another text. "faulty": a machine made it, and the rules have something against it. "moved": it
 * stood at another place of a list that no longer fits, and belongs here.
 */
export type FieldNeed = 'none' | 'missing' | 'copy' | 'stale' | 'faulty' | 'moved';

/** Whether a field waits for a translation. */
export function wantsTranslation(field: TranslatableField): boolean {
  return field.need !== 'none' && field.need !== 'moved';
}
