/** What a model costs, in US dollars per million tokens. */
export interface Price {
  readonly input: number;
  readonly output: number;
  /** Input tokens that the endpoint had in its cache; as `input` where absent. */
  readonly cachedInput?: number;
  /** The day on which the price was read, YYYY-MM-DD. */
  readonly asOf?: string;
}

/** A second model that reads new translations, and doubts what is wrong: the policy's section `translation.review`. */
export interface ReviewSettings {
  readonly model: string;
  /** Its address and its key, "$NAME" for a variable; the translator's where absent. */
  readonly baseUrl?: string;
  readonly key?: string;
  /** US dollars, and tokens, that one run may spend on it. */
  readonly budget?: number;
  readonly budgetTokens?: number;
  readonly pairsPerRequest?: number;
  readonly format?: 'json_schema' | 'json_object' | 'text';
  readonly stream?: boolean;
  readonly headers?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: Readonly<Record<string, unknown>>;
}

/** How the translator works: the policy's section `translation`. */
export interface TranslationSettings {
  /** The model that is asked unless `--model` names another. */
  readonly model: string;
  readonly prices: Readonly<Record<string, Price>>;
  /** What a batch costs of the price above, from 0 to 1. */
  readonly batchDiscount: number;
  /** Most strings in one request. */
  readonly stringsPerRequest: number;
  /** Most tokens of source text in one request; a longer string travels alone. */
  readonly tokensPerRequest: number;
  /** Most requests in one batch. */
  readonly requestsPerBatch: number;
  /** Most requests on their way at the same time. */
  readonly concurrency: number;
  /** How often a string is asked for before it is given up because the rules refuse the answers. */
  readonly asks: number;
  /** How often a string is asked for before it is given up because the answers leave it out or mix it up. */
  readonly misfits: number;
  /** In how many runs nothing may come for a string, the last time alone, before it is given up. */
  readonly refusals: number;
  /** How often a request is sent again after failures of the endpoint, while nothing good has come from it; later once. */
  readonly retries: number;
  /** Failures in a row after which the endpoint is left in peace for a while. */
  readonly breakerFailures: number;
  /** Failed trials after such a pause, after which the run stops. */
  readonly breakerTrials: number;
  /** Seconds that any answer may take … */
  readonly timeoutSeconds: number;
  /** … and tokens a second that a model is trusted to write on top of it. */
  readonly tokensPerSecond: number;
  /** Seconds that an endpoint may tell the run to wait; a longer wait stops it. */
  readonly maxWaitSeconds: number;
  /** Seconds between two looks at a batch, once it has been at work for a while. */
  readonly batchPollSeconds: number;
  /** Most texts of machines in the records that are judged again in one run, so that a run with nothing to do is quick. */
  readonly rechecks: number;
  /** How the form of the answer is asked for, at best. */
  readonly format: 'json_schema' | 'json_object' | 'text';
  /** Whether answers are asked for as streams. */
  readonly stream: boolean;
  /** Headers, parameters of the query and fields of the body that are added to each request; "$NAME" is taken from the environment. */
  readonly headers: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
  /** A second model that reads new translations; null for none. */
  readonly review: ReviewSettings | null;
  /** Rules whose complaints make a translation doubtful, but do not keep it from being written after the last ask. */
  readonly tolerated: readonly string[];
}
