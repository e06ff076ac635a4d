/** 12345 as 12,345. */
export function grouped(number: number): string {
  return String(number).replace(/^\d+/, (digits) => digits.replaceAll(/\B(?=(?:\d{3})+$)/g, ','));
}

/** "1 record", "2 records". */
export function countWords(number: number, noun: string): string {
  return `${grouped(number)} ${noun}${number === 1 ? '' : 's'}`;
}
