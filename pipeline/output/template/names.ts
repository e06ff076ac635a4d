/** Words that name a kind of thing, behind which the name of one may stand without quotation marks. */
export const KINDS =
  'package|module|migration|host|hostname|server|user|username|role|account|database|db|schema|keyspace|table|relation|column|field|index|constraint|topic|partition|service|unit|container|image|pod|namespace|node|volume|network|device|interface|command|program|executable|binary|option|argument|parameter|key|property|variable|function|procedure|method|constructor|class|interface|trait|type|identifier|symbol|library|file|directory|folder|branch|tag|ref|refspec|remote|repository|repo|commit|object|revision|target|task|recipe|plugin|extension|profile|provider|resource|bucket|queue|stream|project|crate|gem|feature|collection|cluster|broker|group|label|secret|configmap|deployment|job|step|stage|rule|script|test|spec|macro|attribute|member|artifact|dependency|requirement|formula|cask|named|called';

/** Words that follow such a word without being a name. */
const NO_NAMES =
  "a|an|and|any|are|as|at|be|because|been|before|but|by|call|can|cannot|can't|could|contains?|conflicts?|definition|denied|did|didn't|do|does|doesn't|due|error|errors|exceeded|exceeds|exist|exists|expected|failed|failure|failures|for|found|from|get|given|had|has|have|if|in|incorrect|into|invalid|is|isn't|it|its|may|missing|must|mismatch|name|named|names|near|needs?|never|no|not|number|of|on|or|out|path|pattern|passed|permission|permissions|please|present|provided|ref|request|required|requires|resolution|resolved|restarts?|returned|set|shall|should|signature|size|specified|specifications?|structure|system|that|the|there|this|timed|timeout|to|type|types|unknown|unreachable|used|using|value|values|version|was|wasn't|were|when|where|which|while|will|with|without|you|your|access|already|arguments?|files?|declaration|descriptor|format|handler|id|installation|list|loading|lookup|manager|metadata|mode|object|initialization|import|imports|resolver|response|server|service|state|statement|status|terminated|text|url|limit|limits|length|process|project|configuration|changes|connection|directory|repository|constraint|reference|conversion|controller|cluster|compatibility|creation|deletion|discovery|support|update|verification|validation|content|contents|data|only|after|authentication|has|yet|stopped|exited|crashed|closed|refused|reset|lost|full|empty|locked|busy|release|exception|operand|operands|extension|header|entry|pointer|instance|member|fails|parse|build|suite|run|load|start|startup|shutdown|execution";

/** States that are the error itself: "connect to host: refused". */
export const STATES =
  'refused|denied|rejected|timeout|reset|closed|failed|lost|unreachable|expired|missing|exists|busy|full|empty|locked|required|invalid|unknown|unsupported|unavailable|unauthorized|forbidden|killed|aborted|cancel(?:l?ed)|exceeded|disconnected|corrupt(?:ed)?|interrupted';

const WORD = String.raw`[\w$@%&+.:/~^-]*[\w$)\]*]`;

