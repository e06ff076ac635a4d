import { expect, test } from 'vitest';
import type { LinkPolicy } from '../policy/evidence-policy.ts';
import { PUBLIC_ONLY } from './guard.ts';
import type { HttpResponse, HttpClient } from './http-client.ts';
import { planVisits } from './plan.ts';
import { Throttle } from './throttle.ts';
import { visitAll } from './visit-all.ts';
import type { VisitContext } from './visit.ts';

const POLICY: LinkPolicy = {
  pauseMilliseconds: 1000,
  timeoutMilliseconds: 100,
  redirects: 5,
  deadAfterFailures: 3,
  deadAfterDays: 7,
  revisitDays: 30,
};
const TODAY = '2024-02-01';

/** A network without sockets; time passes only while somebody waits for his turn. */
function network(answer: (url: string) => HttpResponse | string): {
  kit: VisitContext;
  asked: { url: string; at: number }[];
  stop: AbortController;
} {
  const stop = new AbortController();
  const asked: { url: string; at: number }[] = [];
  let now = 0;
  const client: HttpClient = {
    resolve: () => Promise.resolve(['93.184.216.34']),
    send({ url }) {
      asked.push({ url: url.href, at: now });
      const given = answer(url.href);
      return typeof given === 'string'
        ? Promise.reject(Object.assign(new Error(given), { code: given }))
        : Promise.resolve(given);
    },
  };
  const sleep = (milliseconds: number): Promise<void> => {
    now += milliseconds;
    return Promise.resolve();
  };
  const throttle = new Throttle(POLICY.pauseMilliseconds, () => now, sleep);
  return { kit: { client, guard: PUBLIC_ONLY, throttle, policy: POLICY, signal: stop.signal }, asked, stop };
}

function planOf(...addresses: string[]): ReturnType<typeof planVisits> {
  return planVisits(new Set(addresses), new Map(), POLICY, TODAY);
}

const ok: HttpResponse = { status: 200, headers: {} };

test('every link is visited once, and no host more than once a second', async () => {
  const { kit, asked } = network(() => ok);
  const plan = planOf('https://a.net/1', 'https://a.net/2', 'https://a.net/3', 'https://b.net/');
  const { states, visited } = await visitAll(plan, new Map(), kit, TODAY);
  expect(visited).toBe(4);
  expect([...states.keys()].sort()).toEqual([...plan.values()].flat().sort());
  const times = asked.filter(({ url }) => url.includes('//a.')).map(({ at }) => at);
  expect(times).toHaveLength(3);
  for (const [index, time] of times.entries())
    expect(time - (times[index - 1] ?? -1000)).toBeGreaterThanOrEqual(1000);
});

test('what is known of other links stays', async () => {
  const { kit } = network(() => ok);
  const known = new Map([['https://z.net/', { visited: '2024-01-31' }]]);
  const { states } = await visitAll(planOf('https://a.net/'), known, kit, TODAY);
  expect(states.get('https://z.net/')).toEqual({ visited: '2024-01-31' });
});

test('a host that asks to be left alone is left alone', async () => {
  const { kit, asked } = network(() => ({ status: 429, headers: {} }));
  const plan = planOf('https://a.net/1', 'https://a.net/2', 'https://a.net/3');
  const { left, states } = await visitAll(plan, new Map(), kit, TODAY);
  expect(asked.map(({ url }) => url)).toEqual(['https://a.net/1']);
  expect(left).toBe(2);
  expect(states.size).toBe(0);
});

test('where no server answers at all, it is our network that is down', async () => {
  const { kit } = network(() => 'ENOTFOUND');
  const plan = planOf('https://a.net/', 'https://b.net/', 'https://c.net/');
  expect(await visitAll(plan, new Map(), kit, TODAY)).toMatchObject({ offline: true, states: new Map() });
});

test('where one answers, the others are at fault', async () => {
  const { kit } = network((url) => (url.includes('//a.') ? ok : 'ECONNREFUSED'));
  const plan = planOf('https://a.net/', 'https://b.net/', 'https://c.net/');
  const { offline, states } = await visitAll(plan, new Map(), kit, TODAY);
  expect(offline).toBe(false);
  expect(states.get('https://b.net/')?.failures?.count).toBe(1);
});

test('an interruption keeps what was found out', async () => {
  const { kit, stop } = network((url) => {
    if (url.endsWith('/2')) stop.abort(new Error('interrupted'));
    return ok;
  });
  const plan = planOf('https://a.net/1', 'https://a.net/2', 'https://a.net/3');
  const { states } = await visitAll(plan, new Map(), kit, TODAY);
  expect([...states.keys()]).toEqual(['https://a.net/1', 'https://a.net/2']);
});
