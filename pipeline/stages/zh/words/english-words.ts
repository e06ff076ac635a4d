import { memoized } from '../tokens/recent.ts';
import { PROSE_WORDS } from './prose-words.ts';

/** Words that hold an English sentence together. One of them among others is a sure sign that a text is English. */
const FUNCTION_WORDS = `
a about above across after again against all almost along already also although always am among an and another any
anything are aren around as at away back be became because become been before behind being below between beyond both
but by can cannot could couldn did didn do does doesn doing don done down due during each either else enough even ever
every everything except few first for from further had has hasn have haven having he hence her here how however i if
in inside instead into is isn it its itself just last least less let like many may maybe me might more most much must
my near neither never next no none nor not nothing now of off often on once one only onto or other others otherwise
our out outside over own per perhaps please rather same second several shall she should since so some something
soon still such than that the their them then there therefore these they this those though through thus to
together too toward towards under unless unlike until up upon us very via was wasn we well were weren what whatever
when whenever where whereas wherever whether which while who whole whose why will with within without won would
wouldn yes yet you your yours yourself
`;

/** Words of messages and of explanations that may be a term, a keyword, a command or a value as well, in their plainest form. */
const COMMON_WORDS = `
abandon abort absolute abstract accelerate accept access account acquire act action activate active actual add address
administrator admin advice advise age agent alarm alert alias align alive allow alternate ambiguous amend analyze
ancestor anchor annotate anonymous answer append apply approve archive area array arrow article artifact aspect
assemble assert assign assume asynchronous attach attack attempt attribute audit author auto automatic average await
aware background backup bad badge bandwidth bar bare base basic batch battery begin behavior behaviour benchmark best
big bind bit blank block blue board body bold book boolean border bottom bound boundary box brace bracket branch break
breakpoint bridge broadcast broken brush buffer bug build bundle busy button bypass byte cache calendar call camera
cancel candidate capture card care cascade case cast catalog catch category cause cell center central certificate chain
challenge change channel char character charge chart check checkout checksum child children choice chunk circle
circular city claim class classic clean cleanup clear click client clip clock clone close cloud cluster code coerce
cold collapse collect color colour column combine command commit compact company compare compile complete complex
component compose composite compress compute concurrent conditional config configure confirm conflict connect consent
consistent console constant constrain constraint construct consume contact contain content context continue continuous
contract control convert cookie copy core corner corrupt cost count country course cover crash create credential credit
criteria critical cross cumulative current cursor custom cut cycle daemon dark dash dashboard data database dataset
date day dead deadline deadlock debug decimal declare decode decorator dedicate deep default defer define definite
degree delay delegate delete delimiter deliver delivery delta demo deny dependency dependent deploy deprecate depth
derive describe descriptor design desired desktop destroy destructure detach detail detect developer device diagnostic
dialog dictionary digit digital direct directive directory dirty disk dispose distinct distribute divide dock domain
dot double download draft draw drive drop duplicate dynamic eager early edge edit effect effort embed emit empty enable
enclose encode encrypt end endpoint energy enforce engine ensure enter entity entry enumerate equal erase error escape
establish estimate evaluate event exact example exceed exchange exclude exclusive execute exhaust exist exit expand
expect experimental expert expire explain explicit exploit export expose extend external extra extract face fact
factory fail failure fair fall fallback false family fast fatal fault feature feed feedback fetch field figure file
filename fill filter final find fine finish finite fire firewall firmware fit fix flag flash flat flip float flow flush
focus fold follow font forbidden force foreground foreign forever forget fork form format formula found frame framework
free freeze frequency friend front full functional future gain gap garbage gateway gather general generate generic
gesture get given glob global glyph go goal good gradient grammar grant graph graphic gray green grid ground group
guard guest guide half halt hand handle handshake hang hard hardware hash head health healthy heap height help hidden
hide hierarchy high highlight hint history hit hold home hook horizontal host hot hour house huge human icon identifier
idle ignore illegal image immediate impact implicit import include incoming indent index infer info infrastructure
inherit initial inject inner input insert inspect install instant instantiate integer intent interactive interface
intermediate internal internet interrupt interval invite invoke isolate issue item job join joint jump justify keep
kernel key keyword kill kind knowledge known label lane language latest launch layer layout lazy lead leaf leak learn
lease leave left legacy length letter level lexical library license lifecycle lifetime light limit line linear link
list listen literal little live load local locale locate lock log logic logical login logo long lookup loop loose loss
lost low lowercase machine macro mail main major make malformed manage manifest manual map margin mark market mask
master match material math matrix matter mean measure media medium member memory menu merge mesh message metadata
method metric middle middleware migrate minify minimal minor minus minute mirror miss mix mobile mock mode model
modifier module moment monitor month motion mount move music mutate mutual name namespace narrow native natural
navigate need negative neighbor nest network neutral new newline night node noise normal note notice notify notion
number numeric object odd offer office offline offset old omit online open operand option optional orange order origin
original orphan outbound outdated outer outgoing output overlap overlay override owner pack package packet pad page
paint pair panel panic paragraph parallel parameter parent parse part partial participant party pass password paste
patch path pattern pause payload peer pen pending percent period permanent permit persist persistent person personal
phase phone photo phrase physical pick pin ping pipe pipeline pixel place placeholder plain plan platform play plugin
plus point policy poll pool populate port positive post power practice predicate prefer prefix prepare press pressure
price primary primitive principal print prior privacy private privilege procedure process produce product profile
program progress project promote prompt proof property proposal protect protocol prototype provide proxy public publish
pull pulse pure push put query queue quick quiet quit quota quote radio radius raise random range rank rate ratio raw
read readonly ready real reason reboot receipt receive recipient record recovery recurse recursive red reduce refer
reflect refuse region register registry regular reject relative relay remote render renew repeat reply repository
request require reset response rest result resume retain retrieve retry reuse reverse revert revoke rich right role
roll rollback root rotate round route row rule run runtime safe safety sample sandbox satisfy save scale scan scenario
schedule schema scheme scope score screen script scroll search secure seed seek select semantic send sense sensitive
sequential serial series serve service set setup shade shadow shallow shape share sheet shell shift shop short
shorthand show shrink shut shutdown side sign signal signature silent simple single six size skip slash sleep slice
slide slot slow smooth snapshot snippet social socket soft software sort sound source space span spawn specifier speech
speed spell split spread square stable stack staff stage stamp standalone standard star start startup state static
statistic status step sticky stop storage store story strategy stream stretch strict string strip stroke strong struct
student style subject submit subscribe subset success suffix suggest sum summary super supply suppress surface suspend
switch symbol symbolic symlink sync synchronous syntax system tab table tail target task team technical template term
terminal terminate test text texture theme think third thread three threshold throttle throw tick ticket tidy tight
tile time timeout timestamp tiny tip title toggle token tone tool toolkit top topic total touch trace track trade
traffic trail train trait transfer transform transient translate transparent transport trap trash tree trial trigger
trim trip trivial true truncate trust truth try tune tuple turn two type typo unassigned unchanged undeclared
underscore unescaped unexpected unhandled unicode uniform union unique unit universal unlimited unmatched unresolved
unset unsigned unterminated update upgrade upload upper uppercase urgent usage use used user username valid validate
value variant vary vector vendor verb verbose verify vertical victim video view virtual visa visit visual voice
volatile volume wait walk wall warn watch wave weak weight welcome west wheel white wide widget width wildcard window
wipe word work workaround workflow workspace world wrap write yank year yellow yield zero zone zoom north south east
black brown pink monday wednesday thursday friday saturday sunday january february march april june july august
september october november december water doctor passport resident flight bus car using got thrown nearest secondary
swap binary arithmetic upstream downstream prepend traversal contiguous discovery whitespace callback qualifier closure
milliseconds site peak room tear compound scratch bell curly proportional sun mon thu fri sat jan feb mar apr jun sep
oct nov dec salary employee currency greeting shake assembly daily finally friendly hourly monthly nightly weekly
`;

