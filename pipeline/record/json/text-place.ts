/** Where something stands in a text: from 1, columns in UTF-16 units, end exclusive. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** The place of a finding about a file that has no text. */
export const FILE_START: TextPlace = { line: 1, column: 1, endLine: 1, endColumn: 1 };
