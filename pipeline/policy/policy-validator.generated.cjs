// Generated from the schemas by scripts/generate.ts. Do not edit.
"use strict";
module.exports = validate20;
module.exports.default = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"policy.schema.json","title":"PolicyFile","description":"curation.yaml: what a knowledge base demands of its records. Every key may be left out; what is not said here is as in the policy that comes with the tool.","type":"object","additionalProperties":false,"properties":{"vocabulary":{"description":"The words that records may use. Leave a list empty to allow any word.","type":"object","additionalProperties":false,"properties":{"domains":{"description":"The technologies that have a folder of their own.","type":"array","items":{"type":"string","pattern":"^[a-z0-9]+(?:-[a-z0-9]+)*$"},"uniqueItems":true},"categories":{"description":"The kinds of errors.","type":"array","items":{"type":"string","pattern":"^[a-z0-9]+(?:[-_][a-z0-9]+)*$"},"uniqueItems":true},"about":{"description":"What each category means: shown to whoever has to choose one.","type":"object","propertyNames":{"pattern":"^[a-z0-9]+(?:[-_][a-z0-9]+)*$"},"additionalProperties":{"title":"CategoryMeaning","type":"object","additionalProperties":false,"required":["means","example"],"properties":{"means":{"description":"One sentence.","type":"string","minLength":1},"example":{"description":"An error of this kind, as it reads.","type":"string","minLength":1},"formerly":{"description":"Words that this category takes the place of. Records that use one get the category as a fix.","type":"array","items":{"type":"string","pattern":"^[a-z0-9]+(?:[-_][a-z0-9]+)*$"},"uniqueItems":true}}}}}},"severities":{"description":"How much a rule weighs here: \"error\" fails the gate, \"warning\" does not, \"off\" silences the rule.","type":"object","propertyNames":{"pattern":"^[a-z]+/[a-z-]+$"},"additionalProperties":{"enum":["error","warning","off"]}},"limits":{"description":"What a file may hold. They keep a hostile file from costing time and memory.","type":"object","additionalProperties":false,"properties":{"fileBytes":{"description":"Size of a record's file, in bytes.","type":"integer","minimum":1024,"maximum":16777216},"stringBytes":{"description":"Size of one string, in bytes of UTF-8.","type":"integer","minimum":64,"maximum":16777216},"depth":{"description":"Levels of nesting, in levels of objects and arrays.","type":"integer","minimum":8,"maximum":512},"regexCharacters":{"description":"Length of a regex, in UTF-16 units.","type":"integer","minimum":16,"maximum":100000}}},"evidence":{"title":"EvidenceSection","description":"How evidence is counted and weighed, and from it the computed fields of a record; docs/evidence.md explains the model. Evidence is counted in trials: one trial is what a single try of an attempt would tell.","type":"object","additionalProperties":false,"properties":{"prior":{"description":"What is known of a success rate before any evidence: a Beta distribution. 1 and 1 says that every rate is equally likely.","type":"object","additionalProperties":false,"properties":{"alpha":{"description":"Its first parameter, the weight of success.","type":"number","exclusiveMinimum":0,"maximum":1000},"beta":{"description":"Its second parameter, the weight of failure.","type":"number","exclusiveMinimum":0,"maximum":1000}}},"support":{"description":"For the verdict \"true\", the share of the trials of documentation, sources and examples that count as successes, whatever rate is claimed.","type":"number","minimum":0,"maximum":1},"verdicts":{"description":"What the verdicts say of the success rate: \"true\" that it is `works` or more, \"false\" that it is less than `fails`, \"partial\" that it lies between.","type":"object","additionalProperties":false,"properties":{"works":{"description":"A success rate.","type":"number","minimum":0,"maximum":1},"fails":{"description":"A success rate, not above `works`.","type":"number","minimum":0,"maximum":1}}},"trials":{"description":"What each item of evidence is worth, in trials.","type":"object","additionalProperties":false,"properties":{"claim":{"description":"The bare claim of a rate.","type":"number","minimum":0,"maximum":1000},"reviewedClaim":{"description":"The bare claim in a record that people have reviewed.","type":"number","minimum":0,"maximum":1000},"documentation":{"description":"The official documentation, for every attempt.","type":"number","minimum":0,"maximum":1000},"source":{"description":"The first source of a publisher, for the attempt that cites it.","type":"number","minimum":0,"maximum":1000},"furtherSource":{"description":"What each further source of the same publisher weighs, as a share of the one before.","type":"number","minimum":0,"exclusiveMaximum":1},"example":{"description":"An example without a command, for every attempt.","type":"number","minimum":0,"maximum":1000},"repeatableExample":{"description":"An example with the command that provokes it, for every attempt.","type":"number","minimum":0,"maximum":1000},"outcomesPerPublisher":{"description":"How many reported tries of an attempt count for one publisher, at most; the newest do.","type":"number","minimum":0,"maximum":1000000}}},"halfLifeDays":{"description":"Days in which documentation, sources, examples and outcomes lose half their weight, counted back from `last_updated`.","type":"number","exclusiveMinimum":0,"maximum":1000000},"rungs":{"description":"The verification tiers, lowest first, and what a record needs to have each. A record has the last one that holds.","type":"array","minItems":1,"items":{"title":"Rung","description":"A tier, and what a record needs to have it: all that is said here.","type":"object","additionalProperties":false,"properties":{"tier":{"description":"Its name in `verification_tier`.","enum":["ai_generated","sourced","human_reviewed","community_verified","reproduced","field_confirmed"]},"stated":{"description":"true: the record has it where people have stated it; nothing computes it.","type":"boolean"},"sourcedRates":{"description":"The share of the claimed rates that have a source, at least.","type":"number","minimum":0,"maximum":1},"repeatableExamples":{"description":"How many examples have a command and are matched by the regex, at least.","type":"integer","minimum":0,"maximum":1000},"outcomePublishers":{"description":"How many publishers report outcomes, at least.","type":"integer","minimum":0,"maximum":1000},"successShare":{"description":"The share of the reported tries that worked, to be exceeded.","type":"number","minimum":0,"maximum":1}},"required":["tier"]}},"confirmation":{"description":"How often a record is to be confirmed.","type":"object","additionalProperties":false,"properties":{"staleAfterDays":{"description":"Days after `last_confirmed` from which on a record is stale.","type":"integer","minimum":1,"maximum":100000},"spreadDays":{"description":"Days before that over which the work is spread: each record falls due on a day of its own.","type":"integer","minimum":0,"maximum":100000}}},"trackingParameters":{"description":"Query parameters that do not change what a page shows, in lower case; \"*\" at the end stands for anything.","type":"array","items":{"type":"string","pattern":"^[!-~]+$"},"uniqueItems":true},"sharedHosts":{"description":"Domains on which many parties publish, with the number of path segments that name the party: there it is the party that counts as the publisher.","type":"object","propertyNames":{"pattern":"^[a-z0-9.-]+$"},"additionalProperties":{"type":"integer","minimum":1,"maximum":8}},"links":{"description":"How `check --links` visits sources.","type":"object","additionalProperties":false,"properties":{"pauseMilliseconds":{"description":"Milliseconds between two requests to one host.","type":"integer","minimum":0,"maximum":3600000},"timeoutMilliseconds":{"description":"Milliseconds after which a host that says nothing has not answered.","type":"integer","minimum":1,"maximum":600000},"redirects":{"description":"Redirects that are followed.","type":"integer","minimum":0,"maximum":20},"deadAfterFailures":{"description":"Failed visits, at least, before a link is called dead …","type":"integer","minimum":1,"maximum":1000},"deadAfterDays":{"description":"… and days, at least, from the first of them to the last.","type":"integer","minimum":0,"maximum":10000},"revisitDays":{"description":"Days after which a link that answered is visited again.","type":"integer","minimum":0,"maximum":10000}}}}},"duplicates":{"description":"When two records are reported as duplicates/near. Likeness is the mean of two shares: of the words that two signatures have in common among the words of either, and of the shorter text's words that the other text has too.","type":"object","additionalProperties":false,"properties":{"signature":{"description":"Least share of common words for two signatures to be compared further.","type":"number","maximum":1,"exclusiveMinimum":0},"likeness":{"description":"Least likeness of two records of one domain.","type":"number","minimum":0,"maximum":1},"acrossDomains":{"description":"Least likeness of two records of different domains, which often share a message and nothing else.","type":"number","minimum":0,"maximum":1},"text":{"description":"Share of common words from which two texts are too much alike, whatever the signatures say.","type":"number","maximum":1,"exclusiveMinimum":0},"textFloor":{"description":"Least share of the shorter text's words that the other text has too; below it, only the message is the same.","type":"number","minimum":0,"maximum":1},"partners":{"description":"With how many other records one is reported at most, in records. Where everything is like everything, there would be more findings than anybody can read.","type":"integer","minimum":1}}},"regex":{"description":"What a regex may cost.","type":"object","additionalProperties":false,"properties":{"slowSteps":{"description":"Steps of backtracking that a regex may take on a hostile line of 4,000 characters before it is called slow. V8 takes about a million steps in a millisecond.","type":"integer","minimum":10000000,"maximum":1000000000000},"mostCollisions":{"description":"How many other records a regex may match with a finding for each of them. One that matches more gets one finding for all, which counts them and names so many.","type":"integer","minimum":1,"maximum":1000}}},"gate":{"description":"What fails a change, besides the errors that it introduces. Counts with `check --base` only; without a base, any error fails.","type":"object","additionalProperties":false,"properties":{"introduced":{"description":"Rules whose findings fail a change that introduces them, though they are warnings.","type":"array","items":{"type":"string","pattern":"^[a-z]+/[a-z-]+$"},"uniqueItems":true},"touched":{"description":"What old errors in a file that the change touches do: \"report\" shows them, \"error\" fails the change.","enum":["report","error"]},"tolerance":{"description":"By how many points (of 100) the quality and the share of translated records may fall.","type":"number","minimum":0,"maximum":100},"drift":{"description":"Likeness by which a change may push two records that are there already over the thresholds of duplicates/near without being blamed for it.","type":"number","minimum":0,"maximum":0.5},"vanished":{"description":"Per cent of the records that a change may take away without a word of a code owner; three may always go.","type":"number","minimum":0,"maximum":100}}},"chinese":{"description":"What Chinese texts are judged by.","type":"object","additionalProperties":false,"properties":{"length":{"title":"ChineseLength","description":"How long a Chinese text may be for its English, in Chinese characters for an English word.","type":"object","additionalProperties":false,"properties":{"shortest":{"description":"Where there are fewer, and a stretch of the English has nothing in the Chinese, that is reported as left out. Counted are English words with a meaning of their own that do not stand in the Chinese as they are.","type":"number","minimum":0,"maximum":10},"longest":{"description":"More, with fourteen more for the whole text, are reported as very many. All English words count.","type":"number","minimum":1,"maximum":100}}},"everyday":{"description":"Domains whose English is that of everyday life: terms that the glossary marks as `everyday` are not asked for there.","type":"array","uniqueItems":true,"items":{"type":"string","minLength":1}},"glossary":{"description":"How terms are translated: the English term, in the singular, lower case unless it is a name, and its Chinese. What stands here is added to the glossary that comes with the tool (glossary.zh.yaml), or takes the place of a term there.","type":"object","propertyNames":{"pattern":"^[A-Za-z][A-Za-z0-9]*(?: [A-Za-z0-9]+)*$"},"additionalProperties":{"title":"GlossaryEntry","type":"object","additionalProperties":false,"required":["zh"],"properties":{"zh":{"description":"The Chinese to write.","type":"string","minLength":1},"also":{"description":"Other Chinese that is right too, in this meaning or in another one of the word.","type":"array","items":{"type":"string","minLength":1}},"everyday":{"description":"Whether the word means something else in everyday English: then it is asked for only in records of other domains than those of `chinese.everyday`.","type":"boolean"},"domains":{"description":"The only domains in which the word is this term; absent for all.","type":"array","minItems":1,"items":{"type":"string","minLength":1}},"forms":{"description":"Other English forms of the term, where they are not its regular plural.","type":"array","items":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9]*(?: [A-Za-z0-9]+)*$"}}}}}}},"translation":{"description":"How the `_zh` fields are filled: the model, what it costs, and how hard it is asked.","type":"object","additionalProperties":false,"properties":{"model":{"description":"The model that is asked unless `--model` names another.","type":"string","minLength":1},"prices":{"description":"What each model costs, by its name. A budget in dollars needs the price of the model in use; `--price` states one too. Models that are not named here keep the price that comes with the tool.","type":"object","propertyNames":{"minLength":1},"additionalProperties":{"title":"ModelPrice","type":"object","additionalProperties":false,"required":["input","output","asOf"],"properties":{"input":{"description":"US dollars for a million tokens of the request.","type":"number","minimum":0},"output":{"description":"US dollars for a million tokens of the answer, thinking included.","type":"number","minimum":0},"cachedInput":{"description":"US dollars for a million tokens of the request that the endpoint had in its cache; as `input` where absent.","type":"number","minimum":0},"asOf":{"description":"The day on which the price was read, YYYY-MM-DD.","type":"string","format":"date"}}}},"batchDiscount":{"description":"What a batch costs, as a share of the prices above, from 0 to 1. A price that `--price` states is taken as it is.","type":"number","minimum":0,"maximum":1},"stringsPerRequest":{"description":"Most strings in one request. A run over 19 to 90 strings sends fewer, six at least, so that it can find one string at fault without many more requests.","type":"integer","minimum":1,"maximum":100},"tokensPerRequest":{"description":"Most tokens of English in one request; a longer string travels alone.","type":"integer","minimum":100,"maximum":20000},"requestsPerBatch":{"description":"Most requests in one batch.","type":"integer","minimum":1,"maximum":50000},"concurrency":{"description":"Most requests on their way at the same time. The run starts with few and finds out how many the endpoint bears.","type":"integer","minimum":1,"maximum":256},"asks":{"description":"How often a string is asked for before it is given up because the rules refuse the translations; the last time by another run.","type":"integer","minimum":1,"maximum":10},"misfits":{"description":"How often a string is asked for before it is given up because the answers leave it out or mix it up with another.","type":"integer","minimum":1,"maximum":50},"refusals":{"description":"In how many runs a string may be declined before it is given up, the last time alone; all that is declined in company counts as once.","type":"integer","minimum":1,"maximum":10},"retries":{"description":"How often a request is sent again after failures of the endpoint while nothing good has come from it. Later it is sent once more, and then the string at fault is looked for.","type":"integer","minimum":0,"maximum":20},"breakerFailures":{"description":"Failures in a row after which nothing is sent for a while.","type":"integer","minimum":1,"maximum":100},"breakerTrials":{"description":"Trials after such a pause that may fail before the run stops; each pause is twice as long as the one before.","type":"integer","minimum":1,"maximum":20},"timeoutSeconds":{"description":"Seconds that any answer may take; longer answers get more, by `tokensPerSecond`.","type":"number","exclusiveMinimum":0,"maximum":600},"tokensPerSecond":{"description":"Tokens a second that the model is trusted to write. Lower it for a model on a machine of your own.","type":"number","exclusiveMinimum":0,"maximum":10000},"maxWaitSeconds":{"description":"Seconds that the endpoint may tell the run to wait; if it asks for more, the run stops and can be continued later.","type":"number","minimum":0,"maximum":86400},"batchPollSeconds":{"description":"Seconds between two looks at a batch, once it has been at work for a while.","type":"number","exclusiveMinimum":0,"maximum":3600},"rechecks":{"description":"Most texts of machines in the records that are judged again by today's rules in one run; what was found good is not judged again. Those of records that are named on the command line come first.","type":"integer","minimum":0},"format":{"description":"How the form of the answer is asked for: bound to a schema, bound to JSON, or only in words. Where the endpoint refuses one, the next is tried; name one to begin with it.","enum":["json_schema","json_object","text"]},"stream":{"description":"Whether answers are asked for as streams, for models that give no others.","type":"boolean"},"headers":{"description":"Headers that are added to each request. A value \"$NAME\" is taken from the environment; no key belongs here.","type":"object","propertyNames":{"pattern":"^[A-Za-z0-9-]+$"},"additionalProperties":{"type":"string"}},"query":{"description":"Parameters that are added to the query of each request. A value \"$NAME\" is taken from the environment; no key belongs here.","type":"object","additionalProperties":{"type":"string"}},"body":{"description":"Fields that are added to the body of each request, such as `enable_thinking: false`. A value \"$NAME\" is taken from the environment. `null` leaves a field out that is sent otherwise: `store`, `metadata`, `max_completion_tokens`, `max_tokens`, `stream_options`.","type":"object"},"review":{"title":"TranslationReview","description":"A second model that reads new translations and says what it doubts (zh/doubt), quoting both texts. null, as it comes, for none.","type":["object","null"],"additionalProperties":false,"required":["model"],"properties":{"model":{"description":"The model that reads: best another one than the translator, which would repeat its mistakes.","type":"string","minLength":1},"baseUrl":{"description":"Its address, or \"$NAME\" for a variable that holds it; the translator's where absent.","type":"string","minLength":1},"key":{"description":"\"$NAME\" for the variable that holds its key; the translator's where absent. The key itself is never written here.","type":"string","pattern":"^\\$[A-Z_][A-Z0-9_]*$"},"budget":{"description":"US dollars that one run may spend on it, by the price of the model under `translation.prices`.","type":"number","minimum":0},"budgetTokens":{"description":"Tokens that one run may spend on it.","type":"integer","minimum":0},"pairsPerRequest":{"description":"Most texts in one request; 20 where absent.","type":"integer","minimum":1,"maximum":100},"format":{"description":"As `translation.format`, for the reader.","enum":["json_schema","json_object","text"]},"stream":{"description":"As `translation.stream`, for the reader.","type":"boolean"},"headers":{"description":"As `translation.headers`, for the reader; at the translator's address, added to those.","type":"object","additionalProperties":{"type":"string"}},"query":{"description":"As `translation.query`, for the reader; at the translator's address, added to those.","type":"object","additionalProperties":{"type":"string"}},"body":{"description":"As `translation.body`, for the reader.","type":"object"}}},"tolerated":{"description":"Rules that make a translation doubtful, but do not keep it from being written when asking again did not help.","type":"array","items":{"type":"string","pattern":"^zh/[a-z-]+$"},"uniqueItems":true}}},"accepted":{"description":"Findings that are known and accepted for a time. One that nothing needs any more is reported.","type":"array","items":{"title":"Acceptance","type":"object","additionalProperties":false,"required":["rule","record","reason","until"],"properties":{"rule":{"description":"The rule's id, such as \"regex/collision\".","type":"string","pattern":"^[a-z]+/[a-z-]+$"},"record":{"description":"The record's id; for a file that could not be read, its path below the records' folder without \".json\".","type":"string","minLength":1},"pointer":{"description":"JSON pointer of the place, where only one finding of the rule is accepted.","type":"string","pattern":"^(?:/.*)?$"},"reason":{"description":"Why it is accepted, for the next reader.","type":"string","minLength":10},"until":{"description":"The last day on which it is accepted, YYYY-MM-DD.","type":"string","format":"date"}}}}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = require("ajv/dist/runtime/ucs2length").default;
const pattern4 = new RegExp("^[a-z0-9]+(?:-[a-z0-9]+)*$", "u");
const pattern5 = new RegExp("^[a-z0-9]+(?:[-_][a-z0-9]+)*$", "u");
const pattern8 = new RegExp("^[a-z]+/[a-z-]+$", "u");
const pattern9 = new RegExp("^[!-~]+$", "u");
const pattern10 = new RegExp("^[a-z0-9.-]+$", "u");
const pattern12 = new RegExp("^[A-Za-z][A-Za-z0-9]*(?: [A-Za-z0-9]+)*$", "u");
const pattern14 = new RegExp("^[A-Za-z0-9-]+$", "u");
const pattern15 = new RegExp("^\\$[A-Z_][A-Z0-9_]*$", "u");
const pattern16 = new RegExp("^zh/[a-z-]+$", "u");
const pattern18 = new RegExp("^(?:/.*)?$", "u");
const formats0 = require("ajv-formats/dist/formats").fullFormats.date;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="policy.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.vocabulary !== undefined){
let data0 = data.vocabulary;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!(((key1 === "domains") || (key1 === "categories")) || (key1 === "about"))){
const err1 = {instancePath:instancePath+"/vocabulary",schemaPath:"#/properties/vocabulary/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data0.domains !== undefined){
let data1 = data0.domains;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err2 = {instancePath:instancePath+"/vocabulary/domains/" + i0,schemaPath:"#/properties/vocabulary/properties/domains/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(?:-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/vocabulary/domains/" + i0,schemaPath:"#/properties/vocabulary/properties/domains/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
let i1 = data1.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data1[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err4 = {instancePath:instancePath+"/vocabulary/domains",schemaPath:"#/properties/vocabulary/properties/domains/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err5 = {instancePath:instancePath+"/vocabulary/domains",schemaPath:"#/properties/vocabulary/properties/domains/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.categories !== undefined){
let data3 = data0.categories;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i2=0; i2<len1; i2++){
let data4 = data3[i2];
if(typeof data4 === "string"){
if(!pattern5.test(data4)){
const err6 = {instancePath:instancePath+"/vocabulary/categories/" + i2,schemaPath:"#/properties/vocabulary/properties/categories/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:[-_][a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(?:[-_][a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/vocabulary/categories/" + i2,schemaPath:"#/properties/vocabulary/properties/categories/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
let i3 = data3.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data3[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err8 = {instancePath:instancePath+"/vocabulary/categories",schemaPath:"#/properties/vocabulary/properties/categories/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
const err9 = {instancePath:instancePath+"/vocabulary/categories",schemaPath:"#/properties/vocabulary/properties/categories/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data0.about !== undefined){
let data5 = data0.about;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key2 in data5){
const _errs15 = errors;
if(typeof key2 === "string"){
if(!pattern5.test(key2)){
const err10 = {instancePath:instancePath+"/vocabulary/about",schemaPath:"#/properties/vocabulary/properties/about/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:[-_][a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(?:[-_][a-z0-9]+)*$"+"\"",propertyName:key2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var valid8 = _errs15 === errors;
if(!valid8){
const err11 = {instancePath:instancePath+"/vocabulary/about",schemaPath:"#/properties/vocabulary/properties/about/propertyNames",keyword:"propertyNames",params:{propertyName: key2},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
for(const key3 in data5){
let data6 = data5[key3];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.means === undefined){
const err12 = {instancePath:instancePath+"/vocabulary/about/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/vocabulary/properties/about/additionalProperties/required",keyword:"required",params:{missingProperty: "means"},message:"must have required property '"+"means"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data6.example === undefined){
const err13 = {instancePath:instancePath+"/vocabulary/about/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/vocabulary/properties/about/additionalProperties/required",keyword:"required",params:{missingProperty: "example"},message:"must have required property '"+"example"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key4 in data6){
if(!(((key4 === "means") || (key4 === "example")) || (key4 === "formerly"))){
const err14 = {instancePath:instancePath+"/vocabulary/about/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/vocabulary/properties/about/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data6.means !== undefined){
let data7 = data6.means;
if(typeof data7 === "string"){
if(func2(data7) < 1){
const err15 = {instancePath:instancePath+"/vocabulary/about/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/means",schemaPath:"#/properties/vocabulary/properties/about/additionalProperties/properties/means/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/vocabulary/about/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/means",schemaPath:"#/properties/vocabulary/properties/about/additionalProperties/properties/means/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data6.example !== undefined){
let data8 = data6.example;
if(typeof data8 === "string"){
if(func2(data8) < 1){
const err17 = {instancePath:instancePath+"/vocabulary/about/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/example",schemaPath:"#/properties/vocabulary/properties/about/additionalProperties/properties/example/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/vocabulary/about/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/example",schemaPath:"#/properties/vocabulary/properties/about/additionalProperties/properties/example/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data6.formerly !== undefined){
let data9 = data6.formerly;
if(Array.isArray(data9)){
const len2 = data9.length;
for(let i4=0; i4<len2; i4++){
let data10 = data9[i4];
if(typeof data10 === "string"){
if(!pattern5.test(data10)){
const err19 = {instancePath:instancePath+"/vocabulary/about/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/formerly/" + i4,schemaPath:"#/properties/vocabulary/properties/about/additionalProperties/properties/formerly/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:[-_][a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(?:[-_][a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/vocabulary/about/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/formerly/" + i4,schemaPath:"#/properties/vocabulary/properties/about/additionalProperties/properties/formerly/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
let i5 = data9.length;
let j2;
if(i5 > 1){
const indices2 = {};
for(;i5--;){
let item2 = data9[i5];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err21 = {instancePath:instancePath+"/vocabulary/about/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/formerly",schemaPath:"#/properties/vocabulary/properties/about/additionalProperties/properties/formerly/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i5+" are identical)"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
break;
}
indices2[item2] = i5;
}
}
}
else {
const err22 = {instancePath:instancePath+"/vocabulary/about/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/formerly",schemaPath:"#/properties/vocabulary/properties/about/additionalProperties/properties/formerly/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/vocabulary/about/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/vocabulary/properties/about/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/vocabulary/about",schemaPath:"#/properties/vocabulary/properties/about/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/vocabulary",schemaPath:"#/properties/vocabulary/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.severities !== undefined){
let data11 = data.severities;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key5 in data11){
const _errs30 = errors;
if(typeof key5 === "string"){
if(!pattern8.test(key5)){
const err26 = {instancePath:instancePath+"/severities",schemaPath:"#/properties/severities/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z]+/[a-z-]+$"},message:"must match pattern \""+"^[a-z]+/[a-z-]+$"+"\"",propertyName:key5};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
var valid14 = _errs30 === errors;
if(!valid14){
const err27 = {instancePath:instancePath+"/severities",schemaPath:"#/properties/severities/propertyNames",keyword:"propertyNames",params:{propertyName: key5},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
for(const key6 in data11){
let data12 = data11[key6];
if(!(((data12 === "error") || (data12 === "warning")) || (data12 === "off"))){
const err28 = {instancePath:instancePath+"/severities/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/severities/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.additionalProperties.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/severities",schemaPath:"#/properties/severities/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.limits !== undefined){
let data13 = data.limits;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key7 in data13){
if(!((((key7 === "fileBytes") || (key7 === "stringBytes")) || (key7 === "depth")) || (key7 === "regexCharacters"))){
const err30 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data13.fileBytes !== undefined){
let data14 = data13.fileBytes;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err31 = {instancePath:instancePath+"/limits/fileBytes",schemaPath:"#/properties/limits/properties/fileBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 16777216 || isNaN(data14)){
const err32 = {instancePath:instancePath+"/limits/fileBytes",schemaPath:"#/properties/limits/properties/fileBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 16777216},message:"must be <= 16777216"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data14 < 1024 || isNaN(data14)){
const err33 = {instancePath:instancePath+"/limits/fileBytes",schemaPath:"#/properties/limits/properties/fileBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1024},message:"must be >= 1024"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
if(data13.stringBytes !== undefined){
let data15 = data13.stringBytes;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err34 = {instancePath:instancePath+"/limits/stringBytes",schemaPath:"#/properties/limits/properties/stringBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 16777216 || isNaN(data15)){
const err35 = {instancePath:instancePath+"/limits/stringBytes",schemaPath:"#/properties/limits/properties/stringBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 16777216},message:"must be <= 16777216"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data15 < 64 || isNaN(data15)){
const err36 = {instancePath:instancePath+"/limits/stringBytes",schemaPath:"#/properties/limits/properties/stringBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 64},message:"must be >= 64"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
if(data13.depth !== undefined){
let data16 = data13.depth;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err37 = {instancePath:instancePath+"/limits/depth",schemaPath:"#/properties/limits/properties/depth/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 512 || isNaN(data16)){
const err38 = {instancePath:instancePath+"/limits/depth",schemaPath:"#/properties/limits/properties/depth/maximum",keyword:"maximum",params:{comparison: "<=", limit: 512},message:"must be <= 512"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data16 < 8 || isNaN(data16)){
const err39 = {instancePath:instancePath+"/limits/depth",schemaPath:"#/properties/limits/properties/depth/minimum",keyword:"minimum",params:{comparison: ">=", limit: 8},message:"must be >= 8"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
if(data13.regexCharacters !== undefined){
let data17 = data13.regexCharacters;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err40 = {instancePath:instancePath+"/limits/regexCharacters",schemaPath:"#/properties/limits/properties/regexCharacters/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 100000 || isNaN(data17)){
const err41 = {instancePath:instancePath+"/limits/regexCharacters",schemaPath:"#/properties/limits/properties/regexCharacters/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data17 < 16 || isNaN(data17)){
const err42 = {instancePath:instancePath+"/limits/regexCharacters",schemaPath:"#/properties/limits/properties/regexCharacters/minimum",keyword:"minimum",params:{comparison: ">=", limit: 16},message:"must be >= 16"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
}
else {
const err43 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.evidence !== undefined){
let data18 = data.evidence;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key8 in data18){
if(!(func1.call(schema31.properties.evidence.properties, key8))){
const err44 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data18.prior !== undefined){
let data19 = data18.prior;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key9 in data19){
if(!((key9 === "alpha") || (key9 === "beta"))){
const err45 = {instancePath:instancePath+"/evidence/prior",schemaPath:"#/properties/evidence/properties/prior/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data19.alpha !== undefined){
let data20 = data19.alpha;
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 1000 || isNaN(data20)){
const err46 = {instancePath:instancePath+"/evidence/prior/alpha",schemaPath:"#/properties/evidence/properties/prior/properties/alpha/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data20 <= 0 || isNaN(data20)){
const err47 = {instancePath:instancePath+"/evidence/prior/alpha",schemaPath:"#/properties/evidence/properties/prior/properties/alpha/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/evidence/prior/alpha",schemaPath:"#/properties/evidence/properties/prior/properties/alpha/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data19.beta !== undefined){
let data21 = data19.beta;
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 1000 || isNaN(data21)){
const err49 = {instancePath:instancePath+"/evidence/prior/beta",schemaPath:"#/properties/evidence/properties/prior/properties/beta/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data21 <= 0 || isNaN(data21)){
const err50 = {instancePath:instancePath+"/evidence/prior/beta",schemaPath:"#/properties/evidence/properties/prior/properties/beta/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/evidence/prior/beta",schemaPath:"#/properties/evidence/properties/prior/properties/beta/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
else {
const err52 = {instancePath:instancePath+"/evidence/prior",schemaPath:"#/properties/evidence/properties/prior/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data18.support !== undefined){
let data22 = data18.support;
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 1 || isNaN(data22)){
const err53 = {instancePath:instancePath+"/evidence/support",schemaPath:"#/properties/evidence/properties/support/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data22 < 0 || isNaN(data22)){
const err54 = {instancePath:instancePath+"/evidence/support",schemaPath:"#/properties/evidence/properties/support/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/evidence/support",schemaPath:"#/properties/evidence/properties/support/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data18.verdicts !== undefined){
let data23 = data18.verdicts;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key10 in data23){
if(!((key10 === "works") || (key10 === "fails"))){
const err56 = {instancePath:instancePath+"/evidence/verdicts",schemaPath:"#/properties/evidence/properties/verdicts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data23.works !== undefined){
let data24 = data23.works;
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 > 1 || isNaN(data24)){
const err57 = {instancePath:instancePath+"/evidence/verdicts/works",schemaPath:"#/properties/evidence/properties/verdicts/properties/works/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data24 < 0 || isNaN(data24)){
const err58 = {instancePath:instancePath+"/evidence/verdicts/works",schemaPath:"#/properties/evidence/properties/verdicts/properties/works/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/evidence/verdicts/works",schemaPath:"#/properties/evidence/properties/verdicts/properties/works/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data23.fails !== undefined){
let data25 = data23.fails;
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 1 || isNaN(data25)){
const err60 = {instancePath:instancePath+"/evidence/verdicts/fails",schemaPath:"#/properties/evidence/properties/verdicts/properties/fails/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data25 < 0 || isNaN(data25)){
const err61 = {instancePath:instancePath+"/evidence/verdicts/fails",schemaPath:"#/properties/evidence/properties/verdicts/properties/fails/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
else {
const err62 = {instancePath:instancePath+"/evidence/verdicts/fails",schemaPath:"#/properties/evidence/properties/verdicts/properties/fails/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath:instancePath+"/evidence/verdicts",schemaPath:"#/properties/evidence/properties/verdicts/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data18.trials !== undefined){
let data26 = data18.trials;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
for(const key11 in data26){
if(!((((((((key11 === "claim") || (key11 === "reviewedClaim")) || (key11 === "documentation")) || (key11 === "source")) || (key11 === "furtherSource")) || (key11 === "example")) || (key11 === "repeatableExample")) || (key11 === "outcomesPerPublisher"))){
const err64 = {instancePath:instancePath+"/evidence/trials",schemaPath:"#/properties/evidence/properties/trials/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data26.claim !== undefined){
let data27 = data26.claim;
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 1000 || isNaN(data27)){
const err65 = {instancePath:instancePath+"/evidence/trials/claim",schemaPath:"#/properties/evidence/properties/trials/properties/claim/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data27 < 0 || isNaN(data27)){
const err66 = {instancePath:instancePath+"/evidence/trials/claim",schemaPath:"#/properties/evidence/properties/trials/properties/claim/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
else {
const err67 = {instancePath:instancePath+"/evidence/trials/claim",schemaPath:"#/properties/evidence/properties/trials/properties/claim/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data26.reviewedClaim !== undefined){
let data28 = data26.reviewedClaim;
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 > 1000 || isNaN(data28)){
const err68 = {instancePath:instancePath+"/evidence/trials/reviewedClaim",schemaPath:"#/properties/evidence/properties/trials/properties/reviewedClaim/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(data28 < 0 || isNaN(data28)){
const err69 = {instancePath:instancePath+"/evidence/trials/reviewedClaim",schemaPath:"#/properties/evidence/properties/trials/properties/reviewedClaim/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
else {
const err70 = {instancePath:instancePath+"/evidence/trials/reviewedClaim",schemaPath:"#/properties/evidence/properties/trials/properties/reviewedClaim/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data26.documentation !== undefined){
let data29 = data26.documentation;
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 1000 || isNaN(data29)){
const err71 = {instancePath:instancePath+"/evidence/trials/documentation",schemaPath:"#/properties/evidence/properties/trials/properties/documentation/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(data29 < 0 || isNaN(data29)){
const err72 = {instancePath:instancePath+"/evidence/trials/documentation",schemaPath:"#/properties/evidence/properties/trials/properties/documentation/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
else {
const err73 = {instancePath:instancePath+"/evidence/trials/documentation",schemaPath:"#/properties/evidence/properties/trials/properties/documentation/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data26.source !== undefined){
let data30 = data26.source;
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 > 1000 || isNaN(data30)){
const err74 = {instancePath:instancePath+"/evidence/trials/source",schemaPath:"#/properties/evidence/properties/trials/properties/source/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(data30 < 0 || isNaN(data30)){
const err75 = {instancePath:instancePath+"/evidence/trials/source",schemaPath:"#/properties/evidence/properties/trials/properties/source/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
else {
const err76 = {instancePath:instancePath+"/evidence/trials/source",schemaPath:"#/properties/evidence/properties/trials/properties/source/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data26.furtherSource !== undefined){
let data31 = data26.furtherSource;
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 < 0 || isNaN(data31)){
const err77 = {instancePath:instancePath+"/evidence/trials/furtherSource",schemaPath:"#/properties/evidence/properties/trials/properties/furtherSource/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(data31 >= 1 || isNaN(data31)){
const err78 = {instancePath:instancePath+"/evidence/trials/furtherSource",schemaPath:"#/properties/evidence/properties/trials/properties/furtherSource/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1},message:"must be < 1"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
else {
const err79 = {instancePath:instancePath+"/evidence/trials/furtherSource",schemaPath:"#/properties/evidence/properties/trials/properties/furtherSource/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data26.example !== undefined){
let data32 = data26.example;
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 > 1000 || isNaN(data32)){
const err80 = {instancePath:instancePath+"/evidence/trials/example",schemaPath:"#/properties/evidence/properties/trials/properties/example/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(data32 < 0 || isNaN(data32)){
const err81 = {instancePath:instancePath+"/evidence/trials/example",schemaPath:"#/properties/evidence/properties/trials/properties/example/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
else {
const err82 = {instancePath:instancePath+"/evidence/trials/example",schemaPath:"#/properties/evidence/properties/trials/properties/example/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data26.repeatableExample !== undefined){
let data33 = data26.repeatableExample;
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 > 1000 || isNaN(data33)){
const err83 = {instancePath:instancePath+"/evidence/trials/repeatableExample",schemaPath:"#/properties/evidence/properties/trials/properties/repeatableExample/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(data33 < 0 || isNaN(data33)){
const err84 = {instancePath:instancePath+"/evidence/trials/repeatableExample",schemaPath:"#/properties/evidence/properties/trials/properties/repeatableExample/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
else {
const err85 = {instancePath:instancePath+"/evidence/trials/repeatableExample",schemaPath:"#/properties/evidence/properties/trials/properties/repeatableExample/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data26.outcomesPerPublisher !== undefined){
let data34 = data26.outcomesPerPublisher;
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 > 1000000 || isNaN(data34)){
const err86 = {instancePath:instancePath+"/evidence/trials/outcomesPerPublisher",schemaPath:"#/properties/evidence/properties/trials/properties/outcomesPerPublisher/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(data34 < 0 || isNaN(data34)){
const err87 = {instancePath:instancePath+"/evidence/trials/outcomesPerPublisher",schemaPath:"#/properties/evidence/properties/trials/properties/outcomesPerPublisher/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
else {
const err88 = {instancePath:instancePath+"/evidence/trials/outcomesPerPublisher",schemaPath:"#/properties/evidence/properties/trials/properties/outcomesPerPublisher/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
else {
const err89 = {instancePath:instancePath+"/evidence/trials",schemaPath:"#/properties/evidence/properties/trials/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data18.halfLifeDays !== undefined){
let data35 = data18.halfLifeDays;
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 > 1000000 || isNaN(data35)){
const err90 = {instancePath:instancePath+"/evidence/halfLifeDays",schemaPath:"#/properties/evidence/properties/halfLifeDays/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(data35 <= 0 || isNaN(data35)){
const err91 = {instancePath:instancePath+"/evidence/halfLifeDays",schemaPath:"#/properties/evidence/properties/halfLifeDays/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
else {
const err92 = {instancePath:instancePath+"/evidence/halfLifeDays",schemaPath:"#/properties/evidence/properties/halfLifeDays/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data18.rungs !== undefined){
let data36 = data18.rungs;
if(Array.isArray(data36)){
if(data36.length < 1){
const err93 = {instancePath:instancePath+"/evidence/rungs",schemaPath:"#/properties/evidence/properties/rungs/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
const len3 = data36.length;
for(let i6=0; i6<len3; i6++){
let data37 = data36[i6];
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(data37.tier === undefined){
const err94 = {instancePath:instancePath+"/evidence/rungs/" + i6,schemaPath:"#/properties/evidence/properties/rungs/items/required",keyword:"required",params:{missingProperty: "tier"},message:"must have required property '"+"tier"+"'"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
for(const key12 in data37){
if(!((((((key12 === "tier") || (key12 === "stated")) || (key12 === "sourcedRates")) || (key12 === "repeatableExamples")) || (key12 === "outcomePublishers")) || (key12 === "successShare"))){
const err95 = {instancePath:instancePath+"/evidence/rungs/" + i6,schemaPath:"#/properties/evidence/properties/rungs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data37.tier !== undefined){
let data38 = data37.tier;
if(!((((((data38 === "ai_generated") || (data38 === "sourced")) || (data38 === "human_reviewed")) || (data38 === "community_verified")) || (data38 === "reproduced")) || (data38 === "field_confirmed"))){
const err96 = {instancePath:instancePath+"/evidence/rungs/" + i6+"/tier",schemaPath:"#/properties/evidence/properties/rungs/items/properties/tier/enum",keyword:"enum",params:{allowedValues: schema31.properties.evidence.properties.rungs.items.properties.tier.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data37.stated !== undefined){
if(typeof data37.stated !== "boolean"){
const err97 = {instancePath:instancePath+"/evidence/rungs/" + i6+"/stated",schemaPath:"#/properties/evidence/properties/rungs/items/properties/stated/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data37.sourcedRates !== undefined){
let data40 = data37.sourcedRates;
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 > 1 || isNaN(data40)){
const err98 = {instancePath:instancePath+"/evidence/rungs/" + i6+"/sourcedRates",schemaPath:"#/properties/evidence/properties/rungs/items/properties/sourcedRates/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(data40 < 0 || isNaN(data40)){
const err99 = {instancePath:instancePath+"/evidence/rungs/" + i6+"/sourcedRates",schemaPath:"#/properties/evidence/properties/rungs/items/properties/sourcedRates/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
else {
const err100 = {instancePath:instancePath+"/evidence/rungs/" + i6+"/sourcedRates",schemaPath:"#/properties/evidence/properties/rungs/items/properties/sourcedRates/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data37.repeatableExamples !== undefined){
let data41 = data37.repeatableExamples;
if(!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))){
const err101 = {instancePath:instancePath+"/evidence/rungs/" + i6+"/repeatableExamples",schemaPath:"#/properties/evidence/properties/rungs/items/properties/repeatableExamples/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 > 1000 || isNaN(data41)){
const err102 = {instancePath:instancePath+"/evidence/rungs/" + i6+"/repeatableExamples",schemaPath:"#/properties/evidence/properties/rungs/items/properties/repeatableExamples/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(data41 < 0 || isNaN(data41)){
const err103 = {instancePath:instancePath+"/evidence/rungs/" + i6+"/repeatableExamples",schemaPath:"#/properties/evidence/properties/rungs/items/properties/repeatableExamples/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
if(data37.outcomePublishers !== undefined){
let data42 = data37.outcomePublishers;
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
const err104 = {instancePath:instancePath+"/evidence/rungs/" + i6+"/outcomePublishers",schemaPath:"#/properties/evidence/properties/rungs/items/properties/outcomePublishers/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 > 1000 || isNaN(data42)){
const err105 = {instancePath:instancePath+"/evidence/rungs/" + i6+"/outcomePublishers",schemaPath:"#/properties/evidence/properties/rungs/items/properties/outcomePublishers/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(data42 < 0 || isNaN(data42)){
const err106 = {instancePath:instancePath+"/evidence/rungs/" + i6+"/outcomePublishers",schemaPath:"#/properties/evidence/properties/rungs/items/properties/outcomePublishers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
}
if(data37.successShare !== undefined){
let data43 = data37.successShare;
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 > 1 || isNaN(data43)){
const err107 = {instancePath:instancePath+"/evidence/rungs/" + i6+"/successShare",schemaPath:"#/properties/evidence/properties/rungs/items/properties/successShare/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(data43 < 0 || isNaN(data43)){
const err108 = {instancePath:instancePath+"/evidence/rungs/" + i6+"/successShare",schemaPath:"#/properties/evidence/properties/rungs/items/properties/successShare/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
else {
const err109 = {instancePath:instancePath+"/evidence/rungs/" + i6+"/successShare",schemaPath:"#/properties/evidence/properties/rungs/items/properties/successShare/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
}
else {
const err110 = {instancePath:instancePath+"/evidence/rungs/" + i6,schemaPath:"#/properties/evidence/properties/rungs/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
}
else {
const err111 = {instancePath:instancePath+"/evidence/rungs",schemaPath:"#/properties/evidence/properties/rungs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data18.confirmation !== undefined){
let data44 = data18.confirmation;
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
for(const key13 in data44){
if(!((key13 === "staleAfterDays") || (key13 === "spreadDays"))){
const err112 = {instancePath:instancePath+"/evidence/confirmation",schemaPath:"#/properties/evidence/properties/confirmation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data44.staleAfterDays !== undefined){
let data45 = data44.staleAfterDays;
if(!(((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45))) && (isFinite(data45)))){
const err113 = {instancePath:instancePath+"/evidence/confirmation/staleAfterDays",schemaPath:"#/properties/evidence/properties/confirmation/properties/staleAfterDays/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if((typeof data45 == "number") && (isFinite(data45))){
if(data45 > 100000 || isNaN(data45)){
const err114 = {instancePath:instancePath+"/evidence/confirmation/staleAfterDays",schemaPath:"#/properties/evidence/properties/confirmation/properties/staleAfterDays/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(data45 < 1 || isNaN(data45)){
const err115 = {instancePath:instancePath+"/evidence/confirmation/staleAfterDays",schemaPath:"#/properties/evidence/properties/confirmation/properties/staleAfterDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
}
if(data44.spreadDays !== undefined){
let data46 = data44.spreadDays;
if(!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))){
const err116 = {instancePath:instancePath+"/evidence/confirmation/spreadDays",schemaPath:"#/properties/evidence/properties/confirmation/properties/spreadDays/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if((typeof data46 == "number") && (isFinite(data46))){
if(data46 > 100000 || isNaN(data46)){
const err117 = {instancePath:instancePath+"/evidence/confirmation/spreadDays",schemaPath:"#/properties/evidence/properties/confirmation/properties/spreadDays/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(data46 < 0 || isNaN(data46)){
const err118 = {instancePath:instancePath+"/evidence/confirmation/spreadDays",schemaPath:"#/properties/evidence/properties/confirmation/properties/spreadDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
}
}
else {
const err119 = {instancePath:instancePath+"/evidence/confirmation",schemaPath:"#/properties/evidence/properties/confirmation/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data18.trackingParameters !== undefined){
let data47 = data18.trackingParameters;
if(Array.isArray(data47)){
const len4 = data47.length;
for(let i7=0; i7<len4; i7++){
let data48 = data47[i7];
if(typeof data48 === "string"){
if(!pattern9.test(data48)){
const err120 = {instancePath:instancePath+"/evidence/trackingParameters/" + i7,schemaPath:"#/properties/evidence/properties/trackingParameters/items/pattern",keyword:"pattern",params:{pattern: "^[!-~]+$"},message:"must match pattern \""+"^[!-~]+$"+"\""};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
else {
const err121 = {instancePath:instancePath+"/evidence/trackingParameters/" + i7,schemaPath:"#/properties/evidence/properties/trackingParameters/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
let i8 = data47.length;
let j3;
if(i8 > 1){
const indices3 = {};
for(;i8--;){
let item3 = data47[i8];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
const err122 = {instancePath:instancePath+"/evidence/trackingParameters",schemaPath:"#/properties/evidence/properties/trackingParameters/uniqueItems",keyword:"uniqueItems",params:{i: i8, j: j3},message:"must NOT have duplicate items (items ## "+j3+" and "+i8+" are identical)"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
break;
}
indices3[item3] = i8;
}
}
}
else {
const err123 = {instancePath:instancePath+"/evidence/trackingParameters",schemaPath:"#/properties/evidence/properties/trackingParameters/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data18.sharedHosts !== undefined){
let data49 = data18.sharedHosts;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
for(const key14 in data49){
const _errs113 = errors;
if(typeof key14 === "string"){
if(!pattern10.test(key14)){
const err124 = {instancePath:instancePath+"/evidence/sharedHosts",schemaPath:"#/properties/evidence/properties/sharedHosts/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9.-]+$"},message:"must match pattern \""+"^[a-z0-9.-]+$"+"\"",propertyName:key14};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
var valid28 = _errs113 === errors;
if(!valid28){
const err125 = {instancePath:instancePath+"/evidence/sharedHosts",schemaPath:"#/properties/evidence/properties/sharedHosts/propertyNames",keyword:"propertyNames",params:{propertyName: key14},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
for(const key15 in data49){
let data50 = data49[key15];
if(!(((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50))) && (isFinite(data50)))){
const err126 = {instancePath:instancePath+"/evidence/sharedHosts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/evidence/properties/sharedHosts/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if((typeof data50 == "number") && (isFinite(data50))){
if(data50 > 8 || isNaN(data50)){
const err127 = {instancePath:instancePath+"/evidence/sharedHosts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/evidence/properties/sharedHosts/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 8},message:"must be <= 8"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if(data50 < 1 || isNaN(data50)){
const err128 = {instancePath:instancePath+"/evidence/sharedHosts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/evidence/properties/sharedHosts/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
}
}
else {
const err129 = {instancePath:instancePath+"/evidence/sharedHosts",schemaPath:"#/properties/evidence/properties/sharedHosts/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data18.links !== undefined){
let data51 = data18.links;
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
for(const key16 in data51){
if(!((((((key16 === "pauseMilliseconds") || (key16 === "timeoutMilliseconds")) || (key16 === "redirects")) || (key16 === "deadAfterFailures")) || (key16 === "deadAfterDays")) || (key16 === "revisitDays"))){
const err130 = {instancePath:instancePath+"/evidence/links",schemaPath:"#/properties/evidence/properties/links/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data51.pauseMilliseconds !== undefined){
let data52 = data51.pauseMilliseconds;
if(!(((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52))) && (isFinite(data52)))){
const err131 = {instancePath:instancePath+"/evidence/links/pauseMilliseconds",schemaPath:"#/properties/evidence/properties/links/properties/pauseMilliseconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if((typeof data52 == "number") && (isFinite(data52))){
if(data52 > 3600000 || isNaN(data52)){
const err132 = {instancePath:instancePath+"/evidence/links/pauseMilliseconds",schemaPath:"#/properties/evidence/properties/links/properties/pauseMilliseconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600000},message:"must be <= 3600000"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if(data52 < 0 || isNaN(data52)){
const err133 = {instancePath:instancePath+"/evidence/links/pauseMilliseconds",schemaPath:"#/properties/evidence/properties/links/properties/pauseMilliseconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
}
if(data51.timeoutMilliseconds !== undefined){
let data53 = data51.timeoutMilliseconds;
if(!(((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53))) && (isFinite(data53)))){
const err134 = {instancePath:instancePath+"/evidence/links/timeoutMilliseconds",schemaPath:"#/properties/evidence/properties/links/properties/timeoutMilliseconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if((typeof data53 == "number") && (isFinite(data53))){
if(data53 > 600000 || isNaN(data53)){
const err135 = {instancePath:instancePath+"/evidence/links/timeoutMilliseconds",schemaPath:"#/properties/evidence/properties/links/properties/timeoutMilliseconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600000},message:"must be <= 600000"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if(data53 < 1 || isNaN(data53)){
const err136 = {instancePath:instancePath+"/evidence/links/timeoutMilliseconds",schemaPath:"#/properties/evidence/properties/links/properties/timeoutMilliseconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
}
if(data51.redirects !== undefined){
let data54 = data51.redirects;
if(!(((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54))) && (isFinite(data54)))){
const err137 = {instancePath:instancePath+"/evidence/links/redirects",schemaPath:"#/properties/evidence/properties/links/properties/redirects/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
if((typeof data54 == "number") && (isFinite(data54))){
if(data54 > 20 || isNaN(data54)){
const err138 = {instancePath:instancePath+"/evidence/links/redirects",schemaPath:"#/properties/evidence/properties/links/properties/redirects/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20},message:"must be <= 20"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
if(data54 < 0 || isNaN(data54)){
const err139 = {instancePath:instancePath+"/evidence/links/redirects",schemaPath:"#/properties/evidence/properties/links/properties/redirects/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
}
if(data51.deadAfterFailures !== undefined){
let data55 = data51.deadAfterFailures;
if(!(((typeof data55 == "number") && (!(data55 % 1) && !isNaN(data55))) && (isFinite(data55)))){
const err140 = {instancePath:instancePath+"/evidence/links/deadAfterFailures",schemaPath:"#/properties/evidence/properties/links/properties/deadAfterFailures/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
if((typeof data55 == "number") && (isFinite(data55))){
if(data55 > 1000 || isNaN(data55)){
const err141 = {instancePath:instancePath+"/evidence/links/deadAfterFailures",schemaPath:"#/properties/evidence/properties/links/properties/deadAfterFailures/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
if(data55 < 1 || isNaN(data55)){
const err142 = {instancePath:instancePath+"/evidence/links/deadAfterFailures",schemaPath:"#/properties/evidence/properties/links/properties/deadAfterFailures/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
}
if(data51.deadAfterDays !== undefined){
let data56 = data51.deadAfterDays;
if(!(((typeof data56 == "number") && (!(data56 % 1) && !isNaN(data56))) && (isFinite(data56)))){
const err143 = {instancePath:instancePath+"/evidence/links/deadAfterDays",schemaPath:"#/properties/evidence/properties/links/properties/deadAfterDays/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
if((typeof data56 == "number") && (isFinite(data56))){
if(data56 > 10000 || isNaN(data56)){
const err144 = {instancePath:instancePath+"/evidence/links/deadAfterDays",schemaPath:"#/properties/evidence/properties/links/properties/deadAfterDays/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
if(data56 < 0 || isNaN(data56)){
const err145 = {instancePath:instancePath+"/evidence/links/deadAfterDays",schemaPath:"#/properties/evidence/properties/links/properties/deadAfterDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
}
if(data51.revisitDays !== undefined){
let data57 = data51.revisitDays;
if(!(((typeof data57 == "number") && (!(data57 % 1) && !isNaN(data57))) && (isFinite(data57)))){
const err146 = {instancePath:instancePath+"/evidence/links/revisitDays",schemaPath:"#/properties/evidence/properties/links/properties/revisitDays/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
if((typeof data57 == "number") && (isFinite(data57))){
if(data57 > 10000 || isNaN(data57)){
const err147 = {instancePath:instancePath+"/evidence/links/revisitDays",schemaPath:"#/properties/evidence/properties/links/properties/revisitDays/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
if(data57 < 0 || isNaN(data57)){
const err148 = {instancePath:instancePath+"/evidence/links/revisitDays",schemaPath:"#/properties/evidence/properties/links/properties/revisitDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
}
}
else {
const err149 = {instancePath:instancePath+"/evidence/links",schemaPath:"#/properties/evidence/properties/links/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
}
else {
const err150 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data.duplicates !== undefined){
let data58 = data.duplicates;
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
for(const key17 in data58){
if(!((((((key17 === "signature") || (key17 === "likeness")) || (key17 === "acrossDomains")) || (key17 === "text")) || (key17 === "textFloor")) || (key17 === "partners"))){
const err151 = {instancePath:instancePath+"/duplicates",schemaPath:"#/properties/duplicates/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data58.signature !== undefined){
let data59 = data58.signature;
if((typeof data59 == "number") && (isFinite(data59))){
if(data59 > 1 || isNaN(data59)){
const err152 = {instancePath:instancePath+"/duplicates/signature",schemaPath:"#/properties/duplicates/properties/signature/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
if(data59 <= 0 || isNaN(data59)){
const err153 = {instancePath:instancePath+"/duplicates/signature",schemaPath:"#/properties/duplicates/properties/signature/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
else {
const err154 = {instancePath:instancePath+"/duplicates/signature",schemaPath:"#/properties/duplicates/properties/signature/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data58.likeness !== undefined){
let data60 = data58.likeness;
if((typeof data60 == "number") && (isFinite(data60))){
if(data60 > 1 || isNaN(data60)){
const err155 = {instancePath:instancePath+"/duplicates/likeness",schemaPath:"#/properties/duplicates/properties/likeness/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
if(data60 < 0 || isNaN(data60)){
const err156 = {instancePath:instancePath+"/duplicates/likeness",schemaPath:"#/properties/duplicates/properties/likeness/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
else {
const err157 = {instancePath:instancePath+"/duplicates/likeness",schemaPath:"#/properties/duplicates/properties/likeness/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data58.acrossDomains !== undefined){
let data61 = data58.acrossDomains;
if((typeof data61 == "number") && (isFinite(data61))){
if(data61 > 1 || isNaN(data61)){
const err158 = {instancePath:instancePath+"/duplicates/acrossDomains",schemaPath:"#/properties/duplicates/properties/acrossDomains/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
if(data61 < 0 || isNaN(data61)){
const err159 = {instancePath:instancePath+"/duplicates/acrossDomains",schemaPath:"#/properties/duplicates/properties/acrossDomains/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
else {
const err160 = {instancePath:instancePath+"/duplicates/acrossDomains",schemaPath:"#/properties/duplicates/properties/acrossDomains/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data58.text !== undefined){
let data62 = data58.text;
if((typeof data62 == "number") && (isFinite(data62))){
if(data62 > 1 || isNaN(data62)){
const err161 = {instancePath:instancePath+"/duplicates/text",schemaPath:"#/properties/duplicates/properties/text/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
if(data62 <= 0 || isNaN(data62)){
const err162 = {instancePath:instancePath+"/duplicates/text",schemaPath:"#/properties/duplicates/properties/text/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
else {
const err163 = {instancePath:instancePath+"/duplicates/text",schemaPath:"#/properties/duplicates/properties/text/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data58.textFloor !== undefined){
let data63 = data58.textFloor;
if((typeof data63 == "number") && (isFinite(data63))){
if(data63 > 1 || isNaN(data63)){
const err164 = {instancePath:instancePath+"/duplicates/textFloor",schemaPath:"#/properties/duplicates/properties/textFloor/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
if(data63 < 0 || isNaN(data63)){
const err165 = {instancePath:instancePath+"/duplicates/textFloor",schemaPath:"#/properties/duplicates/properties/textFloor/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
else {
const err166 = {instancePath:instancePath+"/duplicates/textFloor",schemaPath:"#/properties/duplicates/properties/textFloor/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data58.partners !== undefined){
let data64 = data58.partners;
if(!(((typeof data64 == "number") && (!(data64 % 1) && !isNaN(data64))) && (isFinite(data64)))){
const err167 = {instancePath:instancePath+"/duplicates/partners",schemaPath:"#/properties/duplicates/properties/partners/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
if((typeof data64 == "number") && (isFinite(data64))){
if(data64 < 1 || isNaN(data64)){
const err168 = {instancePath:instancePath+"/duplicates/partners",schemaPath:"#/properties/duplicates/properties/partners/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
}
}
else {
const err169 = {instancePath:instancePath+"/duplicates",schemaPath:"#/properties/duplicates/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data.regex !== undefined){
let data65 = data.regex;
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
for(const key18 in data65){
if(!((key18 === "slowSteps") || (key18 === "mostCollisions"))){
const err170 = {instancePath:instancePath+"/regex",schemaPath:"#/properties/regex/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data65.slowSteps !== undefined){
let data66 = data65.slowSteps;
if(!(((typeof data66 == "number") && (!(data66 % 1) && !isNaN(data66))) && (isFinite(data66)))){
const err171 = {instancePath:instancePath+"/regex/slowSteps",schemaPath:"#/properties/regex/properties/slowSteps/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
if((typeof data66 == "number") && (isFinite(data66))){
if(data66 > 1000000000000 || isNaN(data66)){
const err172 = {instancePath:instancePath+"/regex/slowSteps",schemaPath:"#/properties/regex/properties/slowSteps/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000},message:"must be <= 1000000000000"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
if(data66 < 10000000 || isNaN(data66)){
const err173 = {instancePath:instancePath+"/regex/slowSteps",schemaPath:"#/properties/regex/properties/slowSteps/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10000000},message:"must be >= 10000000"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
}
if(data65.mostCollisions !== undefined){
let data67 = data65.mostCollisions;
if(!(((typeof data67 == "number") && (!(data67 % 1) && !isNaN(data67))) && (isFinite(data67)))){
const err174 = {instancePath:instancePath+"/regex/mostCollisions",schemaPath:"#/properties/regex/properties/mostCollisions/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
if((typeof data67 == "number") && (isFinite(data67))){
if(data67 > 1000 || isNaN(data67)){
const err175 = {instancePath:instancePath+"/regex/mostCollisions",schemaPath:"#/properties/regex/properties/mostCollisions/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
if(data67 < 1 || isNaN(data67)){
const err176 = {instancePath:instancePath+"/regex/mostCollisions",schemaPath:"#/properties/regex/properties/mostCollisions/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
}
}
else {
const err177 = {instancePath:instancePath+"/regex",schemaPath:"#/properties/regex/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data.gate !== undefined){
let data68 = data.gate;
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
for(const key19 in data68){
if(!(((((key19 === "introduced") || (key19 === "touched")) || (key19 === "tolerance")) || (key19 === "drift")) || (key19 === "vanished"))){
const err178 = {instancePath:instancePath+"/gate",schemaPath:"#/properties/gate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
if(data68.introduced !== undefined){
let data69 = data68.introduced;
if(Array.isArray(data69)){
const len5 = data69.length;
for(let i9=0; i9<len5; i9++){
let data70 = data69[i9];
if(typeof data70 === "string"){
if(!pattern8.test(data70)){
const err179 = {instancePath:instancePath+"/gate/introduced/" + i9,schemaPath:"#/properties/gate/properties/introduced/items/pattern",keyword:"pattern",params:{pattern: "^[a-z]+/[a-z-]+$"},message:"must match pattern \""+"^[a-z]+/[a-z-]+$"+"\""};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
else {
const err180 = {instancePath:instancePath+"/gate/introduced/" + i9,schemaPath:"#/properties/gate/properties/introduced/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
let i10 = data69.length;
let j4;
if(i10 > 1){
const indices4 = {};
for(;i10--;){
let item4 = data69[i10];
if(typeof item4 !== "string"){
continue;
}
if(typeof indices4[item4] == "number"){
j4 = indices4[item4];
const err181 = {instancePath:instancePath+"/gate/introduced",schemaPath:"#/properties/gate/properties/introduced/uniqueItems",keyword:"uniqueItems",params:{i: i10, j: j4},message:"must NOT have duplicate items (items ## "+j4+" and "+i10+" are identical)"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
break;
}
indices4[item4] = i10;
}
}
}
else {
const err182 = {instancePath:instancePath+"/gate/introduced",schemaPath:"#/properties/gate/properties/introduced/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data68.touched !== undefined){
let data71 = data68.touched;
if(!((data71 === "report") || (data71 === "error"))){
const err183 = {instancePath:instancePath+"/gate/touched",schemaPath:"#/properties/gate/properties/touched/enum",keyword:"enum",params:{allowedValues: schema31.properties.gate.properties.touched.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data68.tolerance !== undefined){
let data72 = data68.tolerance;
if((typeof data72 == "number") && (isFinite(data72))){
if(data72 > 100 || isNaN(data72)){
const err184 = {instancePath:instancePath+"/gate/tolerance",schemaPath:"#/properties/gate/properties/tolerance/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
if(data72 < 0 || isNaN(data72)){
const err185 = {instancePath:instancePath+"/gate/tolerance",schemaPath:"#/properties/gate/properties/tolerance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
else {
const err186 = {instancePath:instancePath+"/gate/tolerance",schemaPath:"#/properties/gate/properties/tolerance/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
if(data68.drift !== undefined){
let data73 = data68.drift;
if((typeof data73 == "number") && (isFinite(data73))){
if(data73 > 0.5 || isNaN(data73)){
const err187 = {instancePath:instancePath+"/gate/drift",schemaPath:"#/properties/gate/properties/drift/maximum",keyword:"maximum",params:{comparison: "<=", limit: 0.5},message:"must be <= 0.5"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
if(data73 < 0 || isNaN(data73)){
const err188 = {instancePath:instancePath+"/gate/drift",schemaPath:"#/properties/gate/properties/drift/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
else {
const err189 = {instancePath:instancePath+"/gate/drift",schemaPath:"#/properties/gate/properties/drift/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data68.vanished !== undefined){
let data74 = data68.vanished;
if((typeof data74 == "number") && (isFinite(data74))){
if(data74 > 100 || isNaN(data74)){
const err190 = {instancePath:instancePath+"/gate/vanished",schemaPath:"#/properties/gate/properties/vanished/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
if(data74 < 0 || isNaN(data74)){
const err191 = {instancePath:instancePath+"/gate/vanished",schemaPath:"#/properties/gate/properties/vanished/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
else {
const err192 = {instancePath:instancePath+"/gate/vanished",schemaPath:"#/properties/gate/properties/vanished/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
}
else {
const err193 = {instancePath:instancePath+"/gate",schemaPath:"#/properties/gate/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data.chinese !== undefined){
let data75 = data.chinese;
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
for(const key20 in data75){
if(!(((key20 === "length") || (key20 === "everyday")) || (key20 === "glossary"))){
const err194 = {instancePath:instancePath+"/chinese",schemaPath:"#/properties/chinese/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
if(data75.length !== undefined){
let data76 = data75.length;
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
for(const key21 in data76){
if(!((key21 === "shortest") || (key21 === "longest"))){
const err195 = {instancePath:instancePath+"/chinese/length",schemaPath:"#/properties/chinese/properties/length/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data76.shortest !== undefined){
let data77 = data76.shortest;
if((typeof data77 == "number") && (isFinite(data77))){
if(data77 > 10 || isNaN(data77)){
const err196 = {instancePath:instancePath+"/chinese/length/shortest",schemaPath:"#/properties/chinese/properties/length/properties/shortest/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
if(data77 < 0 || isNaN(data77)){
const err197 = {instancePath:instancePath+"/chinese/length/shortest",schemaPath:"#/properties/chinese/properties/length/properties/shortest/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
else {
const err198 = {instancePath:instancePath+"/chinese/length/shortest",schemaPath:"#/properties/chinese/properties/length/properties/shortest/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data76.longest !== undefined){
let data78 = data76.longest;
if((typeof data78 == "number") && (isFinite(data78))){
if(data78 > 100 || isNaN(data78)){
const err199 = {instancePath:instancePath+"/chinese/length/longest",schemaPath:"#/properties/chinese/properties/length/properties/longest/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
if(data78 < 1 || isNaN(data78)){
const err200 = {instancePath:instancePath+"/chinese/length/longest",schemaPath:"#/properties/chinese/properties/length/properties/longest/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
else {
const err201 = {instancePath:instancePath+"/chinese/length/longest",schemaPath:"#/properties/chinese/properties/length/properties/longest/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
}
else {
const err202 = {instancePath:instancePath+"/chinese/length",schemaPath:"#/properties/chinese/properties/length/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data75.everyday !== undefined){
let data79 = data75.everyday;
if(Array.isArray(data79)){
const len6 = data79.length;
for(let i11=0; i11<len6; i11++){
let data80 = data79[i11];
if(typeof data80 === "string"){
if(func2(data80) < 1){
const err203 = {instancePath:instancePath+"/chinese/everyday/" + i11,schemaPath:"#/properties/chinese/properties/everyday/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
else {
const err204 = {instancePath:instancePath+"/chinese/everyday/" + i11,schemaPath:"#/properties/chinese/properties/everyday/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
let i12 = data79.length;
let j5;
if(i12 > 1){
const indices5 = {};
for(;i12--;){
let item5 = data79[i12];
if(typeof item5 !== "string"){
continue;
}
if(typeof indices5[item5] == "number"){
j5 = indices5[item5];
const err205 = {instancePath:instancePath+"/chinese/everyday",schemaPath:"#/properties/chinese/properties/everyday/uniqueItems",keyword:"uniqueItems",params:{i: i12, j: j5},message:"must NOT have duplicate items (items ## "+j5+" and "+i12+" are identical)"};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
break;
}
indices5[item5] = i12;
}
}
}
else {
const err206 = {instancePath:instancePath+"/chinese/everyday",schemaPath:"#/properties/chinese/properties/everyday/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
if(data75.glossary !== undefined){
let data81 = data75.glossary;
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
for(const key22 in data81){
const _errs184 = errors;
if(typeof key22 === "string"){
if(!pattern12.test(key22)){
const err207 = {instancePath:instancePath+"/chinese/glossary",schemaPath:"#/properties/chinese/properties/glossary/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9]*(?: [A-Za-z0-9]+)*$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9]*(?: [A-Za-z0-9]+)*$"+"\"",propertyName:key22};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
var valid42 = _errs184 === errors;
if(!valid42){
const err208 = {instancePath:instancePath+"/chinese/glossary",schemaPath:"#/properties/chinese/properties/glossary/propertyNames",keyword:"propertyNames",params:{propertyName: key22},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
for(const key23 in data81){
let data82 = data81[key23];
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
if(data82.zh === undefined){
const err209 = {instancePath:instancePath+"/chinese/glossary/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/chinese/properties/glossary/additionalProperties/required",keyword:"required",params:{missingProperty: "zh"},message:"must have required property '"+"zh"+"'"};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
for(const key24 in data82){
if(!(((((key24 === "zh") || (key24 === "also")) || (key24 === "everyday")) || (key24 === "domains")) || (key24 === "forms"))){
const err210 = {instancePath:instancePath+"/chinese/glossary/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/chinese/properties/glossary/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
if(data82.zh !== undefined){
let data83 = data82.zh;
if(typeof data83 === "string"){
if(func2(data83) < 1){
const err211 = {instancePath:instancePath+"/chinese/glossary/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/zh",schemaPath:"#/properties/chinese/properties/glossary/additionalProperties/properties/zh/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
else {
const err212 = {instancePath:instancePath+"/chinese/glossary/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/zh",schemaPath:"#/properties/chinese/properties/glossary/additionalProperties/properties/zh/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
if(data82.also !== undefined){
let data84 = data82.also;
if(Array.isArray(data84)){
const len7 = data84.length;
for(let i13=0; i13<len7; i13++){
let data85 = data84[i13];
if(typeof data85 === "string"){
if(func2(data85) < 1){
const err213 = {instancePath:instancePath+"/chinese/glossary/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/also/" + i13,schemaPath:"#/properties/chinese/properties/glossary/additionalProperties/properties/also/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
else {
const err214 = {instancePath:instancePath+"/chinese/glossary/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/also/" + i13,schemaPath:"#/properties/chinese/properties/glossary/additionalProperties/properties/also/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
}
else {
const err215 = {instancePath:instancePath+"/chinese/glossary/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/also",schemaPath:"#/properties/chinese/properties/glossary/additionalProperties/properties/also/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
if(data82.everyday !== undefined){
if(typeof data82.everyday !== "boolean"){
const err216 = {instancePath:instancePath+"/chinese/glossary/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/everyday",schemaPath:"#/properties/chinese/properties/glossary/additionalProperties/properties/everyday/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
if(data82.domains !== undefined){
let data87 = data82.domains;
if(Array.isArray(data87)){
if(data87.length < 1){
const err217 = {instancePath:instancePath+"/chinese/glossary/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/domains",schemaPath:"#/properties/chinese/properties/glossary/additionalProperties/properties/domains/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
const len8 = data87.length;
for(let i14=0; i14<len8; i14++){
let data88 = data87[i14];
if(typeof data88 === "string"){
if(func2(data88) < 1){
const err218 = {instancePath:instancePath+"/chinese/glossary/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/domains/" + i14,schemaPath:"#/properties/chinese/properties/glossary/additionalProperties/properties/domains/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
else {
const err219 = {instancePath:instancePath+"/chinese/glossary/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/domains/" + i14,schemaPath:"#/properties/chinese/properties/glossary/additionalProperties/properties/domains/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
}
else {
const err220 = {instancePath:instancePath+"/chinese/glossary/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/domains",schemaPath:"#/properties/chinese/properties/glossary/additionalProperties/properties/domains/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
if(data82.forms !== undefined){
let data89 = data82.forms;
if(Array.isArray(data89)){
const len9 = data89.length;
for(let i15=0; i15<len9; i15++){
let data90 = data89[i15];
if(typeof data90 === "string"){
if(!pattern12.test(data90)){
const err221 = {instancePath:instancePath+"/chinese/glossary/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/forms/" + i15,schemaPath:"#/properties/chinese/properties/glossary/additionalProperties/properties/forms/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9]*(?: [A-Za-z0-9]+)*$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9]*(?: [A-Za-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
else {
const err222 = {instancePath:instancePath+"/chinese/glossary/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/forms/" + i15,schemaPath:"#/properties/chinese/properties/glossary/additionalProperties/properties/forms/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
}
else {
const err223 = {instancePath:instancePath+"/chinese/glossary/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/forms",schemaPath:"#/properties/chinese/properties/glossary/additionalProperties/properties/forms/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
}
else {
const err224 = {instancePath:instancePath+"/chinese/glossary/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/chinese/properties/glossary/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
}
else {
const err225 = {instancePath:instancePath+"/chinese/glossary",schemaPath:"#/properties/chinese/properties/glossary/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
}
else {
const err226 = {instancePath:instancePath+"/chinese",schemaPath:"#/properties/chinese/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
if(data.translation !== undefined){
let data91 = data.translation;
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
for(const key25 in data91){
if(!(func1.call(schema31.properties.translation.properties, key25))){
const err227 = {instancePath:instancePath+"/translation",schemaPath:"#/properties/translation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
if(data91.model !== undefined){
let data92 = data91.model;
if(typeof data92 === "string"){
if(func2(data92) < 1){
const err228 = {instancePath:instancePath+"/translation/model",schemaPath:"#/properties/translation/properties/model/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
else {
const err229 = {instancePath:instancePath+"/translation/model",schemaPath:"#/properties/translation/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
if(data91.prices !== undefined){
let data93 = data91.prices;
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
for(const key26 in data93){
const _errs212 = errors;
if(typeof key26 === "string"){
if(func2(key26) < 1){
const err230 = {instancePath:instancePath+"/translation/prices",schemaPath:"#/properties/translation/properties/prices/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key26};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
var valid52 = _errs212 === errors;
if(!valid52){
const err231 = {instancePath:instancePath+"/translation/prices",schemaPath:"#/properties/translation/properties/prices/propertyNames",keyword:"propertyNames",params:{propertyName: key26},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
for(const key27 in data93){
let data94 = data93[key27];
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
if(data94.input === undefined){
const err232 = {instancePath:instancePath+"/translation/prices/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/translation/properties/prices/additionalProperties/required",keyword:"required",params:{missingProperty: "input"},message:"must have required property '"+"input"+"'"};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
if(data94.output === undefined){
const err233 = {instancePath:instancePath+"/translation/prices/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/translation/properties/prices/additionalProperties/required",keyword:"required",params:{missingProperty: "output"},message:"must have required property '"+"output"+"'"};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
if(data94.asOf === undefined){
const err234 = {instancePath:instancePath+"/translation/prices/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/translation/properties/prices/additionalProperties/required",keyword:"required",params:{missingProperty: "asOf"},message:"must have required property '"+"asOf"+"'"};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
for(const key28 in data94){
if(!((((key28 === "input") || (key28 === "output")) || (key28 === "cachedInput")) || (key28 === "asOf"))){
const err235 = {instancePath:instancePath+"/translation/prices/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/translation/properties/prices/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
if(data94.input !== undefined){
let data95 = data94.input;
if((typeof data95 == "number") && (isFinite(data95))){
if(data95 < 0 || isNaN(data95)){
const err236 = {instancePath:instancePath+"/translation/prices/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/input",schemaPath:"#/properties/translation/properties/prices/additionalProperties/properties/input/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
else {
const err237 = {instancePath:instancePath+"/translation/prices/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/input",schemaPath:"#/properties/translation/properties/prices/additionalProperties/properties/input/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
if(data94.output !== undefined){
let data96 = data94.output;
if((typeof data96 == "number") && (isFinite(data96))){
if(data96 < 0 || isNaN(data96)){
const err238 = {instancePath:instancePath+"/translation/prices/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/output",schemaPath:"#/properties/translation/properties/prices/additionalProperties/properties/output/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
else {
const err239 = {instancePath:instancePath+"/translation/prices/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/output",schemaPath:"#/properties/translation/properties/prices/additionalProperties/properties/output/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
if(data94.cachedInput !== undefined){
let data97 = data94.cachedInput;
if((typeof data97 == "number") && (isFinite(data97))){
if(data97 < 0 || isNaN(data97)){
const err240 = {instancePath:instancePath+"/translation/prices/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/cachedInput",schemaPath:"#/properties/translation/properties/prices/additionalProperties/properties/cachedInput/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
else {
const err241 = {instancePath:instancePath+"/translation/prices/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/cachedInput",schemaPath:"#/properties/translation/properties/prices/additionalProperties/properties/cachedInput/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
if(data94.asOf !== undefined){
let data98 = data94.asOf;
if(typeof data98 === "string"){
if(!(formats0.validate(data98))){
const err242 = {instancePath:instancePath+"/translation/prices/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/asOf",schemaPath:"#/properties/translation/properties/prices/additionalProperties/properties/asOf/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
else {
const err243 = {instancePath:instancePath+"/translation/prices/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/asOf",schemaPath:"#/properties/translation/properties/prices/additionalProperties/properties/asOf/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
}
else {
const err244 = {instancePath:instancePath+"/translation/prices/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/translation/properties/prices/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
}
else {
const err245 = {instancePath:instancePath+"/translation/prices",schemaPath:"#/properties/translation/properties/prices/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
if(data91.batchDiscount !== undefined){
let data99 = data91.batchDiscount;
if((typeof data99 == "number") && (isFinite(data99))){
if(data99 > 1 || isNaN(data99)){
const err246 = {instancePath:instancePath+"/translation/batchDiscount",schemaPath:"#/properties/translation/properties/batchDiscount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
if(data99 < 0 || isNaN(data99)){
const err247 = {instancePath:instancePath+"/translation/batchDiscount",schemaPath:"#/properties/translation/properties/batchDiscount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
else {
const err248 = {instancePath:instancePath+"/translation/batchDiscount",schemaPath:"#/properties/translation/properties/batchDiscount/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
if(data91.stringsPerRequest !== undefined){
let data100 = data91.stringsPerRequest;
if(!(((typeof data100 == "number") && (!(data100 % 1) && !isNaN(data100))) && (isFinite(data100)))){
const err249 = {instancePath:instancePath+"/translation/stringsPerRequest",schemaPath:"#/properties/translation/properties/stringsPerRequest/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
if((typeof data100 == "number") && (isFinite(data100))){
if(data100 > 100 || isNaN(data100)){
const err250 = {instancePath:instancePath+"/translation/stringsPerRequest",schemaPath:"#/properties/translation/properties/stringsPerRequest/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
if(data100 < 1 || isNaN(data100)){
const err251 = {instancePath:instancePath+"/translation/stringsPerRequest",schemaPath:"#/properties/translation/properties/stringsPerRequest/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
}
if(data91.tokensPerRequest !== undefined){
let data101 = data91.tokensPerRequest;
if(!(((typeof data101 == "number") && (!(data101 % 1) && !isNaN(data101))) && (isFinite(data101)))){
const err252 = {instancePath:instancePath+"/translation/tokensPerRequest",schemaPath:"#/properties/translation/properties/tokensPerRequest/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
if((typeof data101 == "number") && (isFinite(data101))){
if(data101 > 20000 || isNaN(data101)){
const err253 = {instancePath:instancePath+"/translation/tokensPerRequest",schemaPath:"#/properties/translation/properties/tokensPerRequest/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20000},message:"must be <= 20000"};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
if(data101 < 100 || isNaN(data101)){
const err254 = {instancePath:instancePath+"/translation/tokensPerRequest",schemaPath:"#/properties/translation/properties/tokensPerRequest/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100"};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
}
if(data91.requestsPerBatch !== undefined){
let data102 = data91.requestsPerBatch;
if(!(((typeof data102 == "number") && (!(data102 % 1) && !isNaN(data102))) && (isFinite(data102)))){
const err255 = {instancePath:instancePath+"/translation/requestsPerBatch",schemaPath:"#/properties/translation/properties/requestsPerBatch/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
if((typeof data102 == "number") && (isFinite(data102))){
if(data102 > 50000 || isNaN(data102)){
const err256 = {instancePath:instancePath+"/translation/requestsPerBatch",schemaPath:"#/properties/translation/properties/requestsPerBatch/maximum",keyword:"maximum",params:{comparison: "<=", limit: 50000},message:"must be <= 50000"};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
if(data102 < 1 || isNaN(data102)){
const err257 = {instancePath:instancePath+"/translation/requestsPerBatch",schemaPath:"#/properties/translation/properties/requestsPerBatch/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
}
if(data91.concurrency !== undefined){
let data103 = data91.concurrency;
if(!(((typeof data103 == "number") && (!(data103 % 1) && !isNaN(data103))) && (isFinite(data103)))){
const err258 = {instancePath:instancePath+"/translation/concurrency",schemaPath:"#/properties/translation/properties/concurrency/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
if((typeof data103 == "number") && (isFinite(data103))){
if(data103 > 256 || isNaN(data103)){
const err259 = {instancePath:instancePath+"/translation/concurrency",schemaPath:"#/properties/translation/properties/concurrency/maximum",keyword:"maximum",params:{comparison: "<=", limit: 256},message:"must be <= 256"};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
if(data103 < 1 || isNaN(data103)){
const err260 = {instancePath:instancePath+"/translation/concurrency",schemaPath:"#/properties/translation/properties/concurrency/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
}
if(data91.asks !== undefined){
let data104 = data91.asks;
if(!(((typeof data104 == "number") && (!(data104 % 1) && !isNaN(data104))) && (isFinite(data104)))){
const err261 = {instancePath:instancePath+"/translation/asks",schemaPath:"#/properties/translation/properties/asks/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
if((typeof data104 == "number") && (isFinite(data104))){
if(data104 > 10 || isNaN(data104)){
const err262 = {instancePath:instancePath+"/translation/asks",schemaPath:"#/properties/translation/properties/asks/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10"};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
if(data104 < 1 || isNaN(data104)){
const err263 = {instancePath:instancePath+"/translation/asks",schemaPath:"#/properties/translation/properties/asks/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
}
if(data91.misfits !== undefined){
let data105 = data91.misfits;
if(!(((typeof data105 == "number") && (!(data105 % 1) && !isNaN(data105))) && (isFinite(data105)))){
const err264 = {instancePath:instancePath+"/translation/misfits",schemaPath:"#/properties/translation/properties/misfits/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
if((typeof data105 == "number") && (isFinite(data105))){
if(data105 > 50 || isNaN(data105)){
const err265 = {instancePath:instancePath+"/translation/misfits",schemaPath:"#/properties/translation/properties/misfits/maximum",keyword:"maximum",params:{comparison: "<=", limit: 50},message:"must be <= 50"};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
if(data105 < 1 || isNaN(data105)){
const err266 = {instancePath:instancePath+"/translation/misfits",schemaPath:"#/properties/translation/properties/misfits/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
}
if(data91.refusals !== undefined){
let data106 = data91.refusals;
if(!(((typeof data106 == "number") && (!(data106 % 1) && !isNaN(data106))) && (isFinite(data106)))){
const err267 = {instancePath:instancePath+"/translation/refusals",schemaPath:"#/properties/translation/properties/refusals/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
if((typeof data106 == "number") && (isFinite(data106))){
if(data106 > 10 || isNaN(data106)){
const err268 = {instancePath:instancePath+"/translation/refusals",schemaPath:"#/properties/translation/properties/refusals/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10"};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
if(data106 < 1 || isNaN(data106)){
const err269 = {instancePath:instancePath+"/translation/refusals",schemaPath:"#/properties/translation/properties/refusals/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
}
if(data91.retries !== undefined){
let data107 = data91.retries;
if(!(((typeof data107 == "number") && (!(data107 % 1) && !isNaN(data107))) && (isFinite(data107)))){
const err270 = {instancePath:instancePath+"/translation/retries",schemaPath:"#/properties/translation/properties/retries/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
if((typeof data107 == "number") && (isFinite(data107))){
if(data107 > 20 || isNaN(data107)){
const err271 = {instancePath:instancePath+"/translation/retries",schemaPath:"#/properties/translation/properties/retries/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20},message:"must be <= 20"};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
if(data107 < 0 || isNaN(data107)){
const err272 = {instancePath:instancePath+"/translation/retries",schemaPath:"#/properties/translation/properties/retries/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
}
if(data91.breakerFailures !== undefined){
let data108 = data91.breakerFailures;
if(!(((typeof data108 == "number") && (!(data108 % 1) && !isNaN(data108))) && (isFinite(data108)))){
const err273 = {instancePath:instancePath+"/translation/breakerFailures",schemaPath:"#/properties/translation/properties/breakerFailures/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
if((typeof data108 == "number") && (isFinite(data108))){
if(data108 > 100 || isNaN(data108)){
const err274 = {instancePath:instancePath+"/translation/breakerFailures",schemaPath:"#/properties/translation/properties/breakerFailures/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
if(data108 < 1 || isNaN(data108)){
const err275 = {instancePath:instancePath+"/translation/breakerFailures",schemaPath:"#/properties/translation/properties/breakerFailures/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
}
if(data91.breakerTrials !== undefined){
let data109 = data91.breakerTrials;
if(!(((typeof data109 == "number") && (!(data109 % 1) && !isNaN(data109))) && (isFinite(data109)))){
const err276 = {instancePath:instancePath+"/translation/breakerTrials",schemaPath:"#/properties/translation/properties/breakerTrials/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
if((typeof data109 == "number") && (isFinite(data109))){
if(data109 > 20 || isNaN(data109)){
const err277 = {instancePath:instancePath+"/translation/breakerTrials",schemaPath:"#/properties/translation/properties/breakerTrials/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20},message:"must be <= 20"};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
if(data109 < 1 || isNaN(data109)){
const err278 = {instancePath:instancePath+"/translation/breakerTrials",schemaPath:"#/properties/translation/properties/breakerTrials/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
}
if(data91.timeoutSeconds !== undefined){
let data110 = data91.timeoutSeconds;
if((typeof data110 == "number") && (isFinite(data110))){
if(data110 > 600 || isNaN(data110)){
const err279 = {instancePath:instancePath+"/translation/timeoutSeconds",schemaPath:"#/properties/translation/properties/timeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600},message:"must be <= 600"};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
if(data110 <= 0 || isNaN(data110)){
const err280 = {instancePath:instancePath+"/translation/timeoutSeconds",schemaPath:"#/properties/translation/properties/timeoutSeconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
else {
const err281 = {instancePath:instancePath+"/translation/timeoutSeconds",schemaPath:"#/properties/translation/properties/timeoutSeconds/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
if(data91.tokensPerSecond !== undefined){
let data111 = data91.tokensPerSecond;
if((typeof data111 == "number") && (isFinite(data111))){
if(data111 > 10000 || isNaN(data111)){
const err282 = {instancePath:instancePath+"/translation/tokensPerSecond",schemaPath:"#/properties/translation/properties/tokensPerSecond/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000"};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
if(data111 <= 0 || isNaN(data111)){
const err283 = {instancePath:instancePath+"/translation/tokensPerSecond",schemaPath:"#/properties/translation/properties/tokensPerSecond/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
else {
const err284 = {instancePath:instancePath+"/translation/tokensPerSecond",schemaPath:"#/properties/translation/properties/tokensPerSecond/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
if(data91.maxWaitSeconds !== undefined){
let data112 = data91.maxWaitSeconds;
if((typeof data112 == "number") && (isFinite(data112))){
if(data112 > 86400 || isNaN(data112)){
const err285 = {instancePath:instancePath+"/translation/maxWaitSeconds",schemaPath:"#/properties/translation/properties/maxWaitSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400"};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
if(data112 < 0 || isNaN(data112)){
const err286 = {instancePath:instancePath+"/translation/maxWaitSeconds",schemaPath:"#/properties/translation/properties/maxWaitSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
else {
const err287 = {instancePath:instancePath+"/translation/maxWaitSeconds",schemaPath:"#/properties/translation/properties/maxWaitSeconds/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
if(data91.batchPollSeconds !== undefined){
let data113 = data91.batchPollSeconds;
if((typeof data113 == "number") && (isFinite(data113))){
if(data113 > 3600 || isNaN(data113)){
const err288 = {instancePath:instancePath+"/translation/batchPollSeconds",schemaPath:"#/properties/translation/properties/batchPollSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600},message:"must be <= 3600"};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
if(data113 <= 0 || isNaN(data113)){
const err289 = {instancePath:instancePath+"/translation/batchPollSeconds",schemaPath:"#/properties/translation/properties/batchPollSeconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
else {
const err290 = {instancePath:instancePath+"/translation/batchPollSeconds",schemaPath:"#/properties/translation/properties/batchPollSeconds/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
}
if(data91.rechecks !== undefined){
let data114 = data91.rechecks;
if(!(((typeof data114 == "number") && (!(data114 % 1) && !isNaN(data114))) && (isFinite(data114)))){
const err291 = {instancePath:instancePath+"/translation/rechecks",schemaPath:"#/properties/translation/properties/rechecks/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
if((typeof data114 == "number") && (isFinite(data114))){
if(data114 < 0 || isNaN(data114)){
const err292 = {instancePath:instancePath+"/translation/rechecks",schemaPath:"#/properties/translation/properties/rechecks/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
}
if(data91.format !== undefined){
let data115 = data91.format;
if(!(((data115 === "json_schema") || (data115 === "json_object")) || (data115 === "text"))){
const err293 = {instancePath:instancePath+"/translation/format",schemaPath:"#/properties/translation/properties/format/enum",keyword:"enum",params:{allowedValues: schema31.properties.translation.properties.format.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
if(data91.stream !== undefined){
if(typeof data91.stream !== "boolean"){
const err294 = {instancePath:instancePath+"/translation/stream",schemaPath:"#/properties/translation/properties/stream/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
if(data91.headers !== undefined){
let data117 = data91.headers;
if(data117 && typeof data117 == "object" && !Array.isArray(data117)){
for(const key29 in data117){
const _errs262 = errors;
if(typeof key29 === "string"){
if(!pattern14.test(key29)){
const err295 = {instancePath:instancePath+"/translation/headers",schemaPath:"#/properties/translation/properties/headers/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9-]+$"},message:"must match pattern \""+"^[A-Za-z0-9-]+$"+"\"",propertyName:key29};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
var valid55 = _errs262 === errors;
if(!valid55){
const err296 = {instancePath:instancePath+"/translation/headers",schemaPath:"#/properties/translation/properties/headers/propertyNames",keyword:"propertyNames",params:{propertyName: key29},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
for(const key30 in data117){
if(typeof data117[key30] !== "string"){
const err297 = {instancePath:instancePath+"/translation/headers/" + key30.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/translation/properties/headers/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
}
else {
const err298 = {instancePath:instancePath+"/translation/headers",schemaPath:"#/properties/translation/properties/headers/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
if(data91.query !== undefined){
let data119 = data91.query;
if(data119 && typeof data119 == "object" && !Array.isArray(data119)){
for(const key31 in data119){
if(typeof data119[key31] !== "string"){
const err299 = {instancePath:instancePath+"/translation/query/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/translation/properties/query/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
}
}
else {
const err300 = {instancePath:instancePath+"/translation/query",schemaPath:"#/properties/translation/properties/query/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
if(data91.body !== undefined){
let data121 = data91.body;
if(!(data121 && typeof data121 == "object" && !Array.isArray(data121))){
const err301 = {instancePath:instancePath+"/translation/body",schemaPath:"#/properties/translation/properties/body/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
if(data91.review !== undefined){
let data122 = data91.review;
if((!(data122 && typeof data122 == "object" && !Array.isArray(data122))) && (data122 !== null)){
const err302 = {instancePath:instancePath+"/translation/review",schemaPath:"#/properties/translation/properties/review/type",keyword:"type",params:{type: schema31.properties.translation.properties.review.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
if(data122 && typeof data122 == "object" && !Array.isArray(data122)){
if(data122.model === undefined){
const err303 = {instancePath:instancePath+"/translation/review",schemaPath:"#/properties/translation/properties/review/required",keyword:"required",params:{missingProperty: "model"},message:"must have required property '"+"model"+"'"};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
for(const key32 in data122){
if(!(func1.call(schema31.properties.translation.properties.review.properties, key32))){
const err304 = {instancePath:instancePath+"/translation/review",schemaPath:"#/properties/translation/properties/review/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
if(data122.model !== undefined){
let data123 = data122.model;
if(typeof data123 === "string"){
if(func2(data123) < 1){
const err305 = {instancePath:instancePath+"/translation/review/model",schemaPath:"#/properties/translation/properties/review/properties/model/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
else {
const err306 = {instancePath:instancePath+"/translation/review/model",schemaPath:"#/properties/translation/properties/review/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
}
if(data122.baseUrl !== undefined){
let data124 = data122.baseUrl;
if(typeof data124 === "string"){
if(func2(data124) < 1){
const err307 = {instancePath:instancePath+"/translation/review/baseUrl",schemaPath:"#/properties/translation/properties/review/properties/baseUrl/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
}
else {
const err308 = {instancePath:instancePath+"/translation/review/baseUrl",schemaPath:"#/properties/translation/properties/review/properties/baseUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
}
if(data122.key !== undefined){
let data125 = data122.key;
if(typeof data125 === "string"){
if(!pattern15.test(data125)){
const err309 = {instancePath:instancePath+"/translation/review/key",schemaPath:"#/properties/translation/properties/review/properties/key/pattern",keyword:"pattern",params:{pattern: "^\\$[A-Z_][A-Z0-9_]*$"},message:"must match pattern \""+"^\\$[A-Z_][A-Z0-9_]*$"+"\""};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
}
else {
const err310 = {instancePath:instancePath+"/translation/review/key",schemaPath:"#/properties/translation/properties/review/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
if(data122.budget !== undefined){
let data126 = data122.budget;
if((typeof data126 == "number") && (isFinite(data126))){
if(data126 < 0 || isNaN(data126)){
const err311 = {instancePath:instancePath+"/translation/review/budget",schemaPath:"#/properties/translation/properties/review/properties/budget/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
else {
const err312 = {instancePath:instancePath+"/translation/review/budget",schemaPath:"#/properties/translation/properties/review/properties/budget/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
if(data122.budgetTokens !== undefined){
let data127 = data122.budgetTokens;
if(!(((typeof data127 == "number") && (!(data127 % 1) && !isNaN(data127))) && (isFinite(data127)))){
const err313 = {instancePath:instancePath+"/translation/review/budgetTokens",schemaPath:"#/properties/translation/properties/review/properties/budgetTokens/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
if((typeof data127 == "number") && (isFinite(data127))){
if(data127 < 0 || isNaN(data127)){
const err314 = {instancePath:instancePath+"/translation/review/budgetTokens",schemaPath:"#/properties/translation/properties/review/properties/budgetTokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
}
if(data122.pairsPerRequest !== undefined){
let data128 = data122.pairsPerRequest;
if(!(((typeof data128 == "number") && (!(data128 % 1) && !isNaN(data128))) && (isFinite(data128)))){
const err315 = {instancePath:instancePath+"/translation/review/pairsPerRequest",schemaPath:"#/properties/translation/properties/review/properties/pairsPerRequest/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
if((typeof data128 == "number") && (isFinite(data128))){
if(data128 > 100 || isNaN(data128)){
const err316 = {instancePath:instancePath+"/translation/review/pairsPerRequest",schemaPath:"#/properties/translation/properties/review/properties/pairsPerRequest/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
if(data128 < 1 || isNaN(data128)){
const err317 = {instancePath:instancePath+"/translation/review/pairsPerRequest",schemaPath:"#/properties/translation/properties/review/properties/pairsPerRequest/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
}
if(data122.format !== undefined){
let data129 = data122.format;
if(!(((data129 === "json_schema") || (data129 === "json_object")) || (data129 === "text"))){
const err318 = {instancePath:instancePath+"/translation/review/format",schemaPath:"#/properties/translation/properties/review/properties/format/enum",keyword:"enum",params:{allowedValues: schema31.properties.translation.properties.review.properties.format.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
}
if(data122.stream !== undefined){
if(typeof data122.stream !== "boolean"){
const err319 = {instancePath:instancePath+"/translation/review/stream",schemaPath:"#/properties/translation/properties/review/properties/stream/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
}
if(data122.headers !== undefined){
let data131 = data122.headers;
if(data131 && typeof data131 == "object" && !Array.isArray(data131)){
for(const key33 in data131){
if(typeof data131[key33] !== "string"){
const err320 = {instancePath:instancePath+"/translation/review/headers/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/translation/properties/review/properties/headers/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
}
}
else {
const err321 = {instancePath:instancePath+"/translation/review/headers",schemaPath:"#/properties/translation/properties/review/properties/headers/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
}
if(data122.query !== undefined){
let data133 = data122.query;
if(data133 && typeof data133 == "object" && !Array.isArray(data133)){
for(const key34 in data133){
if(typeof data133[key34] !== "string"){
const err322 = {instancePath:instancePath+"/translation/review/query/" + key34.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/translation/properties/review/properties/query/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
}
}
else {
const err323 = {instancePath:instancePath+"/translation/review/query",schemaPath:"#/properties/translation/properties/review/properties/query/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
}
if(data122.body !== undefined){
let data135 = data122.body;
if(!(data135 && typeof data135 == "object" && !Array.isArray(data135))){
const err324 = {instancePath:instancePath+"/translation/review/body",schemaPath:"#/properties/translation/properties/review/properties/body/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
}
}
}
if(data91.tolerated !== undefined){
let data136 = data91.tolerated;
if(Array.isArray(data136)){
const len10 = data136.length;
for(let i16=0; i16<len10; i16++){
let data137 = data136[i16];
if(typeof data137 === "string"){
if(!pattern16.test(data137)){
const err325 = {instancePath:instancePath+"/translation/tolerated/" + i16,schemaPath:"#/properties/translation/properties/tolerated/items/pattern",keyword:"pattern",params:{pattern: "^zh/[a-z-]+$"},message:"must match pattern \""+"^zh/[a-z-]+$"+"\""};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
}
else {
const err326 = {instancePath:instancePath+"/translation/tolerated/" + i16,schemaPath:"#/properties/translation/properties/tolerated/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
}
let i17 = data136.length;
let j6;
if(i17 > 1){
const indices6 = {};
for(;i17--;){
let item6 = data136[i17];
if(typeof item6 !== "string"){
continue;
}
if(typeof indices6[item6] == "number"){
j6 = indices6[item6];
const err327 = {instancePath:instancePath+"/translation/tolerated",schemaPath:"#/properties/translation/properties/tolerated/uniqueItems",keyword:"uniqueItems",params:{i: i17, j: j6},message:"must NOT have duplicate items (items ## "+j6+" and "+i17+" are identical)"};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
break;
}
indices6[item6] = i17;
}
}
}
else {
const err328 = {instancePath:instancePath+"/translation/tolerated",schemaPath:"#/properties/translation/properties/tolerated/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
}
}
else {
const err329 = {instancePath:instancePath+"/translation",schemaPath:"#/properties/translation/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
}
if(data.accepted !== undefined){
let data138 = data.accepted;
if(Array.isArray(data138)){
const len11 = data138.length;
for(let i18=0; i18<len11; i18++){
let data139 = data138[i18];
if(data139 && typeof data139 == "object" && !Array.isArray(data139)){
if(data139.rule === undefined){
const err330 = {instancePath:instancePath+"/accepted/" + i18,schemaPath:"#/properties/accepted/items/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'"};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
if(data139.record === undefined){
const err331 = {instancePath:instancePath+"/accepted/" + i18,schemaPath:"#/properties/accepted/items/required",keyword:"required",params:{missingProperty: "record"},message:"must have required property '"+"record"+"'"};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
if(data139.reason === undefined){
const err332 = {instancePath:instancePath+"/accepted/" + i18,schemaPath:"#/properties/accepted/items/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
if(data139.until === undefined){
const err333 = {instancePath:instancePath+"/accepted/" + i18,schemaPath:"#/properties/accepted/items/required",keyword:"required",params:{missingProperty: "until"},message:"must have required property '"+"until"+"'"};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
for(const key35 in data139){
if(!(((((key35 === "rule") || (key35 === "record")) || (key35 === "pointer")) || (key35 === "reason")) || (key35 === "until"))){
const err334 = {instancePath:instancePath+"/accepted/" + i18,schemaPath:"#/properties/accepted/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
}
if(data139.rule !== undefined){
let data140 = data139.rule;
if(typeof data140 === "string"){
if(!pattern8.test(data140)){
const err335 = {instancePath:instancePath+"/accepted/" + i18+"/rule",schemaPath:"#/properties/accepted/items/properties/rule/pattern",keyword:"pattern",params:{pattern: "^[a-z]+/[a-z-]+$"},message:"must match pattern \""+"^[a-z]+/[a-z-]+$"+"\""};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
}
else {
const err336 = {instancePath:instancePath+"/accepted/" + i18+"/rule",schemaPath:"#/properties/accepted/items/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
}
if(data139.record !== undefined){
let data141 = data139.record;
if(typeof data141 === "string"){
if(func2(data141) < 1){
const err337 = {instancePath:instancePath+"/accepted/" + i18+"/record",schemaPath:"#/properties/accepted/items/properties/record/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
}
else {
const err338 = {instancePath:instancePath+"/accepted/" + i18+"/record",schemaPath:"#/properties/accepted/items/properties/record/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
}
if(data139.pointer !== undefined){
let data142 = data139.pointer;
if(typeof data142 === "string"){
if(!pattern18.test(data142)){
const err339 = {instancePath:instancePath+"/accepted/" + i18+"/pointer",schemaPath:"#/properties/accepted/items/properties/pointer/pattern",keyword:"pattern",params:{pattern: "^(?:/.*)?$"},message:"must match pattern \""+"^(?:/.*)?$"+"\""};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
}
else {
const err340 = {instancePath:instancePath+"/accepted/" + i18+"/pointer",schemaPath:"#/properties/accepted/items/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
}
if(data139.reason !== undefined){
let data143 = data139.reason;
if(typeof data143 === "string"){
if(func2(data143) < 10){
const err341 = {instancePath:instancePath+"/accepted/" + i18+"/reason",schemaPath:"#/properties/accepted/items/properties/reason/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
}
else {
const err342 = {instancePath:instancePath+"/accepted/" + i18+"/reason",schemaPath:"#/properties/accepted/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
}
if(data139.until !== undefined){
let data144 = data139.until;
if(typeof data144 === "string"){
if(!(formats0.validate(data144))){
const err343 = {instancePath:instancePath+"/accepted/" + i18+"/until",schemaPath:"#/properties/accepted/items/properties/until/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
}
else {
const err344 = {instancePath:instancePath+"/accepted/" + i18+"/until",schemaPath:"#/properties/accepted/items/properties/until/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
}
}
else {
const err345 = {instancePath:instancePath+"/accepted/" + i18,schemaPath:"#/properties/accepted/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
}
}
else {
const err346 = {instancePath:instancePath+"/accepted",schemaPath:"#/properties/accepted/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
}
}
else {
const err347 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

