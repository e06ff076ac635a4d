import type { Json } from '../../json.ts';
import type { RawFile } from '../../record/raw-file.ts';
import { BASE_RECORD, fileOf, recordFile } from './rule-tester.ts';

/** An example of a rule's page: the files of a small knowledge base. */
export interface PageExample {
  readonly verdict: 'bad' | 'good';
  readonly files: readonly RawFile[];
}

/** What a rule's page says, as far as a test can hold it against the rule. */
export interface RulePage {
  readonly title: string;
  readonly headings: readonly string[];
  readonly examples: readonly PageExample[];
}

/**
 * Reads a rule's page. Under "Bad" and "Good", a `json` block is a partial record laid over the base record, or a list of
 * them, each with an id of its own; a `text` block is the content of a file, word for word.
 */
export function parseRulePage(markdown: string): RulePage {
  const title = /^# (.+)$/m.exec(markdown)?.[1] ?? '';
  const headings = [...markdown.matchAll(/^## (.+)$/gm)].map((match) => match[1] ?? '');
  const examples: PageExample[] = [];
  let verdict: PageExample['verdict'] | null = null;
  for (const match of markdown.matchAll(
    /^## (?<heading>.+)$|^```(?<language>json|text)\n(?<content>[\s\S]*?)^```$/gm,
  )) {
    const { heading, language, content = '' } = match.groups ?? {};
    if (heading !== undefined) verdict = heading === 'Bad' ? 'bad' : heading === 'Good' ? 'good' : null;
    else if (verdict !== null) examples.push({ verdict, files: filesOf(language ?? '', content) });
  }
  return { title, headings, examples };
}

function filesOf(language: string, content: string): RawFile[] {
  if (language === 'text') return [fileOf(`${BASE_RECORD.id}.json`, content)];
  const example = JSON.parse(content) as Json;
  if (Array.isArray(example)) return example.map((fields) => recordFile(fields as { [key: string]: Json }));
  return [recordFile(example as { [key: string]: Json }, `${BASE_RECORD.id}.json`)];
}
