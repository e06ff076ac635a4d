/** Whether a text holds no letter or sign beyond those of ASCII: most do not, and need no look at what only others can have. */
export function isAscii(text: string): boolean {
  return !/[^\u0000-\u007f]/.test(text);
}
