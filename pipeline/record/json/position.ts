import { parseTree, type Node } from 'jsonc-parser';
import { pointerParts, toPointer } from '../../pointer.ts';
import type { TextPlace } from './text-place.ts';
import type { TextRange } from './scan.ts';

/**
 * Finds the places of JSON pointers in a text. The tolerant parser is used for positions alone; it says nothing about
 * whether the text is valid.
 */
export class Positions {
  readonly #text: string;
  #lineStarts: number[] | undefined;
  #tree: Node | null | undefined;
  readonly #members = new Map<Node, ReadonlyMap<string, Node>>();

  constructor(text: string) {
    this.#text = text;
  }

  /** The place of a value, or of the key it stands under; of its nearest ancestor where it is absent. */
  ofPointer(pointer: string, at: 'key' | 'value' = 'value'): TextPlace {
    return this.ofRange(this.rangeOfPointer(pointer, at));
  }

  /** As `ofPointer`, in UTF-16 offsets. */
  rangeOfPointer(pointer: string, at: 'key' | 'value' = 'value'): TextRange {
    // The whole is shown by its first character, whatever comes behind it: no tree is needed for that.
    if (pointer === '') return this.#firstCharacter();
    let node = this.#root();
    if (!node) return this.#firstCharacter();
    for (const part of pointerParts(pointer)) {
      const child = this.#childOf(node, part);
      if (!child) return openingOf(node);
      node = child;
    }
    const shown = at === 'key' && node.parent?.type === 'property' ? node.parent.children?.[0] : node;
    if (!shown || shown.type === 'object' || shown.type === 'array') return openingOf(node);
    return [shown.offset, shown.offset + shown.length];
  }

  ofRange([start, end]: TextRange): TextPlace {
    const from = this.#lineAndColumn(start);
    const to = this.#lineAndColumn(Math.max(start, end));
    return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
  }

  /** The pointer of the value that stands at an offset. */
  pointerAt(offset: number): string {
    let node = this.#root();
    const parts: (string | number)[] = [];
    while (node) {
      const index = indexAt(node.children ?? [], offset);
      const child: Node | undefined = node.children?.[index];
      if (!child) break;
      if (node.type === 'array') parts.push(index);
      if (child.type === 'property') parts.push(String(child.children?.[0]?.value));
      node = child;
    }
    return toPointer(parts);
  }

  #firstCharacter(): TextRange {
    const start = Math.max(0, this.#text.search(/\S/));
    return [start, Math.min(start + 1, this.#text.length)];
  }

  #root(): Node | null {
    if (this.#tree === undefined) {
      try {
        this.#tree = parseTree(this.#text, undefined, { allowTrailingComma: true }) ?? null;
      } catch {
        // Nested too deep for the parser: such a text has no places but its beginning.
        this.#tree = null;
      }
    }
    return this.#tree;
  }

  #childOf(node: Node, part: string): Node | undefined {
    if (node.type === 'array')
      return /^(?:0|[1-9]\d*)$/.test(part) ? node.children?.[Number(part)] : undefined;
    if (node.type !== 'object') return undefined;
    const known = this.#members.get(node) ?? membersOf(node);
    this.#members.set(node, known);
    return known.get(part);
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

/** The values of an object by key. Where a key stands twice it is the last one, as for `JSON.parse`. */
function membersOf(node: Node): Map<string, Node> {
  const members = new Map<string, Node>();
  for (const { children = [] } of node.children ?? []) {
    const [key, value] = children;
    if (key && value) members.set(String(key.value), value);
  }
  return members;
}

/** The index of the node that stands at an offset; -1 where none does. Nodes are ordered by offset. */
function indexAt(nodes: readonly Node[], offset: number): number {
  let low = 0;
  let high = nodes.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((nodes[middle]?.offset ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const node = nodes[low];
  return node && node.offset <= offset && offset < node.offset + node.length ? low : -1;
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
