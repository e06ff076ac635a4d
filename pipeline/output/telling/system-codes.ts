/**
 * The names of errno, by which a program says what the system refused, and never to whom or why: many errors of many
 * programs have one in common. Names that npm and others made after their pattern (ERESOLVE, EBADENGINE) are none of them.
 */
const SYSTEM_CODE =
  /^E(?:2BIG|ACCES|ADDRINUSE|ADDRNOTAVAIL|AGAIN|ALREADY|BADF|BUSY|CONNABORTED|CONNREFUSED|CONNRESET|DOM|EXIST|HOSTUNREACH|INPROGRESS|INTR|INVAL|IO|ISDIR|LOOP|MFILE|MSGSIZE|NAMETOOLONG|NETUNREACH|NFILE|NODEV|NOENT|NOEXEC|NOMEM|NOSPC|NOTCONN|NOTDIR|NOTEMPTY|NOTSUP|PERM|PIPE|PROTO|RANGE|ROFS|SRCH|TIMEDOUT|XDEV)$/;

/** Whether a code of an output is one of errno, as a name or as Python's number for it. */
export function isSystemCode(code: string, output: string): boolean {
  return SYSTEM_CODE.test(code) || output.includes(`[Errno ${code}]`);
}
