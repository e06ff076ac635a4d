/**
 * What the status of a pull request is to say, as "state description" on one line:
 *
 *     git diff -z --name-status --no-renames BASE HEAD | node scripts/verdict.ts REPORT OWNER_APPROVED
 */
import { existsSync, readFileSync } from 'node:fs';
import { approvalStatus } from '../pipeline/gate/approval-status.ts';
import { reportIn } from './report-input.ts';

const [file = '', approved] = process.argv.slice(2);
const parts = readFileSync(0, 'utf8').split('\0');
const changed = parts.flatMap((path, index) =>
  index % 2 === 1 ? [{ path, status: parts[index - 1] ?? '' }] : [],
);
const report = existsSync(file) ? reportIn(file) : null;
const { state, description } = approvalStatus(report, changed, approved === 'true');
process.stdout.write(`${state} ${description}\n`);
