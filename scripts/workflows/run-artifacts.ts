import { copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { basename, join, matchesGlob } from 'node:path';

type Options = Readonly<Record<string, string>>;
type Outcome = { readonly status: number; readonly output: string };

/** The artifacts of a run, as the actions that hand them on and fetch them work: by name, whoever has made them. */
export class RunArtifacts {
  /** A folder for each. */
  readonly path: string;

  /** @param folder where the run takes place */
  constructor(folder: string) {
    this.path = join(folder, 'artifacts');
  }

  upload(options: Options): Outcome {
    const { name = '', path = '', overwrite } = options;
    const folder = join(this.path, name);
    if (!existsSync(path) || !statSync(path).isFile()) return { status: 1, output: `no files at ${path}` };
    if (existsSync(folder) && overwrite !== 'true') return { status: 1, output: `${name} is there already` };
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    copyFileSync(path, join(folder, basename(path)));
    return { status: 0, output: '' };
  }

  /** What matches nothing is no failure, as of the action. */
  download(options: Options): Outcome {
    const { pattern = '', path = '' } = options;
    if (options['merge-multiple'] !== 'true') throw new Error('only artifacts that are merged are modelled');
    for (const name of existsSync(this.path) ? readdirSync(this.path) : [])
      if (matchesGlob(name, pattern)) cpSync(join(this.path, name), path, { recursive: true });
    return { status: 0, output: '' };
  }
}
