import { lineFormat } from '../line-format.ts';
import { WEIGHT } from '../weight.ts';

const COREUTILS =
  'cat|ls|cp|mv|rm|mkdir|rmdir|touch|chmod|chown|ln|find|grep|egrep|sed|head|tail|sort|cut|tee|dd|df|du|mount|umount|kill|sudo|su|env|stat|install|readlink|realpath|xargs|timeout|nohup|tar|gzip|gunzip|bzip2|xz|unzip|zip|mktemp|date|id|useradd|usermod|groupadd|passwd|crontab|ps|lsof|ip|ifconfig|ping|nc|telnet|dig|nslookup|rsync|scp|chroot|modprobe|insmod|fdisk|mkfs\\S*|swapon|hostname|which|patch|diff|cmp|file|strip|ar|nm|objcopy|readelf|gdb|strace';

/** Shells, and the small programs that they run. */
export const shell = lineFormat('shell', null, [
  {
    pattern:
      /^(?:-?(?:\/\S*\/)?(?:ba|da|z|k|a|c|tc)?sh|\S+\.(?:sh|bash)|\/\S+)(?:\[\d+\])?[:：] ?(?:-c: )?(?:(?:line |第 ?|行 ?)\d+(?: ?行)?[:：] ?|\d+: )(?<message>\S.*)$/,
  },
  { pattern: /^-?(?:\/\S*\/)?(?:ba|da|z|k|a|c|tc)?sh: (?<message>\S.*)$/ },
  { pattern: /^fish: (?<message>.*)$/ },
  {
    pattern:
      /^(?<message>'.+' is not recognized as an internal or external command.*|'.+' 不是内部或外部命令.*)$/,
  },
  {
    pattern:
      /^(?:\S+ : )?(?<message>(?:The term '.*' is not recognized as (?:the name of|a name of)|无法将“?"?.*项识别为).*)$/,
  },
  {
    pattern: new RegExp(`^(?:\\S*/)?(?<message>(?:${COREUTILS}): (?!warning)\\S.*)$`),
    weight: WEIGHT.error - 2,
  },
  { pattern: /^(?:\S+: )?(?:line \d+: +\d+ )?(?<message>Killed|已杀死)\b.*$/, weight: WEIGHT.trouble },
]);
