/**
 * English that no Chinese text keeps, whatever its subject: one such word outside quotes is a word left behind. Function
 * words, and forms of verbs, adjectives and adverbs that are no names and no keywords of a program.
 */
const LEFT_WORDS: ReadonlySet<string> = new Set(
  `
able about above according added adding additional affect after again against allowed already alternative amount an
another appear appears applied are around assigned associated attached attempt automatically available avoid
backward based because been before begin beginning being below better between both but called cannot cause changed
changes changing checked checking choose closed closing compatible compiled completed compressed configured
conflicting consider contain containing contains converted copied copying correct correctly corresponding corrupted
could couldn created creating currently debugging declared defined deleted deleting denied deprecated desired
detected determine determined did different directly disabled displayed displaying does duplicate duplicated during
edited either enabled enabling enough ensure entered entire equal equivalent errors even every exactly exceeded
executed executing exists expected expecting explicitly exported failed failing followed following formatted
formatting found fully further give given greater had handling has have having higher highlighting how however
ignored ignoring illegal immediately implemented imported improve included including incomplete incorrect
incorrectly indicate indicates initialized inserted instead invalid its itself just lacks larger later least leave
linked listed loaded locally locked logged longer makes malformed manually many marked matched may means merged
might missing modified more most moved moving much must necessary need needed needs neither newer nor numbering
occurred occurs older once opened opening operating otherwise our outside own parsing passed perform performed
permanently permitted please possible possibly precede precedes prevent previous previously printed proceed properly
protected provide provided reached reading really receive received recognized recommended referenced registered
related removed removing renamed replaced reported requested required requires reserved resolved retrieve returned
saving searching selected selecting sending separated several shall should shown similar since skipping so specified
specifies specify specifying started starting still stored successfully such suggest suitable supplied supported
supports suppress takes terminated than the their them there these they those through timed to too trailing trusted
trying unable unavailable under unexpected unknown unless unrecognized unsupported unused updated updating used
useful usually valid various vertically very waiting want was we well were what whatever whether which who whose why
will within without working would writing wrong you your
`
    .trim()
    .split(/\s+/),
);

/** Whether a word can only be one that the translator left behind; a word in capitals may be code. */
export function isUntranslatedWord(word: string): boolean {
  return LEFT_WORDS.has(word.toLowerCase()) && word !== word.toUpperCase();
}
