import { spawn } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Testbed } from '../../../../scripts/fault-server/testbed.ts';

const CLI = fileURLToPath(new URL('../../../cli.ts', import.meta.url));

/** When a run is killed: so many milliseconds after its servers have heard so many requests of it. */
export interface Kill {
  readonly requests: number;
  readonly delay: number;
}

/**
 * Runs the command as a process of its own, which can be killed. When it is killed is counted in requests first, so that a
 * slow machine kills at the same places as a quick one.
 */
export class TranslateProcess {
  readonly #bed: Testbed;
  readonly #environment: Readonly<Record<string, string>>;
  readonly #requests = new EventEmitter();

  constructor(bed: Testbed, environment: Readonly<Record<string, string>>) {
    this.#bed = bed;
    this.#environment = environment;
  }

  /** To be called at each request that a server hears. */
  readonly noteRequest = (): void => void this.#requests.emit('request');

  /** @param kill null for a run that is left alone */
  async run(
    options: readonly string[],
    kill: Kill | null,
  ): Promise<{ readonly code: number | null; readonly killed: boolean }> {
    const child = spawn(
      process.execPath,
      [CLI, 'translate', '--records', this.#bed.records, '--as-of', '2026-01-02', ...options],
      { env: { ...process.env, ...this.#environment }, stdio: 'ignore' },
    );
    let timer: NodeJS.Timeout | null = null;
    let heard = 0;
    const count = (): void => {
      if (kill !== null && heard === kill.requests)
        timer = setTimeout(() => child.kill('SIGKILL'), kill.delay);
      heard += 1;
    };
    this.#requests.on('request', count);
    count();
    const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
    this.#requests.off('request', count);
    if (timer) clearTimeout(timer);
    return { code, killed: signal === 'SIGKILL' };
  }

  /** Runs it until it says that all is done, three times at most. */
  async finish(options: readonly string[]): Promise<void> {
    for (let runs = 0; runs < 3; runs += 1) if ((await this.run(options, null)).code === 0) return;
  }
}
