import { isEnglishWord } from '../../words/english-words.ts';
import { CODE_WORDS } from '../../words/keywords.ts';

/** A key with the value that it is given. */
const GIVEN = /(?<![\w=!<>.-])([\w.-]{2,60})(?:=| = )(["'“‘]?)([^\s,;，。；、（）()'"`“”‘’]{1,100})/g;

/** What follows a value in a sentence. */
const END = /(?<=.)(?:\p{Script=Han}.*|[.,:)}\]]+)$/u;

/** What messages begin with, and Chinese says. */
const LABEL =
  'ATTENTION|CAUTION|DANGER|DEBUG|ERROR|FATAL|IMPORTANT|NOTICE|UPDATE|WARNING|CONTEXT|DETAIL|HINT|INFORM|LOCATION|PANIC|QUERY|STATEMENT';

/**
 * Words that only code has: a keyword behind a sign ("* as X", "} from", "= new"); a value as it is returned or compared;
 * a status in capitals before a colon, a name of several words in capitals ("EXTERNALLY-MANAGED"), a key with its value
 * ("role:system"), a name that says what it is ("the Origin header"),
 * a command that is run ("run git stash"), a variable that is set, and a file.
 */
const KEYWORD = new RegExp(
  [
    '(?:[*=]| \\}) (?:as|from|new|await|async|catch|else|finally|lambda|typeof)(?= )',
    '(?<=[a-z,=(] |[\'"`])(?:None|NaN|True|False)(?![\\w-])',
    '(?<=(?:returns?|returned|is|are|be|being|was|as|or|than|to) )(?:true|false)(?![\\w-]| [a-z]{5})',
    `(?<=^|\n|: )(?!(?:${LABEL}):)[A-Z]{5,20}(?=: )`,
    '(?<![\\w-])[A-Z]{5,20}-[A-Z]{5,20}(?![\\w-])',
    '(?<![\\w:])[a-z]{2,20}:[a-z][a-z-]{1,20}(?![\\w:])',
    '(?<=[a-z,] )[A-Z][a-z]{2,20}(?= (?:headers?|hook|annotation|decorator)(?!\\w))',
    `(?<=(?:[Tt]he|an?) )(?:${[...CODE_WORDS].join('|')})(?= keyword)`,
    '(?<=(?:[Rr]un|[Ee]xecute) )(?:apt|brew|cargo|docker|git|go|helm|kubectl|npm|pip|pnpm|terraform|yarn) (?!(?:again|and|as|at|by|first|for|from|in|inside|on|or|to|with)(?![\\w-]))[a-z-]{2,20}(?<!s)(?![\\w-])',
    '(?<=[Ss]et )[A-Z]{3,20}(?= to )',
    '(?<![\\w.])(?:Docker|Make|Jenkins|Gem|Pod|Proc|Vagrant|Rake|Brew|Pip|Fast|Caddy|Container|Just)file(?!\\w)',
  ].join('|'),
  'g',
);

/** A key before its value. */
const KEY = /(?<![\w.=!<>[-])[a-z][\w.-]{1,40}(?==[\w.-])/g;

/**
 * A value or a name of code of the English for which the Chinese has another, or of which a part stands there in Chinese:
 * "errors=忽略", "limit=10M" for "limit=10m". Null where there is none. Linear but for the values, which are few.
 *
 * @param context English in which a value may stand too
 */
export function alteredValue(source: string, target: string, context = ''): string | null {
  return (
    givenValue(`${source}\n${context}`, target) ?? lostKeyword(source, target) ?? lostKey(source, target)
  );
}

/** What stands for a value (`--host=NAME`), and several words in quotes (message='Please retry'), may be Chinese. */
function givenValue(source: string, target: string): string | null {
  const chinese = givenIn(target);
  const english = chinese.length > 0 ? givenIn(source) : [];
  for (const { key, value } of chinese) {
    const own = english.filter((it) => it.key === key);
    if (own.length > 0 && !own.some((it) => it.value === value || it.isOpen)) return own[0]?.text ?? null;
  }
  return null;
}

function givenIn(text: string) {
  return [...text.matchAll(GIVEN)]
    .slice(0, MOST)
    .map(({ 0: found, 1: key, 2: quote = '', 3: value = '', index }) => ({
      text: found,
      key,
      value: value.replace(END, ''),
      isOpen:
        (quote !== '' && text.charAt(index + found.length) === ' ') ||
        /^[^a-z\d]*[A-Z][^a-z\d]*$/.test(value),
    }));
}

/** So many are compared; a hostile text could hold thousands. */
const MOST = 64;

function lostKeyword(source: string, target: string): string | null {
  const plain = target.replace(/\s+/g, ' ');
  return (source.replace(/\s+/g, ' ').match(KEYWORD) ?? []).find((it) => !plain.includes(it)) ?? null;
}

/** "acks" of "acks=all" */
function lostKey(source: string, target: string): string | null {
  return (source.match(KEY) ?? []).find((key) => !isEnglishWord(key) && !target.includes(key)) ?? null;
}
