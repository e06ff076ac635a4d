import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What a script may use up. */
export interface SandboxLimits {
  readonly seconds: number;
  readonly megabytes: number;
  readonly outputBytes: number;
  readonly processes: number;
}

export interface SandboxResult {
  /** Standard output and standard error together, without line feeds at its end. */
  readonly output: string;
  /** The exit code; null where the script was ended. */
  readonly code: number | null;
  readonly ended: 'by itself' | 'out of time' | 'too much output';
}

const LAUNCHER = fileURLToPath(new URL('sandbox.sh', import.meta.url));
const SYSTEM_PATH = '/usr/local/bin:/usr/bin:/bin:/usr/local/sbin:/usr/sbin:/sbin';

/** Where strangers' scripts are run. Everything that they may do is in `sandbox.sh`. */
export class Sandbox {
  readonly #mode: 'namespaces' | 'bare';
  readonly #limits: SandboxLimits;
  readonly #tools: readonly string[];
  readonly #signal: AbortSignal;

  /**
   * @param tools absolute paths of folders with programs beside those of the system
   * @param signal ends what is running
   */
  constructor(
    mode: 'namespaces' | 'bare',
    limits: SandboxLimits,
    tools: readonly string[],
    signal: AbortSignal,
  ) {
    this.#mode = mode;
    this.#limits = limits;
    this.#tools = tools;
    this.#signal = signal;
  }

  /** Runs a script of bash in an empty folder. Never throws for what the script does. */
  run(script: string): Promise<SandboxResult> {
    const { megabytes, seconds, processes, outputBytes } = this.#limits;
    const numbers = [megabytes, seconds, processes].map(String);
    const child = spawn(
      'bash',
      [LAUNCHER, this.#mode, ...numbers, SYSTEM_PATH, script, ...this.#tools],
      // A group of its own, so that all of it can be ended where there is no namespace whose end would.
      { stdio: ['ignore', 'pipe', 'pipe'], detached: true, env: { PATH: SYSTEM_PATH } },
    );
    return new Promise((resolve, reject) => {
      const chunks: Buffer[] = [];
      let bytes = 0;
      let ended: SandboxResult['ended'] = 'by itself';
      const end = (reason: SandboxResult['ended']): void => {
        ended = reason;
        endGroup(child.pid);
      };
      const timer = setTimeout(() => end('out of time'), seconds * 1000);
      const stop = (): void => endGroup(child.pid);
      this.#signal.addEventListener('abort', stop);
      const keep = (chunk: Buffer): void => {
        bytes += chunk.length;
        chunks.push(chunk);
        if (bytes > outputBytes && ended === 'by itself') end('too much output');
      };
      child.stdout.on('data', keep);
      child.stderr.on('data', keep);
      child.on('error', reject);
      child.on('exit', () => {
        clearTimeout(timer);
        // What the script left running in the background holds the pipe open.
        endGroup(child.pid);
      });
      child.on('close', (code) => {
        this.#signal.removeEventListener('abort', stop);
        const output = Buffer.concat(chunks).subarray(0, outputBytes).toString('utf8');
        resolve({ output: output.replaceAll('\r\n', '\n').replace(/\n+$/, ''), code, ended });
      });
    });
  }
}

function endGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended meanwhile.
  }
}
