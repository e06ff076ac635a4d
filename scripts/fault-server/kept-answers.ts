/** What a lookup is answered. */
interface Found {
  readonly status: number;
  readonly answer: object;
}

/** The answers that the server keeps, by the name of their request. */
export class KeptAnswers {
  /** Times that one was asked for. */
  lookups = 0;
  /** The status by which whoever asks is turned away; null where nobody is. */
  keepsOut: number | null = null;
  readonly #isWordless: boolean;
  readonly #listedAfter: number;
  readonly #unknown: number | null;
  readonly #answers = new Map<string, { readonly completion: object; readonly listedAt: number }>();

  /**
   * @param isWordless whether the list has no words; then each is to be had by its id, which is a number
   * @param listedAfter milliseconds until an answer is in the list
   * @param unknown the status where nothing can be looked up; null where it can
   */
  constructor(isWordless: boolean, listedAfter: number, unknown: number | null) {
    this.#isWordless = isWordless;
    this.#listedAfter = listedAfter;
    this.#unknown = unknown;
  }

  keep(request: string, completion: object): void {
    this.#answers.set(request, {
      completion: this.#isWordless ? { ...completion, id: this.#answers.size + 1 } : completion,
      listedAt: performance.now() + this.#listedAfter,
    });
  }

  /** The answer with an id, or, without one, the list of those to the request that the query names. */
  find(id: string, url: URL): Found {
    this.lookups += 1;
    const status = this.keepsOut ?? this.#unknown;
    if (status !== null) return { status, answer: { error: { message: 'Not for you' } } };
    if (id !== '') {
      const kept = [...this.#answers.values()][Number(id) - 1];
      return { status: kept ? 200 : 404, answer: kept?.completion ?? {} };
    }
    const found = this.#answers.get(url.searchParams.get('metadata[request]') ?? '');
    const listed = found && performance.now() >= found.listedAt ? [found.completion] : [];
    const data = this.#isWordless ? listed.map((completion) => ({ ...completion, choices: [] })) : listed;
    return { status: 200, answer: { object: 'list', data, has_more: false } };
  }
}