const FUNCTION = new Set(FUNCTION_WORDS.trim().split(/\s+/));
const COMMON = new Set(COMMON_WORDS.trim().split(/\s+/));

/** Letters; no English word that messages use has more. */
const LONGEST_WORD = 30;

/** So many words are remembered: all checks of a text ask for the same, and the next text for most of them. */
const REMEMBERED = 4000;

/** Endings that hardly any name has. */
const ENDING =
  /(?:..tion|..sion|..ment|...ness|...able|...ible|...ally|...fully|...ously|...ingly|...edly|...ance|...ence|....ize[ds]?|....ise[ds]?|...izing|....ity|....ities|..ious|...eous|....ful|...less|...ships?|...wards?|....ified|....ifying)s?$/;

/** Whether a word of letters is one that holds English sentences together. */
export function isFunctionWord(word: string): boolean {
  return FUNCTION.has(word.toLowerCase());
}

/** Whether a word of letters is an English word rather than a name, a command or an abbreviation. */
export function isEnglishWord(word: string): boolean {
  return word.length <= LONGEST_WORD && isEnglish(word.toLowerCase());
}

const isEnglish = memoized(
  (word) =>
    FUNCTION.has(word) ||
    plainerForms(word).some(
      (stem) => COMMON.has(stem) || PROSE_WORDS.has(stem) || (stem.length > 6 && ENDING.test(stem)),
    ),
  REMEMBERED,
);

