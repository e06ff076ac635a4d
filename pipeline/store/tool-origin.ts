import { fileURLToPath } from 'node:url';
import { run } from './git/git-process.ts';

/** Where a copy of the tool comes from. */
export interface ToolOrigin {
  /** OWNER/NAME on its host. */
  readonly tool: string;
  readonly commit: string;
}

/** Where this copy of the tool comes from; null where it is no clone of a repository. */
export function toolOrigin(): ToolOrigin | null {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const said = (...options: string[]): string => {
    const { status, stdout } = run(root, options);
    return status === 0 ? stdout.toString('utf8').trim() : '';
  };
  const tool = /[:/]([\w.-]+\/[\w.-]+?)(?:\.git)?$/.exec(said('config', '--get', 'remote.origin.url'))?.[1];
  const commit = said('rev-parse', 'HEAD');
  return tool !== undefined && /^[0-9a-f]{40}$/.test(commit) ? { tool, commit } : null;
}
