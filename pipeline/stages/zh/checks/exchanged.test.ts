import { expect, test } from 'vitest';
import { exchanged } from './exchanged.ts';

test.each([
  ['Use react-dnd, not react: react only draws', '用 react，而不是 react：react 只管绘制', 'react-dnd'],
  ['Set A_HOST, then A_PORT. A_HOST is a name.', '先设 A_PORT，再设 A_PORT。A_HOST 是名称。', 'A_HOST'],
  ['Move src/ to Src/', '把 src/ 移到 src/', 'Src/'],
  ['fn f(x: &Vec<T>) becomes fn f(x: Vec<T>)', 'fn f(x: &Vec<T>) 改为 fn f(x: &Vec<T>)', 'Vec<T>)'],
  ['exit code 1 or 2, and 0 at the end', '退出码 1 或 1，最后是 0', '2'],
  [
    'Debian 12 has gcc 12.2, Debian 11 has gcc 10.2',
    'Debian 12 自带 gcc 10.2，Debian 11 自带 gcc 12.2',
    '12.2',
  ],
  ['MySQL listens on 3306, Postgres on 5432', 'MySQL 监听 5432，Postgres 监听 3306', '3306'],
  ['T4 has 16GB, A10G has 24GB', 'T4 有 24GB，A10G 有 16GB', '16GB'],
  ['state 1 is new, state 2 is open, state 3 is done', '状态 1 为新建，状态 3 为打开，状态 2 为完成', '2'],
])('%s / %s: something stands where %s belongs', (source, target, lost) => {
  expect(exchanged(source, target)?.lost).toBe(lost);
});

test.each([
  ['MySQL listens on 3306, Postgres on 5432', 'Postgres 监听 5432，MySQL 监听 3306'],
  ['T4 has 16GB, A10G has 24GB', '显存：T4 为 16GB，A10G 为 24GB'],
  ['Only AWS-based stacks; AWS has it', '只限基于 AWS 的堆栈；AWS 有'],
  ["It won't stop (e.g. for AED)", '它不会停（例如 AED、AED）'],
  ['from www to non-www, to www', '从 www 到非 www，再到 www'],
  ['Set a_b. If it is 0, a_b counts', '设置 a_b。a_b 为 0 时，a_b 才算数'],
  ['Use v1.2 with v1.3; v1.3 is newer', '把 v1.2 和 v1.3 一起用，后者更新'],
  ['built-in notFound() of Next.js', 'Next.js 自带 notFound()，Next.js 会处理'],
])('%s / %s: everything stands at its place', (source, target) => {
  expect(exchanged(source, target)).toBeNull();
});
