import type { LookupAnswer, LookupMatch } from '../../lookup/lookup.ts';
import type { IndexedRecord } from '../../lookup/lookup-index.ts';
import type { CompleteRecord } from '../../record/complete-record.ts';
import { plainText } from '../../report/text/plain-text.ts';
import { excerpt } from '../../stages/regex/excerpt.ts';

/** The languages that answers are given in. */
export type Language = 'en' | 'zh';

interface AnswerOptions {
  readonly language: Language;
  /** Whether all is shown of every record that fits, not of the first alone. */
  readonly isFull: boolean;
}

/** Further records named where they are not shown in full, and records that are only perhaps related. */
const SHOWN = 5;
const WIDTH = 100;

const WORDS = {
  en: {
    none: 'No record fits. `npx curate new` begins one from the text.',
    also: 'These fit as well:',
    perhaps: 'Perhaps related:',
    cause: 'Cause',
    fails: 'What does not work',
    works: 'What works',
    unknown: 'Nobody has written this down yet.',
    rate: (share: number) => ` (fails in ${share} %)`,
    success: (share: number) => ` (helps in ${share} %)`,
    more: (count: number) => `… and ${count} more.`,
    resolvable: { true: 'resolvable', partial: 'partly resolvable', false: 'not resolvable' },
    confidence: (value: number | null) => (value === null ? 'confidence unknown' : `confidence ${value}`),
    basis: {
      regex: 'its regex matches',
      signature: 'it says',
      code: 'its code stands beside',
      wording: 'it reads like',
    },
    line: (number: number) => ` in line ${number}`,
    colon: ': ',
    undecided: (ids: string) =>
      `Whether these fit could not be decided, since the text takes too long to search: ${ids}. Look up the part around the error alone.`,
  },
  zh: {
    none: '没有相符的记录。可用 `npx curate new` 以此文本新建一条。',
    also: '以下记录也相符：',
    perhaps: '可能相关：',
    cause: '原因',
    fails: '无效的做法',
    works: '有效的做法',
    unknown: '尚无人填写。',
    rate: (share: number) => `（失败率 ${share} %）`,
    success: (share: number) => `（成功率 ${share} %）`,
    more: (count: number) => `……另有 ${count} 条。`,
    resolvable: { true: '可解决', partial: '可部分解决', false: '无法解决' },
    confidence: (value: number | null) => (value === null ? '置信度未知' : `置信度 ${value}`),
    basis: { regex: '正则表达式匹配', signature: '签名相同', code: '错误码相同', wording: '措辞相近' },
    line: (number: number) => `（第 ${number} 行）`,
    colon: '：',
    undecided: (ids: string) => `文本过长，无法判断以下记录是否相符：${ids}。请只查询错误附近的内容。`,
  },
} as const;

/**
 * The answer for a terminal: of the first record that fits the cause, what does not work and what does; the others by name.
 * What is only perhaps related stands apart.
 */
export async function answerText(
  { matches, undecided }: LookupAnswer,
  recordOf: (record: IndexedRecord) => Promise<CompleteRecord | null>,
  { language, isFull }: AnswerOptions,
): Promise<string> {
  const words = WORDS[language];
  const strong = matches.filter(({ strength }) => strength === 'strong');
  const weak = matches.filter(({ strength }) => strength === 'weak');
  const told = isFull ? strong : strong.slice(0, 1);
  const rest = isFull ? [] : strong.slice(1);
  const parts: string[] = [];
  for (const match of told) parts.push(tell(match, await recordOf(match.record), language));
  if (strong.length === 0) parts.push(`${words.none}\n`);
  if (rest.length > 0) parts.push(list(words.also, rest, language));
  if (weak.length > 0)
    parts.push(list(words.perhaps, isFull ? weak.slice(0, 2 * SHOWN) : weak.slice(0, SHOWN), language));
  if (undecided.length > 0) {
    const more = undecided.length > SHOWN ? ' …' : '';
    parts.push(`${words.undecided(undecided.slice(0, SHOWN).map(plainText).join(', ') + more)}\n`);
  }
  return parts.join('\n');
}

function tell(match: LookupMatch, record: CompleteRecord | null, language: Language): string {
  const words = WORDS[language];
  const lines = [
    headline(match, language),
    `  ${plainText(signatureOf(match, record, language))}`,
    `  ${reason(match, language)}`,
  ];
  if (!record) return `${lines.join('\n')}\n`;
  const isChinese = language === 'zh';
  const cause = (isChinese && record.root_cause_zh) || record.root_cause;
  lines.push('', `  ${words.cause}`, ...wrapped(cause === '' ? words.unknown : cause, '    '));
  if (record.dead_ends.length > 0) lines.push('', `  ${words.fails}`);
  for (const { action, why_fails, fail_rate } of record.dead_ends)
    lines.push(...item(`${action}${percent(fail_rate, words.rate)}`), ...wrapped(why_fails, '      '));
  lines.push('', `  ${words.works}`);
  for (const [index, { action, how, success_rate }] of record.workarounds.entries()) {
    const chinese = isChinese ? record.workarounds_zh[index] : undefined;
    lines.push(...item(`${chinese || action}${percent(success_rate, words.success)}`));
    if (how !== action && how !== '') lines.push(...wrapped(how, '      '));
  }
  if (record.workarounds.length === 0) lines.push(`    ${words.unknown}`);
  return `${lines.join('\n')}\n`;
}

function signatureOf({ record }: LookupMatch, whole: CompleteRecord | null, language: Language): string {
  return (language === 'zh' && whole?.signature_zh) || record.signature;
}

function headline({ record }: LookupMatch, language: Language): string {
  const { resolvable, confidence } = WORDS[language];
  return `${plainText(record.id)} (${resolvable[record.resolvable]}, ${confidence(record.confidence)})`;
}

function reason({ basis, matched, line }: LookupMatch, language: Language): string {
  const words = WORDS[language];
  return `${words.basis[basis]}${words.colon}${plainText(excerpt(matched))}${words.line(line)}`;
}

function list(title: string, matches: readonly LookupMatch[], language: Language): string {
  const shown = matches.slice(0, 2 * SHOWN);
  const lines = shown.map(
    (match) => `  ${plainText(match.record.id)}${WORDS[language].colon}${plainText(match.record.signature)}`,
  );
  if (shown.length < matches.length) lines.push(`  ${WORDS[language].more(matches.length - shown.length)}`);
  return `${title}\n${lines.join('\n')}\n`;
}

function percent(share: number | null | undefined, say: (share: number) => string): string {
  return typeof share === 'number' ? say(Math.round(share * 100)) : '';
}

function item(text: string): string[] {
  return wrapped(text, '    - ', '      ');
}

/** A stranger's text in lines of a terminal's width; between Chinese characters a line may end anywhere. */
function wrapped(text: string, first: string, further = first): string[] {
  const pieces =
    plainText(text.replaceAll('\n', ' ')).match(
      /[\p{Script=Han}，。；：、！？]|[^\s\p{Script=Han}，。；：、！？]+|\s+/gu,
    ) ?? [];
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    const columns = columnsOf(line + piece);
    if (columns > WIDTH - further.length && line.trim() !== '') {
      lines.push(line.trimEnd());
      line = piece.trim();
    } else line += line === '' ? piece.trimStart() : piece;
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines.map((each, at) => `${at === 0 ? first : further}${each}`);
}

/** A Chinese character takes two columns. */
function columnsOf(text: string): number {
  return text.length + (text.match(/[\p{Script=Han}，。；：、！？]/gu)?.length ?? 0);
}
