/** What a model costs, in US dollars per million tokens. */
export interface Price {
  readonly input: number;
  readonly output: number;
  /** Input tokens that the endpoint had in its cache; as `input` where absent. */
  readonly cachedInput?: number;
  /** The day on which the price was read, YYYY-MM-DD. */
  readonly asOf?: string;
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
  /** How often the model may decline a string that travels alone before it is given up. */
  readonly refusals: number;
  /** How often a request is sent again after failures of the endpoint. */
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
  /** Rules whose complaints make a translation doubtful, but do not keep it from being written after the last ask. */
  readonly tolerated: readonly string[];
}

/** The settings of the policy that comes with the tool; curation.yaml says why each number is what it is. */
export const TRANSLATION_DEFAULTS: TranslationSettings = {
  model: 'gpt-4o-mini',
  prices: {
    'gpt-4o-mini': { input: 0.15, output: 0.6, cachedInput: 0.075, asOf: '2025-08-07' },
    'gpt-4o': { input: 2.5, output: 10, cachedInput: 1.25, asOf: '2025-08-07' },
    'gpt-4.1-nano': { input: 0.1, output: 0.4, cachedInput: 0.025, asOf: '2025-08-07' },
    'gpt-4.1-mini': { input: 0.4, output: 1.6, cachedInput: 0.1, asOf: '2025-08-07' },
    'gpt-4.1': { input: 2, output: 8, cachedInput: 0.5, asOf: '2025-08-07' },
    'gpt-5-nano': { input: 0.05, output: 0.4, cachedInput: 0.005, asOf: '2025-08-07' },
    'gpt-5-mini': { input: 0.25, output: 2, cachedInput: 0.025, asOf: '2025-08-07' },
    'gpt-5': { input: 1.25, output: 10, cachedInput: 0.125, asOf: '2025-08-07' },
  },
  batchDiscount: 0.5,
  stringsPerRequest: 10,
  tokensPerRequest: 1200,
  requestsPerBatch: 2000,
  concurrency: 32,
  asks: 4,
  misfits: 8,
  refusals: 2,
  retries: 5,
  breakerFailures: 5,
  breakerTrials: 4,
  timeoutSeconds: 30,
  tokensPerSecond: 20,
  maxWaitSeconds: 300,
  batchPollSeconds: 60,
  tolerated: ['zh/glossary', 'zh/typography'],
};
