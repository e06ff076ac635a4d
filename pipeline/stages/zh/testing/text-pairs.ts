import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';

/** A translation that a translator wrote before looking at the rules, or a damaged one. */
export interface WrittenPair {
  /** How it is written, or in what way it is damaged. */
  readonly kind: string;
  readonly domain?: string;
  readonly en: string;
  readonly zh: string;
  /** The rules were adjusted by one half of the texts; the other half tells whether they hold. */
  readonly half: 'adjusted' | 'held out';
}

/** Records that may lie beside the project; English that stands there is named by its place and not repeated. */
const RECORDS = new URL('../../../../../shared/corpora/deadends/records/', import.meta.url);

/** Good translations: plain, terse, with terms in both languages, with code, amounts and placeholders. */
export function goodPairs(): WrittenPair[] {
  return rowsOf('good.tsv').flatMap(([domain = '', kind = '', text = '', zh = '']) =>
    pairOf({ kind, domain, zh }, text),
  );
}

/** Damaged translations that no machine can make from good ones. */
export function damagedPairs(): WrittenPair[] {
  return rowsOf('damaged.tsv').flatMap(([kind = '', text = '', zh = '']) =>
    pairOf({ kind, zh: zh.replace(/\\n(?=.)/g, '\n') }, text),
  );
}

/** None where the English stands in a record that is not there. */
function pairOf(pair: Omit<WrittenPair, 'en' | 'half'>, text: string): WrittenPair[] {
  const place = /^([\w/-]+)#\/(\w+)(?:\/(\d+)\/action)?$/.exec(text);
  const en = place ? englishAt(place[1] ?? '', place[2] ?? '', place[3]) : text;
  if (en === null) return [];
  const half = (createHash('sha256').update(en).digest()[0] ?? 0) < 128 ? 'adjusted' : 'held out';
  return [{ ...pair, en, half }];
}

function englishAt(id: string, key: string, index: string | undefined): string | null {
  const file = new URL(`${id}.json`, RECORDS);
  if (!existsSync(file)) return null;
  const record = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string | { action: string }[]>;
  const value = record[key];
  return typeof value === 'string' ? value : (value?.[Number(index)]?.action ?? null);
}

function rowsOf(name: string): string[][] {
  const text = readFileSync(new URL(`texts/${name}`, import.meta.url), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => line.split('\t'));
}
