import { defineFileRule } from '../../rule/rule.ts';
import { statedIds } from '../../record/shape.ts';
import { isHomoglyphId } from './texts/id-characters.ts';

/** Ids that are misspelt rather than misformed have rules of their own, which say it better. */
const OWN_RULES: ReadonlySet<string> = new Set(['/id', '/domain']);

export const recordRule = defineFileRule({
  id: 'schema/record',
  severity: 'error',
  identity: 'message',
  summary: 'The record breaks the JSON Schema',
  *check({ file }) {
    const { value, defects } = file;
    if (!defects.some(({ rule }) => rule === 'schema/record')) return;
    const ids = new Map(
      value !== undefined && file.record
        ? statedIds(value as object as never).map(({ pointer, id }) => [pointer, id])
        : [],
    );
    for (const defect of defects) {
      if (defect.rule !== 'schema/record') continue;
      const id = ids.get(defect.pointer);
      if (id !== undefined && id !== '' && (OWN_RULES.has(defect.pointer) || isHomoglyphId(id))) continue;
      yield defect;
    }
  },
});
