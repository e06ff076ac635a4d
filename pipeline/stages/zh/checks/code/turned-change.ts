import type { Exchange } from '../../tokens/token.ts';

/** A piece of code, a name or a number. */
const PIECE = '(?:[A-Za-z]{1,30} (?=\\d))?[!-~]{0,60}[\\w)}>\\]*]';
const OLD = `(?<old>${PIECE})`;
const NEW = `(?<new>${PIECE})`;

/** What becomes what, and what is to be used instead of what. */
const ENGLISH = [
  `from ${OLD} to ${NEW}`,
  `replaced? ${OLD} (?:with|by) ${NEW}`,
  `${OLD} (?:will be|can be|is|are|be) replaced (?:with|by) ${NEW}`,
  `(?:change|convert|rename|switch|upgrade|migrate|turn)s? ${OLD} (?:to|into) ${NEW}`,
  `${NEW},? (?:instead of|rather than|not) ${OLD}`,
  `(?:use|treat|pass|cast|read)s? (?:type )?${OLD} as (?:type )?${NEW}`,
].map((pattern) => new RegExp(`(?<![\\w-])${pattern}(?![\\w-])`, 'gi'));

const GAP = '[^，。；,;]{0,12}?';
const INTO = '(?:替换[为成]|[换改变]成|[改变转]为|重命名为|当[作成]|[到至])';
const CHINESE = [
  `[从把将] ?${OLD}${GAP}${INTO} ?${NEW}`,
  `${OLD} ?(?:将|会)?被?${INTO} ?${NEW}`,
  `用 ?${NEW} ?(?:来)?(?:代替|取代|替代|替换) ?${OLD}`,
  `${NEW} ?[，,]?(?:而不是|而非|不要写成|不要用|别用|别写成) ?${OLD}`,
].map((pattern) => new RegExp(pattern, 'gu'));

/** So many are compared; a hostile text could hold thousands. */
const MOST = 32;

/** Two things of which the Chinese turns the one into the other the wrong way round; null where none are. Linear but for the changes, which are few. */
export function turnedChange(source: string, target: string): Exchange | null {
  const chinese = changesIn(target, CHINESE);
  if (chinese.length === 0) return null;
  const english = changesIn(source, ENGLISH);
  for (const { old: one, new: other } of chinese) {
    const isTurned = english.some((it) => it.old === other && it.new === one);
    const isRight = english.some((it) => it.old === one && it.new === other);
    if (isTurned && !isRight) return { lost: other, became: one };
  }
  return null;
}

function changesIn(text: string, patterns: readonly RegExp[]): { old: string; new: string }[] {
  const plain = text.replace(/["'`“”‘’]/g, '');
  return patterns.flatMap((pattern) =>
    [...plain.matchAll(pattern)]
      .slice(0, MOST)
      .map(({ groups }) => ({ old: groups?.['old'] ?? '', new: groups?.['new'] ?? '' })),
  );
}
