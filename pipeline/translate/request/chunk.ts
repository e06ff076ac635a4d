import type { TranslationUnit } from '../plan/translation-unit.ts';
import { headKey, headOf } from '../answer/head-proof.ts';
import { CHINESE_PER_ENGLISH, estimateTokens } from './tokens.ts';
import type { TranslationSettings } from '../../policy/translation-settings.ts';

/** Strings that travel in one request. */
export type Chunk = readonly TranslationUnit[];

/**
 * Packs strings into requests, in their order. Two strings that begin with the same words never share a request: there
 * the head would prove nothing. Dry run, estimate and run all pack here, so none of them can lie about the others.
 */
export function packChunks(
  asks: readonly TranslationUnit[],
  settings: Pick<TranslationSettings, 'stringsPerRequest' | 'tokensPerRequest'>,
): Chunk[] {
  const parcels: Chunk[] = [];
  let open: OpenParcel[] = [];
  for (const ask of asks) {
    const tokens = estimateTokens(ask.text);
    const head = headKey(ask.text);
    const room = Math.min(ask.company, settings.stringsPerRequest);
    const fitting = open.find(
      (parcel) =>
        parcel.asks.length < Math.min(room, parcel.room) &&
        parcel.tokens + tokens <= settings.tokensPerRequest &&
        !parcel.heads.has(head),
    );
    const parcel = fitting ?? { asks: [], heads: new Set<string>(), tokens: 0, room };
    if (!fitting) {
      parcels.push(parcel.asks);
      open.push(parcel);
    }
    parcel.asks.push(ask);
    parcel.heads.add(head);
    parcel.tokens += tokens;
    parcel.room = Math.min(parcel.room, room);
    open = open.filter((each) => each.asks.length < each.room).slice(-OPEN_PARCELS);
  }
  return parcels;
}

/** Few parcels stay open at a time: packing stays linear, and neighbours of a record stay together. */
const OPEN_PARCELS = 4;

interface OpenParcel {
  readonly asks: TranslationUnit[];
  readonly heads: Set<string>;
  tokens: number;
  room: number;
}

/** Tokens of the answer that a parcel should get: ids, heads, and Chinese for the English. */
export function expectedAnswerTokens(parcel: Chunk): number {
  return parcel.reduce(
    (sum, ask) =>
      sum + ENTRY_TOKENS + estimateTokens(headOf(ask.text)) + CHINESE_PER_ENGLISH * estimateTokens(ask.text),
    ANSWER_TOKENS,
  );
}

const ANSWER_TOKENS = estimateTokens('{"translations":[]}');
/** `{"id":"s123456","head":"","text":""},` */
const ENTRY_TOKENS = estimateTokens('{"id":"s123456","head":"","text":""},');
