/** A program that a command needs: "git", "git>=2.35.2", "node<20.19" for what newer ones no longer print, or a module: "python3:psycopg2". */
export interface Need {
  readonly name: string;
  /** The lowest version that will do; null where any will. */
  readonly lowest: string | null;
  /** The first version that will do no longer; null where none is known. */
  readonly below: string | null;
}

export function readNeed(text: string): Need {
  const [, name = '', relation, version = ''] = /^(.*?)(?:(>=|<)(.*))?$/.exec(text) ?? [];
  return {
    name,
    lowest: relation === '>=' ? version : null,
    below: relation === '<' ? version : null,
  };
}

/** What is known of the programs of a machine: the version of each that is there, "" where it does not tell. */
export type Programs = ReadonlyMap<string, string>;

/** Whether a program is there, in such a version. One that does not tell its version is taken for one that will do. */
export function isMet({ name, lowest, below }: Need, programs: Programs): boolean {
  const version = programs.get(name);
  if (version === undefined || version === '') return version === '';
  if (lowest !== null && compareVersions(version, lowest) < 0) return false;
  return below === null || compareVersions(version, below) < 0;
}

export function needText({ name, lowest, below }: Need): string {
  if (lowest !== null) return `${name} ${lowest} or newer`;
  return below === null ? name : `${name} older than ${below}`;
}

function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number)) as [number[], number[]];
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

const MARK = '@@program';

/** How it is found out whether a module is there ("python3:psycopg2"), a network, or a program. */
const MODULES = `case $program in
python*:*) "\${program%%:*}" -c "import \${program#*:}" ;;
node:*) node -p 'require.resolve(process.argv[1])' "\${program#*:}" ;;
perl:*) perl -M"\${program#*:}" -e 1 ;;
ruby:*) ruby -r "\${program#*:}" -e 1 ;;
php:*) php -r "exit(extension_loaded('\${program#*:}') ? 0 : 1);" ;;
network) timeout 5 getent hosts example.com ;;
*) command -v "$program" ;;
esac`;

/** A script that prints for each program whether it is there and what it says of its version. */
export function programsScript(names: readonly string[]): string {
  // Java says -version, Go says version, ssh and nginx say -V or -v. None may wait for input, and none may talk for long.
  const asks = ['--version', '-version', 'version', '-V', '-v']
    .map((option) => `{ said=$(timeout 10 "$program" ${option} </dev/null 2>&1) && [ -n "$said" ]; }`)
    .join(' || ');
  return `there() {
${MODULES}
}
for program in ${names.map((name) => `'${name}'`).join(' ')}; do
there >/dev/null 2>&1 </dev/null || continue
said=
case $program in *:*) ;; *) ${asks} || said= ;; esac
printf '${MARK} %s %s\\n' "$program" "$(printf %s "$said" | head -n 3 | head -c 400 | tr '\\n' ' ')"
done`;
}

/** Reads what `programsScript` printed. */
export function readPrograms(output: string): Programs {
  const programs = new Map<string, string>();
  for (const line of output.split('\n')) {
    const [mark, name, ...said] = line.split(' ');
    if (mark !== MARK || name === undefined) continue;
    programs.set(name, /\d+(?:\.\d+)+/.exec(said.join(' '))?.[0] ?? '');
  }
  return programs;
}
