/** Abbreviations that end in a point and have none in Chinese. */
const ABBREVIATION = /(?:\b[A-Za-z]|\betc|\be\.g|\bi\.e|\binc|\bvs)\.\W{0,2}$/i;

/** Marks that say that something follows. */
const TRAILING = /(?:…|\.{3}|[，、；])["”’']?$/;

/** How many sentences of the English may be one in Chinese. */
const MERGED = 2;

/**
 * What of the punctuation says that the Chinese is not the whole text, as a part of a sentence: it has no final mark
 * where the English has one, trails off where the English does not, or is one line where the English has several. Null
 * where nothing does. Linear.
 */
export function missingEnd(source: string, target: string): string | null {
  const english = source.trimEnd().slice(-16);
  const chinese = target
    .trimEnd()
    .slice(-16)
    .replace(/\s?[(（][&_~]\w[)）]$/, '');
  const ends = /[\p{L}\p{N}%)}>"'’”`][.!?:]["”’')]{0,2}$/u.test(english) && !ABBREVIATION.test(english);
  if (ends && /[A-Za-z]{2}/.test(source) && !/[\p{P}\p{S}]$/u.test(chinese))
    return 'ends without the mark with which the English ends';
  if (TRAILING.test(chinese) && !/(?:\.\.|[…,;、，；\]}])\W{0,3}$/.test(english))
    return 'ends as if something followed, and the English does not';
  if (source.trim().split(/\n+/).length > 2 && !/\{\s*\w+\s*,/.test(source) && !target.trim().includes('\n'))
    return 'is one line where the English has several';
  return null;
}

/**
 * Whether the Chinese has half as many sentences as the English. Chinese joins sentences with commas, so this says
 * something only of a text that is short as well. Linear.
 */
export function hasFewSentences(source: string, target: string): boolean {
  const theirs = count(source, /[a-z)"']{3}[.!?]["”’')]{0,2}(?=\s+["'“(]?[A-Z])/g) + 1;
  const ours = count(target, /(?:[。！？!?；;]|[.](?=\s))(?=["”’'）)]{0,2}\s*[^\s"”’'）)])|\n/gu) + 1;
  return theirs > 1 && ours * MERGED <= theirs;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** Characters that begin words or need something behind them: hardly a Chinese text ends with one. */
const BEGINNERS = new Set(
  '将已模须必未没允被该打只但操删这超创使最运仅添第而匹缓安修缺软完颜邮返所以仓否与忽且初隐显禁些当插访临或菜偏扩详延跟无其搜映透虚命尝两另恢资如服不请可还升反再尚兼非粘你协覆依永此您' +
    '实需循拖警挂便某暂太采磁若保也简垂脚帮捷双是经事提默按连折十编激媒丢仍截主检及何预信重工输共指远每公望聚背把撤得之有都想给属执控函绘驱说即对相含终和种',
);

/** Characters that end words or need something before them: hardly a Chinese text begins with one. */
const ENDERS = new Set(
  '件的器式须务据化者户果义则择口败态址辑及止都围志络些送幕题议迟母缀案望览境台理知击踪能束护员份钮度象才赖久寸况话称息率见们述言享号于而句译丁达道入板充尔足册饰否个示少置或档码夹拟盘' +
    '景造洲量且闭含他和型但了法体',
);

/** Whether the Chinese ends with what cannot be an end: a comma, an opening quote, a word like 在 or 和. */
export function endsEarly(target: string): boolean {
  const end = target.trimEnd().slice(-2);
  return /[,、，（(“‘「《[]$/.test(end) || BEGINNERS.has([...end].at(-1) ?? '');
}

/** Whether the Chinese begins with what cannot be a beginning: a closing mark, a word like 的 or 了. */
export function beginsLate(target: string): boolean {
  const start = target.trimStart().charAt(0);
  return /[，。；：、）)”’」》\]]/.test(start) || ENDERS.has(start);
}
