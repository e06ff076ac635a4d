import { isObject, type Json } from '../json.ts';

/**
 * Whether a Chinese text of a record is gone though its English stands as it did. English that a change brings or
 * rewrites asks nobody for Chinese: whoever writes it need not know the language.
 *
 * @param before the record as it was
 * @param after the same record as it is; undefined where it can be read no more
 */
export function losesChinese(before: Json | undefined, after: Json | undefined): boolean {
  const kept = chineseByEnglish(after);
  return [...chineseByEnglish(before)].some(
    ([english, chinese]) => chinese !== '' && kept.get(english) === '',
  );
}

/** The Chinese of each English text of a record; "" where there is none. Whatever has another shape is left out. */
function chineseByEnglish(value: Json | undefined): Map<string, string> {
  const record = isObject(value) ? value : {};
  const actions = listOf(record['workarounds']).map((each) => (isObject(each) ? each['action'] : null));
  const chinese = listOf(record['workarounds_zh']);
  const pairs = [
    [record['signature'], record['signature_zh']],
    [record['root_cause'], record['root_cause_zh']],
    ...actions.map((action, index) => [action, chinese[index]] as const),
  ] as const;
  return new Map(
    pairs.flatMap(([source, target]) =>
      typeof source === 'string' ? [[source, typeof target === 'string' ? target.trim() : ''] as const] : [],
    ),
  );
}

function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}
