/** Words that hold an English sentence together. One of them among others is a sure sign that a text is English. */
const FUNCTION_WORDS = `
a about above across after again against all almost along already also although always am among an and another any
anything are aren around as at away back be became because become been before behind being below between beyond both
but by can cannot could couldn did didn do does doesn doing don done down due during each either else enough even ever
every everything except few first for from further had has hasn have haven having he hence her here how however i if
in inside instead into is isn it its itself just last least less let like many may maybe me might more most much must
my near neither never next no none nor not nothing now of off often on once one only onto or other others otherwise
our out outside over own per perhaps please rather same second several shall she should since so some something
soon still such than that the their them then there therefore these they this those though through thus till to
together too toward towards under unless unlike until up upon us very via was wasn we well were weren what whatever
when whenever where whereas wherever whether which while who whole whose why will with within without won would
wouldn yes yet you your yours yourself
`;

/** Common words of messages and of explanations, those that 2,200 records use, in their plainest form. */
const COMMON_WORDS = `
abandon able abort absolute abstract accelerate accept access accident accidental accommodate accompany account
accurate acknowledge acquire act action activate active actual adapt add additional address adequate adjacent adjust
administrator admin advice advise affect afternoon age agent ago agree ahead aim alarm alert algorithm alias align
alive allocate allow alone alternate alternative ambiguous amend amount analyse analysis analyze ancestor anchor
annotate announce anonymous answer anyone anyway anywhere apart appear append apply appropriate approve approximate
arbitrary archive area argue arise arrange array arrival arrive arrow article artifact ask aspect assemble assert
assign assist associate assume asynchronous attach attack attempt attend attribute audit author authenticate auto
automatic average avoid await aware background backup bad badge band bandwidth bank bar bare base basic basis batch
battery begin behavior behaviour believe belong benchmark benefit best better big bill bind bit blank block blue board
body bold book boolean border bottom bound boundary box brace bracket branch brand break breakpoint bridge brief bring
broad broadcast broken browse brush buffer bug build bundle busy button buy bypass byte cache calculate calendar call
camera cancel candidate capital capture card care carry cascade case cast catalog catch category cause cell center
central certain certificate chain challenge chance change channel chapter char character charge chart cheap check
checkout checksum child children choice choose chunk circle circular city claim class classic clause clean cleanup
clear click client clip clock clone close cloud cluster code coerce cold collapse collect colon color colour column
combine come comma command commit common communicate compact company compare comparison compile complain complete
complex component compose composite compress compute concatenate concept concern concurrent conditional conduct config
configure confirm conflict conform confuse connect consent conservative consider consistent console constant constrain
constraint construct consult consume contact contain content context continue continuous contract contribute control
convert cookie coordinate copy core corner correct correspond corrupt cost count country couple course cover crash
create credential credit criteria critical cross cryptic cumulative current cursor custom cut cycle daemon damage
danger dangerous dark dash dashboard data database dataset date day dead deadline deadlock deal debug decade decide
decimal declare decline decode decorator decrease dedicate deep default defer define definite degree delay delegate
delete delimiter deliver delivery delta demand demo deny depend dependency dependent deploy deprecate depth derive
describe descriptor design desired desktop destroy destructive destructure detach detail detect determine developer
device diagnose diagnostic dialog dictionary differ different difficult digit digital direct directive directory dirty
discuss disk dispose distinct distinguish distribute disturb divide dock domain dot double download draft draw drive
drop duplicate dynamic eager early easy edge edit effect effective efficient effort eliminate embed emergency emit
employ empty enable enclose encode encounter encourage encrypt end endpoint energy enforce engine ensure enter entire
entity entry enumerate equal equivalent erase error escape essential establish estimate evaluate event exact examine
example exceed excess excessive exchange exclude exclusive execute exhaust exist exit expand expect expensive
experimental expert expire explain explicit exploit explore exponent export expose express extend external extra
extract extreme face fact factory fail failure fair fall fallback false familiar family far fast fatal fault favor
favorite feature feed feedback feel fetch field figure file filename fill filter final find fine finger finish finite
fire firewall firmware fit five fix flag flash flat flip float flow flush focus fold follow font forbid forbidden
force foreground foreign forever forget forgot fork form formal format formula found four frame framework free freeze
frequency frequent fresh friend front full fully functional fund fundamental future gain gap garbage gateway gather
general generate generic genuine gesture get give given glob global glyph go goal gone good grab gradient grammar
grant graph graphic gray great green grid ground group grow growth guarantee guard guess guest guide guideline half
halt hand handle handshake handy hang happen hard hardware harm hash head health healthy heap hear heavy height help
hidden hide hierarchy high highest highlight hint history hit hold home hook horizontal host hot hour house huge human
hundred icon ideal identical identifier identify idle ignore illegal image immediate impact implicit imply import
important impose improve include incoming increase indent index indicate individual industry infer info infrastructure
inherit initial inject inner input inquiry insert inspect install instant instantiate integer intent interact
interactive interest interface interfere interior intermediate internal international internet interpret interrupt
interval introduce investigate invite invoke involve irrelevant isolate issue item iterate job join joint jump justify
keep kernel key keyword kill kind know knowledge known label lack land lane language large largest later latest latter
launch law layer layout lazy lead leaf leak learn lease leave left legacy legal length letter level lexical library
license life lifecycle lifetime light limit line linear link list listen literal little live load local locale locate
lock log logic logical login logo long look lookup loop loose lose loss lost lot low lowercase machine macro mail main
maintain major make malformed manage mandatory manifest manner manual map margin mark market mask master match
material math matrix matter maximum mean measure mechanism media medium meet member memory menu merge mesh message
metadata method metric middle middleware migrate million mind minify minimal minimum minor minus minute mirror
misconfigured miss misuse mix mobile mock mode model modern modifier modify module moment monitor month mostly motion
mount move multiple music mutate mutual name namespace narrow nation national native natural navigate necessary need
negative neighbor nest network neutral new newest newline night node noise normal note notice notify notion number
numeric object obsolete obtain occasional occur odd offer office official offline offset old omit ongoing online open
operand operate opinion opposite optimal option optional orange order ordinary origin original orphan outbound outcome
outdated outer outgoing output outright overall overlap overlay override owner pack package packet pad page paint pair
panel panic paper paragraph parallel parameter parent parentheses parse part partial participant participate
particular partner party pass password past paste patch path pattern pause pay payload peer pen pending people percent
percentage perform period permanent permit persist persistent person personal phase phone photo phrase physical pick
piece pin ping pipe pipeline pixel place placeholder plain plan platform play plugin plus point policy poll pool poor
populate popular port positive possibly post postpone potential power practice precede predicate prefer prefix prepare
press pressure prevent price primary primitive principal print prior privacy private privilege problem procedure
proceed process produce product professional profile program progress prohibit project promote prompt prone proof
propagate proper property proposal propose protect protocol prototype prove provide proxy public publish pull pulse
purchase pure purpose push put query queue quick quiet quit quota quote radio radius raise random range rank rapid
rare rate ratio raw reach react read readonly ready real reason reboot receipt receive recent recipient recommend
record recovery recurse recursive red reduce redundant refer reflect refuse region register registry regular reject
relate relative relay relevant rely remote removal render renew repeat reply repository request require reset respect
respond response rest result resume retain retrieve retry reuse reveal reverse revert revoke rich right risk role roll
rollback root rotate rough round route row rule run runtime safe safety sample sandbox satisfy save scale scan
scenario schedule schema scheme school scope score screen script scroll search season secure see seed seek seem select
semantic semicolon send sense sensitive separate sequential serial series serve service set setup seven severe shade
shadow shallow shape share sheet shell shift shop short shorten shorthand show shrink shut shutdown side sign signal
signature significant silent similar simple simplify simulate single six size skip slash sleep slice slide slight slot
slow small smooth snapshot snippet social socket soft software sole solve sort sound source space span spawn speak
special specific specifier specify speech speed spell split spread square stable stack staff stage stale stamp stand
standalone standard star start startup state static statistic status stay step sticky stop storage store story
straight strategy stream strength stretch strict strike string strip stroke strong struct structure student study
style subject submit subscribe subsequent subset succeed success sudden suffer sufficient suffix suggest suit sum
summary super supply support suppress sure surface surround suspect suspend switch symbol symbolic symlink sync
synchronous syntax system tab table tail take talk target task tax teach team technical technique technology tell
template temporary ten term terminal terminate test text texture theme thing think third thread three threshold
throttle throw tick ticket tidy tie tight tile time timeout timestamp tiny tip title today toggle token tone tool
toolkit top topic total touch trace track trade traditional traffic trail train trait transfer transform transient
translate transmit transparent transport trap trash travel treat tree trial trick trigger trim trip trivial trouble
true truncate trust truth try tune tuple turn twice two type typical typo unassigned unchanged undeclared underlying
underscore understand unescaped unexpected unhandled unicode uniform union unique unit universal unlimited unmatched
unrelated unresolved unset unsigned unterminated update upgrade upload upper uppercase upset urgent usable usage use
used useful user username usual valid validate value variant vary vector vendor verb verbose verify vertical victim
video view violate virtual visa visit visual voice volatile volume wait walk wall want warn waste watch wave way weak
website week weight welcome west wheel white wide widget width wildcard window wipe wish word work workaround workflow
workspace world worse worst worth wrap write written wrong yank year yellow yield zero zone zoom north south east male
black brown pink monday wednesday thursday friday saturday sunday january february march april june july august
september october november december food eat drink water hospital doctor medicine medical passport embassy police
citizen resident tourist hotel airport flight bus car taxi road using got made gave seen took taken went goes wrote
shown sent built told kept held brought bought caught chosen grown spent stuck thrown nearest longest earlier
secondary substitute swap binary arithmetic overridden sorry upstream downstream prepend traversal consecutive
contiguous easier approach compliant discovery intensive whitespace callback qualifier closure milliseconds site peak
room tear compound scratch bell curly proportional sun mon thu fri sat jan feb mar apr jun sep oct nov dec salary wage
employee interview rent landlord mortgage loan deposit withdraw cash currency coin culture religion greeting gift
dress shoe shirt hat shake kiss funeral holiday festival
`;

