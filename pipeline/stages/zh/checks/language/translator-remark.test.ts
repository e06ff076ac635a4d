import { expect, test } from 'vitest';
import { doubtfulRemark, translatorRemark } from './translator-remark.ts';

test.each([
  ['Give up after the first 503', '第一次 503 就放弃（此处 503 不译）'],
  ['Slow scripts block FPM workers', '慢脚本阻塞 FPM worker——“worker”要不要译？'],
  ['Tell Asian ethnicities apart', '辨别亚洲各族裔 —— 译文已按字数要求精简'],
  ['Clone it everywhere', '到处克隆。（翻译完毕）'],
  ['Large payload, slow', '载荷大，慢（原文如此）'],
  ['Skip the check', '跳过检查（译法可再斟酌）'],
  ['node -v', '（命令保持原样，只译注释）\nnode -v'],
])('%s / %s has a remark of the translator', (source, target) => {
  expect(translatorRemark(source, target)).not.toBeNull();
});

test.each([
  ['Objects pass through each other', '物体会互相穿过（此句可视语境调整）'],
  ['Language register', '语体 [请确认：指敬语还是语域？]'],
  ['A waterborne illness', '经水传播的疾病（此处 waterborne 意为“经水传播”）'],
  ['It covers treatment in Poland', '可支付在波兰的医疗/诊疗费用（二选一）'],
  ['Gradients stay in float32', '梯度保持 float32 复制代码'],
  ['Drop the index', '删除索引【待核实】'],
  ['Drop the index', '删除索引（完）'],
  ['Drop the index', '删除索引（草稿）'],
  ['Drop the index. Add it.', '删除索引。（语气更正式）再加上。'],
  ['Drop the index', '删除索引。需要我继续吗？'],
  ['Drop the index', '删除索引，谢谢！'],
  ['Drop the index', '[ZH] 删除索引'],
  ['Retry the deadlock', '重试死锁事务。如需更简短，请告诉我'],
])('%s / %s may have one', (source, target) => {
  expect(translatorRemark(source, target)).toBeNull();
  expect(doubtfulRemark(source, target)).not.toBeNull();
});

test.each([
  ['It does not compile', '编译不过，反编译也不行'],
  ['Transpile it to ES5', '转译成 ES5'],
  ['Decipher the key and decode it', '破译密钥，再译码'],
  ['The network address translation', '网络地址转换，即翻译'],
  ['Build the projects, if out of date', '生成项目（如果已过期）'],
  ['Restore the file', '还原文件'],
  ['Choose one of the two', '二选一'],
  ['Copy the code', '复制代码'],
  ['Enable replication on the standby only', '只在备库上启用逻辑复制'],
  ['See the example for reference', '示例供参考'],
  ['Pending review', '待审核'],
  ['Verify that it is installed', '确认已安装'],
  ['The area (not each country)', '整个申根区（而不是每个国家）'],
  ['The area, not each country', '整个申根区（而不是每个国家）合计'],
  ['context canceled', 'context canceled（上下文已取消）'],
  ['Use a stream', '使用流（stream）'],
  ['Is it null?', '是 null 吗？'],
  ['We recommend it', '我们建议这样做'],
  ['First restart it', '首先重启'],
  ['Fix the wording of the prompt', '改提示词的措辞'],
  ['; expected', '; expected（此处缺少分号）'],
])('%s / %s has none', (source, target) => {
  expect(translatorRemark(source, target) ?? doubtfulRemark(source, target)).toBeNull();
});
