import { domainsOf } from '../lookup/domains.ts';
import type { Reading } from '../output/reading.ts';

/** Kinds of errors, by the words of their message; the categories of a vocabulary that may hold them follow, the best first. */
const CATEGORIES: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /publickey|authenticat|unauthori[sz]ed|credential|password|\b401\b|login|token (?:expired|invalid)|NOAUTH|认证/i,
    ['authentication_error', 'auth_error', 'authentication'],
  ],
  [
    /ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENOTFOUND|[Cc]onnection (?:refused|reset|timed out|closed)|resolve host|getaddrinfo|[Uu]nreachable|not known|[Nn]etwork|handshake|certificate|SSL|TLS|Could not connect|连接/,
    ['network_error', 'connection_error', 'network', 'networking'],
  ],
  [
    /EACCES|EPERM|[Pp]ermission denied|[Aa]ccess ?[Dd]enied|[Ff]orbidden|not permitted|权限/,
    ['permission_error', 'permission', 'permissions_error', 'security_error'],
  ],
  [
    /out of memory|OutOfMemory|OOM|heap|ENOMEM|Killed|No space left|ENOSPC|quota|too many open files/i,
    ['resource_error', 'memory_error', 'resource_limit', 'resource_exhaustion'],
  ],
  [
    /No module named|Cannot find (?:module|package)|ERESOLVE|ETARGET|Unable to locate package|No matching (?:distribution|version|package)|[Cc]ould not find (?:a version|gem|artifact)|unmet dependencies|ClassNotFound|NoClassDefFound|Can't locate|cannot load such file|no required module|unresolved import|Could not resolve dependenc/,
    ['dependency_error', 'module_error', 'import_error', 'installation_error'],
  ],
  [
    /[Ss]yntax ?[Ee]rror|parse error|[Pp]arsing|unexpected token|unterminated|invalid syntax|missing separator|unknown directive|语法/,
    ['syntax_error', 'parse_error', 'compile_error'],
  ],
  [
    /TypeError|\btype\b.*\b(?:mismatch|assignable|incompatible)|incompatible types|mismatched types|ClassCast|WRONGTYPE|类型/,
    ['type_error', 'runtime_error'],
  ],
  [
    /error(?:\[E\d+\])?: |错误：|error (?:TS|CS|C|LNK)\d+|undefined reference|cannot find symbol|undeclared|undefined: /,
    ['compile_error', 'compilation_error', 'build_error'],
  ],
  [
    /relation|column|table|constraint|duplicate key|deadlock|SQL/i,
    ['database_error', 'query_error', 'constraint_error', 'data_error'],
  ],
  [
    /No such file|ENOENT|not found|does not exist|EEXIST|Is a directory|没有那个文件/,
    ['io_error', 'filesystem_error', 'file_error', 'not_found_error'],
  ],
  [
    /[Cc]onfig|[Ii]nvalid (?:option|argument|value)|[Uu]nsupported|[Uu]nknown (?:option|command|flag)|unrecognized/,
    ['config_error', 'configuration_error'],
  ],
];
const ANY_CATEGORY = ['runtime_error', 'system_error', 'build_error'];

export interface ProposalVocabulary {
  readonly domains: readonly string[];
  readonly categories: readonly string[];
}

/** What an output lets one say of the record that it begins; null where it does not. */
export interface Proposal {
  readonly domain: string | null;
  readonly category: string | null;
  readonly tool: string | null;
  readonly version: string | null;
}

/** Proposes, of the words of a vocabulary, those that an output belongs to. */
export function propose(
  { tellings, tool, version, lines }: Reading,
  { domains, categories }: ProposalVocabulary,
): Proposal {
  const message = tellings[0]?.text ?? '';
  const text = lines.map((line) => line.text).join('\n');
  const wanted = domainsOf(message, text, tool);
  const kinds = [...(CATEGORIES.find(([pattern]) => pattern.test(message))?.[1] ?? []), ...ANY_CATEGORY];
  return {
    domain: wanted.find((word) => domains.includes(word)) ?? null,
    category: kinds.find((word) => categories.includes(word)) ?? null,
    tool,
    version,
  };
}
