import type { CompleteRecord } from '../../record/complete-record.ts';
import type { Translation } from './translation.ts';

/** What a translation is read from. */
export type TranslatedRecord = Readonly<
  Pick<
    CompleteRecord,
    'signature' | 'signature_zh' | 'root_cause' | 'root_cause_zh' | 'workarounds' | 'workarounds_zh'
  >
>;

/** A Chinese text of a record, or the place where one belongs. */
export interface RecordTranslation extends Translation {
  /** JSON pointer of the Chinese text, such as "/workarounds_zh/0". */
  readonly pointer: string;
}

/**
 * The English that a Chinese text is made from: the one meaning of "source" for the rules, for the translator and for
 * the hashes in `translation.zh`. A workaround's Chinese is made from its `action`; its `how` is mostly commands, which
 * every reader can read.
 *
 * @param pointer JSON pointer of the Chinese text
 * @returns null where no Chinese text belongs
 */
export function englishOf(record: TranslatedRecord, pointer: string): string | null {
  if (pointer === '/signature_zh') return record.signature;
  if (pointer === '/root_cause_zh') return record.root_cause;
  const index = /^\/workarounds_zh\/(0|[1-9]\d{0,8})$/.exec(pointer)?.[1];
  return index === undefined ? null : (record.workarounds[Number(index)]?.action ?? null);
}

/**
 * Every place of the record where Chinese belongs, in the record's order; `target` is "" where there is none yet. Where
 * `workarounds_zh` and `workarounds` differ in number, no Chinese text can be told to belong to a workaround, and all
 * of them are left out.
 */
export function translationsOf(record: TranslatedRecord): RecordTranslation[] {
  const { workarounds, workarounds_zh: chinese } = record;
  const places: RecordTranslation[] = [
    place('signature_zh', '/signature_zh', record.signature, record.signature_zh),
    place('root_cause_zh', '/root_cause_zh', record.root_cause, record.root_cause_zh),
  ];
  if (chinese.length > 0 && chinese.length !== workarounds.length) return places;
  workarounds.forEach(({ action, how }, index) => {
    const pointer = `/workarounds_zh/${index}`;
    const translation = place('workarounds_zh', pointer, action, chinese[index]);
    places.push(how === '' || how === action ? translation : { ...translation, context: how });
  });
  return places;
}

/**
 * The Chinese texts of workarounds of which nobody can tell the English, because they differ in number: each with all
 * the English that it might be made from.
 */
export function unalignedTranslationsOf(record: TranslatedRecord): RecordTranslation[] {
  const { workarounds, workarounds_zh: chinese } = record;
  if (chinese.length === workarounds.length) return [];
  const source = workarounds.map(({ action, how }) => `${action}\n${how}`).join('\n');
  return chinese.map((text, index) => ({
    ...place('workarounds_zh', `/workarounds_zh/${index}`, source, text),
    isLoose: true,
  }));
}

function place(
  field: Translation['field'],
  pointer: string,
  source: string,
  target: string | null | undefined,
): RecordTranslation {
  return { field, pointer, source, target: target ?? '' };
}

/** Whether there is Chinese at all: a blank text is a slot that is not yet translated. */
export function isTranslated(translation: Translation): boolean {
  return translation.target.trim() !== '';
}
