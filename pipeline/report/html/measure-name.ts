/** What the shares of coverage are called, as the end of "records …". */
const MEASURES: Readonly<Record<string, string>> = {
  zh: 'with every text in Chinese',
  sources: 'with a source for every claim',
  documentation: 'with a link to the primary documentation',
  examples: 'with observed output as an example',
  signature_found_first: 'that `curate lookup` finds first by their signature',
  example_found_first: 'that `curate lookup` finds first by their example',
};

export function measureName(measure: string): string {
  return Object.hasOwn(MEASURES, measure) ? (MEASURES[measure] ?? measure) : measure;
}
