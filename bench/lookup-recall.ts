/**
 * Whether `lookup` puts the right record first: outputs of the records' errors that no record holds, with other names and in
 * other folders, each in the middle of a longer log.
 *
 *     node bench/lookup-recall.ts
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { withinLog } from './lookup-recall/log.ts';
import { curate } from './reading/command.ts';

interface Output {
  readonly record: string;
  readonly command: string;
  readonly output: string;
}

const OUTPUTS = JSON.parse(
  readFileSync(new URL('lookup-recall/outputs.json', import.meta.url), 'utf8'),
) as readonly Output[];
const RECORDS = fileURLToPath(new URL('../records', import.meta.url));

/** The ids that the verb finds, best first. */
async function lookup(text: string): Promise<{ id: string; strength: string }[]> {
  const { out } = await curate(['lookup', '--format', 'json', '--records', RECORDS], text);
  return (JSON.parse(out) as { matches: { id: string; strength: string }[] }).matches;
}

let first = 0;
let found = 0;
for (const [index, { record, command, output }] of OUTPUTS.entries()) {
  const ids = (await lookup(withinLog(output, index))).map(({ id }) => id);
  if (ids[0] === record) first++;
  else
    process.stdout.write(
      `${record}: ${ids.slice(0, 3).join(', ') || 'nothing'} for ${JSON.stringify(command)}\n`,
    );
  if (ids.includes(record)) found++;
}
const share = (part: number): string =>
  `${part} of ${OUTPUTS.length} (${((100 * part) / OUTPUTS.length).toFixed(1)} %)`;
process.stdout.write(`first: ${share(first)}; found at all: ${share(found)}\n`);
