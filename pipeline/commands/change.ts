import type { Json } from '../json.ts';
import { pointerParts } from '../pointer.ts';
import type { Policy } from '../policy/policy.ts';
import { withAcceptances } from '../report/acceptance.ts';
import { compareJudgements, type Change, type ValueAt } from '../report/change.ts';
import { coverage, translatedShare } from '../report/coverage.ts';
import type { Measure } from '../report/gate.ts';
import { qualityOf } from '../report/quality.ts';
import type { Judgement } from '../rule/engine.ts';
import type { Finding } from '../rule/finding.ts';
import { JudgementMemory } from '../rule/judgement-memory.ts';
import { GitRepository } from '../store/git-records.ts';
import { policyOfCommit } from '../store/policy-file.ts';
import type { RecordSource } from '../store/record-source.ts';
import type { Shell } from './command.ts';
import { judgeSource, type KnowledgeBase } from './knowledge-base.ts';

/** A change of a knowledge base, judged on both sides by the same rules and the same policy. */
export interface JudgedChange {
  readonly head: RecordSource;
  /** Findings of the head, accepted ones taken out. */
  readonly findings: readonly Finding[];
  readonly change: Change;
  readonly measures: readonly Measure[];
  /** Files that the change adds or alters, as findings name them. */
  readonly touched: ReadonlySet<string>;
  readonly judgement: Judgement;
  readonly policy: Policy;
}

/**
 * Judges what lies between a commit and another one, or the working tree. The policy is that of the base: a change
 * cannot loosen the rules by which it is judged.
 *
 * @param baseName the commit to compare with; what counts is the newest commit that it has in common with the head
 * @param headName null for the working tree
 * @param ownPolicy whether the caller has named a policy, which then holds for both sides
 */
export async function judgeChange(
  base: KnowledgeBase,
  baseName: string,
  headName: string | null,
  ownPolicy: boolean,
  shell: Shell,
): Promise<JudgedChange> {
  const repository = new GitRepository(base.folder.home);
  const headCommit = repository.commit(headName ?? 'HEAD');
  const baseCommit = repository.mergeBase(repository.commit(baseName), headCommit);
  const policy = ownPolicy ? base.policy : await policyOfCommit(repository, baseCommit, base.folder.path);
  const terms = { policy, today: base.today, only: base.only };
  const before = repository.records(baseCommit, base.folder.path);
  const head = headName === null ? base.folder : repository.records(headCommit, base.folder.path);

  const memory = new JudgementMemory();
  const baseJudgement = await judgeSource(terms, before, shell, [coverage], memory);
  const judgement = await judgeSource(terms, head, shell, [coverage], memory);
  const accept = ({ findings }: Judgement) => withAcceptances(findings, policy, base.policyFile, base.today);
  const [baseFindings, findings] = [accept(baseJudgement), accept(judgement)];
  const change = compareJudgements(baseFindings, findings, valuesOf(before, policy), valuesOf(head, policy));
  return {
    head,
    findings,
    change,
    measures: measuresOf({ judgement: baseJudgement, findings: baseFindings }, { judgement, findings }),
    touched: touchedFiles(baseJudgement, judgement, head.name),
    judgement: { ...judgement, crashes: judgement.crashes + baseJudgement.crashes },
    policy,
  };
}

function touchedFiles(base: Judgement, head: Judgement, folder: string): Set<string> {
  const altered = [...head.contents].filter(([path, key]) => base.contents.get(path) !== key);
  return new Set(altered.map(([path]) => `${folder}/${path}`));
}

/** What stands at a pointer of a file; the file that was asked for last is kept. */
function valuesOf(source: RecordSource, policy: Policy): ValueAt {
  let file: string | null = null;
  let value: Json | undefined;
  return (name, pointer) => {
    if (name !== file) {
      file = name;
      value = parse(source.readText(name.slice(source.name.length + 1), policy.limits.fileBytes));
    }
    let current = value;
    for (const part of pointerParts(pointer)) {
      if (current === null || typeof current !== 'object') return undefined;
      current = (current as { [key: string]: Json })[part];
    }
    return current;
  };
}

function parse(text: string | null): Json | undefined {
  try {
    return text === null ? undefined : (JSON.parse(text) as Json);
  } catch {
    return undefined;
  }
}

interface Side {
  readonly judgement: Judgement;
  readonly findings: readonly Finding[];
}

/** Chinese is not asked of a new record: whoever brings one need not know the language. */
function measuresOf(base: Side, head: Side): Measure[] {
  const old = base.judgement.contents;
  const folderOf = (finding: Finding): string => finding.file.slice(finding.file.indexOf('/') + 1);
  const counted = head.findings.filter(
    (finding) => old.has(folderOf(finding)) || !finding.rule.startsWith('zh/'),
  );
  return [
    {
      name: 'quality',
      before: qualityOf(base.findings, old.size),
      after: qualityOf(counted, head.judgement.contents.size),
    },
    {
      name: 'the share of translated records',
      before: translatedShare(base.judgement.summaries, head.judgement.contents),
      after: translatedShare(head.judgement.summaries, old),
    },
  ];
}
