import { expect, test } from 'vitest';
import { SIMPLIFIED } from './traditional-characters.ts';
import { traditionalProblem } from './traditional.ts';

function fixOf(target: string, source = 'x'): string | undefined {
  return traditionalProblem({ source, target, field: 'signature_zh' })?.fix;
}

test('writes the Simplified characters', () => {
  expect(fixOf('檔案系統發生錯誤：無法開啟連線')).toBe('档案系统发生错误：无法开启连线');
  expect(fixOf('用於後裡麼')).toBe('用于后里么');
});

test('leaves characters alone that Simplified text has too', () => {
  expect(fixOf('著名的乾坤，宫商角徵羽，获益甚夥，瞭望台，慰藉，皇后，堃，喆，昇')).toBeUndefined();
});

test('writes the words that go with Simplified characters', () => {
  expect(fixOf('伺服器的記憶體不足')).toBe('服务器的内存不足');
  expect(fixOf('整台伺服器都可能崩')).toBe('整台服务器都可能崩');
});

test('leaves code alone, and what the English quotes', () => {
  expect(fixOf('运行 `echo 錯誤`。')).toBeUndefined();
  expect(fixOf('显示“錯誤”', 'shows 錯誤')).toBeUndefined();
});

test('the table leads from one script to the other and no further', () => {
  expect(SIMPLIFIED.size).toBeGreaterThan(2900);
  for (const [traditional, simplified] of SIMPLIFIED) {
    expect(traditional).not.toBe(simplified);
    expect(SIMPLIFIED.has(simplified)).toBe(false);
  }
});

test('no character of GB 2312 is Traditional, but for two surnames', () => {
  const decoder = new TextDecoder('gbk');
  const found: string[] = [];
  for (let row = 0xb0; row <= 0xf7; row += 1)
    for (let cell = 0xa1; cell <= 0xfe; cell += 1) {
      const character = decoder.decode(new Uint8Array([row, cell]));
      if (SIMPLIFIED.has(character)) found.push(character);
    }
  expect(found).toEqual(['後', '於']);
});
