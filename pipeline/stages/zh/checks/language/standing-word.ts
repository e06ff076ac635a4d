import { charactersFor, isKnownWord, natureOf } from '../../words/bilingual-words.ts';
import { isEnglishWord, isFunctionWord, plainerForms } from '../../words/english-words.ts';
import { CODE_WORDS } from '../../words/keywords.ts';
import { isTool } from '../../words/tool-names.ts';
import type { WordRun } from '../prose.ts';

/**
 * What engineers do in English: commands of version control, of packages and of processes, and functions of their
 * languages. In a form that is not the plain one they say it in Chinese.
 */
const TRADE: ReadonlySet<string> = new Set(
  (
    'alloc amend apply async await bind bisect build cache catch checkout clone commit copy debug defer deploy detach diff ' +
    'dispatch drop dump emit exec export fetch filter fork free hook import install join kill log map merge mock mount move ' +
    'new panic patch pickle ping poll print publish pull push query rebase reconcile reduce reindex reset reshape resume ' +
    'retry revert rollover run sleep source spawn squash stash stub suspend tag throw unset unwrap upsert watch yank yield'
  ).split(' '),
);

/** Characters before which a verb follows, where they are no end of a noun: 会, but not 机会. */
const MODAL =
  /(?:不|别|勿|再|请|须|(?<![需只主必重])要|(?<![首优])先|(?<![社机])会|(?<![功性智可])能|(?<![许])可|(?<![相对适])应) ?$/u;

/** Characters before which a quality follows. */
const DEGREE = /(?:[很太更最]|非常|十分) ?$/;

/** Before these a noun follows. */
const NOMINAL = /[用把将对给以由从到在的个种该各每此为是叫和与或及] ?$/;

/** What a word is called behind it, or what makes it the subject of a sentence. */
const NAMED =
  /^ ?(?:命令|方法|函数|字段|参数|选项|标志|关键字|模式|操作|请求|事件|回调|块|阶段|脚本|目录|文件|工具|语句|指令|动作|属性|接口|端点|变量|表|列|主题|状态|类型|值|失败|之[前后]|[前后会能也的是都为在不与和或没对])/u;

/** What a verb of English may be about. */
const OBJECT = 'the|an?|all|its|your|any|each|every|old|new';

/** Words with which a phrase begins that is no name, and qualities that no term has. */
const PREPOSITION =
  /^(?:at|between|by|during|for|if|in|of|on|over|through|to|under|via|when|with|within|without)$/;
const PLAIN =
  /^(?:actual|bad|clear|current|existing|extra|few|full|further|good|many|new|old|other|own|real|right|same|such|whole|wrong)$/;

/** Qualities, forms of verbs and plurals that are names in the field: "naive datetime", "the embedding", "the requests". */
const NAMES: ReadonlySet<string> = new Set(
  (
    'backtracking binding caching credentials denied dynamic embedding encoding endpoints ephemeral events extends heading ' +
    'hooks implements labels limits logging mapping metrics naive null options overrides padding params pending polling profiling ' +
    'props rendering requests requirements resolutions routing satisfies scaling secrets services setting settings sharding ' +
    'static steps streaming strict string synchronized testing tracing training undefined volatile volumes warning'
  ).split(' '),
);

/** What stands before a word among Chinese. */
const AFTER = /[\p{Script=Han}，。；：、（] ?$/u;

/** A noun that tells of an action or a quality; shorter ones are terms: "function", "session". */
const ABSTRACT = /^[a-z]{5,}(?:tion|sion|ment|ness|ity|ship|ence|ance|enc(?:y|ie))s?$/;

/** The words and where they stand. */
interface Place {
  readonly before: string;
  readonly behind: string;
  readonly source: string;
}

/**
 * Whether words of English stand as none does that engineers leave: as a quality of what follows, as what is done to it,
 * or as a phrase. By themselves they might be terms or names.
 */
export function isStanding(run: WordRun, source: string, target: string): boolean {
  const place = placeOf(run, source, target);
  const [word = '', second] = run.words;
  const isFirst = /(?:^|[\n。！？；：，（] ?)$/.test(place.before);
  const first = isFirst && /^[A-Z][a-z]+$/.test(word) && isEnglishWord(word) ? word.toLowerCase() : word;
  return (
    isQuality(run.words.at(-1) ?? '', place) ||
    isVerb(first, second === undefined, place) ||
    (second !== undefined && isPhrase(first, first !== word, place))
  );
}

