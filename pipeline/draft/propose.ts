import { domainsOf } from '../lookup/domains.ts';
import type { Reading } from '../output/reading.ts';
import { categoriesOf } from './error-kinds.ts';

export interface ProposalVocabulary {
  readonly domains: readonly string[];
  readonly categories: readonly string[];
}

/** What an output lets one say of the record that it begins; null where it does not. */
export interface Proposal {
  readonly domain: string | null;
  readonly category: string | null;
  readonly tool: string | null;
  readonly version: string | null;
}

/**
 * Proposes, of the words of a vocabulary, those that an output belongs to.
 *
 * @param said the tool that a person says has printed it, by a name that no domain may have
 */
export function propose(
  { tellings, tool: read, version, lines }: Reading,
  { domains, categories }: ProposalVocabulary,
  said: string | null,
): Proposal {
  const tool = said ?? read;
  const message = tellings[0]?.text ?? '';
  const text = lines.map((line) => line.text).join('\n');
  const wanted = [...domainsOf(message, text, tool), ...domainsOf(message, text, read)];
  const domain = wanted.find((word) => domains.includes(word)) ?? null;
  const kinds = categoriesOf(message, domain);
  return {
    domain,
    category: kinds.find((word) => categories.includes(word)) ?? null,
    tool,
    version,
  };
}
