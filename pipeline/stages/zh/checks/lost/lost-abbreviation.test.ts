import { expect, test } from 'vitest';
import { lostAbbreviation } from './lost-abbreviation.ts';

test.each([
  ['Apply to the SAPS station', '向警局申请', 'SAPS'],
  ['Check SDA, SCL and VCC', '检查 SDA 和 VCC', 'SCL'],
  ['EEPROMs may be corrupted', '某些设备可能损坏', 'EEPROM'],
  ['NHIF covers it', '可以报销', 'NHIF'],
])('%s / %s: %s is gone', (source, target, name) => {
  expect(lostAbbreviation(source, target)).toBe(name);
});

test.each([
  ['Send an SMS', '发短信'],
  ['around THB 500', '约 500 泰铢'],
  ['the Ministry of Health (MOHW)', '保健福祉部'],
  ['Do NOT stop', '不要停'],
  ['Set the MAX_SIZE of RAM', '设置内存的 MAX_SIZE'],
  ['UAE residents', '阿联酋居民'],
  ['the URLs', '这些网址'],
  ['check your CCTV', '查看监控'],
])('%s / %s: nothing is gone', (source, target) => {
  expect(lostAbbreviation(source, target)).toBeNull();
});