const FUNCTION = new Set(FUNCTION_WORDS.trim().split(/\s+/));
const COMMON = new Set(COMMON_WORDS.trim().split(/\s+/));

/** Letters; no English word that messages use has more. */
const LONGEST_WORD = 30;

/** Endings that hardly any name has. */
const ENDING =
  /(?:..tion|..sion|..ment|...ness|...able|...ible|...ally|...fully|...ously|...ingly|...edly|...ance|...ence|....ize[ds]?|....ise[ds]?|...izing|....ity|....ities|..ious|...eous|....ful|...less|...ships?|...wards?|....ified|....ifying)s?$/;

/** Whether a word of letters is one that holds English sentences together. */
export function isFunctionWord(word: string): boolean {
  return FUNCTION.has(word.toLowerCase());
}

/** Whether a word of letters is an English word rather than a name, a command or an abbreviation. */
export function isEnglishWord(word: string): boolean {
  if (word.length > LONGEST_WORD) return false;
  const lower = word.toLowerCase();
  return (
    FUNCTION.has(lower) ||
    stems(lower).some((stem) => COMMON.has(stem) || (stem.length > 6 && ENDING.test(stem)))
  );
}

/** What the word may be an inflection of, itself first. */
function stems(word: string): string[] {
  const found = [word];
  const cut = (ending: string, ...replacements: string[]) => {
    if (word.length > ending.length + 2 && word.endsWith(ending))
      for (const replacement of replacements) found.push(word.slice(0, -ending.length) + replacement);
  };
  cut('s', '');
  cut('es', '');
  cut('ies', 'y');
  cut('ed', '', 'e');
  cut('ied', 'y');
  cut('ing', '', 'e');
  cut('er', '', 'e');
  cut('ers', '', 'e');
  cut('ly', '', 'le');
  cut('ily', 'y');
  cut('or', 'e', '');
  const doubled = /^(.*([b-df-hj-np-tv-z]))\2(?:ed|ing|er)$/.exec(word)?.[1];
  if (doubled !== undefined) found.push(doubled);
  for (const prefix of ['un', 're', 'non', 'pre', 'sub', 'mis', 'dis', 'in', 'over', 'multi'])
    if (word.startsWith(prefix) && word.length > prefix.length + 3) found.push(word.slice(prefix.length));
  return found;
}
