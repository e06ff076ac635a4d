import type { Judgement } from '../rule/engine.ts';
import type { Finding } from '../rule/finding.ts';
import { share, translatedPaths } from './coverage.ts';
import type { Measure } from './gate.ts';
import { qualityOf } from './quality.ts';

interface Side {
  readonly judgement: Judgement;
  /** Accepted ones taken out. */
  readonly findings: readonly Finding[];
}

/**
 * What a change must not lower. A record that the change takes away counts on neither side, since taking one away makes
 * no other record worse; Chinese is not asked of a new record, since whoever brings one need not know the language.
 *
 * @param renamed new path by old path, below the records' folder
 */
export function measuresOf(base: Side, head: Side, renamed: ReadonlyMap<string, string>): Measure[] {
  const [before, after] = [base.judgement.contents, head.judgement.contents];
  const kept = new Map(
    [...before.keys()]
      .map((path) => [path, renamed.get(path) ?? path] as const)
      .filter(([, path]) => after.has(path)),
  );
  const old = new Set(kept.values());
  const left = base.findings.filter((finding) => kept.has(pathOf(finding)));
  const counted = head.findings.filter(
    (finding) => old.has(pathOf(finding)) || !finding.rule.startsWith('zh/'),
  );
  const translated = (side: Side, paths: { has(path: string): boolean }): number =>
    share(translatedPaths(side.judgement.summaries).filter((path) => paths.has(path)).length, kept.size);
  return [
    { name: 'quality', before: qualityOf(left, kept.size), after: qualityOf(counted, after.size) },
    {
      name: 'the share of translated records',
      before: translated(base, kept),
      after: translated(head, old),
    },
  ];
}

/** Below the records' folder. */
function pathOf(finding: Finding): string {
  return finding.file.slice(finding.file.indexOf('/') + 1);
}
