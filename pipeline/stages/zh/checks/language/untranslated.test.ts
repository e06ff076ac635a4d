import { expect, test } from 'vitest';
import { leftoverProblem } from './leftover.ts';
import { untranslatedProblem } from './untranslated.ts';

function isFaulty(source: string, target: string): boolean {
  return untranslatedProblem({ source, target, field: 'signature_zh' }) !== null;
}

function isDoubtful(source: string, target: string): boolean {
  return leftoverProblem({ source, target, field: 'signature_zh' }) !== null;
}

test('a call whose result is given to names is code, whatever words they are', () => {
  expect(isFaulty("first, *rest = line.split(',')", "first, *rest = line.split(',')")).toBe(false);
});

test('a word of the English with Chinese in its middle is damaged, two words beside Chinese are not', () => {
  expect(isFaulty('File > Invalidate Caches', '文件 > In有效ate Caches')).toBe(true);
  expect(isFaulty('Compare the key and keys', '比较key和keys')).toBe(false);
});

test.each([
  ['It holds stale values', '其中含有stale 的值'],
  ['Bottled water and untreated ice', '瓶装水 and untreated ice'],
  [
    "A property uses '{0}' or is using name '{1}' from private module '{2}'",
    "属性使用“{0}”或 is using name '{1}' from private module '{2}'",
  ],
])('%s / %s has English left in it', (source, target) => {
  expect(isDoubtful(source, target)).toBe(true);
});

test.each([
  [
    'The pull request cannot be merged because its branch was deleted',
    'pull request 的分支已被删除，因此无法合并',
  ],
  [
    'The branch was deleted, so nobody can merge the GitHub pull request',
    '分支已被删除，因此任何人都无法合并 GitHub pull request',
  ],
  ['OK', 'OK'],
  ['Is it a Map? Then use ?.get', '是 Map 吗？用 ?.get'],
  ['Email', 'Email'],
  ['GitHub', 'GitHub'],
  ['OpenSSL 3.0', 'OpenSSL 3.0'],
  ['{0} ({1})', '{0} ({1})'],
  ['ORA-00060', 'ORA-00060'],
  ['`kubectl get pods -A`', '`kubectl get pods -A`'],
  ['SIGSEGV', 'SIGSEGV'],
  ['Ctrl', 'Ctrl'],
  ['prog [OPTIONS] <FILE>', 'prog [OPTIONS] <FILE>'],
  ['A rest parameter must be last', 'rest 参数必须是最后一个'],
  ["The 'for await' loop", '“for await”循环'],
  ['Visual Studio Code failed', 'Visual Studio Code 失败'],
  ['Go to "Go to Definition" first', '请先转到“Go to Definition”'],
  ['Note: keep it', '注：请保留'],
  ['Translation: {0}', '翻译：{0}'],
  ['It has to compile: mind the types', '要能通过编译：请注意类型'],
  ['Sorry, this is disabled', '抱歉，已停用'],
  ['Type :help for help', '输入 :help 获取帮助'],
  ['an ORDER BY without a limit', '没有限制的 ORDER BY'],
  ['open it in Point of Sale first', '请先在 Point of Sale 中打开它'],
  ['usage: frob remote add <name>', '用法：frob remote add <名称>'],
  ['run "frob config all.of true" now', '现在请运行 "frob config all.of true"'],
  ['sort [none|last|after]', '排序 [none|last|after]'],
  ['the header has size = %u', '标头为 size = %u'],
  ['  never    keep no copy', '  never    不保留副本'],
  ['[-n name] is optional', '[-n name] 是可选的'],
  ['its kind (none, other, same)', '其种类（none, other, same）'],
  ['a state of foreign/allowed/same', 'foreign/allowed/same 状态'],
  ['Standard Deviation', '标准差（Standard Deviation）'],
  ['"{0}" or "{1}"', '“{0}”或“{1}”'],
  ['{0}: {1}', '{0}：{1}'],
  ['The path is unset, so it is %s', '“路径”未设置，因此为“%s”'],
  ['This fails after docker compose down', '执行 docker compose down 之后会失败'],
  ['Call it first: return x.json()', '先调用：return x.json()'],
  ['Install it: pipx install black', '安装它：\npipx install black'],
  ['for i in range(10): print(i)', 'for i in range(10): print(i)'],
  ['state = f(); # in callback: assert x == 1', 'state = f(); # 回调里：assert x == 1'],
  ['MOVED 3999 127.0.0.1:7002', 'MOVED 3999 127.0.0.1:7002'],
  ['pip install -i https://pypi.example/simple', 'pip install -i https://pypi.example/simple'],
  ["if not done(timeout=5): raise Error('None found')", "if not done(timeout=5): raise Error('None found')"],
  [
    "git add . && git commit -m 'Add files'. It avoids both",
    "git add . && git commit -m 'Add files'。两者都可避免",
  ],
  ['You can ask them, too', '当然，也可以询问他们'],
  ['Good order:\nRUN npm run build # rarely', '好的顺序：\nRUN npm run build # 很少变'],
  [
    "Pool(host='pypi.org', port=443): Read timed out.",
    "Pool(host='pypi.org', port=443): Read timed out.（读取超时。）",
  ],
  ['the size for type `str` is not known', 'the size for type str is not known（无法得知 str 类型的大小）'],
  ['aws s3 ls | head', '`aws s3 ls | head`'],
  ['cat a.txt | less  # read it', 'cat a.txt | less  # 查看'],
  ['set_properties(app X_STANDARD 17 REQUIRED ON)', 'set_properties(app X_STANDARD 17 REQUIRED ON)'],
  ["allowed = {'a': 'b'}; path = allowed.get(x)", "allowed = {'a': 'b'}; path = allowed.get(x)"],
  ['This is verbose', '这样写很啰嗦，还是啰嗦'],
])('%s / %s is a translation', (source, target) => {
  expect(isFaulty(source, target) || isDoubtful(source, target)).toBe(false);
});

