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

/** Common words of messages, of user interfaces and of explanations, in their plainest form. */
const COMMON_WORDS = `
abandon ability able abort absolute abstract accelerate accept acceptable access accessible accident accidental
accidentally accommodate accompany accord accordingly account accurate achieve acknowledge acquire act action
activate active activity actual actually adapt add addition additional additionally address adequate adjacent adjust
administrator admin advance advanced advice advise affect afford afternoon age agent ago agree ahead aim alarm
alert algorithm alias align alive allocate allow alone alphabet alternate alternative ambiguous amend amount
analyse analysis analyze ancestor anchor animation annotate annotation announce anonymous answer anticipate anyone
anyway anywhere apart appear appearance append applicable application apply appropriate approve approximate
approximately arbitrary archive area argue argument arise arrange array arrival arrive arrow article artifact ask
aspect assemble assert assertion assign assignment assist associate association assume assumption asynchronous
attach attachment attack attempt attend attention attribute audio audit author authentication authenticate authority
authorize authorized auto automatic automatically availability available average avoid await aware background
backup backward bad badge balance band bandwidth bank bar bare base basic basically basis batch battery begin
beginning behave behavior behaviour believe belong benchmark beneath benefit best better big bill bind binding bit
blank blend block blue board body bold book bookmark boolean border bottom bound boundary box brace bracket
branch brand break breakpoint bridge brief bright brightness bring broad broadcast broken browse browser brush
buffer bug build builder bullet bundle business busy button buy bypass byte cache calculate calendar call caller
camera cancel cancellation candidate capability capable capacity capital caption capture card care careful
carefully carry cascade case cast catalog catch category cause caution cell center central certain certificate chain
challenge chance change channel chapter char character charge chart cheap check checkbox checkout checksum child
children choice choose chunk circle circular citation city claim clarify class classic clause clean cleanup clear
click client clip clipboard clock clone close closing cloud cluster code coerce cold collapse collect collection
collision colon color colour column combination combine come comma command comment commit committed common
communicate communication community compact company compare comparison compatibility compatible compilation compile
compiler complain complete completely completion complex complicated component compose composite compress
compression compromise compute computer concatenate concept concern concurrent condition conditional conduct
confidence config configuration configure confirm confirmation conflict conform confuse confusion connect connected
connection consent consequence consequently conservative consider consist consistent console constant constrain
constraint construct constructor consult consume consumer contact contain container content context continue
continuous contract contrast contribute contributor control controller convention conversation conversion convert
cookie coordinate copy core corner correct correction correctly correspond corrupt cost count counter country couple
course cover crash create creation creator credential credit criteria critical crop cross cryptic cumulative
current currently cursor curve custom customer customize cut cycle daemon damage danger dangerous dark dash
dashboard data database dataset date day dead deadline deadlock deal debug debugger decade decide decimal decision
declaration declare decline decode decompress decorator decrease decrypt dedicate dedicated deem deep default
defer define definite definition degree delay delegate delete deletion delimiter deliver delivery delta demand demo
denied deny depend dependency dependent deploy deployment deprecate deprecated deprecation depth derive descend
descendant describe description descriptor deserialize design desired desktop destination destroy destructive
destructure detach detail detailed detect detection determine developer development device diagnose diagnostic
dialog dictionary differ difference different difficult digit digital dimension direct direction directly directive
directory dirty disable disabled disallow disappear discard disconnect discover discuss disk dismiss display
dispose distance distinct distinguish distribute distribution disturb divide division dock document documentation
domain dot double download draft drag draw drawing drive driver drop duplicate duration dynamic eager early easily
easy edge edit edition editor effect effective effectively efficient effort eight elapsed element eliminate embed
emergency emit emphasis employ empty emulate enable encapsulate enclose encode encoding encounter encourage encrypt
encryption end ending endpoint energy enforce engine enhance enlarge ensure enter enterprise entire entirely entity
entrance entry enumerate enumeration environment equal equality equals equation equivalent erase error escape
especially essential establish estimate evaluate evaluation event eventually evidence exact exactly examine example
exceed excellent exception exceptional excess excessive exchange exclude exclusion exclusive execute execution
exhaust exist existence existing exit expand expansion expect expectation expense expensive experience experiment
experimental expert expiration expire expired explain explanation explicit explicitly exploit explore exponent
export expose express expression extend extension extent external extra extract extraction extreme face facility
fact factor factory fade fail failed failing failure fair fairly fall fallback false familiar family far fast faster
fatal fault favor favorite feature federate feed feedback feel fetch field fifty figure file filename fill filter
final finally finance find fine finger finish finite fire firewall firmware fit five fix fixed flag flash flat flaw
flexible flip float flow flush focus fold folder follow following font footer forbid forbidden force foreground
foreign forever forget forgot fork form formal format formation former formula forward found foundation four
fraction fragment frame framework free freeze frequency frequent frequently fresh friend front full fullscreen
fully function functional fund fundamental future gain gallery game gap garbage gateway gather general generally
generate generation generator generic genuine gesture get getter give given glob global glyph go goal gone good
government grab gradient grammar grant graph graphic graphics gray great greater green grey grid ground group grow
growth guarantee guard guess guest guide guideline half halt hand handle handler handling handshake handy hang
happen hard hardware harm harmful hash head header heading health healthy heap hear heavy height help helper helpful
hexadecimal hidden hide hierarchy high higher highest highlight hint history hit hold hole home hook horizontal
horizontally host hot hour house hover huge human hundred hyperlink icon idea ideal identical identification
identifier identify identity idle ignore illegal image immediate immediately immutable impact implement
implementation implicit implicitly imply import importance important impose impossible improper improperly improve
improvement inaccessible inappropriate inbound include inclusion inclusive incoming incompatible incomplete
inconsistent incorrect incorrectly increase increment indent indentation independent index indicate indicator
indirect individual industry infer inference infinite infinity influence info inform information infrastructure
inherit inheritance initial initialization initialize initializer initially inject injection inline inner input
inquiry insecure insensitive insert insertion inspect inspection inspector install installation installer instance
instant instantiate instead instruction insufficient insurance integer integrate integration integrity intend intent
intention interact interaction interactive interest interface interfere interior intermediate internal
international internet interpolate interpret interpreter interrupt intersect intersection interval introduce
introduction invalid invalidate inverse invert investigate invisible invite invocation invoke involve irrelevant
isolate isolated isolation issue italic item iterable iterate iteration iterator job join joint jump justify keep
kernel key keyboard keyword kill kind knob know knowledge known label lack land lane language large larger largest
later latest latter launch launcher law layer layout lazy lead leader leading leaf leak learn lease leave left legacy
legal legend length letter level lexical liability library license licence life lifecycle lifetime light limit
limitation line linear link linker list listen listener literal little live load loader loading local locale
localize locate location lock locked log logger logging logic logical login logo logout long longer look lookup loop
loose lose loss lost lot low lower lowercase machine macro magic magnify mail mailbox main mainly maintain
maintainer maintenance major make malformed manage management manager mandatory manifest manipulate manner manual
manually map mapping margin mark marker market mask master match matching material math matrix matter maximize
maximum mean meaning measure measurement mechanism media medium meet member memory mention menu merge mesh message
metadata method metric microphone middle middleware migrate migration million mind minify minimal minimize minimum
minor minus minute mirror misconfigured mismatch miss missing mistake misuse mix mobile mock mode model modern
modification modified modifier modify module moment monitor month mostly motion mount mouse move movement multiline
multimedia multiple multiply music mutable mutate mutual mute name named namespace narrow nation national native
natural navigate navigation necessarily necessary need needed negate negative neighbor nest nested network neutral
new newer newest newline nickname night node noise nonempty nonzero normal normalize normally note notebook notice
notification notify notion novel nullable number numeric object obsolete obtain obvious occasional occur occurrence
odd offer office official offline offset old older omit omitted ongoing online opacity opaque open opening operand
operate operation operator opinion opportunity opposite optimal optimization optimize option optional optionally
orange order ordinary organization organize orient orientation origin original originally orphan outbound outcome
outdated outer outgoing outline output outright overall overflow overlap overlay overload override overrule overview
overwrite owner ownership pack package packet pad padding page paint pair palette pane panel panic paper paragraph
parallel parameter parent parenthesis parentheses parse parser part partial partially participant participate
particular particularly partition partly partner party pass password past paste patch path pattern pause pay payload
payment peer pen pencil pending people percent percentage perfect perform performance period permanent permanently
permission permit persist persistent person personal phase phone photo phrase physical pick picture piece pin ping
pipe pipeline pixel place placeholder plain plan platform play playback playlist plenty plot plug plugin plus point
pointer policy poll pool poor popup populate popular port portable portion position positive possibility possible
possibly post postpone potential potentially power practice precede precision predicate predict preference prefer
preferred prefix prepare presence present preserve press pressure presumably prevent preview previous previously
price primarily primary primitive principal print printer prior priority privacy private privilege probability
probable probably problem procedure proceed process processing processor produce producer product production
professional profile program programming progress prohibit project promise promote prompt prone proof propagate
proper properly property proportion proposal propose protect protection protocol prototype prove provide provider
provision proxy public publication publish publisher pull pulse purchase pure purple purpose push put quality
quantifier quantity query question queue quick quickly quiet quit quota quotation quote quoted radio radius raise
random range rank rapid rare rarely rate ratio raw reach reachable react read readable reader readonly ready real
realize really reason reasonable rebase reboot rebuild recall receipt receive receiver recent recently recipient
recognise recognize recommend recommendation reconnect record recording recover recovery rectangle recurse recursion
recursive recursively recycle red redirect redo reduce redundant refactor refer reference reflect refresh refuse
regard regardless region register registration registry regular regularly reinstall reject relate relation
relationship relative relatively relay release relevant reliable reload relocate rely remain remainder remaining
remember remind remote removal remove rename render renew repair repeat repeated repeatedly replace replacement
replay reply report repository represent representation reproduce request require required requirement rerun
reserve reserved reset residence resize resolution resolve resource respect respond response responsibility
responsible responsive rest restart restore restrict restricted restriction result resume retain retrieve retry
return reuse reveal reverse revert review revision revoke revoked reward rewrite rich right rights ring risk role
roll rollback root rotate rotation rough round route router routing row rule ruler run runner running runtime safe
safely safety sample sandbox satisfy save saved scale scan scenario schedule scheduler schema scheme school scope
score screen screenshot script scroll scrollbar search season section secure security see seed seek seem segment
select selected selection selector semantic semicolon send sender sense sensitive sentence separate separately
separator sequence sequential serial serialize series serious serve server service session set setter setting
settings setup seven severe severity shade shadow shallow shape share shared sharing sheet shell shift shop short
shortcut shorten shorthand show shrink shuffle shut shutdown sibling side sidebar sign signal signature
significant significantly silent silently similar similarly simple simplify simply simulate simultaneous
simultaneously single situation six size skip slash sleep slice slide slider slight slightly slot slow small smaller
smallest smart smooth snapshot snippet social socket soft software sole solid solution solve sort sound source space
spacing span spare spawn speak special specialize specific specifically specification specified specifier specify
speech speed spell spelling split spread square stable stack staff stage stale stamp stand standalone standard star
start startup state stateless statement static station statistic statistics status stay step sticky stop storage
store story straight strategy stream strength stretch strict strictly strike string strip stroke strong strongly
struct structure student study style subject submit subscribe subscriber subscription subsequent subset subsystem
succeed success successful successfully sudden suddenly suffer suffice sufficient suffix suggest suggestion suit
suitable sum summary super supply support supported suppress sure surface surround suspect suspend switch symbol
symbolic symlink sync synchronize synchronous syntax system tab table tail take talk target task tax teach team
technical technique technology tell template temporarily temporary ten tend term terminal terminate termination
terminator test testing text texture theme thing think third thread three threshold throttle throw thumbnail tick
ticket tidy tie tight tile time timeout timer timestamp tiny tip title today toggle token tolerance tone tool
toolbar toolkit tooltip top topic total touch trace track tracking trade tradition traditional traffic trail
trailing train training trait transaction transfer transform transformation transient transition translate
translation transmission transmit transparent transparency transport trap trash travel traverse treat tree trial
trick trigger trim trip trivial trouble true truncate trust trusted truth try tune tuple turn twice two type typical
typically typo unable unallowed unassigned unauthorized unavailable unblock unchanged unclear uncommitted
unconditional undefined undefine undeclared underline underlying underscore understand undo unescaped unexpected
unexpectedly unfinished unhandled unicode unification uniform uninitialized uninstall union unique unit universal
unknown unlikely unlimited unlink unload unlock unmatched unmount unnamed unnecessary unreachable unreadable
unrecognized unrelated unreliable unresolved unsafe unset unsigned unspecified unstable unsubscribe unsuccessful
unsuitable unsupported unterminated untitled untrusted unused unusual unwrap update upgrade upload upper uppercase
upset urgent usable usage use used useful useless user username usual usually utility valid validate validation
validity value variable variant variation variety various vary vector vendor verb verbose verify verification
version vertex vertical vertically victim video view viewer viewport violate violation virtual visa visibility visible
visit visitor visual voice volatile volume vote vulnerability vulnerable wait wake walk wall want warn warning
warranty waste watch wave way weak website week weight welcome west wheel white wide widget width wildcard window
wipe wish wizard word work workaround worker workflow working workspace world worse worst worth wrap wrapper write
writable writer writing written wrong yank year yellow yesterday yield zero zone zoom north south east male female
black brown pink violet monday tuesday wednesday thursday friday saturday sunday january february march april june
july august september october november december food eat drink water hospital doctor medicine medical health
passport embassy police citizen foreigner resident tourist hotel airport flight train bus car taxi road bridge
using got made gave given saw seen took taken went goes wrote shown drawn sent built told kept left lost found held brought
bought caught chosen fallen grown known spent spoken stuck taught thrown worn broken nearest oldest longest earlier
secondary substitute swap binary arithmetic overridden sorry upstream downstream fourth fifth prepend traversal axis
consecutive contiguous decorated easier approach compliant discovery intensive textual misplaced whitespace callback
keybinding dropdown accessor qualifier closure milliseconds site peak stray room tear compound scratch bell curly
peek proportional sun mon tue wed thu fri sat jan feb mar apr jun jul aug sep sept oct nov dec
salary wage employee employer interview apartment rent landlord mortgage loan deposit withdraw cash currency coin
culture religion greeting gift tip dress shoe shirt hat shake bow kiss wedding funeral holiday festival
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
    stems(lower).some((stem) => COMMON.has(stem)) ||
    (lower.length > 6 && ENDING.test(lower))
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
