import { isPair, slipOf } from '../words/chinese-pairs.ts';
import { suspicion, type Translation, type TranslationProblem } from '../translation.ts';

/** Characters that are words by themselves and stand beside anything: those of grammar, of number, of place and time. */
const GRAMMAR: ReadonlySet<string> = new Set(
  '的地得了着过是在不没无有把被和与或且而及并就也都还再又已曾将会能可要想须应让使令给对向往从自到由用以为于因若如则但却虽只仅才很更最太较越挺' +
    '这那哪其此该每各某我你您他她它们谁个些时内外前后上下里中间等之所者即跟同比像当除连待至起来去出回开说做看问打成好大小多少新旧高低长短快慢早晚' +
    '全总一二两三四五六七八九十百千万亿几半第人先别请勿未非均本另指年月日',
);

/** Longer runs of Chinese characters than people write are looked at in pieces. */
const RUN = /\p{Script=Han}{2,400}/gu;

/** So many pairs without a word are looked at; a hostile text could hold thousands. */
const MOST = 64;

/**
 * The first two characters of the Chinese that make no word, neither together nor with what stands around them, but would
 * make a common one in the other order or with another character that sounds alike. What stands there more than once is
 * a name or a term that the dictionary lacks. Linear.
 */
export function mistypedProblem({ source, target }: Translation): TranslationProblem | null {
  for (const written of strayPairs(target)) {
    const [first = '', second = ''] = written;
    const meant = slipOf(first, second);
    if (meant === null || source.includes(written) || target.split(written).length > 2) continue;
    const how =
      meant === second + first ? 'its characters in the other order' : 'a character that sounds alike';
    return suspicion(
      'zh/typography',
      `"${written}" is no word of Chinese. It may be "${meant}" with ${how}: see which word belongs there.`,
    );
  }
  return null;
}

/** Two characters each that are in no word, though what stands on either side of them is. */
function strayPairs(text: string): string[] {
  const pairs: string[] = [];
  for (const [run] of text.matchAll(RUN)) {
    const characters = [...run];
    for (let at = 0; at + 1 < characters.length; at++) {
      if (pairs.length === MOST) return pairs;
      if (isStray(characters, at)) pairs.push(characters.slice(at, at + 2).join(''));
    }
  }
  return pairs;
}

function isStray(run: readonly string[], at: number): boolean {
  if (isWord(run[at]) || isWord(run[at + 1])) return false;
  if (meets(run, at) || meets(run, at - 1) || meets(run, at + 1)) return false;
  return (
    (at === 0 || isWord(run[at - 1]) || meets(run, at - 2)) &&
    (at + 2 === run.length || isWord(run[at + 2]) || meets(run, at + 2))
  );
}

function isWord(character = ''): boolean {
  return GRAMMAR.has(character);
}

/** Whether the character at a place stands in a word with the next one. */
function meets(run: readonly string[], at: number): boolean {
  const [first, second] = [run[at], run[at + 1]];
  return first !== undefined && second !== undefined && isPair(first, second);
}
