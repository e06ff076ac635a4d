/**
 * How the rules about Chinese judge texts of which the truth is known: good translations and damaged ones, and what
 * professionals wrote; as the translator has them checked. Arguments: folders in which catalogues (zh_CN/LC_MESSAGES/*.mo) are looked for, those of this
 * machine by default.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import shipped from '../pipeline/policy/shipped-policy.generated.json' with { type: 'json' };
import { DAMAGES } from '../pipeline/stages/zh/testing/damages.ts';
import { damagedPairs, goodPairs } from '../pipeline/stages/zh/testing/text-pairs.ts';
import { checkAnswer } from '../pipeline/translate/plan/translation-checker.ts';
import { zhChecker } from '../pipeline/translate/plan/zh-checker.ts';

interface Text {
  readonly en: string;
  readonly zh: string;
  readonly domain?: string;
}

const ERRORS = new Set(['zh/untranslated', 'zh/token-lost', 'zh/token-added', 'zh/markup']);
const CORPUS = new URL('../../shared/corpora/zh-messages/typescript.jsonl', import.meta.url);

const rules = zhChecker(shipped.policy.chinese);

function pairOf({ en, zh, domain }: Text) {
  return { source: en, target: zh, field: 'root_cause_zh', domain } as const;
}

function problemsOf(text: Text) {
  return rules.check(pairOf(text));
}

/** Whether the translator would ask again: not where a certain fix is all that is needed. */
function isAskedAgain(text: Text): boolean {
  const answer = checkAnswer(rules, pairOf(text), new Set());
  return (answer.good ? answer.doubts : answer.complaints).some(({ isEstimate }) => isEstimate !== true);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function percent(count: number, all: number): string {
  return `${((100 * count) / Math.max(1, all)).toFixed(2)} %`;
}

function report(name: string, texts: readonly Text[]): void {
  const judged = texts.map(problemsOf);
  const errors = judged.filter((problems) =>
    problems.some(
      ({ rule, isEstimate, isDoubtful }) => ERRORS.has(rule) && isEstimate !== true && isDoubtful !== true,
    ),
  ).length;
  const asked = texts.filter((text) => isAskedAgain(text)).length;
  print(
    `${name}: ${texts.length} texts, ${percent(errors, texts.length)} with an error, ${percent(asked, texts.length)} asked for again`,
  );
}

/** The pairs of a catalogue of GNU gettext; of a plural, the last form. */
function* catalogue(file: string): Generator<Text> {
  const bytes = readFileSync(file);
  const little = bytes.readUInt32LE(0) === 0x950412de;
  const number = (at: number) => (little ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at));
  const text = (at: number) => bytes.toString('utf8', number(at + 4), number(at + 4) + number(at));
  for (let index = 0; index < number(8); index += 1) {
    const english =
      text(number(12) + 8 * index)
        .split('\u0004')
        .at(-1) ?? '';
    const en = english.split('\0').at(-1) ?? '';
    const zh =
      text(number(16) + 8 * index)
        .split('\0')
        .at(-1) ?? '';
    if (en !== '' && zh !== '') yield { en, zh };
  }
}

const good = goodPairs();
for (const half of ['adjusted', 'held out'] as const)
  report(
    `good, ${half}`,
    good.filter((pair) => pair.half === half),
  );

const damaged = damagedPairs();
print(
  `damaged by hand: ${percent(damaged.filter((pair) => problemsOf(pair).length > 0).length, damaged.length)} of ${damaged.length} found`,
);

let made = 0;
let found = 0;
const weak: string[] = [];
for (const [kind, damage] of Object.entries(DAMAGES)) {
  const texts = good.flatMap(({ en, zh, domain }) => {
    const harmed = damage({ en, zh_cn: zh });
    return harmed === null || harmed === zh
      ? []
      : [{ en, zh: harmed, ...(domain !== undefined && { domain }) }];
  });
  const seen = texts.filter((text) => problemsOf(text).length > 0).length;
  made += texts.length;
  found += seen;
  if (seen < 0.95 * texts.length) weak.push(`${kind} ${percent(seen, texts.length)}`);
}
print(
  `damaged by ${Object.keys(DAMAGES).length} machines: ${percent(found, made)} of ${made} found; less than 95 %: ${weak.join(', ')}`,
);

if (existsSync(CORPUS))
  report(
    'typescript',
    readFileSync(CORPUS, 'utf8')
      .trim()
      .split('\n')
      .map((line) => {
        const { en, zh_cn: zh } = JSON.parse(line) as { en: string; zh_cn: string };
        return { en, zh };
      }),
  );
const folders = process.argv.length > 2 ? process.argv.slice(2) : ['/usr/share/locale'];
for (const folder of folders)
  for (const file of globSync('**/zh_CN/LC_MESSAGES/*.mo', { cwd: folder }).sort())
    report(basename(file, '.mo'), [...catalogue(join(folder, file))]);
