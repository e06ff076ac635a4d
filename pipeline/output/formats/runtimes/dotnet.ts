import type { Format, Telling } from '../format.ts';
import { tellingOf } from '../line-format.ts';
import { WEIGHT } from '../weight.ts';

const EXCEPTION =
  /^(?:Unhandled [Ee]xception[.:] ?|未经处理的异常[:：] ?|\s*-+> ?)*(?<message>(?:[A-Z]\w*\.)+[A-Z]\w*Exception(?: \((?:0x[0-9A-Fa-f]+|\d+)\))?: .+)$/;

/** Exceptions of .NET: what stands behind the last arrow is the cause. */
export const dotnet: Format = {
  name: 'dotnet',
  read(lines) {
    const found: Telling[] = [];
    for (const [line, { text }] of lines.entries()) {
      const message = EXCEPTION.exec(text)?.groups?.['message'];
      if (message === undefined) continue;
      for (const part of message.split(/ -+> /))
        found.push(
          tellingOf(lines, {
            line,
            text: part,
            weight: WEIGHT.outer,
            format: 'dotnet',
            tool: 'dotnet',
            depth: found.length,
          }),
        );
    }
    const last = found.at(-1);
    return found.map((each) => (each === last ? { ...each, weight: WEIGHT.cause } : each));
  },
};
