import recordSchema from '../../schemas/record.schema.json' with { type: 'json' };
import { foldCase } from './fold-case.ts';
import { wordSet } from './normal-form.ts';
import { withSingleSpaces } from './single-spaces.ts';
import { STOP_WORDS } from './stop-words.ts';

/** Nothing but a stand-in: what people leave where something is still to be written. */
const FILLER =
  /^(?:todo|to do|tbd|tba|tbc|fixme|fix me|xxx+|n\/?a|not applicable|none|nil|null|undefined|unknown|not known|not sure|idk|i don'?t know|no idea|unclear|nothing|empty|blank|placeholder|place holder|dummy|sample|example|some text|text|string|words?|test|testing|tests|abc|asdf\w*|qwe(?:rty)?\w*|foo|bar|baz|foo ?bar|hello|hello world|blah(?: blah)*|lorem ipsum.*|etc|ditto|same|same as above|as above|see above|see below|see title|see (?:the )?(?:docs?|documentation|sources?|links?)|google it|(?:some |a |the |your |my |no |an |example |sample |short |placeholder |dummy |add |enter |insert |write |more )*(?:root cause|cause|reason|explanation|description|details?|summary|title|name|text|error message|workaround|dead end|action|step|fix|solution)(?: ?#?\d{1,2})?(?: (?:here|needed|required|missing|provided|to follow|goes here|to be added|of the (?:error|problem|issue)))*|(?:describe|explain|why) (?:here|this|it)(?: (?:here|fails|works|happens))?|(?:fill (?:this|me|it) in)|what people try|what to do|nothing to (?:say|add)|to be (?:written|done|added|completed|filled(?: in)?|determined|decided|defined|confirmed|continued|announced)(?: later)?|coming soon|work in progress|wip|pending|later|more to come|insert (?:text )?here|(?:write|fill|put|type|paste|add|enter) (?:it |this |me |something |text )?(?:in |here|later)+|待定|待补充|待填写|待完善|暂无|未知|略|无)$/i;

/** "TODO: say why", "[TBD]", "Restart it. FIXME" — in capitals, since "to do" is also a verb. */
const MARKED =
  /^(?:[-*/# ]*)(?:TODO|FIXME|TBD|XXX|WIP)\b|[[(<{](?:TODO|FIXME|TBD|XXX|WIP)\b|\b(?:TODO|FIXME|TBD)[.!:]?$/;

/** What a template asks for: "<root cause>", "{{cause}}", "[describe the cause]", "___". */
const BRACKETED =
  /^(?:<[A-Za-z][^<>]{0,80}>|\{\{[^{}]{0,80}\}\}|\$\{[^{}]{0,80}\}|\[(?:describe|explain|insert|enter|write|add|your|why|what|how|cause|reason|details?|placeholder|root)\b[^\][]{0,80}\]|\((?:describe|explain|insert|enter|write|your)\b[^()]{0,80}\))$/i;

/** The imperatives of forms. What a person is told to do with a computer names other things. */
const ASKED =
  /^(?:please )?(?:describe|explain|insert|enter|write|fill in|put|type|paste|provide|state|say|summari[sz]e|replace)\b.{0,50}\b(?:cause|reason|explanation|description|details?|text|sentences?|workaround|dead end|signature|error message|message here|steps|action|why|how|what)\b.{0,40}\b(?:here|below|this (?:field|text)|in (?:full )?sentences?|in one line|in your own words)\b|^(?:please )?(?:describe|explain|say|state) (?:why|how|what) (?:it|this|that|the error|people)\b.{0,30}$|^(?:why|what|how) .{1,40}, (?:in )?(?:full sentences|one line)$|^your .{1,40} (?:here|goes here)\b|\bgoes here\.?$|^(?:short |brief |one-line )?(?:description|explanation|summary) of (?:the|why|what|how) .{0,30}(?:cause|error|problem|issue|failed|fails|happens|works?)\.?$/i;

/** Words that only say that something failed, or that it helps. */
const SAYS_NOTHING =
  /^(?:it|this|that|they)?\s*(?:just |simply |still )?(?:(?:does(?:n't| not)|did(?:n't| not)|will not|won't|never|do not|don't) (?:work|help|(?:fix|solve|resolve) (?:it|this|anything|the (?:problem|error|issue)))|works?(?: (?:well|fine|for me|now))?|helps?|fails?|fix(?:es)? (?:it|this|the (?:problem|error|issue))|solves? (?:it|this|the (?:problem|error|issue))|is (?:a |an )?(?:bad|wrong|error|bug|problem|issue)|an? (?:error|bug|problem|issue)(?: (?:occurs|occurred|happens|happened))?|something (?:is|went) wrong|because it (?:does(?:n't| not) work|fails|is (?:wrong|broken)))$/i;

/** What the schema says of its keys, which a form shows where the text belongs. */
const TEMPLATE: ReadonlySet<string> = new Set(descriptionsIn(recordSchema).map(plain));

function descriptionsIn(value: unknown): string[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, member]) =>
    key === 'description' && typeof member === 'string'
      ? [member, ...member.split(/(?<=[.;:]) /)].filter((text) => text.length > 12)
      : descriptionsIn(member),
  );
}

/** Without the signs around it and those of a comment, in small letters. */
function plain(text: string): string {
  return withSingleSpaces(text.trim().replace(/^["'`*_#\s([/-]+|["'`*_#\s.;:!?)\]/-]+$/g, '')).toLowerCase();
}

/** Why a text says nothing; null where it says something. */
export function placeholderIn(text: string): string | null {
  // Nobody leaves more than a few lines where a text is still to be written.
  if (text.trim() === '' || text.length > 1_000) return null;
  const bare = plain(text);
  if (!/[\p{L}\p{N}]/u.test(bare)) return 'holds no word';
  if (/^(.)\1{2,}$/u.test(bare)) return 'is one letter over and over';
  if (MARKED.test(text.trim())) return 'is marked as still to be written';
  if (FILLER.test(bare) || TEMPLATE.has(bare) || BRACKETED.test(text.trim()) || ASKED.test(bare))
    return 'is what a template says, or stands where a text is still to be written';
  return SAYS_NOTHING.test(bare) ? 'says only that it is so, not why or how' : null;
}

/** Words that a sentence puts around a repeated error message. */
const AROUND: ReadonlySet<string> = new Set(
  'occurs occur occurred happens happen happened appears appear appeared shows show shown raised raise raises thrown throws throw reported reports report returned returns return gives give given get gets means indicates message problem issue failure failed fails fail exception cause caused causes reason due system program application tool user there this is when because'.split(
    ' ',
  ),
);

/** Whether a cause says no more than the signature does: at most one word is new, and not a telling one. */
export function repeatsSignature(cause: string, signature: string): boolean {
  if (saysMore(cause, signature)) return false;
  const known = wordSet(signature);
  if (known.size < 2) return plain(cause) === plain(signature);
  const words = [...wordSet(cause)];
  const fresh = words.filter((word) => !known.has(word) && !AROUND.has(word));
  return (
    words.length > 0 && fresh.length === 0 && words.filter((word) => known.has(word)).length * 2 >= known.size
  );
}

/** Whether a cause is seen at once to hold a telling word that is not in the signature: nearly every one begins with such. */
function saysMore(cause: string, signature: string): boolean {
  const said = foldCase(signature);
  return cause
    .toLowerCase()
    .split(' ')
    .some(
      (word) => /^[a-z]+$/.test(word) && !said.includes(word) && !AROUND.has(word) && !STOP_WORDS.has(word),
    );
}