/** Whether a word in lower case is one that Chinese says in Chinese: no term, and nothing that programs read. */
export function isProseWord(word: string): boolean {
  if (PROSE_WORDS.has(word) || COMMON.has(word)) return PROSE_WORDS.has(word);
  const isAdverb = word.endsWith('ly');
  return inflected(word).some((stem) => PROSE_WORDS.has(stem) || (isAdverb && COMMON.has(stem)));
}

/** Endings of the forms of a word, and what may stand there without them. */
const INFLECTIONS: readonly Ending[] = [
  ['s', ''],
  ['es', ''],
  ['ies', 'y'],
  ['ed', '', 'e'],
  ['ied', 'y'],
  ['ing', '', 'e'],
  ['ly', '', 'le'],
  ['ily', 'y'],
];

/** Endings by which a word becomes another one. */
const DERIVATIONS: readonly Ending[] = [
  ['er', '', 'e'],
  ['ers', '', 'e'],
  ['or', 'e', ''],
];

type Ending = readonly [ending: string, ...instead: string[]];

/** What the word may be an inflection of or derived from, itself first. */
export const plainerForms: (word: string) => readonly string[] = memoized((word) => {
  const prefixed = ['un', 're', 'non', 'pre', 'sub', 'mis', 'dis', 'in', 'over', 'multi'].filter(
    (prefix) => word.startsWith(prefix) && word.length > prefix.length + 3,
  );
  return [
    word,
    ...inflected(word),
    ...without(word, DERIVATIONS),
    ...prefixed.map((prefix) => word.slice(prefix.length)),
  ];
}, REMEMBERED);

/** What the word may be an inflection of. */
function inflected(word: string): string[] {
  const doubled = /^(.*([b-df-hj-np-tv-z]))\2(?:ed|ing|er)$/.exec(word)?.[1];
  return [...without(word, INFLECTIONS), ...(doubled === undefined ? [] : [doubled])];
}

function without(word: string, endings: readonly Ending[]): string[] {
  return endings.flatMap(([ending, ...instead]) =>
    word.length > ending.length + 2 && word.endsWith(ending)
      ? instead.map((text) => word.slice(0, -ending.length) + text)
      : [],
  );
}
