import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Json } from '../pipeline/json.ts';
import { rewriteWord as rewritten } from './mutated-word.ts';

/** Texts of a record in which words are rewritten; all else, such as dates, names of tools and addresses, stays. */
const TEXTS: ReadonlySet<string> = new Set(
  'signature regex aliases root_cause action why_fails how condition distinction text'.split(' '),
);

const PART = /https?:\/\/\S+|\\(?:u[0-9a-f]{4}|x[0-9a-f]{2}|.)|[A-Za-z]{4,}/gis;

/**
 * Makes so many records of those of a folder: these over and over, in every copy a share of the words rewritten, a word the
 * same way wherever it stands in that copy. Links lead to the record of the same copy.
 *
 * @param share of the words that are rewritten, 0 to 1
 */
export function copyRecords(from: string, to: string, count: number, share: number): void {
  const paths = readdirSync(from, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json'))
    .sort();
  for (let made = 0; made < count; made++) {
    const path = paths[made % paths.length] ?? '';
    const copy = Math.floor(made / paths.length);
    const [domain = '', name = ''] = path.replace(/\.json$/, '').split(/[\\/]/);
    const record = JSON.parse(readFileSync(join(from, path), 'utf8')) as { [key: string]: Json };
    const own = { ...(copied(record, copy, share, false) as object), id: `${domain}/${name}-${copy}` };
    mkdirSync(join(to, domain), { recursive: true });
    writeFileSync(join(to, domain, `${name}-${copy}.json`), `${JSON.stringify(own, null, 2)}\n`);
  }
}

function copied(value: Json, copy: number, share: number, isText: boolean): Json {
  if (typeof value === 'string') return isText ? rewrite(value, copy, share) : value;
  if (Array.isArray(value)) return value.map((item) => copied(item, copy, share, isText));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [
      key,
      key === 'error_id' ? `${String(member)}-${copy}` : copied(member, copy, share, TEXTS.has(key)),
    ]),
  );
}

function rewrite(text: string, copy: number, share: number): string {
  return text.replace(PART, (part) => (/^(?:\\|https?:)/.test(part) ? part : rewritten(part, copy, share)));
}
