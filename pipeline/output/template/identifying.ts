/** Files that tools look for by their name. */
const PLATFORM = String.raw`java\.library\.path|[Nn]ode\.js|[Nn]ext\.js|Vue\.js|Cargo\.(?:toml|lock)|package(?:-lock)?\.json|go\.(?:mod|sum)|pom\.xml|Makefile|Dockerfile|Gemfile|CMakeLists\.txt|composer\.(?:json|lock)|tsconfig\.json|pyproject\.toml|setup\.py|requirements\.txt|build\.gradle(?:\.kts)?|settings\.gradle|docker-compose\.ya?ml|\.git|\.npmrc|known_hosts|authorized_keys|id_rsa`;
const PLATFORM_NAME = new RegExp(`^(?:${PLATFORM})$`);

/** What names the error, and is therefore kept though it looks like something that changes. */
export const IDENTIFYING: readonly RegExp[] = [
  // Classes of errors, with their packages.
  /(?<![\w$.\\])(?:[A-Za-z_$][\w$]*(?:\.|::|\\))*(?:[A-Za-z_$][\w$]*)?(?:Error|Exception|Warning|Failure|Fault|Interrupt|Timeout)(?![\w$])/g,
  // The class in front of a message, whatever it is called.
  /^(?:[\w$]+\.)*[A-Z][\w$]*[a-z][\w$]{2,}(?=: (?!command not found|not found|[Nn]o such|[Pp]ermission denied))/g,
  /(?<=^CMake (?:Error|Warning)[^(]{0,300}\()\w+(?=\):)/g,
  /\berror:[0-9A-F]{8}(?=:)/g,
  /\bmissing \d+ required\b/g,
  // Error codes: ENOENT, ERR_REQUIRE_ESM, E0382, TS2322, ORA-00942, LNK2019, CUDA_ERROR_OUT_OF_MEMORY, 0x80070005.
  /(?<![\w$.-])(?<!\b(?:find|variable|macro|constant|symbol|identifier|secret|key|named) )(?:E[A-Z]{2,}[A-Z0-9]*|[A-Z]{1,6}-?\d{3,6}|[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)(?![\w$-])/g,
  /\b0x8[0-9a-fA-F]{7}\b/g,
  /\b(?:0xC0000\w{3}|0x[0-9A-F]{1,4})\b/g,
  // Numbers that are the name of an error, by the word before them.
  /(?<![\w-])(?:errno|err|code|codes|status|exit|exited|exits|signal|error|HTTP|rc|SQLSTATE|错误|错误码|代码|状态码|退出码)(?: (?:code|status|with|value|number|of|is|was))*[ :=#([]{0,3}-?\d{1,6}(?![\w.]|:\d)/gi,
  // Alone in brackets: "(98: Address already in use)", "(28000)", "(HY000/2002)", "[Errno 2]", "curl: (6)".
  /(?<![\w])[([](?:Errno |HY000\/)?-?\d{1,5}(?=[)\]]|:(?!\d))/g,
  /\(\d{2}[0-9A-Z]{3}\)/g,
  // "404 Not Found".
  /(?<![\w./:-])[1-5]\d\d(?= [A-Z][a-z]+(?: [A-Z]|$|[,.:;)]))/g,
  // Protocols and encodings.
  /\b(?:HTTP\/[\d.]+|TLSv[\d.]+|SSLv[\d.]+|[Uu][Tt][Ff]-?\d+|[Ss][Hh][Aa]-?\d+|[Mm][Dd]5|x86[_-]64|IPv[46]|OAuth2?|Base64|base64|int\d+|uint\d+|float\d+|i\d{1,3}|u\d{1,3}|f\d{2})(?!\w)/g,
  // Names that belong to the platform, not to the project.
  /(?<![\w$])\$(?:PATH|HOME|PWD|USER|SHELL|TMPDIR|DISPLAY|JAVA_HOME|GOPATH|LD_LIBRARY_PATH|PYTHONPATH)(?!\w)|(?<!\w)(?:for_each|depends_on|required_version|required_providers|__init__|__main__)(?!\w)/g,
  new RegExp(`(?<![\\w/.-])(?:${PLATFORM})(?![\\w/:-])`, 'g'),
  /(?<![\w.-])(?:\/var)?\/run\/[\w./-]+|(?<![\w.-])\/dev\/(?:null|tty|stdin|stdout|stderr|kvm|shm|fuse|u?random|nvidia\w*|net\/tun)\b|(?<![\w.-])\/var\/lib\/(?:dpkg|apt)\/[\w./-]+|(?<![\w.-])\/etc\/(?:hosts|passwd|resolv\.conf|fstab|sudoers)\b/g,
];

/** What stands in quotes and is a word of the program's own. */
const OWN_WORDS: ReadonlySet<string> = new Set(
  (
    'NoneType None null nil NULL undefined any unknown never void this super self import export require return yield await async ' +
    'async/await node publickey password keyboard-interactive true false'
  ).split(' '),
);

/** Names of the standard library that say which error it is. */
const STANDARD =
  /^(?:Option|Result|RefCell|Ok|Err|Some)(?:::\w+\(\))?$|^(?:dependencies|dependencyManagement|build|project|parent|modules|packaging|plugins?)(?:\.[\w.]+)$|^(?:npm|yarn|pip|git|go|cargo|docker|terraform) [a-z-]+(?: -[\w-]+)*$/;

/** Whether a quoted text names the error rather than something of the person's who met it. */
export function isOwnWording(quoted: string, before: string): boolean {
  if (/\b[Cc]ommand $/.test(before)) return false;
  // No program has two of it, and what its lack means is always the same.
  if (/^(?:main|_start|WinMain)$/.test(quoted)) return before.endsWith('reference to ');
  if (OWN_WORDS.has(quoted) || STANDARD.test(quoted) || PLATFORM_NAME.test(quoted)) return true;
  if (/^(?:(?:max|min)_\w+|E[A-Z]{3,}|[A-Z]+_[A-Z_]+|[A-Z]{1,5}\d{3,5})$/.test(quoted)) return true;
  // What the grammar wants there says which error it is; what stands there instead does not.
  if (!/[\p{L}\p{N}]/u.test(quoted)) return /(?<!un)expected:? $/i.test(before);
  if (/(?:near|token|unexpected|named?|called|value|string|literal)[: ]+$/i.test(before)) return false;
  return isProse(quoted);
}

/** What a compiler calls a type: a keyword, and a name of the program at hand. */
const DECLARED =
  /^(?:const |volatile |unsigned |static )*(?:struct|union|enum|class|interface|trait|type|module|func|fn|def|int|char|void|bool|float|double|long|short|auto) /;

/** Several plain words: a message within a message, "field list". */
export function isProse(text: string): boolean {
  const words = text.trim().split(/\s+/);
  if (words.length < 2 || DECLARED.test(text) || /[{}<>=;*|[\]]|\w\(/.test(text)) return false;
  const plain = words.filter((word) => /^[(]?[\p{L}][\p{L}'-]*[.,:;!?)]*$/u.test(word)).length;
  return words.length < 4
    ? plain === words.length && /^\p{Ll}|^\p{Lu}\p{Ll}+ \p{Ll}/u.test(text)
    : plain / words.length > 0.6;
}
