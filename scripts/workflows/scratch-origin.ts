import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDocument, writeDocument } from '../../pipeline/record/document.ts';
import { recordFile } from '../../pipeline/rule/tester.ts';
import { ScratchRepository } from '../../pipeline/store/scratch-repository.ts';
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
    this.answer({});
  }

  answer(answers: Readonly<Record<string, unknown>>): void {
    writeFileSync(this.answers, JSON.stringify(answers));
    writeFileSync(this.calls, '');
  }

  override remove(): void {
    super.remove();
    rmSync(this.folder, { recursive: true, force: true });
  }

  #program(name: string, text: string): void {
    const path = join(this.programs, name);
    const values = { ROOT, ANSWERS: this.answers, CALLS: this.calls };
    const filled = Object.entries(values).reduce(
      (all, [key, value]) => all.replaceAll(`@${key}@`, value),
      text,
    );
    writeFileSync(path, filled);
    chmodSync(path, 0o755);
  }
}

/** The text of a record without faults, but for the fields given. */
export function recordText(id: string, fields: Parameters<typeof recordFile>[0] = {}): string {
  const name = id.replaceAll('/', '-');
  const texts = {
    signature: `Error: the ${name} has failed`,
    signature_zh: `错误：${name} 失败`,
    regex: `the ${name} has failed`,
  };
  const { bytes } = recordFile({ ...texts, ...fields, id });
  return writeDocument(readDocument(Buffer.from(bytes ?? []).toString('utf8')));
}

/** Nothing to install: the project's own modules are there. A verb that is not the tool's is played. */
const NPM = `#!/usr/bin/env bash
set -euo pipefail
if [ "$1" = ci ]; then exit 0; fi
shift 4
if [ "$1" = translate ]; then
  if [ "\${OPENAI_API_KEY:-}" != the-key ] || [ -n "\${GH_TOKEN:-}" ]; then exit 2; fi
  sed -i 's/"root_cause_zh": null/"root_cause_zh": "译文"/' records/node/a.json
  exit 0
fi
if [ "$1" = check ] && [ "\${2:-}" = --links ]; then echo '::error::dead'; exit 1; fi
exec node "@ROOT@pipeline/cli.ts" "$@"
`;

const GH = `#!/usr/bin/env bash
set -euo pipefail
[ "$GH_TOKEN" = the-token ]
jq --null-input --compact-output '$ARGS.positional' --args -- "$@" >> '@CALLS@'
if [ "$1" != api ]; then exit 0; fi
address='' filter='' method=GET
shift
while [ $# -gt 0 ]; do
  case $1 in
    --jq) filter=$2; shift ;;
    --method) method=$2; shift ;;
    -f|-F) shift ;;
    --*) ;;
    *) address=$1 ;;
  esac
  shift
done
if [ "$method" != GET ]; then exit 0; fi
jq --exit-status --arg address "$address" 'has($address)' '@ANSWERS@' > /dev/null
jq --arg address "$address" '.[$address]' '@ANSWERS@' | jq --raw-output "\${filter:-.}"
`;
