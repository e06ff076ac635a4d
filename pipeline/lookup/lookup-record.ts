/** What looking up needs of a record. */
export interface LookupRecord {
  readonly id: string;
  readonly domain: string;
  readonly signature: string;
  readonly aliases: readonly string[];
  readonly examples: readonly string[];
  /** Outputs that are other errors. */
  readonly counterExamples: readonly string[];
  readonly regex: string;
  /** The code that the record says the tool prints. */
  readonly code: string | null;
  readonly resolvable: 'true' | 'partial' | 'false';
  readonly confidence: number | null;
  /** Whether all of the record has the shape that the schema asks for, so that it may be read without checking it again. */
  readonly isSound: boolean;
}
