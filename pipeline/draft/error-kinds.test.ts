import { expect, test } from 'vitest';
import { categoriesOf } from './error-kinds.ts';

test.each([
  ['error[E0277]: the trait bound `X: Copy` is not satisfied', 'rust', 'type_error'],
  ['error[E0382]: use of moved value: `a`', 'rust', 'build_error'],
  ["error TS2304: Cannot find name 'x'.", 'typescript', 'reference_error'],
  ["error TS1005: ';' expected.", 'typescript', 'syntax_error'],
  ["error CS0103: The name 'x' does not exist in the current context", 'dotnet', 'reference_error'],
  [
    'ERROR 1205 (HY000): Lock wait timeout exceeded; try restarting transaction',
    'database',
    'concurrency_error',
  ],
  ['错误：源引用规格 develop 没有匹配', 'git', 'version_control_error'],
  ['error: src refspec develop does not match any', 'git', 'version_control_error'],
  ['git@example.com: Permission denied (publickey).', 'git', 'auth_error'],
  ['curl: (60) SSL certificate problem: self-signed certificate', 'curl', 'tls_error'],
  ['RuntimeError: mat1 and mat2 shapes cannot be multiplied (2x3 and 4x5)', 'pytorch', 'numeric_error'],
  ['no matching manifest for linux/arm64 in the manifest list entries', 'docker', 'deployment_error'],
  ['something went wrong', null, 'runtime_error'],
])('%s', (message, domain, category) => {
  expect(categoriesOf(message, domain)[0]).toBe(category);
});
