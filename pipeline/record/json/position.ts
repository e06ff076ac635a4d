import { pointerParts, toPointer } from '../../pointer.ts';
import { firstValue, membersAt, type Member } from './members.ts';
import type { TextPlace } from './text-place.ts';
import type { TextRange } from './scan.ts';

interface Container {
  readonly members: readonly Member[];
  /** Of an object. Where a key stands twice it is the last one, as for `JSON.parse`. */
  readonly byKey: ReadonlyMap<string, Member>;
}

/**
 * Finds the places of JSON pointers in a text. It says nothing about whether the text is valid, and reads of it what lies on
 * the way to the places that are asked for.
 */
export class Positions {
  readonly #text: string;
  #lineStarts: number[] | undefined;
  /** By the offset at which they open. */
  readonly #containers = new Map<number, Container>();

  constructor(text: string) {
    this.#text = text;
  }

  /** The place of a value, or of the key it stands under; of its nearest ancestor where it is absent. */
  ofPointer(pointer: string, at: 'key' | 'value' = 'value'): TextPlace {
    return this.ofRange(this.rangeOfPointer(pointer, at));
  }

  /** As `ofPointer`, in UTF-16 offsets. */
  rangeOfPointer(pointer: string, at: 'key' | 'value' = 'value'): TextRange {
    // The whole is shown by its first character, whatever comes behind it.
    if (pointer === '') return this.#firstCharacter();
    let start = firstValue(this.#text);
    if (start >= this.#text.length) return this.#firstCharacter();
    let member: Member | undefined;
    for (const part of pointerParts(pointer)) {
      member = this.#childOf(start, part);
      if (!member) return openingOf(start);
      [start] = member.range;
    }
    if (!member) return openingOf(start);
    if (at === 'key' && member.keyRange[1] > member.keyRange[0]) return member.keyRange;
    return isContainer(this.#text, start) ? openingOf(start) : member.range;
  }

  ofRange([start, end]: TextRange): TextPlace {
    const from = this.#lineAndColumn(start);
    const to = this.#lineAndColumn(Math.max(start, end));
    return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
  }

  /** The pointer of the value that stands at an offset. */
  pointerAt(offset: number): string {
    const parts: (string | number)[] = [];
    let start = firstValue(this.#text);
    while (isContainer(this.#text, start)) {
      const { members } = this.#containerAt(start);
      const index = indexAt(members, offset);
      const member = members[index];
      if (!member) break;
      parts.push(this.#text[start] === '{' ? member.key : index);
      [start] = member.range;
      // Who stands on a key, or before the value, is not within the value.
      if (offset < start) break;
    }
    return toPointer(parts);
  }

  #firstCharacter(): TextRange {
    const start = Math.max(0, this.#text.search(/\S/));
    return [start, Math.min(start + 1, this.#text.length)];
  }

  #childOf(start: number, part: string): Member | undefined {
    if (!isContainer(this.#text, start)) return undefined;
    const { members, byKey } = this.#containerAt(start);
    if (this.#text[start] === '{') return byKey.get(part);
    return /^(?:0|[1-9]\d*)$/.test(part) ? members[Number(part)] : undefined;
  }

  #containerAt(start: number): Container {
    const known = this.#containers.get(start);
    if (known) return known;
    const members = membersAt(this.#text, start);
    const byKey = new Map<string, Member>();
    if (this.#text[start] === '{') for (const member of members) byKey.set(member.key, member);
    const container = { members, byKey };
    this.#containers.set(start, container);
    return container;
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

function isContainer(text: string, start: number): boolean {
  return text[start] === '{' || text[start] === '[';
}

/** A container is shown by its opening bracket: an editor that marks a hundred lines shows nothing. */
function openingOf(start: number): TextRange {
  return [start, start + 1];
}

/** The index of the member that stands at an offset; -1 where none does. */
function indexAt(members: readonly Member[], offset: number): number {
  let low = 0;
  let high = members.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((members[middle]?.keyRange[0] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const member = members[low];
  return member && member.keyRange[0] <= offset && offset < member.range[1] ? low : -1;
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
