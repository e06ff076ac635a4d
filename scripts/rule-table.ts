/** Writes the table of rules in docs/rules/README.md from the rules themselves. Called by scripts/generate.ts. */
import type { Rule } from '../pipeline/rule/rule.ts';

const HEAD = `# The rules

E is an error, which fails the gate; W a warning, which does not. The policy (curation.yaml) may say otherwise. Each page
says why the rule matters and what to do, with a bad and a good example that a test runs; \`curate explain RULE\` prints it.

| rule | | what it reports |
|---|---|---|
`;

export function ruleTable(rules: readonly Rule[]): string {
  const rows = rules.map(({ id, severity, summary }) => row(id, severity, summary));
  return `${HEAD}${rows.join('')}${row('policy/acceptance', 'warning', 'An accepted finding that nothing needs any more')}`;
}

function row(id: string, severity: string, summary: string): string {
  return `| [\`${id}\`](${id}.md) | ${severity === 'error' ? 'E' : 'W'} | ${summary} |\n`;
}
