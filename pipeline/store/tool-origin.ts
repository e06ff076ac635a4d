import { fileURLToPath } from 'node:url';
import { run } from './git/git-process.ts';

/** Where a copy of the tool comes from; null for what it does not say. */
export interface ToolOrigin {
  /** OWNER/NAME on its host. */
  readonly tool: string | null;
  readonly commit: string | null;
}

/** OWNER/NAME in the address of a repository on a host; null for a folder of this machine, which no runner can reach. */
export function nameInAddress(address: string): string | null {
  return (
    /^(?:(?:https?|ssh|git):\/\/[^/]+\/|[^/:]+:)([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(address)?.[1] ?? null
  );
}

/** Where this copy of the tool comes from. */
export function toolOrigin(): ToolOrigin {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const said = (...options: string[]): string => {
    const { status, stdout } = run(root, options);
    return status === 0 ? stdout.toString('utf8').trim() : '';
  };
  // A copy that lies in another repository, such as in its node_modules, says nothing by that one.
  if (said('rev-parse', '--show-prefix') !== '') return { tool: null, commit: null };
  const commit = said('rev-parse', 'HEAD');
  return {
    tool: nameInAddress(said('config', '--get', 'remote.origin.url')),
    commit: /^[0-9a-f]{40}$/.test(commit) ? commit : null,
  };
}
