/** Names of errors that programs print beside their words; each is one name wherever it stands. */
const CODES: readonly RegExp[] = [
  /(?<![\w$.-])(?:ERR_[A-Z0-9_]+|E(?:ACCES|ADDRINUSE|ADDRNOTAVAIL|AGAIN|BADF|BUSY|CONNABORTED|CONNREFUSED|CONNRESET|DOM|EXIST|HOSTUNREACH|INTR|INVAL|IO|ISDIR|LOOP|MFILE|MSGSIZE|NAMETOOLONG|NETUNREACH|NFILE|NODEV|NOENT|NOEXEC|NOMEM|NOSPC|NOTCONN|NOTDIR|NOTEMPTY|NOTFOUND|NOTSUP|PERM|PIPE|PROTO|RANGE|ROFS|SRCH|TIMEDOUT|XDEV|AI_AGAIN|RESOLVE|TARGET|INTEGRITY|LIFECYCLE|BADENGINE|USAGE|OTP|NEEDAUTH))(?!\w)/g,
  // Compilers, databases, build tools: letters and a number.
  /(?<![\w$.-])(?:E\d{3,4}|TS\d{4,5}|[CF]S\d{4}|C\d{4}|LNK\d{4}|MSB\d{4}|NU\d{4}|NETSDK\d{4}|CA\d{4}|BC\d{5}|ORA-\d{5}|PLS-\d{5}|TNS-\d{5}|SP2-\d{4}|AH\d{5}|YN\d{4}|GHC-\d{5}|PGRST\d{3}|MY-\d{6}|SC\d{4}|ERR_PNPM_\w+|P\d{4})(?!\w)/g,
  /(?<=SQLSTATE\[)\w{5}(?=\])|(?<=\()\d{2}[0-9A-Z]{3}(?=\))|(?<=\bERROR )\d{4}\b/g,
  /\b(?:0x8[0-9A-Fa-f]{7}|0xC0000[0-9A-Fa-f]{3})\b/g,
  /\b(?:cudaError[A-Z]\w+|CUDA_ERROR_\w+|CUDNN_STATUS_\w+|CUBLAS_STATUS_\w+|NCCL_\w*ERROR\w*|INSTALL_(?:PARSE_)?FAILED_\w+|UNIMPLEMENTED|DEADLINE_EXCEEDED|RESOURCE_EXHAUSTED|PERMISSION_DENIED|FAILED_PRECONDITION|UNAUTHENTICATED|UNAVAILABLE|INVALID_ARGUMENT)\b/g,
  /(?<=\bcurl: \()\d+(?=\))|(?<=\[Errno )\d+(?=\])/g,
];

/** The error codes of a text, in the order of the kinds above, each once. */
export function codesOf(text: string): string[] {
  const codes = new Set<string>();
  for (const pattern of CODES) for (const [code] of text.matchAll(pattern)) codes.add(code);
  return [...codes];
}
