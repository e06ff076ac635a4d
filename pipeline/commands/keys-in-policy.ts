import { plainText } from '../report/text/plain-text.ts';
import { literalSecrets } from '../translate/literal-secrets.ts';
import type { CliContext } from './command.ts';
import type { KnowledgeBase } from './knowledge-base.ts';

/** Says which values of the policy look like keys, and what to write in their place; never shows them. */
export function warnOfKeysInPolicy(
  { policy: { translation }, policyFile }: Pick<KnowledgeBase, 'policy' | 'policyFile'>,
  shell: Pick<CliContext, 'err'>,
): void {
  const own = literalSecrets(translation).map((secret) => ({
    ...secret,
    section: 'translation',
  }));
  const readers = literalSecrets(translation.review ?? {}).map((secret) => ({
    ...secret,
    section: 'translation.review',
  }));
  for (const { section, path, variable, value } of [...own, ...readers]) {
    const whole = /[\s$]/.test(value.trim()) ? ', all of it, with the words before the key,' : '';
    const message = `${policyFile}: \`${section}.${path}\` holds what looks like a key, and everyone who can read the file can use it. Write \`$${variable}\` there, set the variable ${variable} to the value${whole} where the command runs, and revoke the key if the file was ever committed.`;
    shell.err(`${plainText(message)}\n`);
  }
}
