import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface ProfileNode {
  readonly id: number;
  readonly callFrame: { readonly functionName: string; readonly url: string };
  readonly children?: readonly number[];
}

interface Profile {
  readonly nodes: readonly ProfileNode[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

/** Options with which Node leaves a profile of a run in a folder, by samples every ten milliseconds. */
export function profiling(folder: string): string[] {
  return ['--cpu-prof', '--cpu-prof-interval=10000', `--cpu-prof-dir=${folder}`];
}

/**
 * Seconds of processor of a run by the part of the tool that worked: a stage of rules with all that it called, else the innermost folder
 * of the tool. What no function of the tool had called is "start": loading and compiling modules.
 *
 * @param folder where the run has left its profile, whose samples count the time that the machine gave to others as well
 * @param processor seconds of processor that the process took
 */
export function secondsByPart(folder: string, processor: number): ReadonlyMap<string, number> {
  const file = readdirSync(folder).find((name) => name.endsWith('.cpuprofile'));
  if (file === undefined) throw new Error('the run has left no profile');
  const { nodes, samples, timeDeltas } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Profile;
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parts = new Map<number, string>();
  const children = new Set(nodes.flatMap((node) => node.children ?? []));
  // From the root on, each with the part of the function that called it.
  const open: [id: number, caller: string][] = nodes
    .filter(({ id }) => !children.has(id))
    .map(({ id }) => [id, 'start']);
  for (let next = open.pop(); next; next = open.pop()) {
    const [id, caller] = next;
    const node = byId.get(id);
    if (!node) continue;
    const part = partOf(node, caller);
    parts.set(id, part);
    for (const child of node.children ?? []) open.push([child, part]);
  }
  const seconds = new Map<string, number>();
  for (const [index, id] of samples.entries()) {
    const part = parts.get(id) ?? 'start';
    seconds.set(part, (seconds.get(part) ?? 0) + (timeDeltas[index] ?? 0) / 1e6);
  }
  seconds.delete('waiting');
  const sum = [...seconds.values()].reduce((total, each) => total + each, 0);
  return new Map([...seconds].map(([part, each]) => [part, (each / sum) * processor]));
}

/** What stands for memory and for waiting in a profile. */
const SPECIAL: ReadonlyMap<string, string> = new Map([
  ['(garbage collector)', 'garbage collection'],
  ['(idle)', 'waiting'],
]);

function partOf({ callFrame: { functionName, url } }: ProfileNode, caller: string): string {
  const special = SPECIAL.get(functionName);
  if (special !== undefined) return special;
  // A stage owns what it calls.
  if (caller.startsWith('rules: ')) return caller;
  const [, folder, inner] = /\/pipeline\/([\w-]+)\/(?:([\w-]+)\/)?/.exec(url) ?? [];
  if (folder === undefined) return caller;
  return folder === 'stages' && inner !== undefined ? `rules: ${inner}` : (PARTS.get(folder) ?? caller);
}

/** What the folders are for, of those that a check passes through. */
const PARTS: ReadonlyMap<string, string> = new Map([
  ['store', 'files and state'],
  ['record', 'parsing records'],
  ['corpus', 'running rules, placing findings'],
  ['rule', 'running rules, placing findings'],
  ['gate', 'gate and report'],
  ['report', 'gate and report'],
]);
