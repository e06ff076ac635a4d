import { lineFormat } from '../line-format.ts';
import { WEIGHT } from '../weight.ts';

const GIT =
  /^(?:fatal|error|hint|remote|致命错误|错误|提示|远程)[:：]|^CONFLICT|^冲突|^To (?:https?|ssh|git|file|\/|\.)|^Auto-merging|^自动合并/;

/** git: why a push was rejected tells more than that it was. */
export const git = lineFormat('git', 'git', [
  {
    pattern: /^ ?(?<message>[!！] \[(?:remote )?(?:rejected|failure|已拒绝|远程拒绝)\] .*)$/,
    weight: WEIGHT.cause + 1,
  },
  { pattern: /^(?<message>(?:CONFLICT|冲突) ?[(（].*)$/, weight: WEIGHT.cause },
  { pattern: /^(?:remote|远程)[:：] (?<message>(?:error|fatal|错误)[:：] .*)$/, weight: WEIGHT.cause },
  {
    pattern:
      /^(?:remote|远程)[:：] (?<message>(?:Permission|Repository|Invalid|Support for|HTTP|Write access|You are not|The project|Not Found|Access denied|Authentication).*)$/,
    weight: WEIGHT.cause,
  },
  { pattern: /^(?<message>(?:fatal|致命错误)[:：] ?.*)$/, weight: WEIGHT.error, beside: GIT },
  {
    pattern: /^(?<message>(?:error|错误)[:：] ?.*)$/,
    weight: WEIGHT.error,
    beside: /^(?:hint|fatal|To |Aborting|正在终止|提示|致命错误)|git|pathspec|路径规格|merge|commit|patch/,
  },
]);
