import { isObject, type Json } from '../../json.ts';
import { completeRecord } from '../../record/complete-record.ts';
import type { CompleteRecord } from '../../record/complete-record.ts';
import type { TranslatableRecord } from './translatable-fields.ts';

/**
 * A record with just the keys that translation needs, if they have the plainest shape there is: a glance at most records
 * of a knowledge base shows that nothing is to be done, and the whole reading can be saved.
 *
 * @param value the parsed file
 * @returns null where a closer look is needed
 */
export function parseTranslatedRecord(value: Json, id: string): TranslatableRecord | null {
  if (!isObject(value)) return null;
  const own = (key: string): Json | undefined => (Object.hasOwn(value, key) ? value[key] : undefined);
  const [workarounds, chinese] = [own('workarounds'), own('workarounds_zh')];
  const [signature, signatureZh] = [own('signature'), own('signature_zh')];
  const [cause, causeZh] = [own('root_cause'), own('root_cause_zh')];
  const locale = own('locale') ?? 'en';
  const translation = own('translation') ?? {};
  if (typeof signature !== 'string' || typeof signatureZh !== 'string' || typeof locale !== 'string')
    return null;
  if (typeof cause !== 'string' || typeof causeZh !== 'string' || !isProvenance(translation)) return null;
  if (!Array.isArray(workarounds) || !Array.isArray(chinese) || workarounds.length !== chinese.length)
    return null;
  if (!workarounds.every(isWorkaround) || !chinese.every((text) => typeof text === 'string')) return null;
  const stated = {
    signature,
    signature_zh: signatureZh,
    root_cause: cause,
    root_cause_zh: causeZh,
    locale,
    translation,
  };
  const record = completeRecord({ ...stated, workarounds, workarounds_zh: chinese } as never, id);
  return { id, record, broken: new Set() };
}

function isWorkaround(value: Json): boolean {
  return isObject(value) && typeof value['action'] === 'string' && typeof (value['how'] ?? '') === 'string';
}

function isProvenance(value: Json): value is CompleteRecord['translation'] & { [key: string]: Json } {
  if (!isObject(value)) return false;
  const entries = value['zh'] ?? {};
  return (
    isObject(entries) &&
    Object.values(entries).every(
      (entry) =>
        isObject(entry) &&
        ['source', 'target', 'engine', 'date'].every((key) => typeof entry[key] === 'string'),
    )
  );
}
