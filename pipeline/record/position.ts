import { findNodeAtLocation, getNodePath, parseTree, type Node } from 'jsonc-parser';
import { pointerParts, toPointer } from '../pointer.ts';
import type { TextRange } from './scan.ts';

/** Where something stands in a text: from 1, columns in UTF-16 units, end exclusive. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** The place of a finding about a file that has no text. */
export const START: Place = { line: 1, column: 1, endLine: 1, endColumn: 1 };

/**
 * Finds the places of JSON pointers in a text. The tolerant parser is used for positions alone; it says nothing about
 * whether the text is valid.
 */
export class Positions {
  readonly #text: string;
  #lineStarts: number[] | undefined;
  #tree: Node | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** The place of a value, or of the key it stands under; of its nearest ancestor where it is absent. */
  ofPointer(pointer: string, at: 'key' | 'value' = 'value'): Place {
    return this.ofRange(this.rangeOfPointer(pointer, at));
  }

  /** As `ofPointer`, in UTF-16 offsets. */
  rangeOfPointer(pointer: string, at: 'key' | 'value' = 'value'): TextRange {
    const root = this.#root();
    if (!root) return [0, 0];
    const parts = pointerParts(pointer);
    for (let length = parts.length; length >= 0; length--) {
      const node = nodeAt(root, parts.slice(0, length));
      if (!node) continue;
      if (length < parts.length || length === 0) return openingOf(node);
      const shown = at === 'key' ? (node.parent?.children?.[0] ?? node) : node;
      return shown.type === 'object' || shown.type === 'array'
        ? openingOf(shown)
        : [shown.offset, shown.offset + shown.length];
    }
    return [0, 0];
  }

  ofRange([start, end]: TextRange): Place {
    const from = this.#lineAndColumn(start);
    const to = this.#lineAndColumn(Math.max(start, end));
    return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
  }

  /** The pointer of the value that stands at an offset. */
  pointerAt(offset: number): string {
    const root = this.#root();
    if (!root) return '';
    let node = root;
    for (;;) {
      const child = node.children?.find(
        (each) => each.offset <= offset && offset < each.offset + each.length,
      );
      if (!child) return toPointer(getNodePath(node));
      node = child;
    }
  }

  #root(): Node | undefined {
    this.#tree ??= parseTree(this.#text, undefined, { allowTrailingComma: true });
    return this.#tree;
  }

  #lineAndColumn(offset: number): { line: number; column: number } {
    this.#lineStarts ??= lineStarts(this.#text);
    const starts = this.#lineStarts;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  }
}

/** A container is shown by its opening bracket: an editor that marks a hundred lines shows nothing. */
function openingOf(node: Node): TextRange {
  return [node.offset, node.offset + 1];
}

function nodeAt(root: Node, parts: readonly string[]): Node | undefined {
  let node: Node | undefined = root;
  for (const part of parts) {
    if (!node) return undefined;
    if (node.type === 'array') {
      node = /^(?:0|[1-9]\d*)$/.test(part) ? node.children?.[Number(part)] : undefined;
    } else {
      node = findNodeAtLocation(node, [part]);
    }
  }
  return node;
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
