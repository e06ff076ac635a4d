import { defineFileRule } from '../../rule/rule.ts';
import { domainOfPath, idOfPath, nameDefect } from '../../record/file-name.ts';
import { isObject, type Json } from '../../json.ts';
import type { RecordFile } from '../../record/record-file.ts';
import { unsafeCharacter } from '../../record/unsafe-character.ts';
import type { Edit, Problem } from '../../rule/finding.ts';
import { isHomoglyphId } from './texts/id-characters.ts';

export const idPathRule = defineFileRule({
  id: 'schema/id-path',
  severity: 'error',
  identity: 'value',
  summary: "`id`, `domain` and the file's path disagree",
  *check({ file, policy: { vocabulary } }) {
    if (!file.record || !isObject(file.value)) return;
    // An odd path is a mistake of its own; no id should be bent to agree with it.
    if (nameDefect(file.path) !== null) return;
    const expected = { id: idOfPath(file.path), domain: domainOfPath(file.path) };
    const { id, domain } = file.value;
    const idDiffers = disagrees(file, 'id', id, expected.id);
    const domainDiffers = disagrees(file, 'domain', domain, expected.domain);
    if (idDiffers && isId(id)) {
      // A good id and a good path: either may be what is meant. A domain that goes with the id is the same mistake.
      const both = domainDiffers && id.startsWith(`${domain}/`);
      yield eitherOf(id, both, expected, file.path);
      if (domainDiffers && !both) yield problemOf('domain', domain, expected.domain, file.path);
      return;
    }
    if (idDiffers) yield problemOf('id', id, expected.id, file.path);
    if (!domainDiffers) return;
    const isWord = (word: string): boolean => vocabulary.domains.includes(word);
    yield isWord(domain) && !isWord(expected.domain)
      ? misplaced(domain, expected.domain, file.path)
      : problemOf('domain', domain, expected.domain, file.path);
  },
});

/** Whether a text has the form of an id, so that it may well be the right one. */
function isId(id: string): boolean {
  return nameDefect(`${id}.json`) === null;
}

/** Whether a stated value is another than the path says, and no other rule has more to say about it. */
function disagrees(
  file: RecordFile,
  key: 'id' | 'domain',
  stated: Json | undefined,
  expected: string,
): stated is string {
  if (typeof stated !== 'string' || stated === expected || stated === '') return false;
  if (isHomoglyphId(stated) || unsafeCharacter(stated) !== null) return false;
  return !file.defects.some(({ rule, pointer }) => rule !== 'schema/record' && pointer === `/${key}`);
}

function eitherOf(
  id: string,
  both: boolean,
  expected: { readonly id: string; readonly domain: string },
  path: string,
): Problem {
  const move = `move the file to ${id}.json`;
  const change = both
    ? `set \`id\` to "${expected.id}" and \`domain\` to "${expected.domain}"`
    : `set \`id\` to "${expected.id}"`;
  return {
    pointer: '/id',
    message:
      `\`id\` is "${id}", but the file stands at ${path}, so that links to the one do not find the other. If the id is right, ` +
      `${move}; if the place is right, ${change}. Nobody but you can tell which.`,
  };
}

function problemOf(key: 'id' | 'domain', stated: string, expected: string, path: string): Problem {
  return {
    pointer: `/${key}`,
    message: `\`${key}\` is ${JSON.stringify(stated.slice(0, 80))}, but the file stands at ${path}, which makes it "${expected}". Links go by the id and find the file by it: set it to "${expected}".`,
    fix: [editOf(key, expected)],
  };
}

/** A domain of the vocabulary in a folder that is called otherwise: the folder is wrong. */
function misplaced(domain: string, folder: string, path: string): Problem {
  return {
    pointer: '/domain',
    message: `\`domain\` is "${domain}", but the file stands at ${path}, and the vocabulary has no \`${folder}\`. Move the file to ${path.replace(folder, domain)}, and let \`id\` say the same where it is stated.`,
  };
}

function editOf(key: 'id' | 'domain', value: string): Edit {
  return { op: 'replace', pointer: `/${key}`, value };
}
