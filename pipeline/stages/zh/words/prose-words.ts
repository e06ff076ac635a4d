/**
 * Words of which a Chinese text leaves none in English, in their plainest form or in one that no term has: qualities, what
 * people do and think, and the things of everyday life. Those that programs have as a keyword, a command or a value are
 * left out, and so are terms that engineers leave ("token") and what errors are called by ("connection refused").
 */
export const PROSE_WORDS: ReadonlySet<string> = new Set(
  `
ability able abrupt absence abuse acceptable accessible accident accidental accommodate accompany accurate accuse
acknowledge adapt additional adds adequate adjacent adjust admire adult advantage adventure affect afford affordable
aftermath afternoon afterwards ago agree agreement ahead aim airport alcohol algorithm allergy allocate allows alone
alternative altogether ambulance amount analyse analysis anger ankle announce antibiotic anxiety anyone anyway anywhere
apart apartment apologize apology apparent appear appearance appetite appointment appreciate approach appropriate
approximate arbitrary argue arise arrange arrest arrival arrive ask aspirin assist assistance associate assure attend
attitude attract attraction attractive aunt authenticate available avoid avoidable awareness baby bakery band bank
banknote basis bathroom beach becomes becoming bedroom beef beer behalf behave belief believe belong benefit besides
better beverage beware bigger bill bird birth blanket blood bone bother bottled bought bowl boy brain brand bread
breakfast breath brief bring broad brother brought browse built burden burn butter buy cabbage cake calculate capital
careful careless carrot carry cash caught causing celebrate ceremony certain chair chance chapter cheap cheaper cheat
cheese chicken childhood chocolate choking choose chosen church cigarette citizen clarify clause clever clinic cloth
clothes clothing coffee coin collaborate colleague colon combat combination come comfort comfortable comma commemorate
common communicate commute comparison compatible compensate competent complain complaint compliant complicate
compliment comprehensive concatenate conceal concept concern conclude condemn conduct confess confident conform
confront confuse congratulate consecutive consequence conservative consider consideration consulate consult
contamination contribute convenience convenient conversion convince cooking cooperate coordinate cope correct
correction correspond costly couple courage courtesy cousin crave creates crime crisis criticism criticize crowd
crucial cryptic cuisine culture curfew curious customs cyclone damage danger dangerous darkness daughter days deal
death debt decade deceive decide decision decline decrease defeat defect deliberate delight demand dentist departure
depend deposit deprive deserve desirable despise despite destine destructive detailed deteriorate determine diabetes
diarrhea diet differ difference different differentiate difficult difficulty dinner disadvantage disagree disappear
disappoint disaster discourage discuss discussion disease dish dishonest dislike disrespectful disrupt distinguish
disturb diversity dizziness door dosage dose doubt doubtful downside dozen drawback dress drink drought drug dust
earlier earthquake easier easy eat education effective efficient elevator eligible eliminate elsewhere embarrassing
embassy emergency emphasize employ encounter encourage endanger endure enjoy enormous ensures ensuring entire entrance
entrepreneur epidemic equally equipment equivalent essential etiquette evacuate evening everybody everyday everywhere
evidence evident exaggerate examine exceptional excess excessive excuse existing expectation expecting expects
expensive explanation explore exponent extreme eye failures familiar far fare farm farmer faster father faucet faulty
favor favorable favorite fear fee feel festival fever fewer fiction finger fisherman five flawed flood flour food
forbid foreigner forgot formal forthcoming four fragile fraud freedom frequent fresh friendship fruit fruitful fully
fund fundamental funeral furniture furthermore garden garlic gave genuine gift girl give gives glass goes gone goods
govern government grab gradual grandmother grape great greater grocery grow grown guarantee guess guideline
guilt habit hair handy happen happiness harass hardly harm harmful hat hate hazard headache hear heart heatwave heaven
heavy held helpful hepatitis hesitate higher highest hiking hinder holiday hometown honest honey honor hope hospital
hotel hours household housing humor hundred hunger hurricane hurt husband hygiene ice ideal identical identify illness
imagine imitate immature immoral imperfect imply impolite importance important impose impractical imprecise impression
imprisonment improper improve improvement inability inaccessible inaccurate inadequate inappropriate including income
incompatible inconsistent inconvenience inconvenient incorrect increase indeed indicate indication individual industry
inefficient inevitable inexact inexpensive inexperienced infect infection influence inform ingredient inhabit inhale
injure injury inquiry insect insist insufficient insult insulting insurance intend intended intensive intention
intentional interact interest interfere interior international interpret interview introduce invaluable invent
investigate invitation involve irrelevant irreparable irreplaceable irresponsible irreversible iterate jeopardize
jewelry journalist journey judgment juice keeps kept kid kidney kiss knee know lack land landlord large larger largest
later latter laundry law lawsuit lawyer laziness leather leek legal legislation legitimate lend lender lessen lethal
liability life likely limitation liver loan longer longest look lose lot lounge love luck luggage lunch lung macadamia
made magnify maintain makes making male mandatory mankind manner marriage massive maximum meal meaningful meaningless
meanwhile meat mechanism medical medication medicine meet men mercy milk million mind minimum minority minutes
misconception misconfigured misery mislead misleading missing mismatch mistake mistaken misunderstanding misuse moderate modern
modify money months mood moon moreover morning mortgage mostly mother motive motorcycle mountain mourn mouth movement
multiple muscle museum nation national nationality nausea necessary neck neglect neighborhood neighbour nerve
nevertheless newer newest newspaper noodle notable noticeable nowadays numerous nurse nut obey obligation obsolete
obtain obvious occasional occur ocean offend offensive official older ongoing onion operate opinion opponent
opportunity oppose opposite optimal ordinary outcome outright outstanding overall overcome overdose overestimate
overlook overridden pain painkiller paper parentheses parliament participate particular partner passion past patient
pay peace peanut pedestrian people percentage perception perform personality perspective persuade pharmacy piece pill
plausible plead poem police polite pollution poor popular pork possession possibility possibly postpone potato
potential poultry pour poverty practical pray precede precise predictable preferable pregnancy premature preparation
prescription prestige presume pretend prevent prevention previous pricey pride prison prisoner probability problem
proceed professional profitable prohibit prominent promising prone propagate proper propose prosecution prosper protest
prove provides province provoke psychiatrist psychologist punish punishment purchase purpose pursue questionable rabies
rain rainfall raisin rapid rare reach realistic realize reasonable reassure receives recent reckless recognizable
recognize recommend recommendation reconsider redundant refuge regain regardless regret reinforce rejoice relate
relevant religion reluctant rely remain remaining remind reminder removal removes rent reputable reputation requires
requiring resent reside residence resist respect respectable respectful respond responsibility responsible restaurant
restroom reveal reversible rice risk risky river road robbery rough rubbish rude rush sacrifice safer satisfactory
sauce savings scam scare scary scholar school seafood season see seem seen semicolon sends sent separate serious seven
severe shame shelf shellfish shirt shoe shorten shorter shoulder shout shower shown sibling sickness sidewalk
significant similar simplify simulate sincere sister situation skilled slang slight slower small smaller smile smoother
snack snow society soldier sole solve somebody somehow someone sometimes somewhat somewhere son sorry soup souvenir
speak special specific specify spent spice spouse stair stale stand statin stay stomach straight straightaway stranger
strawberry street strength strengthen stronger structure struggle stuck study subsequent substantial substitute subtle
succeed successful sudden suffer suffering sufficient suggestion suit suitable suitcase summarize summer superficial
superior superstition sure surgery surrender surround survive suspect suspicious swallow sweat swimming symptom take
taken talk taste tax taxi tea teach technique technology tedious teenager tell temper temple temporary tempt tempting
ten tend thank thereafter thereby thief thigh thing thirst thorough threaten threatening tie tissue tobacco today
toilet told tolerable tolerate tomato tongue took tooth tourism tourist town tradition traditional tragedy transmit
travel traveler traveller treat treatment tribe trick tricky trouble truncated trustworthy tsunami tuition twice
typhoon typical ugly unacceptable unavoidable unbelievable uncertain uncertainty uncle unclear uncomfortable uncommon
underestimate underground underlying understand undesirable unemployment unfair unfamiliar unfavorable unfortunate
unfortunately unhappy unhealthy unhelpful unimportant unintended unlawful unlikely unnecessary unofficial unpleasant
unpopular unpredictable unrealistic unreasonable unrecognizable unrelated unreliable unsatisfactory unspecific
unsuccessful unsuitable untreated unusable unusual unwanted unwise upbringing upcoming upset urge urine usable useful
useless usual vacation vaccination vaccine vague valuable various vase vast vegetable veterinarian viable victory
village violate violence vomit vomiting voter vulnerable wage wander want warfare waste waterfall way weaken weaker
weakness wealthy website wedding week weeks weigh went wheat widow wife willingness winter wisdom wise wish withdraw
woman women wonder worry worse worsen worship worst worth worthless worthwhile wound wrist written wrong wrote years
yell youth
`
    .trim()
    .split(/\s+/),
);
