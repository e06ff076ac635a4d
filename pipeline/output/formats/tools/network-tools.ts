import { lineFormat } from '../line-format.ts';
import { WEIGHT } from '../weight.ts';

/** ssh and its like, curl, wget, OpenSSL. */
export const networkTools = lineFormat('network', null, [
  {
    pattern: /^@? *(?<message>WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED!) *@?$/,
    weight: WEIGHT.cause + 1,
  },
  { pattern: /^@? *(?<message>WARNING: UNPROTECTED PRIVATE KEY FILE!) *@?$/, weight: WEIGHT.error },
  { pattern: /^(?<message>Permissions \d+ for '.*' are too open\.)$/, weight: WEIGHT.cause },
  { pattern: /^(?<message>ssh: .*)$/, weight: WEIGHT.cause },
  { pattern: /^(?<message>\S+@\S+: Permission denied \(.*\)\.?)$/, weight: WEIGHT.cause },
  {
    pattern:
      /^(?<message>(?:Host key verification failed|kex_exchange_identification|ssh_exchange_identification|Unable to negotiate with|Bad owner or permissions|Load key|Received disconnect|Connection (?:closed|reset) by|no such identity|Too many authentication failures|sign_and_send_pubkey|Bad configuration option|channel \d+: open failed|client_loop|packet_write_wait).*)$/,
    weight: WEIGHT.error,
  },
  { pattern: /^\S+: line \d+: (?<message>Bad configuration option: .*)$/ },
  { pattern: /(?<message>curl: (?:\(\d+\)|option|try|no URL).*)$/, weight: WEIGHT.error + 1 },
  { pattern: /^(?<message>wget: .*)$/ },
  { pattern: /(?:^|\s)(?<message>ERROR \d{3}: .*)$/, weight: WEIGHT.error },
  {
    pattern: /^(?:[0-9A-F]+:)?(?<message>error:[0-9A-F]{8}:[^:\n]*:[^:\n]*:[^:\n]*)(?::\S+:\d+:.*)?$/i,
    weight: WEIGHT.cause - 1,
  },
  { pattern: /^(?<message>error \d+ at \d+ depth lookup: ?\S.*)$/, weight: WEIGHT.error },
  { pattern: /^(?<message>verify error:num=\d+:.*)$/, weight: WEIGHT.error },
  {
    pattern:
      /^(?<message>(?:unable to load|Could not (?:open|read|find)|Unable to (?:load|establish)|Error (?:opening|loading|reading|Verifying)|no start line).*)$/,
    weight: WEIGHT.error - 6,
  },
]);
