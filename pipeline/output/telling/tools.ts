/** A program, how its outputs are known, and how they give its version away. */
interface Tool {
  readonly name: string;
  readonly known?: RegExp;
  readonly version?: RegExp;
}

/** Programs by what stands in their outputs; the group `version` is the version. */
const TOOLS: readonly Tool[] = [
  {
    name: 'node',
    known: /^Node\.js v\d|^node:internal|\(node:internal/m,
    version: /Node\.js v(?<version>\d+\.\d+\.\d+)|node[: ]v(?<version2>\d+\.\d+\.\d+)/,
  },
  { name: 'npm', known: /^npm (?:ERR!|error)/m, version: /npm(?:@|[: ]+v?)(?<version>\d+\.\d+\.\d+)/ },
  {
    name: 'python',
    known: /^Traceback \(most recent|File "[^"]*\.py", line \d+/m,
    version: /[\\/]python(?<version>3\.\d+)[\\/]|Python (?<version2>\d+\.\d+\.\d+)/i,
  },
  { name: 'pytest', known: /^=+ test session starts =+/m, version: /pytest-(?<version>\d+\.\d+\.\d+)/ },
  { name: 'pip', version: /pip (?:version )?(?<version>\d+\.\d+(?:\.\d+)?)/ },
  { name: 'go', known: /^goroutine \d+ \[/m, version: /\bgo(?<version>1\.\d+(?:\.\d+)?)\b/ },
  {
    name: 'rust',
    known: /^ *--> \S+\.rs:\d+:\d+|rust_begin_unwind/m,
    version: /rustc (?<version>1\.\d+\.\d+)|\/rustc\/(?<version2>\d\.\d+\.\d+)/,
  },
  {
    name: 'gcc',
    version: /lib\/gcc\/[\w-]+\/(?<version>\d+(?:\.\d+)*)\/|gcc version (?<version2>\d+\.\d+\.\d+)/,
  },
  {
    name: 'java',
    known: /^\s*at [\w.$]+\([\w.]+\.java:\d+\)/m,
    version: /\bjava version "(?<version>[\d._]+)"|OpenJDK \S+ Server VM (?:\(build )?(?<version2>\d+[\d.]*)/,
  },
  { name: 'maven', known: /-> \[Help \d\]/, version: /Apache Maven (?<version>\d+\.\d+\.\d+)/ },
  { name: 'gradle', known: /^\* What went wrong:/m, version: /Gradle (?<version>\d+\.\d+(?:\.\d+)?)/ },
  { name: 'ruby', known: /\.rb:\d+:in /, version: /[\\/]ruby[\\/-](?<version>\d+\.\d+\.\d+)/ },
  { name: 'perl', known: /in @INC/, version: /[\\/]perl5?[\\/](?<version>5\.\d+(?:\.\d+)?)/ },
  {
    name: 'php',
    known: /^PHP (?:Fatal|Parse|Warning|Notice)|\.php(?: on line |:)\d+/m,
    version: /PHP (?<version>\d+\.\d+\.\d+)|[\\/]php[\\/](?<version2>\d\.\d)/,
  },
  {
    name: 'dotnet',
    version: /dotnet[\\/]sdk[\\/](?<version>\d+\.\d+\.\d+)|MSBuild version (?<version2>[\d.]+)/,
  },
  {
    name: 'cmake',
    known: /^CMake (?:Error|Warning)/m,
    version: /share[\\/]cmake-(?<version>\d+\.\d+)|cmake version (?<version2>[\d.]+)/i,
  },
  { name: 'terraform', version: /Terraform v(?<version>\d+\.\d+\.\d+)/ },
  { name: 'nginx', known: /^nginx: \[/m, version: /nginx\/(?<version>\d+\.\d+\.\d+)/ },
  {
    name: 'postgresql',
    version: /PostgreSQL (?<version>\d+(?:\.\d+)?)|psql \(PostgreSQL\) (?<version2>[\d.]+)/,
  },
  { name: 'docker', version: /Docker version (?<version>\d+\.\d+\.\d+)/ },
  { name: 'kubernetes', version: /GitVersion:"v(?<version>\d+\.\d+\.\d+)"/ },
  { name: 'git', version: /git version (?<version>\d+\.\d+\.\d+)/ },
  {
    name: 'curl',
    known: /^curl: \(/m,
    version: /curl\/(?<version>\d+\.\d+\.\d+)|curl (?<version2>\d+\.\d+\.\d+)/,
  },
  {
    name: 'typescript',
    known: /\berror TS\d+:/,
    version: /[Tt]ype[Ss]cript@?[ v]*(?<version>\d\.\d+\.\d+)|\btsc Version (?<version2>[\d.]+)/,
  },
  { name: 'pytorch', known: /site-packages\/torch\//, version: /torch[=-]+(?<version>\d+\.\d+\.\d+)/ },
];

/** The program that printed a text, where its telling line does not say so by itself; null where nothing does. */
export function toolOf(text: string): string | null {
  return TOOLS.find(({ known }) => known?.test(text))?.name ?? null;
}

/** The version of a program as far as a text of it shows it. */
export function versionOf(tool: string, text: string): string | null {
  const groups = TOOLS.find(({ name }) => name === tool)?.version?.exec(text)?.groups;
  return groups?.['version'] ?? groups?.['version2'] ?? null;
}
