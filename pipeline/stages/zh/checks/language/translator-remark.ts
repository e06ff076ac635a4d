/** What translators, and machines above all, write around a translation, and the English that would justify it. */
type Remarks = readonly (readonly [remark: RegExp, unless: RegExp])[];

const REMARKS: Remarks = [
  [
    /^\s{0,9}(?:(?:好的|没问题|明白了|收到)[，,！!。：:]|当然(?:[！!。：:]|[，,](?:以下|下面|这是|我)))/u,
    /\b(?:ok|okay|sure|of course|certainly|all right|yes|fine|good|got it|no problem|understood|received)\b/i,
  ],
  // Whoever speaks of translating speaks of this text: 译文, 译注, 直译, 译为. 编译 is to compile, 破译 to decipher.
  [
    /[^。！？\n]{0,12}(?<![编破转])译(?!码)[^。！？\n]{0,12}/u,
    /translat|interpret|locali[sz]|i18n|translit|romani[sz]|literal|paraphras|subtitl|dubbed|chinese/i,
  ],
  [/(?:以上|以下|下面|如下|这)(?:是|为|即)[^。：:\n]{0,30}中文/u, /chinese/i],
  [/(?:中文版?|简体中文)(?:结果|如下|为|成)?\s?[：:]/u, /chinese/i],
  [/[（(]\s?[或亦又](?:作|者)?\s?[：:]/u, /(?<![a-z])or(?![a-z])/i],
  [
    /^\s{0,9}(?:action|how|signature|root_cause|why_fails|text|zh|en)\s?[：:]/,
    /(?:action|how|signature|root_cause|why_fails|text|zh|en)\s?:/,
  ],
  [
    /^\s{0,9}(?:答案?|回答|中文|输出)\s?[：:]/u,
    /answer|reply|respon|output|print|result|return|translat|chinese/i,
  ],
  [/请(?:提供|输入|给出|发送)[^。\n]{0,10}原文/u, /translat|original/i],
  [/原文\s?[：:]/u, /original|source/i],
  [
    /[（(【[][^）)】\]\n]{0,20}(?:原文|英文原|保留英文)[^）)】\]\n]{0,60}[）)】\]]/u,
    /translat|original|source (?:text|string|language)|english|chinese/i,
  ],
  [
    /[（(【[]\s?(?:[待未](?:校对|审核|确认)|(?:简体)?中文版?\s?[】\])）])/u,
    /translat|chinese|review|proofread|confirm/i,
  ],
  [
    /(?:^|[\n。！？；(（【[])\s{0,4}备?注\s?[：:]/u,
    /\b(?:notes?|notices?|remarks?|n\.?b|p\.?s|comments?|descriptions?|explanations?|explain|info|information|instructions?|cautions?|attention|warnings?|important|hints?|tips?|beware|careful|prompts?|help|heads)\b/i,
  ],
  [/作为(?:一个|一名|一款)?\s?(?:AI|人工智能|语言模型|大模型)/u, /\bAI\b|artificial|language model/i],
  [/我(?:无法|不能|没法)(?:提供|协助|帮助|完成)/u, /\b(?:I|we) (?:can(?:not|'t)|am unable|are unable)/i],
  [/^\s{0,9}(?:很抱歉|抱歉|对不起)[，,。！!]/u, /sorry|apolog|unfortunately|oops|regret|pardon|excuse|alas/i],
  [/希望[^。\n]{0,10}(?:有所帮助|有帮助|帮到)/u, /\bhope/i],
  [
    /^\s{0,9}(?:translation|translated(?: text)?|(?:simplified )?chinese(?: translation| version)?|zh(?:-cn|-hans)?)\s?[：:]/i,
    /translat|chinese/i,
  ],
  [
    /^\s{0,9}(?:sure|certainly|of course|absolutely|okay|ok|got it|understood)[,!.，！。]/i,
    /\b(?:sure|certainly|of course|absolutely|ok|okay|got it|understood)\b/i,
  ],
  [
    /(?:^|[\n。！？(（[])\s{0,4}(?:note|translator(?:'s|’s)? note|explanation|n\.b\.)\s?[：:]/i,
    /\b(?:note|explanation|n\.?b)\b/i,
  ],
  [/\b(?:TODO|FIXME|TBD)\b/, /todo|fixme|tbd|to be d/i],
  [
    /如(?:果您?)?有(?:任何)?(?:其他|其它|更多|任何)?(?:问题|疑问|需要)[^。\n]{0,6}请?随时/u,
    /\b(?:question|problem|feel free|any time|contact)/i,
  ],
  [
    /(?:忽略|无视|忘记)掉?(?:之前|以上|前面|上述|先前|此前)的?[^。\n]{0,8}(?:指令|指示|提示|命令|要求)|系统提示词/u,
    /ignor|disregard|forget|system prompt/i,
  ],
];

/** English that says as much as 注意 and the like: a note, or what somebody is to do or to leave. */
const NOTES =
  /\b(?:not(?:es?|ices?)|remarks?|remember|mind|aware|careful|watch|sure|beware|comments?|descriptions?|expla\w+|info\w*|instructions?|cautions?|attention|warn\w*|important|hints?|tips?|prompts?|help|english)\b/i;

/** What translators write too, and what Chinese may say of other things as well. */
const DOUBTFUL: Remarks = [
  [/(?:^|[\n。！？；(（【[])\s{0,4}(?:说明|注意|提示|解释)\s?[：:]/u, NOTES],
  [/(?<!还)原文(?!件)/u, /original|source|raw|verbatim|quot|text|literal|wording/i],
  [
    /[（(【[][^）)】\]\n]{0,20}(?:措辞|语境|口语化)/u,
    /word|phras|context|tone|language|formal|colloq|express/i,
  ],
  [
    /[（(【[](?:此处|这里)[^）)】\]\n]{0,30}(?:意为|[是特]指|指的|沿用|采用|保留|保持|略去)/u,
    /\b(?:here|this|mean)/i,
  ],
  [
    /[待需](?:人工)?(?:确认|核实|校对|审校|斟酌|统一)|存疑|审校|[（(【[]\s?请(?:确认|核[对实]|审)/u,
    /confirm|verif|review|pending|proof|check|sure|doubt|suspect|question/i,
  ],
  // 栈指针（堆栈指针/栈指针）
  [/(\p{Script=Han}{2,8})[（(](?:[^（()）\n]{1,20}\/)?\1(?:\/[^（()）\n]{1,20})?[）)]/u, /^$/],
  [/[二两三]选一|任选其一/u, /either|one of|choose|pick|select|\bor\b/i],
  [/复制代码|点击复制|展开全文|阅读全文/u, /cop(?:y|ied)|expand|read/i],
  [/如(?:果您?)?需[^。\n]{0,20}(?:告诉我|告知我|随时)/u, /\b(?:me|us|contact|tell|feel free)\b/i],
  // What ends as the English does not.
  [/[？?]["”’」）)]?\s{0,9}$/u, /\?|\b(?:whether|if|who|what|which|why|how|where|when)\b/i],
  [/！["”’」）)]?\s{0,9}$/u, /!/],
  [
    // A button of the page, not the end of a sentence: 启用逻辑复制.
    /(?:^|[\s。！？；])(?:复制|展开|收起|分享|点赞|收藏)(?:链接|全文|代码)?\s{0,9}$/u,
    /cop(?:y|ies)|expand|collapse|fold|shar|like|favou?r/i,
  ],
  [/^\s{0,9}[[【（(][^\])】）\n]{1,12}[\])】）]/u, /[[(<{]/],
];

/** Chinese in brackets behind Chinese, at the end or as a sentence by itself; a condition or an example may be of the text. */
const BRACKET =
  /(?<=[\p{Script=Han}，。；！？：、]\s?)[（(【[](?!\s?[如若包含即例默可不而或除及和仅也])[^（）()[\]【】]{0,40}\p{Script=Han}[^（）()[\]【】]{0,40}[）)】\]](?:(?<=[。！？]\s?[（(【[][^（(【[]{0,90})|(?=[。.\s]{0,9}$))/u;

/**
 * What stands in a target that no translation of the source would hold: "以下是翻译：", "Here is the translation:",
 * 译注. Linear.
 *
 * @returns the words at fault, or null
 */
export function translatorRemark(source: string, target: string): string | null {
  return remarkIn(REMARKS, source, target);
}

/** What may be a remark of the translator, where nothing in the English asks for it; null where nothing is. Linear. */
export function doubtfulRemark(source: string, target: string, context = ''): string | null {
  // What a workaround's Chinese takes up of the detail stands in brackets.
  const isPlain = context === '' && !/[([]| -{1,2} /.test(source);
  const bracket = isPlain ? BRACKET.exec(target)?.[0] : undefined;
  return remarkIn(DOUBTFUL, source, target) ?? bracket ?? null;
}

function remarkIn(remarks: Remarks, source: string, target: string): string | null {
  for (const [remark, unless] of remarks) {
    const found = remark.exec(target)?.[0];
    if (found !== undefined && !unless.test(source)) return found.trim().slice(0, 60);
  }
  return null;
}
