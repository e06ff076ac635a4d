import { estimateTokens } from '../request/tokens.ts';

/**
 * Tokens that a model thought before it answered, whether or not the endpoint says how many: where thoughts are seen, all that the
 * answer itself does not take. Where none are, the rest has to be more than another way of counting explains.
 *
 * @param content the model's words, in which it may have thought aloud
 * @param thoughts what the endpoint gives apart from them
 */
export function thoughtTokens(content: string, thoughts: string, usage: TokensUsed | null): number {
  const { said, isAloud } = wordsAfterThought(content);
  if (usage === null)
    return Math.ceil(estimateTokens(content.slice(0, content.length - said.length) + thoughts));
  const ofAnswer = estimateTokens(said);
  const rest = Math.max(0, Math.ceil(usage.output - ofAnswer));
  const isThought = isAloud || thoughts !== '' || rest > ofAnswer;
  return Math.max(usage.reasoning, isThought ? rest : 0);
}

/** What is said after a thought that was spoken aloud; nothing, where that never ends. */
export function wordsAfterThought(content: string): {
  readonly said: string;
  readonly isAloud: boolean;
} {
  // Within JSON it belongs to a text.
  const end = /^\s*[{["`]/.test(content) ? null : END.exec(content);
  if (end !== null) return { said: content.slice(end.index + end[0].length), isAloud: true };
  return BEGINNING.test(content) ? { said: '', isAloud: true } : { said: content, isAloud: false };
}

const BEGINNING = /^\s*<(?:think|thinking|thought|reasoning)>/i;
const END = /<\/(?:think|thinking|thought|reasoning)>/i;

/** What the endpoint says of an answer. */
interface TokensUsed {
  readonly output: number;
  /** Of the output: tokens that it says were thought. */
  readonly reasoning: number;
}
