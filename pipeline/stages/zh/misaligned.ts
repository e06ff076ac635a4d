import { amountParts } from '../../rule/identity.ts';
import { defineRecordRule } from '../../rule/rule.ts';

export const misaligned = defineRecordRule({
  id: 'zh/misaligned',
  severity: 'error',
  identity: ({ message }) => {
    const [english = 0, chinese = 0] = (message.match(/\d+/g) ?? []).map(Number);
    return amountParts(Math.abs(english - chinese), 1);
  },
  summary: '`workarounds_zh` and `workarounds` differ in number',
  reads: ['workarounds', 'workarounds_zh'],
  *check({ record }) {
    const english = record.workarounds.length;
    const chinese = record.workarounds_zh.length;
    if (chinese === 0 || chinese === english) return;
    yield {
      pointer: '/workarounds_zh',
      message: `\`workarounds\` holds ${english} and \`workarounds_zh\` ${chinese}, so nobody can tell which text belongs to which. Give each workaround its text, in the same order, and "" to one that is not yet translated.`,
    };
  },
});
