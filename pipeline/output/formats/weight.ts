/** How surely a line names the error, by what stands there. What lies between is for an order within one format. */
export const WEIGHT = {
  /** The grammar of the output says that this is what went wrong at the bottom of it. */
  cause: 100,
  /** A program says "error" in its own way. */
  error: 90,
  /** An error that led to another, or is told with less than there is to tell. */
  outer: 75,
  /** A word of trouble in plain text. */
  trouble: 50,
  warning: 30,
  /** It only says that something before it went wrong. */
  echo: 8,
} as const;
