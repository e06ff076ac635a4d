import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { settledText } from '../../pipeline/commands/testing/command-tester.ts';
import { ScratchRepository } from '../../pipeline/store/testing/scratch-repository.ts';
import { ROOT } from './workflow.ts';

/** A knowledge base with the project's own steps, as a repository to clone, and programs that stand in for the world. */
export class ScratchOrigin extends ScratchRepository {
  /** Where jobs run. */
  readonly folder = mkdtempSync(join(tmpdir(), 'curate-job-'));
  readonly programs = join(this.folder, 'programs');
  /** One JSON array of arguments a line, for each call of `gh`. */
  readonly calls = join(this.folder, 'gh-calls');
  /** What `gh api` answers, by address; what it was asked with `--jq` goes through jq. */
  readonly answers = join(this.folder, 'gh-answers.json');

  constructor() {
    super();
    this.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
    cpSync(join(ROOT, '.github', 'steps'), join(this.root, '.github', 'steps'), { recursive: true });
    // The code itself, by links: what runs is what stands in this project.
    for (const name of ['scripts', 'pipeline', 'schemas', 'docs'])
      symlinkSync(join(ROOT, name), join(this.root, name));
    this.write('curation.yaml', 'severities: {}\n');
    this.write('.ci/run', 'exit 0\n');
    mkdirSync(this.programs);
    this.#program('npm', NPM);
    this.#program('gh', GH);
    // What a machine has may be older than TypeScript in Node.
    this.#program('node', '#!/usr/bin/env bash\necho "This is the Node of the machine." >&2\nexit 1\n');
    writeFileSync(join(this.programs, 'refused'), '');
    this.answer({});
  }

  answer(answers: Readonly<Record<string, unknown>>): void {
    writeFileSync(this.answers, JSON.stringify(answers));
    writeFileSync(this.calls, '');
  }

  /** Has `gh` fail the next time that it is called with a method and an address. */
  refuse(call: string): void {
    writeFileSync(join(this.programs, 'refused'), `${call}\n`);
  }

  override remove(): void {
    super.remove();
    rmSync(this.folder, { recursive: true, force: true });
  }

  #program(name: string, text: string): void {
    const path = join(this.programs, name);
    const refused = join(this.programs, 'refused');
    const values = {
      ROOT,
      ANSWERS: this.answers,
      CALLS: this.calls,
      REFUSED: refused,
      NODE: process.execPath,
    };
    const filled = Object.entries(values).reduce(
      (all, [key, value]) => all.replaceAll(`@${key}@`, value),
      text,
    );
    writeFileSync(path, filled);
    chmodSync(path, 0o755);
  }
}

/** The text of a record without faults, but for the fields given, in which nothing is left to compute. */
export function recordText(id: string, fields: Parameters<typeof settledText>[1] = {}): string {
  const name = id.replaceAll('/', '-');
  const texts = {
    signature: `Error: the ${name} has failed`,
    signature_zh: `错误：${name} 失败`,
    regex: `the ${name} has failed`,
  };
  return settledText(id, { ...texts, ...fields });
}

/** Nothing to install but Node: the project's own modules are there. What would ask a provider is played. */
const NPM = `#!/usr/bin/env bash
set -euo pipefail
bin=node_modules/.bin
if [ "$*" != 'ci --ignore-scripts' ]; then bin="\${@: -1}/$bin"; fi
if [ "$1" = ci ] && [ ! -e "$bin/node" ]; then
  mkdir -p "$bin"
  ln -sf '@NODE@' "$bin/node"
fi
if [ "$1" = ci ]; then exit 0; fi
shift 4
if [ "$1" = enrich ] && grep -q '"root_cause_zh": null' records/node/a.json; then
  if [ "\${OPENAI_API_KEY:-}" != the-key ] || [ -n "\${GH_TOKEN:-}" ]; then exit 2; fi
  [ "$2 $3 $4 $5 $6" = '--limit 20 --budget 1 --summary' ]
  { echo '## Translation'; for i in {1..700}; do printf '| %100d |\\n' "$i"; done; } > "$7"
  if [ -e "$HOME/nothing-done" ]; then exit 2; fi
  sed -i 's/"root_cause_zh": null/"root_cause_zh": "译文"/' records/node/a.json
  # Strings are left for another run.
  exit 2
fi
if [ "$1" = check ] && [ "\${2:-}" = --links ]; then echo '::error::dead'; exit 1; fi
exec '@NODE@' "@ROOT@pipeline/curate.mjs" "$@"
`;

/** Keeps what it was called with, the body last where it came by standard input. */
const GH = `#!/usr/bin/env bash
set -euo pipefail
[ "$GH_TOKEN" = the-token ]
arguments=("$@")
address='' filter='.' method=GET
if [ "$1" = api ]; then
  shift
  while [ $# -gt 0 ]; do
    case $1 in
      --jq) filter=$2; shift ;;
      --method) method=$2; shift ;;
      --input) arguments+=("$(cat)"); shift ;;
      -f|-F) shift ;;
      --*) ;;
      *) address=\${1%%\\?*} ;;
    esac
    shift
  done
fi
jq --null-input --compact-output '$ARGS.positional' --args -- "\${arguments[@]}" >> '@CALLS@'
if [ "$address" = '' ]; then exit 0; fi
if [ "$method" != GET ]; then
  refused='@REFUSED@'
  if ! grep -qxF -- "$method $address" "$refused"; then exit 0; fi
  kept=$(grep -vxF -- "$method $address" "$refused" || true)
  printf '%s\\n' "$kept" > "$refused"
  exit 1
fi
jq --exit-status --arg address "$address" 'has($address)' '@ANSWERS@' > /dev/null
jq --compact-output --raw-output --arg address "$address" ".[\\$address] | $filter" '@ANSWERS@'
`;
