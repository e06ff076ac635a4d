import { ACTIVE } from './plain-text.ts';

/**
 * The same JSON, which a terminal and GitHub's runner may print: every character that commands or hides is written as an escape, and
 * so is what the runner would obey wherever it stands. All of that can only stand in strings.
 */
export function inertJson(text: string): string {
  return text
    .replaceAll(ACTIVE, (character) => character.split('').map(escapeOf).join(''))
    .replaceAll('##[', String.raw`##\u005b`);
}

/** A value as JSON for people and programs, with a line feed at its end. */
export function printedJson(value: unknown): string {
  return `${inertJson(JSON.stringify(value, null, 2))}\n`;
}

function escapeOf(unit: string): string {
  return String.raw`\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
