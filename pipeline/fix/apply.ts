import { toDocument, type Document } from '../record/json/document.ts';
import { pointerParts } from '../pointer.ts';
import type { Edit } from '../rule/finding.ts';

/** An edit that does not fit the document: the document has changed since the edit was thought of. */
export class EditError extends Error {
  override readonly name = 'EditError';
}

/**
 * Applies edits in order, to the document itself.
 *
 * @throws EditError at the first edit that does not fit; the document is half edited then and must not be written
 */
export function applyEdits(document: Document, edits: readonly Edit[]): Document {
  let edited = document;
  for (const edit of edits) {
    if (edit.pointer === '') {
      if (edit.op === 'remove') throw new EditError('a whole record is not removed by an edit');
      edited = toDocument(edit.value ?? null);
    } else {
      applyWithin(edited, edit);
    }
  }
  return edited;
}

function applyWithin(document: Document, edit: Edit): void {
  const parts = pointerParts(edit.pointer);
  const last = parts.pop() ?? '';
  const isAppended = edit.op === 'add' && last === '-';
  let parent: Document | undefined = document;
  for (const [depth, part] of parts.entries()) {
    const member = memberOf(parent, part);
    parent = member ?? (isAppended ? created(parent, part, parts[depth + 1] ?? last) : undefined);
  }
  if (parent instanceof Map) editMember(parent, last, edit);
  else if (Array.isArray(parent)) editElement(parent, last, edit);
  else throw misfit(edit);
}

/** A record may leave out a list that is empty; an element that is added to it brings it into being. */
function created(parent: Document | undefined, key: string, next: string): Document | undefined {
  if (!(parent instanceof Map) || parent.has(key)) return undefined;
  const member: Document = next === '-' ? [] : new Map<string, Document>();
  parent.set(key, member);
  return member;
}

function memberOf(document: Document | undefined, part: string): Document | undefined {
  if (document instanceof Map) return document.get(part);
  return Array.isArray(document) && /^\d+$/.test(part) ? document[Number(part)] : undefined;
}

function editMember(parent: Map<string, Document>, key: string, edit: Edit): void {
  if (edit.op !== 'add' && !parent.has(key)) throw misfit(edit);
  if (edit.op === 'remove') parent.delete(key);
  else parent.set(key, toDocument(edit.value ?? null));
}

function editElement(parent: Document[], part: string, edit: Edit): void {
  const index = part === '-' ? parent.length : Number(part);
  const end = edit.op === 'add' ? parent.length : parent.length - 1;
  if (!Number.isInteger(index) || index < 0 || index > end) throw misfit(edit);
  if (edit.op === 'add') parent.splice(index, 0, toDocument(edit.value ?? null));
  else if (edit.op === 'remove') parent.splice(index, 1);
  else parent[index] = toDocument(edit.value ?? null);
}

function misfit(edit: Edit): EditError {
  return new EditError(`cannot ${edit.op} ${edit.pointer}: there is no such place`);
}
