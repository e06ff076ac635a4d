/** A kind of error: how it is known, and the categories of a vocabulary that may hold it, the best first. */
type ErrorKind = readonly [known: RegExp, categories: readonly string[]];

const SYNTAX = ['syntax_error', 'parse_error', 'compile_error', 'build_error'];
const TYPE = ['type_error', 'compile_error', 'build_error'];
const REFERENCE = ['reference_error', 'name_error', 'compile_error', 'build_error'];
const BUILD = ['build_error', 'compile_error', 'compilation_error'];
const MODULE = ['module_error', 'import_error', 'dependency_error'];
const DEPENDENCY = ['dependency_error', 'installation_error', 'module_error'];
const CONFIG = ['config_error', 'configuration_error'];
const AUTH = ['auth_error', 'authentication_error', 'authentication'];
const NETWORK = ['network_error', 'connection_error', 'networking'];
const CONCURRENCY = ['concurrency_error', 'database_error'];
const RESOURCE = ['resource_error', 'memory_error', 'resource_limit'];
const DATABASE = ['database_error', 'query_error', 'data_error'];
const DEPLOYMENT = ['deployment_error', 'runtime_error'];

/** Codes whose family says the kind, whatever the words beside them are. */
const BY_CODE: readonly ErrorKind[] = [
  // Rust: E0277 is a bound that is not met, E0425 a name that is not there, the borrow checker's are of the build.
  [/\[E(?:0308|0277|0282|0283|0107|0061|0271|0369|0600|0604|0605|0606|0614|0618|0631)\]/, TYPE],
  [/\[E(?:0412|0423|0424|0425|0426|0405|0407|0408|0422|0433|0531|0560|0599|0609)\]/, REFERENCE],
  [/\[E(?:0432|0463|0583)\]/, MODULE],
  [/\[E\d{4}\]/, BUILD],
  // TypeScript: the thousands are the phases of the compiler.
  [/\bTS(?:2304|2305|2339|2503|2551|2552|2724|2694)\b/, REFERENCE],
  [/\bTS(?:2307|2306|2792|7016|2688)\b/, MODULE],
  [/\bTS1\d{3}\b/, SYNTAX],
  [/\bTS(?:5\d{3}|6\d{3}|18003)\b/, CONFIG],
  [/\bTS(?:2\d{3}|7\d{3}|180\d\d)\b/, TYPE],
  // C#, MSBuild, NuGet.
  [/\bCS(?:0103|0117|0234|0246|0426|1061|0118)\b/, REFERENCE],
  [/\bCS(?:0019|0029|0266|0411|1503|0311|0314|8600|8602|8604)\b/, TYPE],
  [/\bCS(?:1001|1002|1003|1022|1026|1513|1514|1519|1525)\b/, SYNTAX],
  [/\bNU\d{4}\b/, DEPENDENCY],
  [/\b(?:NETSDK|MSB|LNK|CS|C|FS|BC)\d{4,5}\b/, BUILD],
  // SQLSTATE by its class; MySQL and Oracle by number.
  [/\bERROR (?:1205|1213)\b|\bORA-00060\b|SQLSTATE\[40|deadlock detected|could not serialize/i, CONCURRENCY],
  [/\bERROR (?:1045|1044|1698)\b|\bORA-01017\b|SQLSTATE\[28|\(28\d{3}\)/, AUTH],
  [/\bERROR (?:2002|2003|2005|2013)\b|\bTNS-\d|\bORA-12\d{3}\b|SQLSTATE\[08|\[2002\]/, NETWORK],
  [/\bERROR 1040\b|connection slots|too many (?:clients|connections|open files)/i, RESOURCE],
  [/\bERROR \d{4} \(|\b(?:ORA|PLS)-\d{5}\b|SQLSTATE\[/, DATABASE],
];

/** What the words of a message say. */
const BY_WORDS: readonly ErrorKind[] = [
  [/CORS policy|Content Security Policy|known vulnerabilit/i, ['security_error']],
  [
    /certificate|x509|\b(?:SSL|TLS)\b|handshake failure|digital envelope|bad decrypt|\bPEM\b|private key/,
    ['tls_error', 'security_error', 'network_error'],
  ],
  [
    /publickey|authenticat|unauthori[sz]ed|credential|password|\b401\b|must be logged in|login|token (?:expired|invalid)|NOAUTH|is forbidden: User|NO_PUBKEY|认证/i,
    AUTH,
  ],
  [
    /state lock|lock wait|database is locked|index\.lock|already borrowed|BorrowMut|DATA RACE|event loop/i,
    CONCURRENCY,
  ],
  [
    /CUDA error|cudaError|no kernel image|NVML|nvidia-smi|gpu architecture/i,
    ['hardware_error', 'system_error'],
  ],
  [
    /out of memory|OutOfMemory|\bOOM|heap|ENOMEM|Killed|No space left|ENOSPC|quota|Data too large|too large|max_allowed_packet|watermark|\b137\b/i,
    RESOURCE,
  ],
  [/timed? ?out|ETIMEDOUT|[Tt]imeout|deadline exceeded|超时/, ['timeout_error', 'network_error']],
  [
    /ECONNREFUSED|ECONNRESET|EADDRINUSE|ENOTFOUND|[Cc]onnection (?:refused|reset|closed)|[Aa]ddress already in use|resolve host|getaddrinfo|[Uu]nreachable|name resolution|not known|[Nn]etwork|kex_exchange|host key|Empty reply|Could not connect|Can't connect|连接/,
    NETWORK,
  ],
  [
    /EACCES|EPERM|[Pp]ermission denied|[Aa]ccess ?[Dd]enied|not permitted|are too open|权限/,
    ['permission_error', 'security_error'],
  ],
  [
    /\b(?:403|404|429|5\d\d) [A-Z]|rate limit|[Tt]oo [Mm]any [Rr]equests|toomanyrequests/,
    ['api_error', 'network_error'],
  ],
  [
    /ERESOLVE|ETARGET|EINTEGRITY|integrity checksum|PEER_DEP|Unable to locate package|No matching (?:distribution|version|package)|no matching package|[Cc]ould not find (?:a version|gem|artifact)|unmet dependencies|version solving|compatible versions|conflicting dependencies|Could not resolve dependenc|lockfile|dependency lock file|Couldn't find (?:package|any versions)|Duplicate class|Error downloading/,
    DEPENDENCY,
  ],
  [
    /No module named|Cannot find (?:module|package)|Can't resolve|Failed to resolve import|ClassNotFound|NoClassDefFound|UnsupportedClassVersion|Can't locate|cannot load such file|no required module|unresolved import|relative import|not found in current path|there is no package called|shared libraries|no such module|ImportError|outside a module|找不到模块/,
    MODULE,
  ],
  [/Unicode|codec can't|encoding|charset|invalid byte sequence|编码/, ['encoding_error', 'data_error']],
  [
    /ZeroDivision|[Dd]ivi(?:sion|ded) by (?:zero|0)|ArithmeticE|overflow|shapes? cannot|size mismatch|\bNaN\b/,
    ['numeric_error', 'runtime_error'],
  ],
  [
    /AssertionError|AssertionFailed|expect\(|test suite|Expected to find element|locator|test failures|fixture/,
    ['test_error', 'runtime_error'],
  ],
  [
    /[Ss]yntax ?[Ee]rror|pars(?:e|ing) (?:error|failed)|[Pp]arsing error|unexpected (?:token|end|keyword)|unterminated|invalid syntax|missing separator|expected ['‘"`]?[;)\]}]|unknown instruction|Missing \$ inserted|语法/,
    SYNTAX,
  ],
  [
    /TypeError|\btype\b.*\b(?:mismatch|assignable|incompatible|expected)|incompatible types?|mismatched types|[Cc]ouldn't match|ClassCast|WRONGTYPE|MethodError|subtype|optional type|must be of type|unsupported operand|不兼容的类型|类型“/,
    TYPE,
  ],
  [
    /not defined|[Uu]ndefined (?:variable|method|function|local|control)|undeclared|not declared|not in scope|[Uu]nresolved reference|cannot find symbol|UndefVar|KeyError|NameError|AttributeError|could not find function|out of (?:bounds|range)|[Uu]nbound variable|no exported member|[Uu]nknown procedure|Identifier not found|找不到符号|找不到名称|未定义/,
    REFERENCE,
  ],
  [
    /JSON|deserializ|serializ|invalid value for|could not convert|invalid literal/i,
    ['data_error', 'runtime_error'],
  ],
  [
    /CHECK constraint|foreign key|duplicate key|\brelation\b|no such (?:table|column)|\bSQL\b|migrations? (?:is|are) pending/i,
    DATABASE,
  ],
  [
    /undefined reference|multiple definition|DSO missing|^error: |error(?:\[\w+\])?: |错误：|Compilation failed|LaTeX Error|Module build failed/,
    BUILD,
  ],
  [
    /No such file|ENOENT|EEXIST|Is a directory|File exists|没有那个文件|文件已存在/,
    ['io_error', 'filesystem_error', 'file_error'],
  ],
  [
    /[Cc]onfig|[Ii]nvalid (?:option|argument|value)|[Uu]nsupported|[Uu]nknown (?:option|command|flag|directive)|unrecognized|[Mm]issing required|placeholder|duplicate location|Definition for rule/,
    CONFIG,
  ],
];

/** What kind the errors of a program mostly are, where nothing else says. */
const BY_DOMAIN: Readonly<Record<string, readonly string[]>> = {
  git: ['version_control_error', 'runtime_error'],
  kubernetes: DEPLOYMENT,
  docker: DEPLOYMENT,
  cicd: DEPLOYMENT,
  terraform: DEPLOYMENT,
  database: DATABASE,
  postgresql: DATABASE,
  mysql: DATABASE,
  sqlite: DATABASE,
  redis: DATABASE,
  mongodb: DATABASE,
  elasticsearch: DATABASE,
  gcc: BUILD,
  cpp: BUILD,
  make: BUILD,
  cmake: BUILD,
  webpack: BUILD,
  gradle: BUILD,
  maven: BUILD,
  npm: DEPENDENCY,
  pip: DEPENDENCY,
  cargo: BUILD,
};
const ANY = ['runtime_error', 'system_error', 'build_error'];

/** The categories that an error may be of, the likeliest first: by its code, by its words, by the program. */
export function categoriesOf(message: string, domain: string | null): string[] {
  const byCode = BY_CODE.find(([known]) => known.test(message))?.[1] ?? [];
  // What git says of a name, a file or a type is about the repository.
  const own =
    domain === 'git' && !/publickey|resolve host|[Pp]ermission|certificate|authentic/i.test(message);
  const byWords = own ? [] : (BY_WORDS.find(([known]) => known.test(message))?.[1] ?? []);
  return [...byCode, ...byWords, ...(BY_DOMAIN[domain ?? ''] ?? []), ...ANY];
}
