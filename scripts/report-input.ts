import { closeSync, openSync, readSync } from 'node:fs';
import { readReport } from '../pipeline/report/read-report.ts';
import type { Report } from '../pipeline/report/report.ts';
import { readReportStream } from '../pipeline/report/stream/read-report-stream.ts';

/** Bytes up to which a report is read at once, in a tenth of the time; a text ends at eight times as many. */
const AT_ONCE = 64 << 20;
const PIECE = 1 << 20;

/**
 * Reads a report of any length.
 *
 * @param descriptor of a file or a pipe
 * @param atOnce bytes; a longer one is read piece by piece
 * @throws ReportError where it is none
 */
export function reportFrom(descriptor: number, atOnce = AT_ONCE): Report {
  const pieces = piecesOf(descriptor, Math.min(PIECE, atOnce));
  const first: Uint8Array[] = [];
  let bytes = 0;
  for (const piece of pieces) {
    first.push(piece);
    bytes += piece.length;
    // A loop that ended here would end the pieces as well.
    if (bytes > atOnce) return readReportStream(following(first, pieces));
  }
  return readReport(Buffer.concat(first).toString('utf8'));
}

/** @throws where there is no such file */
export function reportIn(path: string): Report {
  const descriptor = openSync(path, 'r');
  try {
    return reportFrom(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function* following(first: readonly Uint8Array[], rest: Iterable<Uint8Array>): Generator<Uint8Array> {
  yield* first;
  yield* rest;
}

function* piecesOf(descriptor: number, size: number): Generator<Uint8Array> {
  for (;;) {
    const piece = Buffer.allocUnsafe(size);
    const read = readSync(descriptor, piece, 0, size, null);
    if (read === 0) return;
    yield piece.subarray(0, read);
  }
}
