import { SMALL_WORDS } from '../corpus/stop-words.ts';

/** Words that stand in every message, and those that stand for a value in a quoted one. */
const COMMON: ReadonlySet<string> = new Set([
  ...SMALL_WORDS,
  ...'is error err fatal exception warning uncaught'.split(' '),
  ...'n name path url host port address user package version hash id time size number'.split(' '),
]);

/** What Chinese messages say, in the words that English ones have for it; a longer one before what it begins with. */
const IN_ENGLISH: readonly (readonly [chinese: string, english: string])[] = [
  ['引用规格', 'refspec'],
  ['路径规格', 'pathspec'],
  ['没有那个文件或目录', 'no such file or directory'],
  ['找不到', 'not found'],
  ['未找到', 'not found'],
  ['没有找到', 'not found'],
  ['没有匹配', 'does not match'],
  ['未匹配', 'does not match'],
  ['不匹配', 'does not match'],
  ['未定义', 'undefined'],
  ['未声明', 'undeclared'],
  ['不存在', 'does not exist'],
  ['已存在', 'already exists'],
  ['权限不够', 'permission denied'],
  ['权限不足', 'permission denied'],
  ['不兼容', 'incompatible'],
  ['不是', 'not'],
  ['无法', 'cannot'],
  ['不能', 'cannot'],
  ['拒绝', 'denied'],
  ['失败', 'failed'],
  ['冲突', 'conflict'],
  ['超时', 'timeout'],
  ['缺少', 'missing'],
  ['需要', 'needs'],
  ['无效', 'invalid'],
  ['非法', 'illegal'],
  ['语法', 'syntax'],
  ['合并', 'merge'],
  ['推送', 'push'],
  ['连接', 'connect'],
  ['解析', 'resolve'],
  ['打开', 'open'],
  ['创建', 'create'],
  ['覆盖', 'override'],
  ['抽象', 'abstract'],
  ['返回', 'return'],
  ['命令', 'command'],
  ['目录', 'directory'],
  ['文件', 'file'],
  ['分支', 'branch'],
  ['仓库', 'repository'],
  ['引用', 'reference'],
  ['提交', 'commit'],
  ['模块', 'module'],
  ['软件包', 'package'],
  ['符号', 'symbol'],
  ['类型', 'type'],
  ['参数', 'argument'],
  ['变量', 'variable'],
  ['函数', 'function'],
  ['方法', 'method'],
  ['选项', 'option'],
  ['规则', 'rule'],
  ['目标', 'target'],
];

/** Words that no name ends in: what they lead to was cut off. */
const LEADING =
  /-(?:a|an|the|as|at|but|by|for|from|in|are|was|be|of|on|or|and|to|with|while|would|could|must|should|non|least|this)$/;

/** The name of a record, from its signature: its first words, without what is volatile. */
export function slugFor(signature: string): string {
  let plain = signature
    .replaceAll(/(?<=\w)'(?=\w)/g, '')
    .replaceAll(/<[a-z]+>|'[^'\n]*'|"[^"\n]*"|`[^`\n]*[`']|“[^”\n]*”|\S*[\\/]\S*/g, ' ')
    // A code in brackets beside a number, a place, the packages of a class.
    .replaceAll(/\([0-9A-Z]{5}\)|\bat line\b|(?<!\w)(?:[a-z_]\w*\.)+(?=[A-Z])/g, ' ')
    .replaceAll("'", '')
    .toLowerCase();
  for (const [chinese, english] of IN_ENGLISH) plain = plain.replaceAll(chinese, ` ${english} `);
  const words = plain.split(/[^a-z0-9]+/).filter((word) => word !== '' && !COMMON.has(word));
  let slug = words.slice(0, 6).join('-').slice(0, 80).replace(/-+$/, '');
  while (LEADING.test(slug)) slug = slug.replace(LEADING, '');
  return slug || 'error';
}
