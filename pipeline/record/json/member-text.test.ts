import { expect, test } from 'vitest';
import { setMember } from './member-text.ts';

test('a value is replaced in its place, and nothing else changes', () => {
  const text = '{"regex" : "a",\n\t"confidence":0.870 , "tags":[ 1.50,2 ]\n}';
  expect(setMember(text, 'confidence', 0.44)).toBe(
    '{"regex" : "a",\n\t"confidence":0.44 , "tags":[ 1.50,2 ]\n}',
  );
});

test('a missing member is put where the canonical order has it', () => {
  const text = '{\n  "regex": "a",\n  "first_seen": "2024-01-01",\n  "tags": []\n}\n';
  expect(setMember(text, 'confidence', 0.44)).toBe(
    '{\n  "regex": "a",\n  "confidence": 0.44,\n  "first_seen": "2024-01-01",\n  "tags": []\n}\n',
  );
});

test('a missing member may be the first or the last', () => {
  expect(setMember('{\n  "tags": []\n}\n', 'confidence', 1)).toBe('{\n  "confidence": 1,\n  "tags": []\n}\n');
  expect(setMember('{\n  "regex": "a"\n}\n', 'confidence', 1)).toBe(
    '{\n  "regex": "a",\n  "confidence": 1\n}\n',
  );
  expect(setMember('{}\n', 'confidence', 1)).toBe('{\n  "confidence": 1\n}\n');
});

test('the ends of lines stay what they are', () => {
  expect(setMember('{\r\n  "regex": "a"\r\n}\r\n', 'confidence', 1)).toBe(
    '{\r\n  "regex": "a",\r\n  "confidence": 1\r\n}\r\n',
  );
});
