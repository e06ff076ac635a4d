import type { TranslationUnit } from '../plan/translation-unit.ts';
import { headKey, headOf } from '../answer/head-proof.ts';
import { CHINESE_PER_ENGLISH, estimateTokens } from './tokens.ts';
import type { TranslationSettings } from '../../policy/translation-settings.ts';

/** Strings that travel in one request. */
export type Chunk = readonly TranslationUnit[];

/**
 * Packs strings into requests, in their order. Two strings that begin with the same words never share a request: there
 * the head would prove nothing. Dry run, estimate and run all pack here, so none of them can lie about the others.
 *
 * @param fits whether the endpoint has room for so much, where that is known
 */
export function packChunks(
  units: readonly TranslationUnit[],
  settings: Pick<TranslationSettings, 'stringsPerRequest' | 'tokensPerRequest'>,
  fits: (chunk: Chunk) => boolean = () => true,
): Chunk[] {
  const chunks: Chunk[] = [];
  let open: OpenChunk[] = [];
  for (const unit of units) {
    const tokens = estimateTokens(unit.text);
    const head = headKey(unit.text);
    const room = Math.min(unit.maxChunkSize, settings.stringsPerRequest);
    const fitting = open.find(
      (chunk) =>
        chunk.units.length < Math.min(room, chunk.room) &&
        chunk.tokens + tokens <= settings.tokensPerRequest &&
        !chunk.heads.has(head) &&
        fits([...chunk.units, unit]),
    );
    const chunk = fitting ?? { units: [], heads: new Set<string>(), tokens: 0, room };
    if (!fitting) {
      chunks.push(chunk.units);
      open.push(chunk);
    }
    chunk.units.push(unit);
    chunk.heads.add(head);
    chunk.tokens += tokens;
    chunk.room = Math.min(chunk.room, room);
    open = open.filter((each) => each.units.length < each.room).slice(-OPEN_CHUNKS);
  }
  return chunks;
}

/** Few chunks stay open at a time: packing stays linear, and neighbours of a record stay together. */
const OPEN_CHUNKS = 4;

interface OpenChunk {
  readonly units: TranslationUnit[];
  readonly heads: Set<string>;
  tokens: number;
  room: number;
}

/** Tokens of the answer that a chunk should get: ids, heads, and Chinese for the English. */
export function expectedAnswerTokens(chunk: Chunk): number {
  return chunk.reduce(
    (sum, unit) =>
      sum +
      ENTRY_TOKENS +
      estimateTokens(headOf(unit.text)) +
      CHINESE_PER_ENGLISH * estimateTokens(unit.text),
    ANSWER_TOKENS,
  );
}

const ANSWER_TOKENS = estimateTokens('{"translations":[]}');
/** `{"id":"s123456","head":"","text":""},` */
const ENTRY_TOKENS = estimateTokens('{"id":"s123456","head":"","text":""},');
