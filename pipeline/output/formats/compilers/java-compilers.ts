import { lineFormat } from '../line-format.ts';
import { WEIGHT } from '../weight.ts';

/** javac, kotlinc, scalac; alone, in Maven ("Foo.java:[3,5] …") and in Gradle. */
export const javaCompilers = lineFormat('javac', 'java', [
  { pattern: /\.java:\d+: (?<message>(?:error|错误): .*)$/, weight: WEIGHT.error + 1 },
  { pattern: /\.(?:java|kt):\[\d+,\d+\] (?<message>.*)$/, weight: WEIGHT.error + 1 },
  { pattern: /\.java:\d+: (?<message>(?:warning|警告): .*)$/, weight: WEIGHT.warning },
  {
    pattern: /^e: (?:file:\/\/)?\S+?\.kts?:(?: ?\(\d+, \d+\):|\d+:\d+) (?<message>.*)$/,
    weight: WEIGHT.error + 1,
  },
  {
    pattern: /^(?:\[error\] )?\S+\.scala:\d+(?::\d+)?: (?:error: )?(?<message>.*)$/,
    weight: WEIGHT.error + 1,
  },
  { pattern: /^(?:\[error\] )?-- (?<message>\[E\d+\] [\w ]+Error):/ },
  {
    pattern:
      /^(?<message>(?:error|错误): (?:file not found|找不到文件|class file|release version|无效的|invalid|模块|module).*)$/,
  },
]);
