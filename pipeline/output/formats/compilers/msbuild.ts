import { lineFormat } from '../line-format.ts';
import { WEIGHT } from '../weight.ts';

/** MSBuild and what it runs: C#, F#, Visual C++, its linker, NuGet. "a.cs(3,5): error CS0103: … [b.csproj]" */
export const msbuild = lineFormat('msbuild', 'dotnet', [
  {
    pattern:
      /(?:^|[\s:])(?<message>(?:fatal )?(?:error|错误) [A-Z]{1,7}\d{3,5} ?[:：] .*?)(?: \[[^\]]+proj(?:::[^\]]*)?\])?$/,
    weight: WEIGHT.error + 1,
  },
  {
    pattern:
      /(?:^|[\s:])(?<message>(?:warning|警告) [A-Z]{1,7}\d{3,5} ?[:：] .*?)(?: \[[^\]]+proj(?:::[^\]]*)?\])?$/,
    weight: WEIGHT.warning,
  },
]);
