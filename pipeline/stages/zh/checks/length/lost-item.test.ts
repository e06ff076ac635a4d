import { expect, test } from 'vitest';
import { lostItem } from './lost-item.ts';

test.each([
  ['Check the baud rate, data bits, parity, stop bits', '核对波特率、数据位、停止位'],
  ['Bring a passport, two photos, the completed form and cash.', '带上护照、填好的表格和现金。'],
  ['Common causes: expired token, wrong audience, clock skew.', '常见原因：令牌过期、受众不对。'],
  ['Most frameworks (Express, Flask, Django, Spring) do not.', '多数框架（Express、Django、Spring）不会。'],
  ['Avoid grapes, raisins, onions, garlic and chocolate.', '别给葡萄、葡萄干、洋葱、巧克力。'],
])('%s / %s: an item was left out', (source, target) => {
  expect(lostItem(source, target)).not.toBeNull();
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
])('%s / %s: all are there', (source, target) => {
  expect(lostItem(source, target)).toBeNull();
});
