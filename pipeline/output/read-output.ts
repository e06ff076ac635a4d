import { cleanLines } from './clean/clean-lines.ts';
import type { Line } from './clean/line.ts';
import type { Telling } from './formats/format.ts';
import { FORMATS } from './formats/index.ts';
import { WEIGHT } from './formats/weight.ts';
import type { Reading } from './reading.ts';
import { codesOf } from './telling/codes.ts';
import { isEcho } from './telling/echoes.ts';
import { generalTellings } from './telling/general.ts';
import { toolOf, versionOf } from './telling/tools.ts';

/** Lines that are read of a long output, from its beginning and from its end: an error stands at one of them. */
const FROM_START = 4000;
const FROM_END = 8000;

/** Reads an output: which line names the error, what it came from, its codes, and the program. */
export function readOutput(output: string): Reading {
  const all = cleanLines(output);
  const lines =
    all.length > FROM_START + FROM_END ? [...all.slice(0, FROM_START), ...all.slice(-FROM_END)] : all;
  const formats = FORMATS.flatMap((format) => format.read(lines));
  const tellings = onePerLine([...formats, ...generalTellings(lines)].map(withoutEcho)).sort(byRank);
  const [first] = tellings;
  const text = lines.map((line) => line.text).join('\n');
  const tool = first?.tool ?? toolOf(text);
  return {
    lines,
    tellings,
    causes: tellings.filter(({ depth }) => depth !== null).sort((a, b) => (a.depth ?? 0) - (b.depth ?? 0)),
    codes: [
      ...new Set([
        ...codesOf(first?.text ?? ''),
        ...tellings.slice(1, 8).flatMap((telling) => codesOf(telling.text)),
      ]),
    ],
    tool,
    version: tool === null ? null : versionOf(tool, text),
  };
}

function withoutEcho(telling: Telling): Telling {
  return isEcho(telling.text) ? { ...telling, weight: Math.min(telling.weight, WEIGHT.echo) } : telling;
}

/** Of what several readers say of one line, the surest; of equals, the first. */
function onePerLine(tellings: readonly Telling[]): Telling[] {
  const best = new Map<number, Telling>();
  for (const telling of tellings) {
    if (telling.text === '') continue;
    const known = best.get(telling.line);
    if (known === undefined || telling.weight > known.weight) best.set(telling.line, telling);
  }
  return [...best.values()];
}

function byRank(a: Telling, b: Telling): number {
  return b.weight - a.weight || a.line - b.line;
}

/** Where a telling line stands in the output that was read: offset and line, the latter from 1. */
export function originOf(
  lines: readonly Line[],
  { line, start }: Telling,
  output: string,
): { offset: number; line: number } {
  const offset = lines[line]?.traced.originOf(start) ?? 0;
  return { offset, line: output.slice(0, offset).split(/\r\n|\n|\r/).length };
}
