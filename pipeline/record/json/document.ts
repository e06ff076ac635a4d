import { parseTree, type Node } from 'jsonc-parser';
import type { Json } from '../../json.ts';
import { unsafeCharacter } from '../unsafe-character.ts';
import { KEY_ORDER, type KeyOrder } from './key-order.ts';

/**
 * A number or a string as the file writes it: 0.90 stays 0.90, and an escape of a character that nobody sees never
 * becomes the character itself.
 */
export class Literal {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** An object some of whose keys are written with escapes of characters that nobody sees: these stay escapes, too. */
class SpelledObject extends Map<string, Document> {
  readonly literals: ReadonlyMap<string, string>;
  constructor(members: readonly (readonly [string, Document])[], literals: ReadonlyMap<string, string>) {
    super(members);
    this.literals = literals;
  }
}

/**
 * A JSON text as data that loses nothing when it is written back: numbers keep their spelling, members their order,
 * and a key such as "__proto__" is a key like any other.
 */
export type Document = null | boolean | string | number | Literal | Document[] | Map<string, Document>;

/** Reads a text that `JSON.parse` accepts and in which no key stands twice. */
export function readDocument(text: string): Document {
  const tree = parseTree(text);
  if (!tree) throw new SyntaxError('there is no JSON in the text');
  return fromNode(tree, text);
}

function fromNode(node: Node, text: string): Document {
  switch (node.type) {
    case 'object':
      return objectFrom(node.children ?? [], text);
    case 'array':
      return (node.children ?? []).map((child) => fromNode(child, text));
    case 'number':
      return literalOf(node, text);
    case 'string':
      return unsafeCharacter(node.value as string) === null ? (node.value as string) : literalOf(node, text);
    default:
      return node.value as boolean | null;
  }
}

function objectFrom(children: readonly Node[], text: string): Map<string, Document> {
  const literals = new Map<string, string>();
  const members = children.map(({ children: pair = [] }): [string, Document] => {
    const [keyNode, value] = pair;
    const key = String(keyNode?.value);
    if (keyNode && unsafeCharacter(key) !== null) literals.set(key, literalOf(keyNode, text).text);
    return [key, value ? fromNode(value, text) : null];
  });
  return literals.size === 0 ? new Map(members) : new SpelledObject(members, literals);
}

function literalOf(node: Node, text: string): Literal {
  return new Literal(text.slice(node.offset, node.offset + node.length));
}

/** A plain JSON value as a document. */
export function toDocument(value: Json): Document {
  if (Array.isArray(value)) return value.map(toDocument);
  if (value !== null && typeof value === 'object') {
    return new Map(Object.entries(value).map(([key, member]) => [key, toDocument(member)]));
  }
  return value;
}

/**
 * The canonical text of a record: two spaces a level, one member or element a line, keys in the order of the schema,
 * each unknown key behind the one it stands behind, a newline at the end. Numbers keep their spelling.
 */
export function writeDocument(document: Document): string {
  return `${write(document, KEY_ORDER, '')}\n`;
}

function write(document: Document, order: KeyOrder | undefined, indent: string): string {
  if (document instanceof Literal) return document.text;
  const inner = `${indent}  `;
  if (Array.isArray(document)) {
    if (document.length === 0) return '[]';
    const elements = document.map((element) => `${inner}${write(element, order?.items, inner)}`);
    return `[\n${elements.join(',\n')}\n${indent}]`;
  }
  if (document instanceof Map) {
    if (document.size === 0) return '{}';
    const literals = document instanceof SpelledObject ? document.literals : undefined;
    const members = orderedKeys([...document.keys()], order).map((key) => {
      const member = write(document.get(key) ?? null, order?.members.get(key), inner);
      return `${inner}${literals?.get(key) ?? JSON.stringify(key)}: ${member}`;
    });
    return `{\n${members.join(',\n')}\n${indent}}`;
  }
  return JSON.stringify(document);
}

/** An unknown key stays where it is, as it may be a known one misspelt: its layout is not what is wrong with it. */
function orderedKeys(keys: readonly string[], order: KeyOrder | undefined): readonly string[] {
  if (!order) return keys;
  let last = -1;
  const ranked = keys.map((key) => {
    last = order.ranks.get(key) ?? last;
    return { key, rank: last };
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ key }) => key);
}

/** Whether a text already is what `writeDocument` would make of it. `value` is the text, parsed. */
export function isCanonical(text: string, value: Json): boolean {
  if (inOrder(value, KEY_ORDER) && `${JSON.stringify(value, null, 2)}\n` === text) return true;
  return writeDocument(readDocument(text)) === text;
}

function inOrder(value: Json, order: KeyOrder | undefined): boolean {
  if (!order || value === null || typeof value !== 'object') return true;
  if (Array.isArray(value)) return value.every((element) => inOrder(element, order.items));
  let last = -1;
  for (const key of Object.keys(value)) {
    const at = order.ranks.get(key) ?? last;
    if (at < last) return false;
    last = at;
    const member = value[key] ?? null;
    if (typeof member === 'object' && !inOrder(member, order.members.get(key))) return false;
  }
  return true;
}
