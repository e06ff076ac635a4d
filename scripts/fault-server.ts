/**
 * Starts a provider on this machine that speaks OpenAI's protocol, translates into Chinese that means nothing, and
 * misbehaves, so that `curate translate` can be tried without a key and without a bill.
 *
 *     node scripts/fault-server.ts                       honest answers
 *     node scripts/fault-server.ts --rate 0.3            every third request meets a fault, by chance
 *     node scripts/fault-server.ts --fault traditional   every third request meets this one
 *     node scripts/fault-server.ts --rpm 60              refuses more than 60 requests a minute
 *     node scripts/fault-server.ts --rpm 60 --tpm 90000 --limit sliding --announce nothing
 *                                                        the same with tokens, in a window, and says nothing of it
 *
 * GET /bill says what it would have billed, and which texts it would have billed twice.
 */
import { parseArgs } from 'node:util';
import { FAULTS, atRandom, type Fault } from './fault-server/faults.ts';
import { FaultServer } from './fault-server/server.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '8787' },
    seed: { type: 'string', default: '1' },
    rate: { type: 'string' },
    fault: { type: 'string', multiple: true, default: [] },
    rpm: { type: 'string' },
    tpm: { type: 'string' },
    limit: { type: 'string', default: 'bucket' },
    announce: { type: 'string', default: 'headers' },
    latency: { type: 'string', default: '200' },
  },
});

/** Those that end a run, by design, are met only when they are asked for by name. */
const DEADLY: ReadonlySet<Fault> = new Set([
  'quota',
  'unpaid',
  'unauthorized',
  'forbidden',
  'hang-before-headers',
  'hang-after-headers',
]);

const unknown = values.fault.find((name) => !FAULTS.some((fault) => fault === name));
if (unknown !== undefined) {
  process.stderr.write(`There is no fault ${unknown}. Choose from: ${FAULTS.join(', ')}.\n`);
  process.exit(2);
}
const named = FAULTS.filter((fault) => values.fault.includes(fault));
const rate = Number(values.rate ?? (named.length > 0 ? 0.33 : 0));
const server = new FaultServer({
  faults: atRandom(
    Number(values.seed),
    rate,
    named.length > 0 ? named : FAULTS.filter((fault) => !DEADLY.has(fault)),
  ),
  latency: () => Number(values.latency),
  limit:
    values.rpm === undefined && values.tpm === undefined
      ? null
      : {
          kind: values.limit === 'sliding' || values.limit === 'window' ? values.limit : 'bucket',
          requests: Number(values.rpm ?? Infinity),
          tokens: Number(values.tpm ?? Infinity),
          period: 60_000,
          headers: values.announce === 'headers',
          retryAfter: values.announce === 'nothing' ? 'nothing' : 'seconds',
        },
});
const url = await server.start(Number(values.port));
process.stdout.write(`Listening. In another terminal:

  OPENAI_BASE_URL=${url} OPENAI_API_KEY=none npm run -s curate -- translate --price 0.15,0.6

What it would have billed: ${url}/bill
`);
