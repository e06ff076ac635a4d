import { expect, test } from 'vitest';
import shipped from '../../../../policy/shipped-policy.generated.json' with { type: 'json' };
import { lostItem } from './lost-item.ts';
import { saidWords } from './said-words.ts';

function lost(source: string, target: string): string | null {
  const said = saidWords(source, target, shipped.policy.chinese.glossary);
  return lostItem(source, target, said)?.english ?? null;
}

test.each([
  [
    'Check the baud rate, data bits, parity, stop bits',
    '核对波特率、数据位、停止位',
    'data bits, parity, stop',
  ],
  [
    'Bring a passport, two photos, the completed form and cash.',
    '带上护照、填好的表格和现金。',
    'passport, two photos, the completed form',
  ],
  [
    'Most frameworks (Express, Flask, Django, Spring) do not.',
    '多数框架（Express、Django、Spring）不会。',
    'Express, Flask, Django',
  ],
  [
    'Avoid grapes, raisins, onions, garlic and chocolate.',
    '别给葡萄、洋葱、大蒜和巧克力。',
    'grapes, raisins, onions',
  ],
  [
    'Cards work at hotels, malls (all of them), and restaurants.',
    '酒店和餐厅可以刷卡。',
    'hotels, malls (all of them), and restaurants',
  ],
  ['Delivery/bounce/complaint events are logged', '送达/投诉事件会记入日志', 'Delivery/bounce/complaint'],
  [
    'The call does not reach police, fire, or ambulance',
    '该电话接不通警察和救护车',
    'police, fire, or ambulance',
  ],
])('%s / %s: an item was left out of %s', (source, target, around) => {
  expect(lost(source, target)).toBe(around);
});

test.each([
  ['Check the baud rate, data bits, parity, stop bits', '核对波特率、数据位、校验位和停止位'],
  ['Valid for Germany, Austria, Spain and others', '对德国、奥地利、西班牙等国有效'],
  ['Bring a passport, two photos and cash.', '护照、两张照片，以及现金都要带上。'],
  ['It fails with a timeout, a reset, or an empty reply.', '会超时、被重置，或收到空响应。'],
  [
    'Works at hotels, malls and airports, and cash covers the rest.',
    '酒店、商场、机场都能用，其余的付现金。',
  ],
  ['For keys, signatures, and tokens, this leaks the secret.', '对密钥和令牌、签名来说，这会泄露机密。'],
  ['Tell whether it is the host, the network, or an administrator', '看是主机、网络，还是管理员'],
  ['Close the file, free the buffer and exit.', '关闭文件，释放缓冲区，然后退出。'],
  [
    'A tag is mutable, unpredictable, and may not exist for all images.',
    '标签可变、不可预期，而且不是每个镜像都有。',
  ],
  ['Draft, sign and register the deed', '起草、签立并登记契据'],
])('%s / %s: all are there', (source, target) => {
  expect(lost(source, target)).toBeNull();
});
