import type { DialectForm, DialectKind } from './dialect-form.ts';

/** A place in a regex that is read from left to right, and the forms found up to it. */
export class DialectCursor {
  readonly source: string;
  readonly forms: DialectForm[] = [];
  /** The numbers of named groups, and how many groups there are. */
  readonly names = new Map<string, number>();
  readonly groups: number;
  at = 0;
  /** Whether nothing has been read yet of the alternative at hand. */
  atStart = true;

  constructor(source: string) {
    this.source = source;
    let groups = 0;
    for (const [text, name] of source.matchAll(
      /\\.|\[(?:\\.|[^\\\]])*\]?|\((?!\?)|\(\?P?<([A-Za-z_$][\w$]*)>/gs,
    )) {
      if (!text.startsWith('(')) continue;
      groups += 1;
      if (name !== undefined) this.names.set(name, groups);
    }
    this.groups = groups;
  }

  /** The first match of a pattern that begins with `^`, from here on. */
  match(pattern: RegExp): RegExpExecArray | null {
    return pattern.exec(this.source.slice(this.at));
  }

  startsWith(text: string): boolean {
    return this.source.startsWith(text, this.at);
  }

  /** The unit at an offset from here; "" beyond the ends. */
  unit(offset: number): string {
    return this.source.charAt(this.at + offset);
  }

  /** Notes a form here and goes behind it. */
  add(kind: DialectKind, length: number, fix: string | null = null): void {
    this.forms.push({ kind, start: this.at, end: this.at + length, fix });
    this.at += length;
  }

  skip(length: number): void {
    this.at += length;
  }
}