/** Names that stand without quotation marks, told by what stands around them; the group `slot` is the name. */
export const NAMES: readonly RegExp[] = [
  // "bash: foo: command not found", "cat: a.txt: No such file or directory", "x is not defined".
  new RegExp(
    String.raw`(?<=(?:^|[:：] ?))(?!(?:error|fatal|warning|note|Error|ERROR|FATAL|line|bash|sh|zsh|ssh|tar|curl)\b)(?<slot>${WORD})(?=[:：] ?(?:command not found|not found|未找到命令|没有那个文件或目录|找不到命令|[Nn]o such (?:file|command|module)|[Pp]ermission denied|[Ii]s a directory|Not a directory|unbound variable|Name or service not known|Temporary failure|bad interpreter|syntax error|parameter not set))`,
    'g',
  ),
  /(?<![\w$.])(?<slot>[\w$.]+(?:\(\.{0,3}\)[\w$.]*)*)(?= is not (?:defined|a function|iterable|a constructor|installed|recognized|in the sudoers file|running|an object)(?![\w-])| is required but| has already been declared)/g,
  /(?<=tag mismatch: )(?<slot>\S+)(?= line)/g,
  /(?<=tag mismatch: \S+ line \d+ and )(?<slot>\S+)/g,
  /(?<=(?:index|field|type|node|shard|alias|analyzer|mapper|setting|topic) )(?<slot>\[[\w.*-]+\])/gi,
  /(?<=: )(?!error|fatal|warning|Error|note)(?<slot>[^\s:]+)(?=: (?:cannot|Cannot|can't|Can't|unrecognized|invalid|illegal|unknown) )/g,
  /(?<=(?:reading|setting) )(?<slot>[\w$]+)(?=\)?$)/g,
  /(?<=(?:undefined|undeclared name|not declared by package|constraint failed|unbound variable|未定义)[:：] )(?<slot>[^\s"'`“‘,;()]+)/g,
  /(?<=(?:command not found|[Nn]o such (?:table|column|function|module|index|service|container|image|file)|not resolve host(?:name)?|cannot load such file --|[Uu]nknown (?:command|flag|option)|(?:unrecognized|invalid|illegal|unknown) option|Cannot find module|cannot find package|[Nn]o module named|Unable to locate package|Could not find or load main class|找不到或无法加载主类|无法定位软件包|no required module provides package)[:：]? (?:-- ?)?)(?!(?:in|is|of|for|with|or|to|at|by|as|and|near|on|was|specified)\b)(?<slot>[^\s"'`“‘,;:：()]+)/g,
  /(?<=(?:Class(?:NotFoundException|FormatError)|NoClassDefFoundError|NoSuchFieldError|NoSuchMethodError|AbstractMethodError|NameNotFoundException|NoSuchElementException|FileNotFoundException|NoSuchFileException|AccessDeniedException|UnknownHostException|LoadError|ImportError): )(?!cannot\b|Cannot\b|No\b|DLL\b)(?<slot>\S+)(?=$|[:,;]| \()/g,
  /(?<=(?:^|: )cannot find -l)(?<slot>[^\s:]+)/g,
  /(?<![\w.])(?<slot>[\w.<>]+\(\))(?= (?:missing|takes|got (?:an|multiple|some)|argument))/g,
  /(?<=[Uu]nexpected token )(?<slot>[^\s"'`]+)/g,
  /(?<=: )(?<slot><[A-Z]\w+>)(?= )/g,
  /(?<![\w.])(?<slot>\w+)(?= declared (?:and|but) not used)/g,
  /(?<=declared and not used: )(?<slot>\w+)/g,
  /(?<=\boption )(?<slot>-{1,2}[\w-]+)(?=: )/g,
  /(?<=Could NOT find )(?<slot>\S+)/g,
  /(?<=Unbound (?:value|module|constructor|record field|type constructor) )(?<slot>\S+)/g,
  /(?<=merge: )(?<slot>\S+)(?= - not something)/g,
  /(?<=access denied for )(?<slot>[^\s,]+)/g,
  /(?<=manifest for )(?<slot>\S+)/g,
  /^(?<slot>\S+)(?= redeclared in this block| undefined \()/g,
  /(?<=arguments in call to )(?<slot>\S+)/g,
  // Of Kubernetes: "(NotFound): pods "a" not found", "cannot list resource".
  /(?<=\((?:NotFound|Forbidden|AlreadyExists|Conflict|Invalid)\): )(?<slot>[a-z][\w.-]*)(?= (?:"|is forbidden))/g,
  /(?<= cannot )(?<slot>[a-z]+)(?= resource )/g,
  /(?<=Could not find )(?<slot>[A-Z][A-Z0-9_]*)(?= using )/g,
  /(?<=Could not find artifact \S+ in )(?<slot>\S+)/g,
  /(?<=^(?:error: )?)(?<slot>\S+)(?= is not abstract and does not override )/g,
  /(?<=does not override abstract method \S+ in )(?<slot>\S+)/g,
  /(?<=^(?:错误: )?)(?<slot>\S+?)(?=不是抽象的)/g,
  /(?<=未覆盖)(?<slot>\S+?)(?=中的抽象方法)/g,
  /(?<=中的抽象方法)(?<slot>\S+)$/g,
  /(?<=\(type )(?<slot>\S+)(?= has no )/g,
  /(?<=has no field or method )(?<slot>\w+)/g,
  /(?<=an instance of )(?!an? )(?<slot>\S+)/g,
  /(?<slot>[\w\\:]+\(\))(?=: Argument #)/g,
  /(?<=must be of type )(?<slot>[^\s,]+)/g,
  /(?<=, )(?<slot>\w+)(?= given\b)/g,
  /(?<=getaddrinfo E[A-Z_]+ )(?<slot>\S+)/g,
  /(?<=\bspawn )(?<slot>\S+)(?= E[A-Z]+)/g,
  /(?<=\bObject of type )(?<slot>\w+)/g,
  /(?<=key not found: )(?<slot>\S+)/g,
  /(?<![\w.])(?<slot>[\w.*]+)(?= does not implement )/g,
  /(?<= does not implement )(?<slot>[\w.]+)/g,
  /(?<=\(missing (?:method )?)(?<slot>\w+)(?=(?: method)?\))/g,
  /(?<=uninitialized constant )(?<slot>\S+)/g,
  /(?<=in thread )(?<slot>"[^"]+"|'[^']+')/g,
  // A kind of thing and its name, with no other sentence around them.
  new RegExp(
    String.raw`(?<=(?<![\w-])(?:${KINDS}) (?:name |named |called )?)(?!(?:${NO_NAMES}|${KINDS})(?![\w$-]))(?<slot>${WORD})(?=$|[,;:.)]?(?:$| (?:is|was|are|does|do|has|have|had|not|in|at|to|on|from|with|by|already|cannot|can't|could|can|must|should|failed|port|found|and|or|exists|requires|needs|depends|could|isn't|doesn't|didn't|which|that|as|for|because|but)\b|: |, | \())`,
    'gi',
  ),
  new RegExp(
    String.raw`(?<=(?<![\w-])(?:${KINDS}): )(?!(?:${NO_NAMES})(?![\w$-]))(?<slot>${WORD})(?=$|[:,] | \()`,
    'g',
  ),
  // Names by their form: a.b.C, a::b, under_score, camelCase.
  /(?<![\w$.:/@-])(?<slot>[A-Za-z_$][\w$]*(?:(?:\.|::|->|#)[A-Za-z_$][\w$]*)+(?:\(\.{0,3}\)|<[\w, ]+>)?(?::[A-Za-z][\w.-]*)?)(?![\w$])/g,
  /(?<![\w$.:/@-])(?<slot>_*[a-z][a-z0-9]*(?:_[A-Za-z0-9]+)+)(?![\w$(:]|\(\)| failed\b)/g,
  /(?<![\w$.:/@-])(?<slot>[a-z]+\d*(?:[A-Z][a-z0-9]+)+)(?![\w$(:]|\(\))/g,
  /(?<=(?:[Ff]unction|[Mm]ethod|[Mm]acro|subroutine|procedure) )(?<slot>&?[\w$:.\\>-]+\([^()]{0,60}\))/g,
  /(?<![\w$])(?<slot>\$[A-Za-z_]\w*)(?!\w)/g,
  /(?<=incompatible types: )(?<slot>\S+)(?= cannot be converted to )/g,
  /(?<= cannot be (?:converted|cast) to (?:class )?)(?<slot>[^\s"'`“‘,;:：()]+)/g,
  // What a branch goes to.
  /(?<=\s)(?<slot>[\w./-]+)(?= -> )/g,
  /(?<=\s\S+ -> )(?<slot>[\w./-]+)/g,
  /(?<![\w.-])(?<slot>[\w.-]+_[\w-]+\([\w-]+\))(?!\w)/g,
  // The last word of a sentence that ends in what it is about.
  new RegExp(String.raw`(?<=[a-z]{3,} [a-z' ]{3,60}[:：] )(?!(?:${STATES})$)(?<slot>[^\s"'\x60()]+)$`, 'g'),
  new RegExp(
    String.raw`(?<=[a-z]{3,} (?:for|to (?:resolve|find|locate|load|import|open|install|parse|start|stop|fetch|pull|push|build|reach|connect to))) (?!(?:${NO_NAMES})(?![\w$-]))(?<slot>[^\s"'\x60()]+)$`,
    'g',
  ),
];

/** Options that a program does not know: no part of its own wording, as those that it names are. */
export const ASKED_OPTIONS =
  /(?<=(?:unknown|unrecognized|invalid|illegal|no such|bad|unexpected|ambiguous) (?:option|flag|argument|switch|parameter|command)s?[:：]?(?: --)? |\boption (?=\S+: is ))(?<slot>-{1,2}[\w=-]+)/gi;

/** Pieces of the program at hand, of any form, told by the words around them. */
export const EXPRESSIONS: readonly RegExp[] = [
  /(?<=cannot use )(?<slot>.{1,200}?)(?= as (?:\S+ )?(?:value|type)\b)/g,
  /(?<= as )(?<slot>.{1,100}?)(?= value in | in (?:variable declaration|assignment|return statement|argument))/g,
  /(?<=(?:不兼容的类型|incompatible types)[:：] )(?<slot>\S+?)(?=无法转换为| cannot be converted to )/g,
  /(?<=无法转换为)(?<slot>\S+)$/g,
  /^(?<slot>\S+)(?=: bad substitution)/g,
  // A value as a program writes it down: a struct, an object.
  /(?<![\w$#%])(?<slot>(?:[\w.*]+)?\{(?=[^{}]{0,200}[:"])(?:[^{}]|\{(?:[^{}]|\{[^{}]{0,200}\}){0,300}\}){8,400}\})/g,
  /(?<=no method matching )(?<slot>\S.*?)(?=$)/g,
  /(?<=dup key: )(?<slot>\{.*\})/g,
  /(?<=invalid operation: )(?<slot>.+?)(?= \()/g,
  /(?<=mismatched types )(?<slot>\S+ and [^\s)]+)/g,
  // Requirements of packages: "a 1.0 requires b>=2, but you have b 1.0".
  /^(?<slot>[\w.-]+ \d\S*)(?= (?:requires|depends on) )/g,
  /(?<= requires )(?<slot>[\w.-]+[\s<>=!~]\S*)(?=, but )/g,
  /(?<=but you have )(?<slot>[\w.-]+ \d\S*)/g,
  /(?<=Depends: )(?<slot>\S+(?: \([^)]*\))?)(?= but )/g,
  /(?<slot>#<[^>]{1,200}>)/g,
  /(?<=(?:Merge conflict in|合并冲突于) )(?<slot>\S.*)$/g,
  /(?<=inferred type is )(?<slot>.{1,100}?)(?= but )/g,
  /(?<= but )(?<slot>\S{1,100})(?= was expected)/g,
];

/** What keeps its own words though a name could stand there. */
export const NO_NAME_AT_ALL: readonly RegExp[] = [
  /\b(?:e\.g\.|i\.e\.|etc\.|vs\.)/g,
  /\bstd::\w+(?=$|[ ,])/g,
  /(?<![\w-])--[a-z][\w-]*/g,
];