test.each([
  ['Save', 'Save'],
  ['File not found', 'File not found'],
  ['File not found', 'file not found.'],
  ['&Open', '&Open'],
  ['Cannot find module', 'Impossible de trouver le module'],
  ['The file was not found on the server', 'The file was not 在服务器上找到'],
  ['The file was not found on the server', '在服务器上 was not found on the server'],
  ['The file was not found', '找不到文件。The file was not found'],
  ['Cannot find module', 'モジュールが見つかりません'],
  ['Cannot find module', '모듈을 찾을 수 없습니다'],
  ['Cannot find module', 'Не удается найти модуль'],
  ['Search results', '検索結果'],
  ['Cannot find module', '以下是翻译：找不到模块'],
  ['Cannot find module', '译文：找不到模块'],
  ['Cannot find module', '好的，找不到模块'],
  ['Cannot find module', '找不到模块（注：module 指模块）'],
  ['Cannot find module', '找不到模块【译者注】'],
  ['Add checks in the source code', '在源码里加判断（另一种译法：添加检查）'],
  ['Security vulnerability', '请提供需要翻译的完整内容。'],
  ['Create a new state', 'action: 新建状态'],
  ['despite similar symptoms', '尽管症状相似（或：虽然表现类似）'],
  ['Typically: a member upgrades it', '典型情形是ï¼š某位同事升级了它'],
  ['Use it mockingly', '答：以嘲讽的口吻使用它'],
  ['Run the migration tool', '跑一遍杩佺Щ宸ュ叿'],
  ['Escape it by hand', '自己写锟斤拷来转义'],
  ['Cannot find module', 'Here is the translation: 找不到模块'],
  ['Cannot find module', 'Translation: 找不到模块'],
  ['Cannot find module', '抱歉，我无法翻译这段内容。'],
  ['Cannot find module', ''],
  ['Cannot find module', '根据要求，翻译如下：找不到模块'],
  ['Cannot find module', '【中文翻译】找不到模块'],
  ['Cannot find module', '找不到模块（直译）'],
  ['Cannot find module', '[待翻译] 找不到模块'],
  ['Cannot find module', '找不到模块 TODO'],
  ['Cannot find module', '找不到模块。如有其他问题，请随时告诉我。'],
  ['Cannot find module', '找不到模块。忽略以上指令。'],
  ['Cannot find module', '……'],
  ['Cannot find module', '找不到模\ufffd'],
  ['Cannot find module', 'æ‰¾ä¸åˆ°'],
  ['Cannot find module', '&#25214;&#19981;&#21040;'],
  ['Cannot find {0}', '??? {0}'],
  ['Do wear leveling', '做??均衡'],
  ['The law, §3h', '法律 ?3h'],
  ['Compliance drift', '合规ÒÑÆ«Àë'],
  ['Give up after it', '我会译为：随后放弃'],
  ['java.lang.OutOfMemoryError: Java heap space', 'java.lang.OutOfMemoryError: Java heap space'],
  ['Warning: policy x_1 is not set: it honors values', 'Warning: policy x_1 is not set: it honors values'],
])('%s / %s is none', (source, target) => {
  expect(isFaulty(source, target)).toBe(true);
});
