/** Where the records of a program stand: its own domain, then wider ones. */
const DOMAINS: Readonly<Record<string, readonly string[]>> = {
  apk: ['docker', 'linux'],
  apache: ['apache', 'nginx', 'linux'],
  apt: ['linux'],
  bundler: ['node'],
  'c++': ['cpp', 'gcc'],
  clang: ['cpp', 'gcc'],
  'clang++': ['cpp', 'gcc'],
  docker: ['docker'],
  dotnet: ['dotnet'],
  'g++': ['gcc', 'cpp'],
  gcc: ['gcc', 'cpp'],
  gradle: ['gradle', 'java', 'android'],
  java: ['java'],
  javac: ['java'],
  kafka: ['kafka'],
  kubernetes: ['kubernetes'],
  ld: ['gcc', 'cpp'],
  make: ['make', 'cpp'],
  maven: ['maven', 'java'],
  msbuild: ['dotnet'],
  npm: ['npm', 'node'],
  postgresql: ['postgresql', 'postgres', 'database'],
  pytest: ['python'],
  rust: ['rust', 'cargo'],
  spring: ['java'],
};

/** What formats that many programs share are told apart by, in the telling line or the output; the domains follow. */
const BY_WORDS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\btorch\b|pytorch/i, ['pytorch', 'python']],
  [/\bCUDA\b|cuda(?:Error|Malloc)|\bnvcc\b|nvidia-smi|NCCL/i, ['cuda']],
  [/\btensorflow\b|\bkeras\b/i, ['tensorflow', 'python']],
  [/\btransformers\b|huggingface/i, ['huggingface', 'python']],
  [/\bcv2\b|OpenCV/, ['opencv', 'python']],
  [/next(?:\.js|js)|\bnext build\b/i, ['nextjs', 'node']],
  [/\breact(?:-dom)?\b|\bhooks?\b.*component/i, ['react', 'node']],
  [/\bTS\d{4,5}\b|\btypescript\b|\btsc\b/i, ['typescript']],
  [/\bnginx\b/i, ['nginx']],
  [/postgres|\bpsql\b|psycopg|\bpg_\w+/i, ['postgresql', 'postgres', 'database']],
  [/\bdocker(?:file|d)?\b|\bDockerfile\b|containerd/i, ['docker']],
  [/\bjava\.(?:lang|io|net|util|sql)\.|\bjdk\b|\bspring(?:framework)?\b/i, ['java']],
  [/\bgoroutine\b|^panic: |\bgolang\b|\.go:\d+/im, ['go']],
  [/\brustc?\b|error\[E\d{4}\]|\.rs:\d+/, ['rust']],
  [
    /\bpython\d?\b|Traceback \(most recent|\b(?:ModuleNotFound|UnicodeDecode|UnicodeEncode|Attribute|Indentation|Recursion|Name|Value|Key|Import)Error\b/i,
    ['python'],
  ],
  [/\bnpm\b/i, ['npm', 'node']],
  [/\bnode(?:\.js|:internal)|\bERR_[A-Z_]+\b/i, ['node']],
  [/\bdotnet\b|\bSystem\.\w+Exception\b|\bCS\d{4}\b/, ['dotnet']],
  [/^curl: |\bcurl: \(/m, ['curl', 'http', 'networking']],
  [
    /^(?:ssh|scp|sftp): |Permission denied \(publickey|Host key verification|kex_exchange|^Load key/m,
    ['ssh', 'networking'],
  ],
  [
    /^(?:git: |fatal: (?!\[))|^error: pathspec|^CONFLICT|\.git\b|! \[(?:remote )?rejected\]|^错误：.*(?:引用|分支|远程|仓库|提交|合并|暂存|子模组|路径规格)/m,
    ['git'],
  ],
  [/\bopenssl\b|:error:[0-9A-F]{8}:|SSL routines|verify error:num/, ['openssl', 'security']],
  [/^(?:tar|gzip|gunzip|xz|unzip|bzip2): /m, ['tar', 'linux']],
  [/\b(?:sqlite|OperationalError: (?:no such|database is locked))/i, ['sqlite', 'database']],
  [/^ERROR \d{4} \(|\bmysql|mariadb/i, ['mysql', 'database']],
  [/\bredis\b|WRONGTYPE|NOAUTH|\(error\) /i, ['redis', 'database']],
  [/\bmongo/i, ['mongodb', 'database']],
  [/elasticsearch|index_not_found_exception|"root_cause"/, ['elasticsearch', 'database']],
  [/\bkafka\b/i, ['kafka']],
  [/\bgrpc\b|rpc error: code/i, ['grpc']],
  [/\bkubectl\b|\bpods?\b|kubelet|apiVersion:|Error from server/, ['kubernetes']],
  [/terraform|\.tf line \d/i, ['terraform']],
  [/when calling the \w+ operation|\baws\b/i, ['aws', 'cloud']],
  [/\bflutter\b|\.dart\b/i, ['flutter']],
  [/android|INSTALL_FAILED|\badb\b|aapt/i, ['android']],
  [/\bperl\b|\.p[lm] line \d|@INC/, ['perl']],
  [/\.php\b|^PHP /m, ['php']],
  [/\bcargo\b|Cargo\.toml/, ['cargo', 'rust']],
  [/\bmake(?:\[\d+\])?: /, ['make']],
  [/\bCMake\b/, ['cmake']],
  [/\bpip\b|No matching distribution|externally-managed/, ['pip', 'python']],
  [/##\[|GitHub Actions|\bworkflow\b/, ['cicd']],
  [
    /^E: |\bdpkg\b|\bsystemd?\b|command not found|: not found$|Permission denied|^(?:bash|sh|zsh|ls|cp|mv|cat|sed|awk|grep|rm|mount|chmod): /m,
    ['linux'],
  ],
];

/**
 * The domains that a text may belong to, the likeliest first: by the message that names the error, by the program, by what
 * stands around it.
 */
export function domainsOf(message: string, text: string, tool: string | null): string[] {
  return [...new Set([...byWords(message), ...(tool === null ? [] : ofTool(tool)), ...byWords(text)])];
}

/** Of a name as the reader gives it, or as a person writes it: "Apache Maven". */
function ofTool(tool: string): readonly string[] {
  const words = tool.toLowerCase().split(' ').toReversed();
  return [...words.flatMap((word) => [...(DOMAINS[word] ?? []), word]), ...byWords(tool)];
}

function byWords(text: string): readonly string[] {
  return BY_WORDS.filter(([pattern]) => pattern.test(text)).flatMap(([, words]) => words);
}
