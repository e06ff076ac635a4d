import type { RunResult } from '../rule/engine.ts';
import type { Finding } from '../rule/finding.ts';
import { share, translatedPaths } from '../report/coverage.ts';
import { isFixable } from '../report/remedy.ts';
import type { GateMeasure } from './gate.ts';
import { qualityScore } from './quality.ts';

interface Side {
  readonly result: RunResult;
  /** Accepted ones taken out. */
  readonly findings: readonly Finding[];
}

/**
 * What a change must not lower. A record that the change takes away counts on neither side, since taking one away makes
 * no other record worse; Chinese is not asked of new English, since whoever brings it need not know the language.
 *
 * @param renamed new path by old path, below the records' folder
 * @param losesChinese whether a record has lost a Chinese text whose English still stands, by its paths before and after
 */
export function measuresOf(
  base: Side,
  head: Side,
  renamed: ReadonlyMap<string, string>,
  losesChinese: (before: string, after: string) => boolean,
): GateMeasure[] {
  const [before, after] = [base.result.contents, head.result.contents];
  const kept = new Map(
    [...before.keys()]
      .map((path) => [path, renamed.get(path) ?? path] as const)
      .filter(([, path]) => after.has(path)),
  );
  const old = new Set(kept.values());
  const left = base.findings.filter((finding) => kept.has(pathOf(finding)) && weighs(finding));
  const counted = head.findings.filter(
    (finding) => weighs(finding) && (old.has(pathOf(finding)) || !finding.rule.startsWith('zh/')),
  );
  const [had, has] = [base, head].map(({ result }) => new Set(translatedPaths(result.summaries)));
  const translated = [...kept].filter(([path]) => had?.has(path));
  const still = [...kept].filter(
    ([path, now]) => has?.has(now) || (had?.has(path) && !losesChinese(path, now)),
  );
  // The first records of all make nothing worse than it was.
  if (kept.size === 0) return [];
  // New records without fault do not make up for old ones that get worse.
  const all = qualityScore(counted, after.size);
  const own = qualityScore(
    counted.filter((finding) => old.has(pathOf(finding))),
    kept.size,
  );
  return [
    { name: 'quality', before: qualityScore(left, kept.size), after: Math.min(all, own) },
    {
      name: 'the share of translated records',
      before: share(translated.length, kept.size),
      after: share(still.length, kept.size),
    },
  ];
}

/** Another layout, and what else needs no judgement, makes no record worse: a command settles it. */
function weighs(finding: Finding): boolean {
  return finding.severity === 'error' || !isFixable(finding);
}

/** Below the records' folder. */
function pathOf(finding: Finding): string {
  return finding.file.slice(finding.file.indexOf('/') + 1);
}
