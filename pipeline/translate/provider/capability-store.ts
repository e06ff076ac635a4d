import { downgrade } from './capabilities.ts';
import type { Capabilities } from './capabilities.ts';
import type { ProviderFailure } from './failure.ts';
import type { Ledger } from '../ledger/ledger.ts';

/** Capabilities are tried anew after a month: endpoints learn. */
const MONTH = 30 * 86_400_000;

/** What is known of an endpoint with a model, kept in the ledger as it is found out. */
export class CapabilityStore {
  readonly url: string;
  readonly model: string;
  readonly #ledger: Ledger;
  readonly #wall: () => number;
  readonly #store: boolean;
  #known: Capabilities;
  #capabilities: Capabilities;
  /** Whether the endpoint has taken a request with the present capabilities. */
  proven = false;
  /** Whether the endpoint has let this run in: the key is good, and it is there. */
  admitted = false;

  /** @param store false where answers must not be kept at the endpoint, whatever it could */
  constructor(url: string, model: string, ledger: Ledger, wall: () => number, store: boolean) {
    this.url = url;
    this.model = model;
    this.#ledger = ledger;
    this.#wall = wall;
    this.#store = store;
    this.#known = ledger.capabilities(url, model, wall() - MONTH);
    this.#capabilities = this.#allowed();
  }

  get capabilities(): Capabilities {
    return this.#capabilities;
  }

  /**
   * Steps down after a request was refused as such.
   *
   * @param used the capabilities that the request was made with; if less is asked for by now, nothing more is given up
   * @returns whether it makes sense to try again
   */
  stepDown(used: Capabilities, about: ProviderFailure['about']): boolean {
    if (used !== this.#capabilities) return true;
    const fewer = downgrade(used, about);
    if (fewer === null) return false;
    this.#keep(this.#store ? fewer : { ...fewer, store: this.#known.store, metadata: this.#known.metadata });
    this.proven = false;
    return true;
  }

  learnLookup(lookup: boolean): void {
    if (this.#known.lookup !== lookup) this.#keep({ ...this.#known, lookup });
  }

  #keep(capabilities: Capabilities): void {
    this.#known = capabilities;
    this.#capabilities = this.#allowed();
    this.#ledger.learn(this.url, this.model, capabilities, this.#wall());
  }

  #allowed(): Capabilities {
    return this.#store ? this.#known : { ...this.#known, store: false, metadata: false };
  }
}
