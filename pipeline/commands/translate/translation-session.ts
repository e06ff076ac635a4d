import { DatabaseBroken, DatabaseBusy } from '../../translate/ledger/sqlite-file.ts';
import type { Asker } from '../../translate/ledger/ledger-entries.ts';
import { Ledger } from '../../translate/ledger/ledger.ts';
import { CachedChecker } from '../../translate/plan/cached-checker.ts';
import { TranslationMemory } from '../../translate/plan/memory.ts';
import { planFields, planTranslation, type TranslationPlan } from '../../translate/plan/plan.ts';
import { zhChecker } from '../../translate/plan/zh-checker.ts';
import { existingTranslationLedger, translationLedgerPath } from '../../store/translation-ledger-file.ts';
import { textHash } from '../../record/text-hash.ts';
import type { PairKey } from '../../translate/review/review-request.ts';
import type { TranslatableField } from '../../translate/plan/translatable-field.ts';
import { CommandError } from '../command.ts';
import type { KnowledgeBase } from '../knowledge-base.ts';
import { surveyRecords, type TranslatableFile } from './translatable-records.ts';

/** Everything that a run is planned from. */
export interface TranslationSession {
  readonly base: KnowledgeBase;
  readonly ledger: Ledger;
  readonly checker: CachedChecker;
  readonly memory: TranslationMemory;
  /** Records in which something may be to be done. */
  readonly files: readonly TranslatableFile[];
  /** Texts of machines in the records that a second reader doubts, or is to read; none where the policy asks for no reader. */
  readonly watched: readonly TranslatableField[];
  /** Plans with what the ledger knows by now of whom is asked; `retry` forgets what strings have been through. */
  readonly plan: (asker: Pick<Asker, 'model' | 'endpoint'>, retry?: boolean) => TranslationPlan;
}

/**
 * Opens what is remembered of earlier runs; a dry run leaves nothing behind.
 *
 * @throws CommandError if another run holds it, or if it is broken
 */
export function openLedger(base: KnowledgeBase, dryRun: boolean): Ledger {
  const path = dryRun
    ? (existingTranslationLedger(base.folder.home) ?? ':memory:')
    : translationLedgerPath(base.folder.home);
  try {
    return new Ledger(path);
  } catch (error) {
    if (error instanceof DatabaseBroken) throw new CommandError(error.message);
    if (!(error instanceof DatabaseBusy)) throw error;
    throw new CommandError(
      `Another run of translate holds ${path}. Wait until it is done; two at once would pay twice.`,
    );
  }
}

/** @param includes which of the records, by their paths */
export function openSession(
  base: KnowledgeBase,
  ledger: Ledger,
  includes: (path: string) => boolean,
): TranslationSession {
  const settings = base.policy.translation;
  const rules = zhChecker(base.policy.chinese);
  const checker = new CachedChecker(
    rules,
    settings.tolerated,
    ledger.verdicts(rules.version),
    settings.rechecks,
  );
  const memory = new TranslationMemory(checker, (hash) => ledger.remembered(hash));
  const watched: TranslatableField[] = [];
  const isWatched = watcher(settings.review === null ? [] : ledger.reviews.watched());
  const files = surveyRecords(base, checker, memory, includes, (field) => {
    if (isWatched(field)) watched.push(field);
  });
  const fields = planFields(files, checker, memory);
  const plan: TranslationSession['plan'] = (asker, retry = false) =>
    planTranslation(
      fields,
      memory,
      (hash) => (retry ? null : ledger.history(hash, { ...asker, rulesVersion: rules.version })),
      settings.stringsPerRequest,
    );
  return { base, ledger, checker, memory, files, watched, plan };
}

/** Whether a text is one of some pairs: few are, so that the Chinese is looked at only where the English is among them. */
function watcher(pairs: Iterable<PairKey>): (field: TranslatableField) => boolean {
  const targets = new Map<string, Set<string>>();
  for (const { sourceHash, targetHash } of pairs)
    targets.set(sourceHash, (targets.get(sourceHash) ?? new Set()).add(targetHash));
  return ({ sourceHash, target }) => targets.get(sourceHash)?.has(textHash(target)) ?? false;
}
