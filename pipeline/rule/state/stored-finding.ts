import type { Edit, Finding, Severity } from '../finding.ts';

/** The findings of one file, read when one of them is first looked at. */
export interface StoredFile {
  /** As findings name it. */
  readonly file: string;
  /** JSON of each finding, in their order. */
  lines(): readonly string[];
  findings(): readonly Finding[];
}

/**
 * A finding that lies in the state. Rule, weight and file are known at once; whoever asks for more has it read. A million
 * of them fit in memory, of which a report shows a few hundred.
 */
export class StoredFinding implements Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly fixable: boolean;
  readonly #stored: StoredFile;
  readonly #index: number;

  constructor(
    kind: { readonly rule: string; readonly severity: Severity; readonly fixable: boolean },
    stored: StoredFile,
    index: number,
  ) {
    this.rule = kind.rule;
    this.severity = kind.severity;
    this.fixable = kind.fixable;
    this.#stored = stored;
    this.#index = index;
  }

  get file(): string {
    return this.#stored.file;
  }

  get record(): string | null {
    return this.#whole.record;
  }

  get pointer(): string {
    return this.#whole.pointer;
  }

  get line(): number {
    return this.#whole.line;
  }

  get column(): number {
    return this.#whole.column;
  }

  get endLine(): number {
    return this.#whole.endLine;
  }

  get endColumn(): number {
    return this.#whole.endColumn;
  }

  get message(): string {
    return this.#whole.message;
  }

  get related(): readonly string[] {
    return this.#whole.related;
  }

  get fix(): readonly Edit[] {
    return this.#whole.fix;
  }

  /** The finding as JSON, as it was written. */
  get json(): string {
    return this.#stored.lines()[this.#index] ?? '';
  }

  toJSON(): Finding {
    return this.#whole;
  }

  get #whole(): Finding {
    const whole = this.#stored.findings()[this.#index];
    if (!whole) throw new Error(`${this.#stored.file} has no finding ${this.#index}`);
    return whole;
  }
}
