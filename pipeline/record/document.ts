import { parseTree, type Node } from 'jsonc-parser';
import type { Json } from '../json.ts';
import { KEY_ORDER, type KeyOrder } from './key-order.ts';

/** A number as the file writes it: 0.90 stays 0.90. */
export class NumberText {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/**
 * A JSON text as data that loses nothing when it is written back: numbers keep their spelling, members their order,
 * and a key such as "__proto__" is a key like any other.
 */
export type Document = null | boolean | string | number | NumberText | Document[] | Map<string, Document>;

/** Reads a text that `JSON.parse` accepts and in which no key stands twice. */
export function readDocument(text: string): Document {
  const tree = parseTree(text);
  if (!tree) throw new SyntaxError('there is no JSON in the text');
  return fromNode(tree, text);
}

function fromNode(node: Node, text: string): Document {
  switch (node.type) {
    case 'object':
      return new Map(
        (node.children ?? []).map((member) => {
          const [key, value] = member.children ?? [];
          return [String(key?.value), value ? fromNode(value, text) : null];
        }),
      );
    case 'array':
      return (node.children ?? []).map((child) => fromNode(child, text));
    case 'number':
      return new NumberText(text.slice(node.offset, node.offset + node.length));
    default:
      return node.value as string | boolean | null;
  }
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
 * unknown keys behind them as they stood, a newline at the end. Numbers keep their spelling.
 */
export function writeDocument(document: Document): string {
  return `${write(document, KEY_ORDER, '')}\n`;
}

function write(document: Document, order: KeyOrder | undefined, indent: string): string {
  if (document instanceof NumberText) return document.text;
  const inner = `${indent}  `;
  if (Array.isArray(document)) {
    if (document.length === 0) return '[]';
    const elements = document.map((element) => `${inner}${write(element, order?.items, inner)}`);
    return `[\n${elements.join(',\n')}\n${indent}]`;
  }
  if (document instanceof Map) {
    if (document.size === 0) return '{}';
    const members = orderedKeys([...document.keys()], order).map(
      (key) =>
        `${inner}${JSON.stringify(key)}: ${write(document.get(key) ?? null, order?.members.get(key), inner)}`,
    );
    return `{\n${members.join(',\n')}\n${indent}}`;
  }
  return JSON.stringify(document);
}

function orderedKeys(keys: readonly string[], order: KeyOrder | undefined): readonly string[] {
  if (!order) return keys;
  return [...keys].sort((a, b) => rank(a, order) - rank(b, order));
}

function rank(key: string, order: KeyOrder): number {
  return order.ranks.get(key) ?? order.ranks.size;
}

/** Whether a text already is what `writeDocument` would make of it. `value` is the text, parsed. */
export function isCanonical(text: string, value: Json): boolean {
  if (inOrder(value, KEY_ORDER) && `${JSON.stringify(value, null, 2)}\n` === text) return true;
  return writeDocument(readDocument(text)) === text;
}

function inOrder(value: Json, order: KeyOrder | undefined): boolean {
  if (!order || value === null || typeof value !== 'object') return true;
  if (Array.isArray(value)) return value.every((element) => inOrder(element, order.items));
  let last = 0;
  for (const key of Object.keys(value)) {
    const at = rank(key, order);
    if (at < last || !inOrder(value[key] ?? null, order.members.get(key))) return false;
    last = at;
  }
  return true;
}
