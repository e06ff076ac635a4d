import { SYSTEM_WORDS } from './system-words.ts';

/** Signs of trouble in a line, with how much each weighs; the strongest counts, a further one adds little. */
const SIGNS: readonly (readonly [RegExp, number])[] = [
  // A word of trouble as a label: "error:", "[ERROR]", "fatal -", "Error 1045".
  [
    /(?:^|[\s[(<|*])(?:fatal|error|exception|panic|critical|emerg|severe|错误|致命错误|异常|失败|エラー)(?:\[[\w-]+\])?[\])>]?\s?[:：!-](?=\s|$)/i,
    48,
  ],
  [/\b(?:[A-Z]\w*)?(?:Error|Exception)(?: \[\w+\])?: \S/, 50],
  [SYSTEM_WORDS, 46],
  [
    /(?<![\w$.-])(?:E(?:ACCES|PERM|NOENT|EXIST|ADDRINUSE|CONN\w+|TIMEDOUT|PIPE|MFILE|NOSPC|INVAL|NOTFOUND|AI_AGAIN)|ERR_\w+|[A-Z]{2,5}-?\d{4,5}|SQLSTATE)(?!\w)/,
    44,
  ],
  [
    /\b(?:cannot|can't|can not|could not|couldn't|unable to|failed to|not able to|refus(?:ed|ing) to|was unable)\b/i,
    40,
  ],
  [
    /\b(?:no such|not found|does(?:n't| not) exist|nothing (?:added )?to commit|terminating|is not (?:defined|installed|recognized|a|allowed|supported|available|valid)|not permitted|denied|refused|forbidden|unauthorized|timed? ?out|unreachable|out of memory|no space left|already (?:in use|exists)|too (?:many|large|long|few|old|low|high|small|big|short|open)|exceed(?:ed|s)|mismatch|incompatible|unsupported|unrecognized|unexpected|undefined|unresolved|unknown|invalid|illegal|missing|corrupt(?:ed)?|broken|rejected|expired|conflict|violat\w+|overflow|deadlock|crash\w*|abort\w*|segmentation fault|core dumped|killed|oom)\b/i,
    36,
  ],
  [
    /\b(?:fail(?:ed|ure|s)?|error|fatal|exception|panic|must (?:be|have|not)|expected .* (?:but|got|found|to be)|required|requires)\b/i,
    30,
  ],
  [
    /错误|失败|无法|不能|未找到|找不到|拒绝|异常|超时|不存在|未定义|没有那个|无效|非法|不支持|不允许|已存在|冲突|不匹配|不是|未能|缺少|权限|致命|溢出|中止|崩溃/,
    42,
  ],
];

/** Where a word of trouble means none: counts of nothing, names of files, options, packages and settings, what helps. */
const NEGATIONS: readonly RegExp[] = [
  /\b(?:0|no|zero|without(?: any)?|not an?) (?:errors?|failures?|problems?|warnings?|failed|conflicts?|issues?|exceptions?)\b|\b(?:errors?|failures?|failed|fatal|errored|skipped|ignored)["']?\s?[:=]\s?(?:0|none|null|false|no|\[\])\b|没有错误|0 ?个(?:错误|失败|警告)|无错误/gi,
  /\b(?:on|if|ignore|continue|when|handle|catch|retry)[-_ ](?:on[-_ ])?(?:errors?|failures?)\b|--[\w-]*(?:error|fail|fatal|abort|missing|unknown|invalid)[\w-]*|-W(?:no-)?error\S*/gi,
  /\b(?:error|failure|exception)[-_ ]?(?:handl\w+|pages?|log(?:s|ging)?|reporting|level|rate|count\w*|budget|tracking|boundary|messages? (?:at|to|in)|correction|bars?|free|prone|details?|info\w*|report)\b/gi,
  /(?:[\w@./-]*[\\/])?[\w.-]*(?:error|fail|exception|panic|abort|fatal|invalid|missing|unknown)[\w-]*(?:\.[a-z]\w{0,5}\b|[\\/]|-[\w.]+\b| v?\d+\.\d)|\b(?:this|thiserror|anyhow|exception|http)-?errors?\b|\berrors? v?\d/gi,
  /\b(?:fixed|resolved|recovered from|successfully|succeeded|passed|ok|healthy|no longer)\b[^.]*/gi,
];

/** Of frames of a stack, sources shown with marks, progress, and other matter around a message. */
const MATTER =
  /^\s*(?:at [\w$.<>[\] /@-]+[( ].*:\d+|at .*\(.*\)$|File "|from \S+:\d+:in|\d+: 0x|\d+:\s{1,}\S+::|#\d+ |\.{3} \d+ more|\d+ +\||\|(?:\s|$)|[\^~]+\s*$|-{3,}|={3,}|\*{3,}|\+ |\$ |% Total|\d+%|\(Reading database|Get:\d|Hit:\d|Ign:\d|Unpacking|Selecting|Preparing|Setting up|Downloading|Downloaded|Compiling|Collecting|Requirement already|Using cached|Fetching|Resolving deltas|Receiving objects|remote: (?:Enumerating|Counting|Compressing|Total)|-- |checking |\[\d+\/\d+\]|\[ *\d+%\]|Step \d+|Sending build|note: |hint: |help: |提示|usage: |Usage: |See |Try |Please |Require stack)/;

/** How much a line looks like the one that names an error: 0 is not at all, some 60 is very much. */
export function troubleOf(text: string): number {
  if (text.trim() === '' || !/\p{L}{2}/u.test(text)) return 0;
  let plain = text;
  for (const negation of NEGATIONS) plain = plain.replaceAll(negation, ' ');
  const found = SIGNS.filter(([sign]) => sign.test(plain))
    .map(([, weight]) => weight)
    .sort((a, b) => b - a);
  if (found.length === 0) return 0;
  const strongest = (found[0] ?? 0) + 2 * (found.length - 1);
  return MATTER.test(text) ? strongest / 3 : strongest;
}
