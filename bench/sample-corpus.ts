import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Records to measure on, in a folder that the benchmark may write to. */
export interface SampleCorpus {
  /** The folder of the records. */
  readonly records: string;
  readonly count: number;
  remove(): void;
}

const CORPUS = fileURLToPath(new URL('../../shared/corpora/deadends/records', import.meta.url));
const OWN = fileURLToPath(new URL('../records', import.meta.url));

/** How many records are made where no corpus lies beside the project. */
const MADE = 2_000;

/** A copy of the corpus that may lie beside the project; where there is none, copies of the project's own records. */
export function sampleCorpus(): SampleCorpus {
  const home = mkdtempSync(join(tmpdir(), 'curate-bench-'));
  const records = join(home, 'records');
  if (existsSync(CORPUS)) cpSync(CORPUS, records, { recursive: true });
  else makeCopies(records);
  const count = readdirSync(records, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.json'),
  ).length;
  return { records, count, remove: () => rmSync(home, { recursive: true, force: true }) };
}

function makeCopies(target: string): void {
  const files = readdirSync(OWN, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.json'),
  );
  for (let copy = 0; copy * files.length < MADE; copy++) {
    for (const file of files) {
      const [domain = '', name = ''] = file.split(/[\\/]/);
      const slug = `${name.replace(/\.json$/, '')}-${copy}`;
      const record = {
        ...(JSON.parse(readFileSync(join(OWN, file), 'utf8')) as object),
        id: `${domain}/${slug}`,
      };
      mkdirSync(join(target, domain), { recursive: true });
      writeFileSync(join(target, domain, `${slug}.json`), `${JSON.stringify(record, null, 2)}\n`);
    }
  }
}
