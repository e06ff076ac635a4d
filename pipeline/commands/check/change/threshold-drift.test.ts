import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readDocument, writeDocument } from '../../../record/json/document.ts';
import type { Report } from '../../../report/report.ts';
import { BASE_RECORD, recordFile } from '../../../rule/testing/rule-tester.ts';
import { ScratchRepository } from '../../../store/testing/scratch-repository.ts';
import { runCurate } from '../../testing/command-tester.ts';

let scratch: ScratchRepository;
beforeEach(() => {
  scratch = new ScratchRepository();
  // In a knowledge base of two records, a warning more weighs too much.
  scratch.write('curation.yaml', 'gate: { tolerance: 100 }\n');
});
afterEach(() => scratch.remove());

const SYLLABLES = ['ba', 'do', 'fu', 'gi', 'ka', 'lo', 'mu', 'ni', 'po', 'ru'];

/** Words that no other call of the same number gives: fifty of them from a thousand. */
function words(first: number, count: number): string {
  const at = (number: number): string =>
    [...String(number).padStart(3, '0')].map((digit) => SYLLABLES[Number(digit)]).join('');
  return Array.from({ length: count }, (_, index) => at(first + index)).join(' ');
}

interface Wording {
  /** Of the error message, of four words: three are those of every other message here. */
  readonly own: string;
  readonly cause: string;
  readonly deadEnds: readonly string[];
}

function record(id: string, { own, cause, deadEnds }: Wording): string {
  const [workaround] = BASE_RECORD.workarounds;
  const [deadEnd] = BASE_RECORD.dead_ends;
  const { bytes } = recordFile({
    id,
    signature: `ledger voucher refused ${own}`,
    regex: `ledger voucher refused ${own}`,
    root_cause: cause,
    dead_ends: deadEnds.map((action) => ({ ...deadEnd, action })),
    workarounds: [{ ...workaround, action: words(500, 2) }],
  });
  return writeDocument(readDocument(Buffer.from(bytes ?? []).toString('utf8')));
}

/** The two share three words of five in their messages, and nine words of their texts of 60 and 25. */
const LONG: Wording = { own: 'amber', cause: words(0, 56), deadEnds: [words(60, 2)] };
const SHORT: Wording = {
  own: 'cobalt',
  cause: `${words(0, 7)} ${words(100, 10)}`,
  deadEnds: [words(200, 3), words(300, 3)],
};

async function judged(base: string): Promise<{ passed: boolean; changes: string[] }> {
  const folder = join(scratch.root, 'records');
  const terms = ['--only', 'duplicates/near', '--no-cache', '--format', 'json'];
  const { out, err, code } = await runCurate(['check', '--records', folder, '--base', base, ...terms]);
  if (code === 2) throw new Error(err);
  const { summary, findings } = JSON.parse(out) as Report;
  return {
    passed: summary.gate.passed,
    changes: findings.map(({ change, related }) => `${change ?? ''} ${related.join()}`),
  };
}

const LEDGER = 'records/node/amber.json';
const VOUCHER = 'records/node/cobalt.json';
const commitBoth = (): string =>
  scratch.commit({ [LEDGER]: record('node/amber', LONG), [VOUCHER]: record('node/cobalt', SHORT) });

test('a pair that a shorter text pushes over the threshold is not what the change brings', async () => {
  const base = commitBoth();
  expect(await judged(base)).toEqual({ passed: true, changes: [] });
  scratch.write(VOUCHER, record('node/cobalt', { ...SHORT, deadEnds: [] }));
  expect(await judged(base)).toEqual({ passed: true, changes: ['unchanged node/amber'] });
});

test('nor is it where the record got another name on the way', async () => {
  const base = commitBoth();
  scratch.write(VOUCHER, null);
  scratch.write('records/node/zinc.json', record('node/zinc', { ...SHORT, deadEnds: [] }));
  expect(await judged(base)).toEqual({ passed: true, changes: ['unchanged node/amber'] });
});

test('a text that is written after another one is', async () => {
  const base = commitBoth();
  scratch.write(VOUCHER, record('node/cobalt', { ...SHORT, cause: LONG.cause }));
  expect(await judged(base)).toEqual({ passed: false, changes: ['introduced node/amber'] });
});

test('so is a new record, however little it is above the threshold', async () => {
  const base = scratch.commit({ [LEDGER]: record('node/amber', LONG) });
  scratch.write(VOUCHER, record('node/cobalt', { ...SHORT, deadEnds: [] }));
  expect(await judged(base)).toEqual({ passed: false, changes: ['introduced node/amber'] });
});

test('so is any pair where the policy grants no drift', async () => {
  scratch.write('curation.yaml', 'gate: { tolerance: 100, drift: 0 }\n');
  const base = commitBoth();
  scratch.write(VOUCHER, record('node/cobalt', { ...SHORT, deadEnds: [] }));
  expect(await judged(base)).toEqual({ passed: false, changes: ['introduced node/amber'] });
});
