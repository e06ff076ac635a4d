import { CorpusView, type CorpusEntry } from '../../corpus/corpus-view.ts';
import type { CorpusState, StateFile } from './corpus-state.ts';

/** Of so many files, digests are read one after the other as they lie; of fewer, each is looked up. */
const SCANNED_FROM = 500;

/** Files of a state as rules about the corpus see them. */
export function corpusOf({ digests }: CorpusState, files: readonly StateFile[]): CorpusView {
  const entries = files.map(({ id, path, readable }, index): CorpusEntry => ({ index, id, path, readable }));
  const isPart = files.length < SCANNED_FROM;
  return new CorpusView(entries, {
    get: (name) => (isPart ? files.map(({ number }) => digests.of(name, number)) : digests.all(name, files)),
  });
}
