import { PolicyError } from '../policy/policy-error.ts';
import { nearestWord } from '../policy/nearest-word.ts';
import { plainText } from '../report/text/plain-text.ts';
import { CommandError, type Command, type ExitCode, type CliContext } from './command.ts';

/** Each verb's file is loaded only when the verb is called: `check` must not wait for what `translate` needs. */
const COMMANDS: ReadonlyMap<string, () => Promise<Command>> = new Map([
  ['check', async () => (await import('./check/check.ts')).checkCommand],
  ['fix', async () => (await import('./fix/fix.ts')).fix],
  ['translate', async () => (await import('./translate/translate.ts')).translateCommand],
  ['report', async () => (await import('./report/report.ts')).report],
  ['enrich', async () => (await import('./translate/enrich.ts')).enrich],
  ['outcome', async () => (await import('./fix/outcome.ts')).outcomeCommand],
  ['score', async () => (await import('./fix/score.ts')).scoreCommand],
  ['reproduce', async () => (await import('./reproduce/reproduce.ts')).reproduce],
  ['dedupe', async () => (await import('./dedupe/dedupe.ts')).dedupe],
  ['lookup', async () => (await import('./lookup/lookup.ts')).lookupCommand],
  ['new', async () => (await import('./lookup/new.ts')).newRecord],
  ['triage', async () => (await import('./triage/triage.ts')).triage],
  ['serve', async () => (await import('./serve/serve.ts')).serve],
  ['explain', async () => (await import('./report/explain.ts')).explain],
  ['init', async () => (await import('./init/init.ts')).init],
]);

/** Runs the verb that the first argument names. Never throws: whatever happens is said and becomes an exit code. */
export async function runCommandLine(shell: CliContext): Promise<ExitCode> {
  const [verb, ...rest] = shell.arguments;
  try {
    if (verb === undefined || verb === 'help' || verb === '--help' || verb === '-h')
      return await printHelp(shell);
    const load = COMMANDS.get(verb);
    if (!load) throw new CommandError(unknownVerb(verb));
    const command = await load();
    if (rest.includes('--help') || rest.includes('-h')) {
      shell.out(command.usage);
      return 0;
    }
    return await command.run({ ...shell, arguments: rest });
  } catch (error) {
    shell.err(`${explain(error, shell)}\n`);
    return 2;
  }
}

function unknownVerb(verb: string): string {
  const meant = nearestWord(verb, COMMANDS.keys());
  return `There is no verb ${verb}.${meant === null ? ' `npx curate help` lists them.' : ` Did you mean ${meant}?`}`;
}

async function printHelp(shell: CliContext): Promise<ExitCode> {
  const lines = await Promise.all(
    [...COMMANDS].map(async ([verb, load]) => `  ${verb.padEnd(10)} ${(await load()).summary}\n`),
  );
  shell.out(`curate VERB [options]\n\n${lines.join('')}\ncurate VERB --help says more about a verb.\n`);
  return 0;
}

function explain(error: unknown, shell: CliContext): string {
  if (shell.signal.aborted)
    return 'Interrupted. What was done is saved; run the same command again to go on.';
  if (error instanceof CommandError || (error instanceof Error && error.name === 'GitError'))
    return plainText(error.message);
  if (error instanceof PolicyError) return error.message.split('\n').map(plainText).join('\n');
  if (error instanceof Error && 'code' in error && typeof error.code === 'string')
    return plainText(systemRefusal(error.code, 'path' in error ? String(error.path) : null) ?? error.message);
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `This is a mistake in the tool; please report it with the command that you ran.\n${stack.split('\n').map(plainText).join('\n')}`;
}

/** What the system refused, in words, where it is what people meet; null otherwise. */
function systemRefusal(code: string, path: string | null): string | null {
  if (code === 'EISDIR')
    return `${path === null ? 'What was named' : path} is a folder (${code}). Name a file in it.`;
  if (path === null) return null;
  if (code === 'ENOENT')
    return `There is no ${path} (${code}). Look at its spelling; a relative path counts from the folder in which the command runs.`;
  if (code === 'EACCES' || code === 'EPERM')
    return `${path} may not be used by this user (${code}). Change its permissions, or name another.`;
  return null;
}
