import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The page of a rule, as Markdown; null where there is none. `rule` must be the id of a rule. */
export function readRulePage(rule: string): string | null {
  try {
    return readFileSync(fileURLToPath(new URL(`../../docs/rules/${rule}.md`, import.meta.url)), 'utf8');
  } catch {
    return null;
  }
}
