/** Scripts that Chinese is not written in. A few letters of Greek are signs of units and of mathematics; more are a word. */
const SCRIPTS: readonly (readonly [language: string, letters: RegExp])[] = [
  ['Japanese', /[\u3041-\u3096\u30a1-\u30fa\u30fc-\u30ff\uff66-\uff9d]/g],
  ['Korean', /[\u1100-\u11ff\u3131-\u318e\uac00-\ud7a3]/g],
  ['Cyrillic', /\p{Script=Cyrillic}/gu],
  ['Greek', /\p{Script=Greek}{4,40}/gu],
  ['Arabic', /\p{Script=Arabic}/gu],
  ['Hebrew', /\p{Script=Hebrew}/gu],
  ['Thai', /\p{Script=Thai}/gu],
  ['Devanagari', /\p{Script=Devanagari}/gu],
  ['Bopomofo', /\p{Script=Bopomofo}/gu],
  // Characters that only Japanese writes this way; Chinese has others for them.
  [
    'Japanese',
    /[変続実検対応発図総読転権価売圧択払込働験歩毎単営挙両囲駅塩仮絵拡関観気帯鉄伝徳県広戻辺処様経済壊継訳稲隠巻勧駆渓険剣厳児釈縦粛渋焼畳乗浄剰嬢譲醸粋酔穂髄瀬斉摂銭繊荘捜挿巣騒増臓蔵沢団弾遅鋳庁聴逓闘縄弐悩脳廃拝髪抜晩仏舗豊満黙薬頼覧竜猟塁涙齢歴錬労効従拠撃帰]/g,
  ],
];

/** The first letters of a script that is neither Chinese nor in the source, with what it is; null if there are none. */
export function foreignScript(source: string, target: string): { language: string; letters: string } | null {
  for (const [language, pattern] of SCRIPTS) {
    const letters = new Set(target.match(pattern));
    for (const letter of letters) if (source.includes(letter)) letters.delete(letter);
    if (letters.size > 0) return { language, letters: [...letters].join('').slice(0, 5) };
  }
  return null;
}
