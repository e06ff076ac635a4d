import { defineFileRule } from '../../rule/rule.ts';
import { domainOfPath, idOfPath, nameDefect } from '../../record/file-name.ts';
import type { Problem } from '../../rule/finding.ts';
import { isHomoglyphId } from './id-characters.ts';

export const idPath = defineFileRule({
  id: 'schema/id-path',
  severity: 'error',
  summary: "`id`, `domain` and the file's path disagree",
  *check({ file }) {
    if (!file.record || file.value === null || typeof file.value !== 'object' || Array.isArray(file.value))
      return;
    // An odd path is a mistake of its own; no id should be bent to agree with it.
    if (nameDefect(file.path) !== null) return;
    const expected = { id: idOfPath(file.path), domain: domainOfPath(file.path) };
    yield* disagreement('id', file.value['id'], expected.id, file.path);
    yield* disagreement('domain', file.value['domain'], expected.domain, file.path);
  },
});

function* disagreement(
  key: 'id' | 'domain',
  stated: unknown,
  expected: string,
  path: string,
): Iterable<Problem> {
  if (typeof stated !== 'string' || stated === expected || stated === '' || isHomoglyphId(stated)) return;
  yield {
    pointer: `/${key}`,
    message: `\`${key}\` is ${JSON.stringify(stated.slice(0, 80))}, but the file stands at ${path}, which makes it "${expected}". Links go by the id and find the file by it: change the one or move the other.`,
    fix: [{ op: 'replace', pointer: `/${key}`, value: expected }],
  };
}
