import {
  ALL_CAPABILITIES,
  barest,
  downgraded,
  lowerForm,
  lowestForm,
  withoutFields,
} from './capabilities.ts';
import type { AnswerForm, Capabilities, RequestPart } from './capabilities.ts';
import type { Ledger } from '../ledger/ledger.ts';

/** Capabilities are tried anew after a month: endpoints learn. */
const MONTH = 30 * 86_400_000;

/** What is asked of an endpoint from the start, whatever it could do. */
export interface Preferences {
  /** Whether answers may be kept at the endpoint. */
  readonly store: boolean;
  readonly form: AnswerForm;
  readonly stream: boolean;
  /** Fields of a request that are not sent. */
  readonly leftOut: ReadonlySet<string>;
}

/** What is known of an endpoint with a model, kept in the ledger as it is found out. */
export class CapabilityStore {
  readonly url: string;
  readonly model: string;
  readonly #ledger: Ledger;
  readonly #wall: () => number;
  readonly #preferences: Preferences;
  #known: Capabilities;
  #capabilities: Capabilities;
  /** Requests of this run that were refused as such. */
  #refusals = 0;
  /** Whether the endpoint has taken a request with the present capabilities. */
  proven = false;
  /** Whether the endpoint has let this run in: the key is good, and it is there. */
  admitted = false;

  constructor(url: string, model: string, ledger: Ledger, wall: () => number, preferences: Preferences) {
    this.url = url;
    this.model = model;
    this.#ledger = ledger;
    this.#wall = wall;
    this.#preferences = preferences;
    this.#known = { ...ALL_CAPABILITIES, ...ledger.capabilities(url, model, wall() - MONTH) };
    this.#capabilities = this.#allowed();
  }

  get capabilities(): Capabilities {
    return this.#capabilities;
  }

  /**
   * Leaves something out after a request was refused as such.
   *
   * @param used the capabilities that the request was made with; if less is asked for by now, nothing more is given up
   * @returns whether it makes sense to try again
   */
  downgrade(used: Capabilities, parts: readonly RequestPart[]): boolean {
    if (used !== this.#capabilities) return true;
    const named = downgraded(used, parts);
    if (named === null) return false;
    this.#refusals += 1;
    // One that refuses one thing after the other would do so for each that is left.
    const fewer = this.#refusals > 1 ? barest(named) : named;
    const { store, metadata, form, stream, limit, usage } = this.#known;
    this.#keep({
      ...fewer,
      // What is not asked for by choice was not refused.
      ...(used.store || used.metadata ? {} : { store, metadata }),
      limit: fewer.limit === used.limit ? limit : fewer.limit,
      usage: fewer.usage === used.usage ? usage : fewer.usage,
      form: fewer.form === used.form ? form : fewer.form,
      stream: fewer.stream === used.stream ? stream : fewer.stream,
    });
    this.proven = false;
    return true;
  }

  /**
   * Asks for the form of the answer in another way, after an answer could not be used. Kept only once an answer in that
   * form could be: the fault may have been another one.
   *
   * @returns whether there is another way
   */
  tryLowerForm(used: Capabilities): boolean {
    if (used !== this.#capabilities) return true;
    if (used.form === 'text') return false;
    this.#capabilities = { ...used, form: lowerForm(used.form) };
    return true;
  }

  /** Notes that an answer could be used, made with these capabilities. */
  confirm(used: Capabilities): void {
    this.proven = true;
    if (used === this.#capabilities && used.form !== this.#allowed().form)
      this.#keep({ ...this.#known, form: used.form });
  }

  /** Notes for how much the endpoint has room. */
  learnLimits(limits: Partial<Pick<Capabilities, 'context' | 'longestAnswer'>>): void {
    this.#keep({ ...this.#known, ...limits });
  }

  learnLookup(lookup: boolean): void {
    if (this.#known.lookup !== lookup) this.#keep({ ...this.#known, lookup });
  }

  #keep(capabilities: Capabilities): void {
    const { form } = this.#capabilities;
    this.#known = capabilities;
    const allowed = this.#allowed();
    // A form that is being tried out stays.
    this.#capabilities = { ...allowed, form: lowestForm(form, allowed.form) };
    this.#ledger.learn(this.url, this.model, capabilities, this.#wall());
  }

  #allowed(): Capabilities {
    const { store, form, stream, leftOut } = this.#preferences;
    return {
      ...withoutFields(this.#known, leftOut),
      ...(store ? {} : { store: false, metadata: false }),
      form: lowestForm(form, this.#known.form),
      stream: stream || this.#known.stream,
    };
  }
}
