import { setTimeout as sleep } from 'node:timers/promises';
import { PUBLIC_ONLY } from '../../links/guard.ts';
import { HTTP_CLIENT, type HttpClient } from '../../links/http-client.ts';
import { isDead, type LinkStates } from '../../links/link-state.ts';
import { planVisits, visitedAddress } from '../../links/plan.ts';
import { Throttle } from '../../links/throttle.ts';
import { type VisitRound, visitAll } from '../../links/visit-all.ts';
import { readRecord } from '../../record/read-record.ts';
import { plainText } from '../../report/text/plain-text.ts';
import { runRules } from '../../rule/engine.ts';
import type { Finding } from '../../rule/finding.ts';
import { addressesOf, type DeadLinks, deadLinkRule } from '../../stages/evidence/dead-link.ts';
import { withState } from '../../store/state/keep-state.ts';
import { LinkFile } from '../../store/link-file.ts';
import { CommandError, type ExitCode, type CliContext } from '../command.ts';
import type { KnowledgeBase } from '../knowledge-base.ts';
import type { RecordSelection } from './record-selection.ts';
import { progressOf } from '../progress.ts';

/**
 * `check --links`: visits the sources that are due, remembers what it met, and reports the links that are dead. Apart from
 * the gate: it never fails a change.
 *
 * @param client the way to the network
 */
export async function checkLinks(
  base: KnowledgeBase,
  narrowing: RecordSelection,
  shell: CliContext,
  limit: number,
  client: HttpClient = HTTP_CLIENT,
): Promise<ExitCode> {
  const { folder, policy, today } = base;
  const { links } = policy.evidence;
  const file = new LinkFile(folder.home);
  const states = file.read();
  const cited = citedLinks(base, shell);
  const wanted = narrowing.count === folder.files.length ? cited.all : cited.within(narrowing);
  const plan = planVisits(wanted, states, links, today, limit);
  const total = [...plan.values()].reduce((sum, addresses) => sum + addresses.length, 0);
  const progress = progressOf('links visited', total, shell);
  const pause = (milliseconds: number): Promise<void> =>
    sleep(milliseconds, undefined, { signal: shell.signal });
  const throttle = new Throttle(links.pauseMilliseconds, shell.clock, pause);
  const kit = { client, guard: PUBLIC_ONLY, throttle, policy: links, signal: shell.signal };
  const round = await visitAll(plan, states, kit, today, progress.update);
  progress.end();
  if (round.offline)
    throw new CommandError(
      'No host answered at all: the network seems to be down. Nothing was noted; try again later.',
    );
  file.write(round.states, cited.all);
  shell.signal.throwIfAborted();
  await report(base, narrowing, round, total, shell);
  return 0;
}

interface CitedLinks {
  readonly all: ReadonlySet<string>;
  within(narrowing: RecordSelection): ReadonlySet<string>;
}

/** The links that the records cite; addresses that no visitor may ask for are for `schema/url` to report. */
function citedLinks({ folder, policy }: KnowledgeBase, shell: CliContext): CitedLinks {
  const byPath = new Map<string, Set<string>>();
  for (const found of folder.files) {
    shell.signal.throwIfAborted();
    const { record } = readRecord(folder.readFile(found, policy.limits.fileBytes), policy.limits);
    const links = new Set<string>();
    for (const { address } of record ? addressesOf(record) : []) {
      const link = visitedAddress(address);
      if (link !== null && PUBLIC_ONLY.refuse(new URL(link)) === null) links.add(link);
    }
    byPath.set(found.path, links);
  }
  const union = (paths: Iterable<string>): Set<string> =>
    new Set([...paths].flatMap((path) => [...(byPath.get(path) ?? [])]));
  return {
    all: union(byPath.keys()),
    within: (narrowing) => union([...byPath.keys()].filter((path) => narrowing.includes(path))),
  };
}

async function report(
  base: KnowledgeBase,
  narrowing: RecordSelection,
  { states, visited, left }: VisitRound,
  planned: number,
  shell: CliContext,
): Promise<void> {
  const findings = await deadLinkFindings(base, states, shell.signal);
  for (const { file, line, column, message } of findings.filter((finding) => narrowing.shows(finding)))
    shell.out(`${plainText(`${file}:${line}:${column}`)}\n    ${plainText(message)}\n`);
  const failing = [...states.values()].filter(({ failures }) => failures !== undefined).length;
  const dead = [...states.values()].filter((state) => isDead(state, base.policy.evidence.links)).length;
  const waiting = planned - visited > 0 ? `, ${planned - visited} left for the next time` : '';
  shell.out(
    `${visited} ${visited === 1 ? 'link' : 'links'} visited${waiting}; ${failing} failing, ${dead} of them dead.\n`,
  );
  if (left > 0) shell.out(`${left} were left because their host asked to be left alone.\n`);
}

/** What `evidence/dead-link` finds, given what visits have shown. */
async function deadLinkFindings(
  { folder, policy, today }: KnowledgeBase,
  states: LinkStates,
  signal: AbortSignal,
): Promise<readonly Finding[]> {
  const { fileBytes } = policy.limits;
  return withState({ home: null, name: 'links', conditions: null }, async (state) => {
    const { findings } = await runRules({
      files: () => folder.read(fileBytes),
      readText: (path) => folder.readText(path, fileBytes),
      folder: folder.name,
      loadRules: () => Promise.resolve([deadLinkRule(deadLinksIn(states, policy.evidence.links))]),
      summaries: [],
      policy,
      today,
      state,
      signal,
    });
    return findings;
  });
}

function deadLinksIn(states: LinkStates, policy: Parameters<typeof isDead>[1]): DeadLinks {
  return (address) => {
    const link = visitedAddress(address);
    const state = link === null ? undefined : states.get(link);
    if (!state?.failures || !isDead(state, policy)) return null;
    const { first, count, reason } = state.failures;
    return { since: first, failures: count, reason };
  };
}
