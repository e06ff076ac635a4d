import { spareOf } from './spare-requests.ts';

/**
 * Most strings in one request of a run over so many. To find one string at fault takes more requests the more travel together, and a
 * run has few to spare (`SpareRequests`): in a short run smaller ones leave enough of them, so that the others are all
 * translated in the same run. A run over a hundred strings can afford the ten of the policy.
 */
export function requestSize(strings: number): number {
  let size = FEWEST;
  while (size < strings && spareOf(Math.ceil(strings / (size + 1))) >= searchOf(size + 1)) size += 1;
  return size;
}

/** Requests that find one string among so many by halves, and bring the others. */
function searchOf(strings: number): number {
  return Math.ceil(Math.log2(strings)) + 1;
}

/** With fewer, most of the bill is the instructions. */
const FEWEST = 6;
