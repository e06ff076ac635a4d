import { Tokenizer, TokenParser, TokenType } from '@streamparser/json';
import type { Json } from '../../json.ts';
import { ReportError, refusalOf } from '../read-report.ts';
import type { Report } from '../report.ts';
import { CountedFindings } from './counted-finding.ts';

/** The lists of a report, which are read one by one. */
const LISTS = ['findings', 'fixed', 'vanished', 'replaced', 'policyChanges'] as const;
type List = (typeof LISTS)[number];

/** Items that are compared with the schema at a time. */
const BATCH = 256;

/** What the value of a key of a report begins with. */
const BEGINNINGS: ReadonlyMap<string, TokenType> = new Map([
  ['summary', TokenType.LEFT_BRACE],
  ...LISTS.map((name) => [name, TokenType.LEFT_BRACKET] as const),
]);

/**
 * Reads a report piece by piece, as of a hundred thousand records, whose JSON is longer than a text can be. It is held to the same
 * schema. Of each kind of finding the first are read whole, more than any renderer shows; the others can be counted.
 *
 * @throws ReportError where the pieces are anything but a report
 */
export function readReportStream(pieces: Iterable<Uint8Array>): Report {
  const reader = new ReportStream();
  for (const piece of pieces) reader.write(piece);
  return reader.end();
}

class ReportStream {
  readonly #tokenizer = new Tokenizer();
  readonly #values = new TokenParser({
    paths: ['$.summary', ...LISTS.map((name) => `$.${name}.*`)],
    keepStack: false,
  });
  readonly #keys = new Set<string>();
  #depth = 0;
  /** Which of the report's own keys is being read, and whether its value is what comes next. */
  #key: string | null = null;
  #isValueNext = false;

  #summary: Json = null;
  readonly #findings = new CountedFindings();
  readonly #fixed = new CountedFindings();
  readonly #others: Record<'vanished' | 'replaced' | 'policyChanges', Json[]> = {
    vanished: [],
    replaced: [],
    policyChanges: [],
  };
  #batch: { readonly list: List; readonly from: number; readonly items: Json[] } | null = null;
  readonly #read = new Map<List, number>();

  constructor() {
    this.#tokenizer.onToken = (token) => {
      this.#follow(token.token, token.value);
      this.#values.write(token);
    };
    this.#values.onValue = ({ value, stack }) => this.#take(stack[1]?.key, value as Json);
  }

  write(piece: Uint8Array): void {
    this.#refusing(() => this.#tokenizer.write(piece));
  }

  end(): Report {
    this.#refusing(() => {
      if (!this.#tokenizer.isEnded) this.#tokenizer.end();
      if (!this.#values.isEnded) throw new Error('the end is missing');
    });
    this.#flush();
    this.#hold({}, 0);
    const others = Object.entries(this.#others).filter(([name]) => this.#keys.has(name));
    return {
      summary: this.#summary,
      findings: this.#findings.findings,
      ...(this.#keys.has('fixed') ? { fixed: this.#fixed.findings } : {}),
      ...Object.fromEntries(others),
    } as unknown as Report;
  }

  /** The report's own keys: no other than the schema has, each once, and with a value of its kind. */
  #follow(token: TokenType, value: unknown): void {
    if (this.#depth === 1 && this.#isValueNext && token !== TokenType.COLON) {
      if (BEGINNINGS.get(this.#key ?? '') !== token)
        throw new ReportError(`This is no report: /${this.#key} has another type.`);
      this.#isValueNext = false;
    } else if (this.#depth === 1 && token === TokenType.STRING) {
      this.#key = String(value);
      this.#isValueNext = true;
      if (!BEGINNINGS.has(this.#key) || this.#keys.has(this.#key))
        throw new ReportError('This is no report: it has a key that none has, or one twice.');
      this.#keys.add(this.#key);
    }
    if (this.#depth === 0 && token !== TokenType.LEFT_BRACE)
      throw new ReportError('This is no report: / must be object.');
    if (token === TokenType.LEFT_BRACE || token === TokenType.LEFT_BRACKET) this.#depth++;
    if (token === TokenType.RIGHT_BRACE || token === TokenType.RIGHT_BRACKET) this.#depth--;
  }

  #take(key: unknown, value: Json): void {
    const list = LISTS.find((name) => name === key);
    if (list === undefined) {
      this.#summary = value;
      return;
    }
    if (this.#batch?.list !== list) this.#flush();
    this.#batch ??= { list, from: this.#read.get(list) ?? 0, items: [] };
    this.#batch.items.push(value);
    if (this.#batch.items.length >= BATCH) this.#flush();
  }

  #flush(): void {
    if (!this.#batch) return;
    const { list, from, items } = this.#batch;
    this.#batch = null;
    this.#hold({ [list]: items }, from);
    this.#read.set(list, from + items.length);
    if (list === 'findings' || list === 'fixed') {
      const found = list === 'findings' ? this.#findings : this.#fixed;
      for (const item of items) found.add(item as never);
    } else for (const item of items) this.#others[list].push(item);
  }

  /** Holds a part to the schema; the summary as well, once it is known, which it is first or at the end. */
  #hold(part: { readonly [list: string]: Json }, from: number): void {
    const summary = this.#summary ?? ANY_SUMMARY;
    const isWhole = Object.keys(part).length === 0;
    const refusal = refusalOf(
      {
        ...(isWhole && !this.#keys.has('summary') ? {} : { summary }),
        ...(isWhole && !this.#keys.has('findings') ? {} : { findings: [] }),
        ...part,
      },
      from,
    );
    if (refusal) throw new ReportError(refusal);
  }

  #refusing(action: () => void): void {
    try {
      action();
    } catch (error) {
      if (error instanceof ReportError) throw error;
      throw new ReportError('This is not JSON, and so no report.', { cause: error });
    }
  }
}

/** Stands for the summary while it has not been read: what comes before it is held to the schema without it. */
const ANY_SUMMARY: Json = {
  records: 0,
  errors: 0,
  warnings: 0,
  gate: { passed: true, reasons: [] },
  coverage: {},
  quality: 0,
};
