/** Where a file can be looked at, at a line; null where there is nothing to link to. */
export type LinkTo = (file: string, line: number) => string | null;
