/** A file with one mistake in it, and the line on which the mistake was made. */
export interface Planted {
  readonly content: string | Uint8Array;
  /** From 1. */
  readonly line: number;
  /** Where the file stands now, if the mistake is that it stands there. */
  readonly path?: string;
}

/** A kind of mistake: the rule that has to name it, and how it is made in the text of a good record. */
export interface PlantedKind {
  readonly name: string;
  readonly rule: string;
  /** null where the text has no place for the mistake. */
  plant(text: string): Planted | null;
}

/** Replaces the first match of a pattern; the line is that of the first character that differs. */
export function swap(pattern: RegExp, replacement: string): (text: string) => Planted | null {
  return (text) => {
    const content = text.replace(pattern, replacement);
    return content === text ? null : { content, line: firstChangedLine(text, content) };
  };
}

/** Puts a line behind the one that a pattern matches. */
export function insertBehind(pattern: RegExp, line: string): (text: string) => Planted | null {
  return (text) => {
    const lines = text.split('\n');
    const at = lines.findIndex((each) => pattern.test(each));
    if (at < 0) return null;
    return { content: lines.toSpliced(at + 1, 0, line).join('\n'), line: at + 2 };
  };
}

/** Takes away the line that a pattern matches, with the whole of its value; the line is that of the object it was in. */
export function takeOut(key: string): (text: string) => Planted | null {
  return (text) => {
    const record = JSON.parse(text) as Record<string, unknown>;
    if (!(key in record)) return null;
    const { [key]: _, ...rest } = record;
    return { content: `${JSON.stringify(rest, null, 2)}\n`, line: 1 };
  };
}

/** Replaces the value of a top-level key, and the line is that of the key. */
export function restate(key: string, value: unknown): (text: string) => Planted | null {
  return (text) => {
    const record = JSON.parse(text) as Record<string, unknown>;
    if (!(key in record)) return null;
    record[key] = value;
    return { content: `${JSON.stringify(record, null, 2)}\n`, line: lineOfKey(text, key) };
  };
}

/** The line of a top-level key, from 1. */
export function lineOfKey(text: string, key: string): number {
  return text.split('\n').findIndex((line) => line.startsWith(`  "${key}":`)) + 1;
}

function firstChangedLine(before: string, after: string): number {
  let at = 0;
  while (before[at] === after[at] && at < before.length) at++;
  return after.slice(0, at).split('\n').length;
}
