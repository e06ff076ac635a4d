/** How many tokens an endpoint has room for, by the words of its refusal. */
export interface TokenLimits {
  /** For the request and its answer together; null where it does not say. */
  readonly context: number | null;
  /** For an answer; null where it does not say. */
  readonly longestAnswer: number | null;
}

/** Reads what a refusal says of tokens. */
export function tokenLimitsIn(text: string): TokenLimits {
  return { context: numberIn(text, CONTEXT), longestAnswer: numberIn(text, ANSWER) };
}

/** llama.cpp, vLLM and OpenAI, llama-cpp-python, and others. */
const CONTEXT: readonly RegExp[] = [
  /"n_ctx"\s?:\s?(\d{1,9})/i,
  /(?:maximum|max) (?:context|model|sequence) (?:length|len|size)[^\d]{0,40}(\d{1,9})/i,
  /context (?:window|length|size)[^\d]{0,40}(\d{1,9})/i,
  /max_model_len[^\d]{0,20}(\d{1,9})/i,
];

/** OpenAI, and those that name a range. */
const ANSWER: readonly RegExp[] = [
  /at most (\d{1,9}) (?:completion|output) tokens/i,
  /max_(?:completion_)?tokens[^[\]]{0,60}\[\s?\d{1,3}\s?,\s?(\d{1,9})\s?\]/i,
  /max_(?:completion_)?tokens[^\d]{0,60}(?:at most|less than or equal to|<=|not exceed|maximum(?: value)?(?: of| is)?) (\d{1,9})/i,
];

function numberIn(text: string, patterns: readonly RegExp[]): number | null {
  for (const pattern of patterns) {
    const found = Number(pattern.exec(text)?.[1] ?? 0);
    if (found > 0) return found;
  }
  return null;
}
