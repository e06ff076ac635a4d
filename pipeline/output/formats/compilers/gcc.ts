import { lineFormat } from '../line-format.ts';
import { WEIGHT } from '../weight.ts';

const PLACE = String.raw`^(?:\[[^\]]*\] )?(?:[A-Za-z]:)?[^\s:(][^:(]*(?::\d+(?::\d+)?|\(\d+(?:[,:] ?\d+)?\))(?: ?[:：])? ?`;

/** gcc, clang, and those who print like them: swiftc, nvcc, GHC's short form, as, dart. "file:3:5: error: …" */
export const gcc = lineFormat('gcc', 'gcc', [
  {
    pattern: new RegExp(
      `${PLACE}(?<message>(?:fatal |internal compiler |致命|内部编译器)?(?:[Ee]rror|错误) ?[:：] ?\\S.*)$`,
    ),
  },
  { pattern: new RegExp(`${PLACE}(?<message>(?:runtime error): .*)$`) },
  { pattern: new RegExp(`${PLACE}(?<message>(?:warning|警告) ?[:：] ?.*)$`), weight: WEIGHT.warning },
  // The driver itself.
  {
    pattern:
      /^(?:\S*\/)?(?:[\w-]+-)?(?:gcc|g\+\+|cc|c\+\+|cc1(?:plus)?|clang(?:\+\+)?|as|cpp|nvcc|swiftc)(?:-[\d.]+)?(?:\.exe)?[:：] ?(?<message>(?:fatal |致命)?(?:error|错误) ?[:：] ?.*)$/,
  },
]);