/** Whether words are hardly a term: a word that the field has no use for, or several with an abstract noun at their end. */
export function isHardlyTerm(run: WordRun, source: string, target: string): boolean {
  const last = run.words.at(-1) ?? '';
  const place = placeOf(run, source, target);
  const [first = '', second] = run.words;
  if (second === undefined) return isUncommon(first, place);
  return ABSTRACT.test(last) || (/^[a-z]+ed$/.test(first) && isOfVerb(first) && isInside(first, place));
}

function placeOf({ start, end }: WordRun, source: string, target: string): Place {
  return { before: target.slice(Math.max(0, start - 4), start), behind: target.slice(end, end + 4), source };
}

/** Whether a word stands behind Chinese, or at the beginning where the English has another: one in small letters is a name. */
function isInside(word: string, { before, source }: Place): boolean {
  return before === '' ? !source.startsWith(word) : AFTER.test(before);
}

/** "factual", "accumulates": a word that is no term in the plain form, or a verb in another form than that. */
function isUncommon(word: string, place: Place): boolean {
  const { before, behind } = place;
  // "delivered、dropped 事件", "degraded 状态"
  const isAmongChinese =
    isInside(word, place) &&
    !before.trimEnd().endsWith('、') &&
    /^(?:$| ?[\n\p{Script=Han}，。；：）])/u.test(behind) &&
    !NAMED.test(behind);
  if (!isAmongChinese || !/^[a-z]{4,}$/.test(word) || NAMES.has(word) || TRADE.has(word) || isTool(word))
    return false;
  if (/^(?:after|before|too)$/.test(word)) return true;
  if (natureOf(word) !== '' && !isEnglishWord(word)) return true;
  // Who does it has a name: "transformers".
  const isForm = /(?:ed|ing|(?<!s|er)s)$/.test(word);
  return isForm && (isOfVerb(word) || isPlural(word));
}

/** "healthy 的后端", "failed 的测试", "known-good 的域名" */
function isQuality(word: string, { before, behind }: Place): boolean {
  if (!(/^ ?[的了]/.test(behind) || DEGREE.test(before)) || !/^[a-z-]{3,}$/.test(word) || NAMES.has(word))
    return false;
  const part = word.replace(/^.*-/, '');
  return natureOf(part) === 'a' || PLAIN.test(part) || isForm(part) || DEGREE.test(before);
}

/** "会 block Redis", "Review 覆盖率报告", "，enabling cookie theft" */
function isVerb(word: string, isAlone: boolean, { before, behind, source }: Place): boolean {
  if (
    !/^[a-z]{3,}$/.test(word) ||
    !isKnownWord(word) ||
    isFunctionWord(word) ||
    TRADE.has(word) ||
    CODE_WORDS.has(word)
  )
    return false;
  if (isTool(word)) return false;
  if (MODAL.test(before) && natureOf(word) !== 'a') return true;
  if (NOMINAL.test(before)) return false;
  if (isAlone && (!/^ ?\p{Script=Han}/u.test(behind) || NAMED.test(behind))) return false;
  const has = (pattern: string) => new RegExp(pattern, 'i').test(source);
  return word.endsWith('ing')
    ? isForm(word) && has(`(?:, |(?<![\\w-])(?=\\w+ (?:${OBJECT}|it|that|this)\\b))${word} `)
    : has(`(?<![\\w-])${word} (?:${OBJECT})\\b`) ||
        (natureOf(word) === 'v' && (isAlone || before === '') && has(`(?:^|[.!?:;] |\\n)${word} [a-z]`));
}

/** "in isolation", "same key" */
function isPhrase(first: string, isCapital: boolean, { before }: Place): boolean {
  // What begins with a small letter may be code: "for x in y".
  const isInside = AFTER.test(before) || (before === '' && isCapital);
  return (isInside && PREPOSITION.test(first)) || PLAIN.test(first);
}

/** "verified" */
function isOfVerb(word: string): boolean {
  return plainerForms(word).some((form) => form !== word && natureOf(form) === 'v');
}

/** "conflicts": who leaves a term leaves its plain form. */
function isPlural(word: string): boolean {
  return word.endsWith('s') && word.length > 4 && isEnglishWord(word.slice(0, -1));
}

/** "rolling", "failed" */
function isForm(word: string): boolean {
  return (
    /(?:ed|ing)$/.test(word) && plainerForms(word).some((form) => form !== word && charactersFor(form) !== '')
  );
}
