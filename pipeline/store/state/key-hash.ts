/** Two FNV-1a hashes over a text's UTF-16 units, as one exact integer: two texts may share one, which costs time only. */
export function keyHash(text: string): number {
  let low = 0x81_1c_9d_c5;
  let high = 0x9e_37_79_b9;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    low = Math.imul(low ^ unit, 0x01_00_01_93);
    high = Math.imul(high ^ unit, 0x85_eb_ca_6b);
  }
  return (high >>> 12) * 2 ** 32 + (low >>> 0);
}
