// Generated from the schemas by scripts/generate.ts. Do not edit.
"use strict";
module.exports = validate20;
module.exports.default = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"record.schema.json","title":"ErrorRecord","description":"One software error: how it reads, why it happens, what does not help and what does, with the evidence for it. One record is one file, records/<domain>/<slug>.json. Keys stand in the order in which they are listed here.","type":"object","additionalProperties":false,"required":["signature","regex","domain","category","root_cause","versions","dead_ends","workarounds"],"properties":{"id":{"description":"Equal to the file's path below records/, without \".json\": \"<domain>/<slug>\" in lower-case ASCII letters, digits and hyphens. May be left out: it follows from the path. Never used again for another error.","type":"string","pattern":"^[a-z0-9]+(?:-[a-z0-9]+)*/[a-z0-9]+(?:-[a-z0-9]+)*$"},"signature":{"description":"The error as a person would quote it: one line, without parts that change from case to case (paths, addresses, dates).","type":"string","minLength":1,"pattern":"^[^\\r\\n]*$"},"signature_zh":{"description":"The signature in Simplified Chinese; null until translated.","type":["string","null"]},"regex":{"description":"Matches every form in which the error really appears. JavaScript syntax, ignoring case, searched anywhere in a line: new RegExp(regex, \"i\").","type":"string","minLength":1},"domain":{"description":"The technology that the error belongs to, and the folder of the file; one of the policy's vocabulary.","type":"string","minLength":1,"pattern":"^[a-z0-9]+(?:-[a-z0-9]+)*$"},"category":{"description":"The kind of error, from the policy's vocabulary, such as \"network_error\".","type":"string","minLength":1,"pattern":"^[a-z0-9]+(?:[-_][a-z0-9]+)*$"},"subcategory":{"description":"A finer kind within the category, or null.","type":["string","null"],"pattern":"^[a-z0-9]+(?:[-_][a-z0-9]+)*$"},"root_cause":{"description":"Why the error happens, in full sentences.","type":"string","minLength":1},"root_cause_type":{"description":"\"generic\" where the cause holds for every version, \"specific\" where it holds for the listed versions only.","enum":["generic","specific"],"default":"generic"},"root_cause_zh":{"description":"The root cause in Simplified Chinese; null until translated.","type":["string","null"]},"versions":{"description":"Where the error occurs; an empty list where that is not known.","type":"array","items":{"$ref":"#/$defs/version"}},"os_specific":{"description":"What differs by operating system: the key names the system (\"linux\", \"windows\"), the value is a note.","type":"object","additionalProperties":{"type":"string","minLength":1},"default":{}},"dead_ends":{"description":"What people try that does not work.","type":"array","items":{"$ref":"#/$defs/deadEnd"}},"workarounds":{"description":"What works, best first.","type":"array","items":{"$ref":"#/$defs/workaround"}},"workarounds_zh":{"description":"One Simplified Chinese text for each workaround, in the same order. Empty or absent: not translated; \"\" is a slot that is not yet translated.","type":"array","items":{"type":"string"},"default":[]},"transition_graph":{"$ref":"#/$defs/transitionGraph"},"official_doc_url":{"description":"The page of the primary documentation: an https address, or null.","type":["string","null"],"default":null},"official_doc_section":{"description":"The section of that page, or null.","type":["string","null"],"default":null},"error_code":{"description":"The code that the tool prints, such as \"ECONNREFUSED\" or \"TS2345\"; null where it prints none.","type":["string","null"],"default":null},"verification_tier":{"description":"How well the record is verified, lowest first. Computed, but for \"human_reviewed\" and \"community_verified\", which people state.","enum":["ai_generated","sourced","human_reviewed","community_verified","reproduced","field_confirmed"]},"confidence":{"description":"Computed: the posterior probability that the verdict in \"resolvable\" is right, two decimals.","type":"number","minimum":0,"maximum":1},"fix_success_rate":{"description":"Computed: the largest posterior mean success rate among the workarounds, two decimals; 0 where there is none.","type":"number","minimum":0,"maximum":1},"resolvable":{"description":"The verdict, a string: \"true\" a workaround solves it, \"partial\" one helps at times, \"false\" nothing does.","enum":["true","partial","false"],"default":"true"},"first_seen":{"$ref":"#/$defs/date","description":"The day on which the error was first seen, YYYY-MM-DD."},"last_confirmed":{"$ref":"#/$defs/date","description":"The day on which a person or a test last confirmed the record, YYYY-MM-DD; not before first_seen."},"last_updated":{"$ref":"#/$defs/date","description":"The day of the last change to the record, YYYY-MM-DD; not before last_confirmed."},"evidence_count":{"description":"Computed: the number of distinct things that a reader can go and look at (documentation, sources, examples, outcome reports).","type":"integer","minimum":0},"tags":{"description":"Free keywords for searching.","type":"array","items":{"type":"string","minLength":1},"default":[]},"locale":{"description":"The language of the source text, a BCP 47 tag.","type":"string","pattern":"^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$","default":"en"},"aliases":{"description":"Other wordings of the same error. The regex matches each; each belongs to this record only.","type":"array","items":{"type":"string","minLength":1},"default":[]},"examples":{"description":"Error output really observed, word for word. The regex must match each. The best thing a contributor can add.","type":"array","items":{"$ref":"#/$defs/example"},"default":[]},"counter_examples":{"description":"Look-alikes that the regex must not match.","type":"array","items":{"type":"string","minLength":1},"default":[]},"outcomes":{"description":"Reports of a workaround having been tried.","type":"array","items":{"$ref":"#/$defs/outcome"},"default":[]},"translation":{"description":"What each machine-written Chinese text was made from. A person who edits the Chinese need not touch it.","type":"object","additionalProperties":false,"properties":{"zh":{"description":"By JSON pointer of the Chinese text, such as \"/workarounds_zh/0\".","type":"object","additionalProperties":{"$ref":"#/$defs/provenance"},"propertyNames":{"pattern":"^/"}}}},"former_ids":{"description":"Ids of records that were merged into this one. A link to one of them leads here; none is used again.","type":"array","items":{"type":"string","pattern":"^[a-z0-9]+(?:-[a-z0-9]+)*/[a-z0-9]+(?:-[a-z0-9]+)*$"},"default":[]}},"$defs":{"date":{"type":"string","format":"date"},"sources":{"description":"https addresses that a reader can open to see this claim borne out.","type":"array","items":{"type":"string","minLength":1},"default":[]},"rate":{"description":"A share between 0 and 1.","type":"number","minimum":0,"maximum":1},"version":{"title":"AffectedVersion","description":"A version in which the error occurs, and what became of it there.","type":"object","additionalProperties":false,"required":["version"],"properties":{"version":{"description":"Product and version or range, such as \"Node.js 18\" or \"nginx >=1.24\".","type":"string","minLength":1},"introduced":{"description":"The version that brought the error, or null.","type":["string","null"],"default":null},"deprecated":{"description":"The version that deprecated what causes it, or null.","type":["string","null"],"default":null},"removed":{"description":"The version in which it no longer occurs, or null.","type":["string","null"],"default":null},"behavior_change":{"description":"What this version does differently, or null.","type":["string","null"],"default":null},"status":{"description":"\"active\" where it still occurs, \"deprecated\", \"fixed\" or \"removed\" where it no longer does, \"unknown\" otherwise.","enum":["active","deprecated","fixed","removed","unknown"],"default":"active"}}},"deadEnd":{"title":"DeadEnd","description":"Something that people try and that does not work.","type":"object","additionalProperties":false,"required":["action","why_fails"],"properties":{"action":{"description":"What people try, one line.","type":"string","minLength":1},"why_fails":{"description":"Why it does not work.","type":"string","minLength":1},"fail_rate":{"description":"The share of attempts that fail, 0 to 1; absent or null where nobody knows.","type":["number","null"],"minimum":0,"maximum":1,"default":null},"condition":{"description":"When this holds; \"\" for always.","type":"string","default":""},"trial":{"description":"A try that anyone can repeat: what bash runs after the setup of the first example. The error shows again. \"\" where there is none.","type":"string","default":""},"sources":{"$ref":"#/$defs/sources"}}},"workaround":{"title":"Workaround","description":"Something that works.","type":"object","additionalProperties":false,"required":["action"],"properties":{"action":{"description":"What to do, one line.","type":"string","minLength":1},"success_rate":{"description":"The share of attempts that succeed, 0 to 1; absent or null where nobody knows.","type":["number","null"],"minimum":0,"maximum":1,"default":null},"how":{"description":"The detail: commands, settings, code. Adds to the action, never repeats it; \"\" where the action says all.","type":"string","default":""},"condition":{"description":"When this applies; \"\" for always.","type":"string","default":""},"trial":{"description":"A try that anyone can repeat: what bash runs after the setup of the first example. It ends with exit code 0 and without the error. \"\" where there is none.","type":"string","default":""},"sources":{"$ref":"#/$defs/sources"}}},"transitionGraph":{"title":"TransitionGraph","description":"How this error relates to others of the knowledge base.","type":"object","additionalProperties":false,"properties":{"leads_to":{"description":"Errors that tend to come after this one; the probabilities add up to at most 1.","type":"array","items":{"$ref":"#/$defs/transition"},"default":[]},"preceded_by":{"description":"Errors that tend to come before this one.","type":"array","items":{"$ref":"#/$defs/precedingTransition"},"default":[]},"frequently_confused_with":{"description":"Errors that look alike, and how to tell them apart.","type":"array","items":{"$ref":"#/$defs/confusion"},"default":[]}}},"errorId":{"description":"The id of another record.","type":"string","pattern":"^[a-z0-9]+(?:-[a-z0-9]+)*/[a-z0-9]+(?:-[a-z0-9]+)*$"},"transition":{"title":"Transition","description":"An edge to an error that follows.","type":"object","additionalProperties":false,"required":["error_id","probability"],"properties":{"error_id":{"$ref":"#/$defs/errorId"},"probability":{"$ref":"#/$defs/rate","description":"How often the one follows the other, 0 to 1."},"condition":{"description":"When it does.","type":"string"},"typical_delay":{"description":"How long after, such as \"5 minutes\".","type":"string"}}},"precedingTransition":{"title":"PrecedingTransition","description":"An edge to an error that comes before.","type":"object","additionalProperties":false,"required":["error_id"],"properties":{"error_id":{"$ref":"#/$defs/errorId"},"probability":{"$ref":"#/$defs/rate","description":"How often it does, 0 to 1."},"condition":{"description":"When it does.","type":"string"},"typical_delay":{"description":"How long before, such as \"5 minutes\".","type":"string"}}},"confusion":{"title":"Confusion","description":"An edge to an error that looks alike.","type":"object","additionalProperties":false,"required":["error_id","distinction"],"properties":{"error_id":{"$ref":"#/$defs/errorId"},"distinction":{"description":"How to tell the two apart.","type":"string","minLength":1},"probability":{"$ref":"#/$defs/rate","description":"How often the two are confused, 0 to 1."}}},"example":{"title":"Example","description":"Error output that was really observed.","type":"object","additionalProperties":false,"required":["text","tool","version","captured"],"properties":{"text":{"description":"The output, word for word; lines are separated by \"\\n\".","type":"string","minLength":1},"tool":{"description":"The program that printed it, such as \"git\".","type":"string","minLength":1},"version":{"description":"The version of that program, such as \"2.39.5\".","type":"string","minLength":1},"command":{"description":"The command that provokes the error in an empty folder, so that others can repeat it; bash runs it.","type":"string","minLength":1},"setup":{"description":"What bash runs before the command, in the same folder: the files and servers that it needs. What it prints is not part of the text.","type":"string","minLength":1},"needs":{"description":"The programs that both use, as they are called, modules of python3, node, perl, ruby and php (\"python3:psycopg2\"), and \"network\", with the version where it matters: \"git\", \"git>=2.35.2\", \"node<20.19\". The first one is the program that prints the error.","type":"array","items":{"type":"string","pattern":"^(?:(?:python[0-9.]*|node|perl|ruby|php):[A-Za-z0-9_@][A-Za-z0-9_@/.:-]{0,63}|[A-Za-z0-9_][A-Za-z0-9_.+-]{0,63})(?:(?:>=|<)[0-9]+(?:\\.[0-9]+){0,4})?$"}},"os":{"description":"The operating system it was seen on, such as \"Debian 12\".","type":"string","minLength":1},"captured":{"$ref":"#/$defs/date","description":"The day on which it was seen, YYYY-MM-DD."}}},"outcome":{"title":"Outcome","description":"A report of a workaround having been tried.","type":"object","additionalProperties":false,"required":["workaround","succeeded","failed","source","date"],"properties":{"workaround":{"description":"The position of the workaround in \"workarounds\", from 0. For an error that nothing solves, the dead ends count on from there.","type":"integer","minimum":0},"succeeded":{"description":"How many tries worked.","type":"integer","minimum":0},"failed":{"description":"How many tries did not.","type":"integer","minimum":0},"source":{"description":"Where the report can be read: an https address. Of a workaround with a trial, the page whose advice the trial follows.","type":"string","minLength":1},"date":{"$ref":"#/$defs/date","description":"The day of the report, YYYY-MM-DD."}}},"provenance":{"title":"TranslationProvenance","description":"Where a machine-written text comes from.","type":"object","additionalProperties":false,"required":["source","target","engine","date"],"properties":{"source":{"description":"SHA-256 of the English text it was made from, in hexadecimal.","type":"string","pattern":"^[0-9a-f]{64}$"},"target":{"description":"SHA-256 of the Chinese text that was written, in hexadecimal.","type":"string","pattern":"^[0-9a-f]{64}$"},"engine":{"description":"The model or memory that wrote it.","type":"string","minLength":1},"date":{"$ref":"#/$defs/date","description":"The day on which it was written, YYYY-MM-DD."}}}}};
const schema32 = {"title":"AffectedVersion","description":"A version in which the error occurs, and what became of it there.","type":"object","additionalProperties":false,"required":["version"],"properties":{"version":{"description":"Product and version or range, such as \"Node.js 18\" or \"nginx >=1.24\".","type":"string","minLength":1},"introduced":{"description":"The version that brought the error, or null.","type":["string","null"],"default":null},"deprecated":{"description":"The version that deprecated what causes it, or null.","type":["string","null"],"default":null},"removed":{"description":"The version in which it no longer occurs, or null.","type":["string","null"],"default":null},"behavior_change":{"description":"What this version does differently, or null.","type":["string","null"],"default":null},"status":{"description":"\"active\" where it still occurs, \"deprecated\", \"fixed\" or \"removed\" where it no longer does, \"unknown\" otherwise.","enum":["active","deprecated","fixed","removed","unknown"],"default":"active"}}};
const schema47 = {"type":"string","format":"date"};
const func1 = Object.prototype.hasOwnProperty;
const func2 = require("ajv/dist/runtime/ucs2length").default;
const pattern4 = new RegExp("^[a-z0-9]+(?:-[a-z0-9]+)*/[a-z0-9]+(?:-[a-z0-9]+)*$", "u");
const pattern5 = new RegExp("^[^\\r\\n]*$", "u");
const pattern6 = new RegExp("^[a-z0-9]+(?:-[a-z0-9]+)*$", "u");
const pattern7 = new RegExp("^[a-z0-9]+(?:[-_][a-z0-9]+)*$", "u");
const pattern12 = new RegExp("^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$", "u");
const pattern14 = new RegExp("^/", "u");
const schema33 = {"title":"DeadEnd","description":"Something that people try and that does not work.","type":"object","additionalProperties":false,"required":["action","why_fails"],"properties":{"action":{"description":"What people try, one line.","type":"string","minLength":1},"why_fails":{"description":"Why it does not work.","type":"string","minLength":1},"fail_rate":{"description":"The share of attempts that fail, 0 to 1; absent or null where nobody knows.","type":["number","null"],"minimum":0,"maximum":1,"default":null},"condition":{"description":"When this holds; \"\" for always.","type":"string","default":""},"trial":{"description":"A try that anyone can repeat: what bash runs after the setup of the first example. The error shows again. \"\" where there is none.","type":"string","default":""},"sources":{"$ref":"#/$defs/sources"}}};
const schema34 = {"description":"https addresses that a reader can open to see this claim borne out.","type":"array","items":{"type":"string","minLength":1},"default":[]};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.action === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "action"},message:"must have required property '"+"action"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.why_fails === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "why_fails"},message:"must have required property '"+"why_fails"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "action") || (key0 === "why_fails")) || (key0 === "fail_rate")) || (key0 === "condition")) || (key0 === "trial")) || (key0 === "sources"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.action !== undefined){
let data0 = data.action;
if(typeof data0 === "string"){
if(func2(data0) < 1){
const err3 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.why_fails !== undefined){
let data1 = data.why_fails;
if(typeof data1 === "string"){
if(func2(data1) < 1){
const err5 = {instancePath:instancePath+"/why_fails",schemaPath:"#/properties/why_fails/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/why_fails",schemaPath:"#/properties/why_fails/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.fail_rate !== undefined){
let data2 = data.fail_rate;
if((!((typeof data2 == "number") && (isFinite(data2)))) && (data2 !== null)){
const err7 = {instancePath:instancePath+"/fail_rate",schemaPath:"#/properties/fail_rate/type",keyword:"type",params:{type: schema33.properties.fail_rate.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/fail_rate",schemaPath:"#/properties/fail_rate/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/fail_rate",schemaPath:"#/properties/fail_rate/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.condition !== undefined){
if(typeof data.condition !== "string"){
const err10 = {instancePath:instancePath+"/condition",schemaPath:"#/properties/condition/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.trial !== undefined){
if(typeof data.trial !== "string"){
const err11 = {instancePath:instancePath+"/trial",schemaPath:"#/properties/trial/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.sources !== undefined){
let data5 = data.sources;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 === "string"){
if(func2(data6) < 1){
const err12 = {instancePath:instancePath+"/sources/" + i0,schemaPath:"#/$defs/sources/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/sources/" + i0,schemaPath:"#/$defs/sources/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/sources",schemaPath:"#/$defs/sources/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema35 = {"title":"Workaround","description":"Something that works.","type":"object","additionalProperties":false,"required":["action"],"properties":{"action":{"description":"What to do, one line.","type":"string","minLength":1},"success_rate":{"description":"The share of attempts that succeed, 0 to 1; absent or null where nobody knows.","type":["number","null"],"minimum":0,"maximum":1,"default":null},"how":{"description":"The detail: commands, settings, code. Adds to the action, never repeats it; \"\" where the action says all.","type":"string","default":""},"condition":{"description":"When this applies; \"\" for always.","type":"string","default":""},"trial":{"description":"A try that anyone can repeat: what bash runs after the setup of the first example. It ends with exit code 0 and without the error. \"\" where there is none.","type":"string","default":""},"sources":{"$ref":"#/$defs/sources"}}};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.action === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "action"},message:"must have required property '"+"action"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "action") || (key0 === "success_rate")) || (key0 === "how")) || (key0 === "condition")) || (key0 === "trial")) || (key0 === "sources"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.action !== undefined){
let data0 = data.action;
if(typeof data0 === "string"){
if(func2(data0) < 1){
const err2 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err3 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.success_rate !== undefined){
let data1 = data.success_rate;
if((!((typeof data1 == "number") && (isFinite(data1)))) && (data1 !== null)){
const err4 = {instancePath:instancePath+"/success_rate",schemaPath:"#/properties/success_rate/type",keyword:"type",params:{type: schema35.properties.success_rate.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/success_rate",schemaPath:"#/properties/success_rate/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/success_rate",schemaPath:"#/properties/success_rate/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.how !== undefined){
if(typeof data.how !== "string"){
const err7 = {instancePath:instancePath+"/how",schemaPath:"#/properties/how/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.condition !== undefined){
if(typeof data.condition !== "string"){
const err8 = {instancePath:instancePath+"/condition",schemaPath:"#/properties/condition/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.trial !== undefined){
if(typeof data.trial !== "string"){
const err9 = {instancePath:instancePath+"/trial",schemaPath:"#/properties/trial/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.sources !== undefined){
let data5 = data.sources;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 === "string"){
if(func2(data6) < 1){
const err10 = {instancePath:instancePath+"/sources/" + i0,schemaPath:"#/$defs/sources/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/sources/" + i0,schemaPath:"#/$defs/sources/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/sources",schemaPath:"#/$defs/sources/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema37 = {"title":"TransitionGraph","description":"How this error relates to others of the knowledge base.","type":"object","additionalProperties":false,"properties":{"leads_to":{"description":"Errors that tend to come after this one; the probabilities add up to at most 1.","type":"array","items":{"$ref":"#/$defs/transition"},"default":[]},"preceded_by":{"description":"Errors that tend to come before this one.","type":"array","items":{"$ref":"#/$defs/precedingTransition"},"default":[]},"frequently_confused_with":{"description":"Errors that look alike, and how to tell them apart.","type":"array","items":{"$ref":"#/$defs/confusion"},"default":[]}}};
const schema38 = {"title":"Transition","description":"An edge to an error that follows.","type":"object","additionalProperties":false,"required":["error_id","probability"],"properties":{"error_id":{"$ref":"#/$defs/errorId"},"probability":{"$ref":"#/$defs/rate","description":"How often the one follows the other, 0 to 1."},"condition":{"description":"When it does.","type":"string"},"typical_delay":{"description":"How long after, such as \"5 minutes\".","type":"string"}}};
const schema39 = {"description":"The id of another record.","type":"string","pattern":"^[a-z0-9]+(?:-[a-z0-9]+)*/[a-z0-9]+(?:-[a-z0-9]+)*$"};
const schema40 = {"description":"A share between 0 and 1.","type":"number","minimum":0,"maximum":1};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "error_id"},message:"must have required property '"+"error_id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.probability === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "probability"},message:"must have required property '"+"probability"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "error_id") || (key0 === "probability")) || (key0 === "condition")) || (key0 === "typical_delay"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.error_id !== undefined){
let data0 = data.error_id;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err3 = {instancePath:instancePath+"/error_id",schemaPath:"#/$defs/errorId/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*/[a-z0-9]+(?:-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(?:-[a-z0-9]+)*/[a-z0-9]+(?:-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/error_id",schemaPath:"#/$defs/errorId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.probability !== undefined){
let data1 = data.probability;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/probability",schemaPath:"#/$defs/rate/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/probability",schemaPath:"#/$defs/rate/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err7 = {instancePath:instancePath+"/probability",schemaPath:"#/$defs/rate/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.condition !== undefined){
if(typeof data.condition !== "string"){
const err8 = {instancePath:instancePath+"/condition",schemaPath:"#/properties/condition/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.typical_delay !== undefined){
if(typeof data.typical_delay !== "string"){
const err9 = {instancePath:instancePath+"/typical_delay",schemaPath:"#/properties/typical_delay/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema41 = {"title":"PrecedingTransition","description":"An edge to an error that comes before.","type":"object","additionalProperties":false,"required":["error_id"],"properties":{"error_id":{"$ref":"#/$defs/errorId"},"probability":{"$ref":"#/$defs/rate","description":"How often it does, 0 to 1."},"condition":{"description":"When it does.","type":"string"},"typical_delay":{"description":"How long before, such as \"5 minutes\".","type":"string"}}};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "error_id"},message:"must have required property '"+"error_id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "error_id") || (key0 === "probability")) || (key0 === "condition")) || (key0 === "typical_delay"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.error_id !== undefined){
let data0 = data.error_id;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err2 = {instancePath:instancePath+"/error_id",schemaPath:"#/$defs/errorId/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*/[a-z0-9]+(?:-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(?:-[a-z0-9]+)*/[a-z0-9]+(?:-[a-z0-9]+)*$"+"\""};
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
const err3 = {instancePath:instancePath+"/error_id",schemaPath:"#/$defs/errorId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.probability !== undefined){
let data1 = data.probability;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/probability",schemaPath:"#/$defs/rate/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/probability",schemaPath:"#/$defs/rate/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/probability",schemaPath:"#/$defs/rate/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.condition !== undefined){
if(typeof data.condition !== "string"){
const err7 = {instancePath:instancePath+"/condition",schemaPath:"#/properties/condition/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.typical_delay !== undefined){
if(typeof data.typical_delay !== "string"){
const err8 = {instancePath:instancePath+"/typical_delay",schemaPath:"#/properties/typical_delay/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema44 = {"title":"Confusion","description":"An edge to an error that looks alike.","type":"object","additionalProperties":false,"required":["error_id","distinction"],"properties":{"error_id":{"$ref":"#/$defs/errorId"},"distinction":{"description":"How to tell the two apart.","type":"string","minLength":1},"probability":{"$ref":"#/$defs/rate","description":"How often the two are confused, 0 to 1."}}};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate30.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "error_id"},message:"must have required property '"+"error_id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.distinction === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "distinction"},message:"must have required property '"+"distinction"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "error_id") || (key0 === "distinction")) || (key0 === "probability"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.error_id !== undefined){
let data0 = data.error_id;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err3 = {instancePath:instancePath+"/error_id",schemaPath:"#/$defs/errorId/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*/[a-z0-9]+(?:-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(?:-[a-z0-9]+)*/[a-z0-9]+(?:-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/error_id",schemaPath:"#/$defs/errorId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.distinction !== undefined){
let data1 = data.distinction;
if(typeof data1 === "string"){
if(func2(data1) < 1){
const err5 = {instancePath:instancePath+"/distinction",schemaPath:"#/properties/distinction/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/distinction",schemaPath:"#/properties/distinction/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.probability !== undefined){
let data2 = data.probability;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/probability",schemaPath:"#/$defs/rate/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/probability",schemaPath:"#/$defs/rate/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/probability",schemaPath:"#/$defs/rate/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "leads_to") || (key0 === "preceded_by")) || (key0 === "frequently_confused_with"))){
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
if(data.leads_to !== undefined){
let data0 = data.leads_to;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate26(data0[i0], {instancePath:instancePath+"/leads_to/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
if (vErrors === null) vErrors = validate26.errors; else for (const each of validate26.errors) vErrors.push(each);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/leads_to",schemaPath:"#/properties/leads_to/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.preceded_by !== undefined){
let data2 = data.preceded_by;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate28(data2[i1], {instancePath:instancePath+"/preceded_by/" + i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors}))){
if (vErrors === null) vErrors = validate28.errors; else for (const each of validate28.errors) vErrors.push(each);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/preceded_by",schemaPath:"#/properties/preceded_by/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.frequently_confused_with !== undefined){
let data4 = data.frequently_confused_with;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
if(!(validate30(data4[i2], {instancePath:instancePath+"/frequently_confused_with/" + i2,parentData:data4,parentDataProperty:i2,rootData,dynamicAnchors}))){
if (vErrors === null) vErrors = validate30.errors; else for (const each of validate30.errors) vErrors.push(each);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/frequently_confused_with",schemaPath:"#/properties/frequently_confused_with/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema50 = {"title":"Example","description":"Error output that was really observed.","type":"object","additionalProperties":false,"required":["text","tool","version","captured"],"properties":{"text":{"description":"The output, word for word; lines are separated by \"\\n\".","type":"string","minLength":1},"tool":{"description":"The program that printed it, such as \"git\".","type":"string","minLength":1},"version":{"description":"The version of that program, such as \"2.39.5\".","type":"string","minLength":1},"command":{"description":"The command that provokes the error in an empty folder, so that others can repeat it; bash runs it.","type":"string","minLength":1},"setup":{"description":"What bash runs before the command, in the same folder: the files and servers that it needs. What it prints is not part of the text.","type":"string","minLength":1},"needs":{"description":"The programs that both use, as they are called, modules of python3, node, perl, ruby and php (\"python3:psycopg2\"), and \"network\", with the version where it matters: \"git\", \"git>=2.35.2\", \"node<20.19\". The first one is the program that prints the error.","type":"array","items":{"type":"string","pattern":"^(?:(?:python[0-9.]*|node|perl|ruby|php):[A-Za-z0-9_@][A-Za-z0-9_@/.:-]{0,63}|[A-Za-z0-9_][A-Za-z0-9_.+-]{0,63})(?:(?:>=|<)[0-9]+(?:\\.[0-9]+){0,4})?$"}},"os":{"description":"The operating system it was seen on, such as \"Debian 12\".","type":"string","minLength":1},"captured":{"$ref":"#/$defs/date","description":"The day on which it was seen, YYYY-MM-DD."}}};
const pattern13 = new RegExp("^(?:(?:python[0-9.]*|node|perl|ruby|php):[A-Za-z0-9_@][A-Za-z0-9_@/.:-]{0,63}|[A-Za-z0-9_][A-Za-z0-9_.+-]{0,63})(?:(?:>=|<)[0-9]+(?:\\.[0-9]+){0,4})?$", "u");
const formats0 = require("ajv-formats/dist/formats").fullFormats.date;

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate33.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.text === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.tool === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tool"},message:"must have required property '"+"tool"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.version === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.captured === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "captured"},message:"must have required property '"+"captured"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "text") || (key0 === "tool")) || (key0 === "version")) || (key0 === "command")) || (key0 === "setup")) || (key0 === "needs")) || (key0 === "os")) || (key0 === "captured"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.text !== undefined){
let data0 = data.text;
if(typeof data0 === "string"){
if(func2(data0) < 1){
const err5 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.tool !== undefined){
let data1 = data.tool;
if(typeof data1 === "string"){
if(func2(data1) < 1){
const err7 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.version !== undefined){
let data2 = data.version;
if(typeof data2 === "string"){
if(func2(data2) < 1){
const err9 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.command !== undefined){
let data3 = data.command;
if(typeof data3 === "string"){
if(func2(data3) < 1){
const err11 = {instancePath:instancePath+"/command",schemaPath:"#/properties/command/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/command",schemaPath:"#/properties/command/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.setup !== undefined){
let data4 = data.setup;
if(typeof data4 === "string"){
if(func2(data4) < 1){
const err13 = {instancePath:instancePath+"/setup",schemaPath:"#/properties/setup/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/setup",schemaPath:"#/properties/setup/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.needs !== undefined){
let data5 = data.needs;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 === "string"){
if(!pattern13.test(data6)){
const err15 = {instancePath:instancePath+"/needs/" + i0,schemaPath:"#/properties/needs/items/pattern",keyword:"pattern",params:{pattern: "^(?:(?:python[0-9.]*|node|perl|ruby|php):[A-Za-z0-9_@][A-Za-z0-9_@/.:-]{0,63}|[A-Za-z0-9_][A-Za-z0-9_.+-]{0,63})(?:(?:>=|<)[0-9]+(?:\\.[0-9]+){0,4})?$"},message:"must match pattern \""+"^(?:(?:python[0-9.]*|node|perl|ruby|php):[A-Za-z0-9_@][A-Za-z0-9_@/.:-]{0,63}|[A-Za-z0-9_][A-Za-z0-9_.+-]{0,63})(?:(?:>=|<)[0-9]+(?:\\.[0-9]+){0,4})?$"+"\""};
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
const err16 = {instancePath:instancePath+"/needs/" + i0,schemaPath:"#/properties/needs/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/needs",schemaPath:"#/properties/needs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.os !== undefined){
let data7 = data.os;
if(typeof data7 === "string"){
if(func2(data7) < 1){
const err18 = {instancePath:instancePath+"/os",schemaPath:"#/properties/os/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/os",schemaPath:"#/properties/os/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.captured !== undefined){
let data8 = data.captured;
if(typeof data8 === "string"){
if(!(formats0.validate(data8))){
const err20 = {instancePath:instancePath+"/captured",schemaPath:"#/$defs/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/captured",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}
validate33.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema52 = {"title":"Outcome","description":"A report of a workaround having been tried.","type":"object","additionalProperties":false,"required":["workaround","succeeded","failed","source","date"],"properties":{"workaround":{"description":"The position of the workaround in \"workarounds\", from 0. For an error that nothing solves, the dead ends count on from there.","type":"integer","minimum":0},"succeeded":{"description":"How many tries worked.","type":"integer","minimum":0},"failed":{"description":"How many tries did not.","type":"integer","minimum":0},"source":{"description":"Where the report can be read: an https address. Of a workaround with a trial, the page whose advice the trial follows.","type":"string","minLength":1},"date":{"$ref":"#/$defs/date","description":"The day of the report, YYYY-MM-DD."}}};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate35.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.workaround === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "workaround"},message:"must have required property '"+"workaround"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.succeeded === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "succeeded"},message:"must have required property '"+"succeeded"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.failed === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "failed"},message:"must have required property '"+"failed"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.source === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.date === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"},message:"must have required property '"+"date"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "workaround") || (key0 === "succeeded")) || (key0 === "failed")) || (key0 === "source")) || (key0 === "date"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.workaround !== undefined){
let data0 = data.workaround;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err6 = {instancePath:instancePath+"/workaround",schemaPath:"#/properties/workaround/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err7 = {instancePath:instancePath+"/workaround",schemaPath:"#/properties/workaround/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.succeeded !== undefined){
let data1 = data.succeeded;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err8 = {instancePath:instancePath+"/succeeded",schemaPath:"#/properties/succeeded/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err9 = {instancePath:instancePath+"/succeeded",schemaPath:"#/properties/succeeded/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.failed !== undefined){
let data2 = data.failed;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err10 = {instancePath:instancePath+"/failed",schemaPath:"#/properties/failed/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err11 = {instancePath:instancePath+"/failed",schemaPath:"#/properties/failed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.source !== undefined){
let data3 = data.source;
if(typeof data3 === "string"){
if(func2(data3) < 1){
const err12 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.date !== undefined){
let data4 = data.date;
if(typeof data4 === "string"){
if(!(formats0.validate(data4))){
const err14 = {instancePath:instancePath+"/date",schemaPath:"#/$defs/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/date",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema54 = {"title":"TranslationProvenance","description":"Where a machine-written text comes from.","type":"object","additionalProperties":false,"required":["source","target","engine","date"],"properties":{"source":{"description":"SHA-256 of the English text it was made from, in hexadecimal.","type":"string","pattern":"^[0-9a-f]{64}$"},"target":{"description":"SHA-256 of the Chinese text that was written, in hexadecimal.","type":"string","pattern":"^[0-9a-f]{64}$"},"engine":{"description":"The model or memory that wrote it.","type":"string","minLength":1},"date":{"$ref":"#/$defs/date","description":"The day on which it was written, YYYY-MM-DD."}}};
const pattern15 = new RegExp("^[0-9a-f]{64}$", "u");

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate37.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.source === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.target === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.engine === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "engine"},message:"must have required property '"+"engine"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.date === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"},message:"must have required property '"+"date"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "source") || (key0 === "target")) || (key0 === "engine")) || (key0 === "date"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.source !== undefined){
let data0 = data.source;
if(typeof data0 === "string"){
if(!pattern15.test(data0)){
const err5 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.target !== undefined){
let data1 = data.target;
if(typeof data1 === "string"){
if(!pattern15.test(data1)){
const err7 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.engine !== undefined){
let data2 = data.engine;
if(typeof data2 === "string"){
if(func2(data2) < 1){
const err9 = {instancePath:instancePath+"/engine",schemaPath:"#/properties/engine/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/engine",schemaPath:"#/properties/engine/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.date !== undefined){
let data3 = data.date;
if(typeof data3 === "string"){
if(!(formats0.validate(data3))){
const err11 = {instancePath:instancePath+"/date",schemaPath:"#/$defs/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/date",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}
validate37.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="record.schema.json" */;
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
if(data.signature === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "signature"},message:"must have required property '"+"signature"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.regex === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "regex"},message:"must have required property '"+"regex"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.domain === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "domain"},message:"must have required property '"+"domain"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.category === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "category"},message:"must have required property '"+"category"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.root_cause === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "root_cause"},message:"must have required property '"+"root_cause"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.versions === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "versions"},message:"must have required property '"+"versions"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.dead_ends === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dead_ends"},message:"must have required property '"+"dead_ends"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.workarounds === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "workarounds"},message:"must have required property '"+"workarounds"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err9 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*/[a-z0-9]+(?:-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(?:-[a-z0-9]+)*/[a-z0-9]+(?:-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.signature !== undefined){
let data1 = data.signature;
if(typeof data1 === "string"){
if(func2(data1) < 1){
const err11 = {instancePath:instancePath+"/signature",schemaPath:"#/properties/signature/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!pattern5.test(data1)){
const err12 = {instancePath:instancePath+"/signature",schemaPath:"#/properties/signature/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n]*$"},message:"must match pattern \""+"^[^\\r\\n]*$"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/signature",schemaPath:"#/properties/signature/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.signature_zh !== undefined){
let data2 = data.signature_zh;
if((typeof data2 !== "string") && (data2 !== null)){
const err14 = {instancePath:instancePath+"/signature_zh",schemaPath:"#/properties/signature_zh/type",keyword:"type",params:{type: schema31.properties.signature_zh.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.regex !== undefined){
let data3 = data.regex;
if(typeof data3 === "string"){
if(func2(data3) < 1){
const err15 = {instancePath:instancePath+"/regex",schemaPath:"#/properties/regex/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err16 = {instancePath:instancePath+"/regex",schemaPath:"#/properties/regex/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.domain !== undefined){
let data4 = data.domain;
if(typeof data4 === "string"){
if(func2(data4) < 1){
const err17 = {instancePath:instancePath+"/domain",schemaPath:"#/properties/domain/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!pattern6.test(data4)){
const err18 = {instancePath:instancePath+"/domain",schemaPath:"#/properties/domain/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(?:-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/domain",schemaPath:"#/properties/domain/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.category !== undefined){
let data5 = data.category;
if(typeof data5 === "string"){
if(func2(data5) < 1){
const err20 = {instancePath:instancePath+"/category",schemaPath:"#/properties/category/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!pattern7.test(data5)){
const err21 = {instancePath:instancePath+"/category",schemaPath:"#/properties/category/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:[-_][a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(?:[-_][a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/category",schemaPath:"#/properties/category/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.subcategory !== undefined){
let data6 = data.subcategory;
if((typeof data6 !== "string") && (data6 !== null)){
const err23 = {instancePath:instancePath+"/subcategory",schemaPath:"#/properties/subcategory/type",keyword:"type",params:{type: schema31.properties.subcategory.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(typeof data6 === "string"){
if(!pattern7.test(data6)){
const err24 = {instancePath:instancePath+"/subcategory",schemaPath:"#/properties/subcategory/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:[-_][a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(?:[-_][a-z0-9]+)*$"+"\""};
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
if(data.root_cause !== undefined){
let data7 = data.root_cause;
if(typeof data7 === "string"){
if(func2(data7) < 1){
const err25 = {instancePath:instancePath+"/root_cause",schemaPath:"#/properties/root_cause/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/root_cause",schemaPath:"#/properties/root_cause/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.root_cause_type !== undefined){
let data8 = data.root_cause_type;
if(!((data8 === "generic") || (data8 === "specific"))){
const err27 = {instancePath:instancePath+"/root_cause_type",schemaPath:"#/properties/root_cause_type/enum",keyword:"enum",params:{allowedValues: schema31.properties.root_cause_type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.root_cause_zh !== undefined){
let data9 = data.root_cause_zh;
if((typeof data9 !== "string") && (data9 !== null)){
const err28 = {instancePath:instancePath+"/root_cause_zh",schemaPath:"#/properties/root_cause_zh/type",keyword:"type",params:{type: schema31.properties.root_cause_zh.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.versions !== undefined){
let data10 = data.versions;
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
let data11 = data10[i0];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.version === undefined){
const err29 = {instancePath:instancePath+"/versions/" + i0,schemaPath:"#/$defs/version/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
for(const key1 in data11){
if(!((((((key1 === "version") || (key1 === "introduced")) || (key1 === "deprecated")) || (key1 === "removed")) || (key1 === "behavior_change")) || (key1 === "status"))){
const err30 = {instancePath:instancePath+"/versions/" + i0,schemaPath:"#/$defs/version/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data11.version !== undefined){
let data12 = data11.version;
if(typeof data12 === "string"){
if(func2(data12) < 1){
const err31 = {instancePath:instancePath+"/versions/" + i0+"/version",schemaPath:"#/$defs/version/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/versions/" + i0+"/version",schemaPath:"#/$defs/version/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data11.introduced !== undefined){
let data13 = data11.introduced;
if((typeof data13 !== "string") && (data13 !== null)){
const err33 = {instancePath:instancePath+"/versions/" + i0+"/introduced",schemaPath:"#/$defs/version/properties/introduced/type",keyword:"type",params:{type: schema32.properties.introduced.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data11.deprecated !== undefined){
let data14 = data11.deprecated;
if((typeof data14 !== "string") && (data14 !== null)){
const err34 = {instancePath:instancePath+"/versions/" + i0+"/deprecated",schemaPath:"#/$defs/version/properties/deprecated/type",keyword:"type",params:{type: schema32.properties.deprecated.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data11.removed !== undefined){
let data15 = data11.removed;
if((typeof data15 !== "string") && (data15 !== null)){
const err35 = {instancePath:instancePath+"/versions/" + i0+"/removed",schemaPath:"#/$defs/version/properties/removed/type",keyword:"type",params:{type: schema32.properties.removed.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data11.behavior_change !== undefined){
let data16 = data11.behavior_change;
if((typeof data16 !== "string") && (data16 !== null)){
const err36 = {instancePath:instancePath+"/versions/" + i0+"/behavior_change",schemaPath:"#/$defs/version/properties/behavior_change/type",keyword:"type",params:{type: schema32.properties.behavior_change.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data11.status !== undefined){
let data17 = data11.status;
if(!(((((data17 === "active") || (data17 === "deprecated")) || (data17 === "fixed")) || (data17 === "removed")) || (data17 === "unknown"))){
const err37 = {instancePath:instancePath+"/versions/" + i0+"/status",schemaPath:"#/$defs/version/properties/status/enum",keyword:"enum",params:{allowedValues: schema32.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/versions/" + i0,schemaPath:"#/$defs/version/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/versions",schemaPath:"#/properties/versions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.os_specific !== undefined){
let data18 = data.os_specific;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key2 in data18){
let data19 = data18[key2];
if(typeof data19 === "string"){
if(func2(data19) < 1){
const err40 = {instancePath:instancePath+"/os_specific/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/os_specific/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/os_specific/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/os_specific/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/os_specific",schemaPath:"#/properties/os_specific/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.dead_ends !== undefined){
let data20 = data.dead_ends;
if(Array.isArray(data20)){
const len1 = data20.length;
for(let i1=0; i1<len1; i1++){
if(!(validate21(data20[i1], {instancePath:instancePath+"/dead_ends/" + i1,parentData:data20,parentDataProperty:i1,rootData,dynamicAnchors}))){
if (vErrors === null) vErrors = validate21.errors; else for (const each of validate21.errors) vErrors.push(each);
errors = vErrors.length;
}
}
}
else {
const err43 = {instancePath:instancePath+"/dead_ends",schemaPath:"#/properties/dead_ends/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.workarounds !== undefined){
let data22 = data.workarounds;
if(Array.isArray(data22)){
const len2 = data22.length;
for(let i2=0; i2<len2; i2++){
if(!(validate23(data22[i2], {instancePath:instancePath+"/workarounds/" + i2,parentData:data22,parentDataProperty:i2,rootData,dynamicAnchors}))){
if (vErrors === null) vErrors = validate23.errors; else for (const each of validate23.errors) vErrors.push(each);
errors = vErrors.length;
}
}
}
else {
const err44 = {instancePath:instancePath+"/workarounds",schemaPath:"#/properties/workarounds/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.workarounds_zh !== undefined){
let data24 = data.workarounds_zh;
if(Array.isArray(data24)){
const len3 = data24.length;
for(let i3=0; i3<len3; i3++){
if(typeof data24[i3] !== "string"){
const err45 = {instancePath:instancePath+"/workarounds_zh/" + i3,schemaPath:"#/properties/workarounds_zh/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/workarounds_zh",schemaPath:"#/properties/workarounds_zh/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.transition_graph !== undefined){
if(!(validate25(data.transition_graph, {instancePath:instancePath+"/transition_graph",parentData:data,parentDataProperty:"transition_graph",rootData,dynamicAnchors}))){
if (vErrors === null) vErrors = validate25.errors; else for (const each of validate25.errors) vErrors.push(each);
errors = vErrors.length;
}
}
if(data.official_doc_url !== undefined){
let data27 = data.official_doc_url;
if((typeof data27 !== "string") && (data27 !== null)){
const err47 = {instancePath:instancePath+"/official_doc_url",schemaPath:"#/properties/official_doc_url/type",keyword:"type",params:{type: schema31.properties.official_doc_url.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.official_doc_section !== undefined){
let data28 = data.official_doc_section;
if((typeof data28 !== "string") && (data28 !== null)){
const err48 = {instancePath:instancePath+"/official_doc_section",schemaPath:"#/properties/official_doc_section/type",keyword:"type",params:{type: schema31.properties.official_doc_section.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.error_code !== undefined){
let data29 = data.error_code;
if((typeof data29 !== "string") && (data29 !== null)){
const err49 = {instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: schema31.properties.error_code.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.verification_tier !== undefined){
let data30 = data.verification_tier;
if(!((((((data30 === "ai_generated") || (data30 === "sourced")) || (data30 === "human_reviewed")) || (data30 === "community_verified")) || (data30 === "reproduced")) || (data30 === "field_confirmed"))){
const err50 = {instancePath:instancePath+"/verification_tier",schemaPath:"#/properties/verification_tier/enum",keyword:"enum",params:{allowedValues: schema31.properties.verification_tier.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.confidence !== undefined){
let data31 = data.confidence;
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 > 1 || isNaN(data31)){
const err51 = {instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data31 < 0 || isNaN(data31)){
const err52 = {instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.fix_success_rate !== undefined){
let data32 = data.fix_success_rate;
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 > 1 || isNaN(data32)){
const err54 = {instancePath:instancePath+"/fix_success_rate",schemaPath:"#/properties/fix_success_rate/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data32 < 0 || isNaN(data32)){
const err55 = {instancePath:instancePath+"/fix_success_rate",schemaPath:"#/properties/fix_success_rate/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/fix_success_rate",schemaPath:"#/properties/fix_success_rate/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.resolvable !== undefined){
let data33 = data.resolvable;
if(!(((data33 === "true") || (data33 === "partial")) || (data33 === "false"))){
const err57 = {instancePath:instancePath+"/resolvable",schemaPath:"#/properties/resolvable/enum",keyword:"enum",params:{allowedValues: schema31.properties.resolvable.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.first_seen !== undefined){
let data34 = data.first_seen;
if(typeof data34 === "string"){
if(!(formats0.validate(data34))){
const err58 = {instancePath:instancePath+"/first_seen",schemaPath:"#/$defs/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
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
const err59 = {instancePath:instancePath+"/first_seen",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.last_confirmed !== undefined){
let data35 = data.last_confirmed;
if(typeof data35 === "string"){
if(!(formats0.validate(data35))){
const err60 = {instancePath:instancePath+"/last_confirmed",schemaPath:"#/$defs/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/last_confirmed",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.last_updated !== undefined){
let data36 = data.last_updated;
if(typeof data36 === "string"){
if(!(formats0.validate(data36))){
const err62 = {instancePath:instancePath+"/last_updated",schemaPath:"#/$defs/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/last_updated",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data.evidence_count !== undefined){
let data37 = data.evidence_count;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
const err64 = {instancePath:instancePath+"/evidence_count",schemaPath:"#/properties/evidence_count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 < 0 || isNaN(data37)){
const err65 = {instancePath:instancePath+"/evidence_count",schemaPath:"#/properties/evidence_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
if(data.tags !== undefined){
let data38 = data.tags;
if(Array.isArray(data38)){
const len4 = data38.length;
for(let i4=0; i4<len4; i4++){
let data39 = data38[i4];
if(typeof data39 === "string"){
if(func2(data39) < 1){
const err66 = {instancePath:instancePath+"/tags/" + i4,schemaPath:"#/properties/tags/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err67 = {instancePath:instancePath+"/tags/" + i4,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
else {
const err68 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data.locale !== undefined){
let data40 = data.locale;
if(typeof data40 === "string"){
if(!pattern12.test(data40)){
const err69 = {instancePath:instancePath+"/locale",schemaPath:"#/properties/locale/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$"},message:"must match pattern \""+"^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$"+"\""};
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
const err70 = {instancePath:instancePath+"/locale",schemaPath:"#/properties/locale/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data.aliases !== undefined){
let data41 = data.aliases;
if(Array.isArray(data41)){
const len5 = data41.length;
for(let i5=0; i5<len5; i5++){
let data42 = data41[i5];
if(typeof data42 === "string"){
if(func2(data42) < 1){
const err71 = {instancePath:instancePath+"/aliases/" + i5,schemaPath:"#/properties/aliases/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
else {
const err72 = {instancePath:instancePath+"/aliases/" + i5,schemaPath:"#/properties/aliases/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
else {
const err73 = {instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data.examples !== undefined){
let data43 = data.examples;
if(Array.isArray(data43)){
const len6 = data43.length;
for(let i6=0; i6<len6; i6++){
if(!(validate33(data43[i6], {instancePath:instancePath+"/examples/" + i6,parentData:data43,parentDataProperty:i6,rootData,dynamicAnchors}))){
if (vErrors === null) vErrors = validate33.errors; else for (const each of validate33.errors) vErrors.push(each);
errors = vErrors.length;
}
}
}
else {
const err74 = {instancePath:instancePath+"/examples",schemaPath:"#/properties/examples/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data.counter_examples !== undefined){
let data45 = data.counter_examples;
if(Array.isArray(data45)){
const len7 = data45.length;
for(let i7=0; i7<len7; i7++){
let data46 = data45[i7];
if(typeof data46 === "string"){
if(func2(data46) < 1){
const err75 = {instancePath:instancePath+"/counter_examples/" + i7,schemaPath:"#/properties/counter_examples/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err76 = {instancePath:instancePath+"/counter_examples/" + i7,schemaPath:"#/properties/counter_examples/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
else {
const err77 = {instancePath:instancePath+"/counter_examples",schemaPath:"#/properties/counter_examples/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data.outcomes !== undefined){
let data47 = data.outcomes;
if(Array.isArray(data47)){
const len8 = data47.length;
for(let i8=0; i8<len8; i8++){
if(!(validate35(data47[i8], {instancePath:instancePath+"/outcomes/" + i8,parentData:data47,parentDataProperty:i8,rootData,dynamicAnchors}))){
if (vErrors === null) vErrors = validate35.errors; else for (const each of validate35.errors) vErrors.push(each);
errors = vErrors.length;
}
}
}
else {
const err78 = {instancePath:instancePath+"/outcomes",schemaPath:"#/properties/outcomes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data.translation !== undefined){
let data49 = data.translation;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
for(const key3 in data49){
if(!(key3 === "zh")){
const err79 = {instancePath:instancePath+"/translation",schemaPath:"#/properties/translation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data49.zh !== undefined){
let data50 = data49.zh;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
for(const key4 in data50){
const _errs102 = errors;
if(typeof key4 === "string"){
if(!pattern14.test(key4)){
const err80 = {instancePath:instancePath+"/translation/zh",schemaPath:"#/properties/translation/properties/zh/propertyNames/pattern",keyword:"pattern",params:{pattern: "^/"},message:"must match pattern \""+"^/"+"\"",propertyName:key4};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
var valid26 = _errs102 === errors;
if(!valid26){
const err81 = {instancePath:instancePath+"/translation/zh",schemaPath:"#/properties/translation/properties/zh/propertyNames",keyword:"propertyNames",params:{propertyName: key4},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
for(const key5 in data50){
if(!(validate37(data50[key5], {instancePath:instancePath+"/translation/zh/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data50,parentDataProperty:key5,rootData,dynamicAnchors}))){
if (vErrors === null) vErrors = validate37.errors; else for (const each of validate37.errors) vErrors.push(each);
errors = vErrors.length;
}
}
}
else {
const err82 = {instancePath:instancePath+"/translation/zh",schemaPath:"#/properties/translation/properties/zh/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
else {
const err83 = {instancePath:instancePath+"/translation",schemaPath:"#/properties/translation/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data.former_ids !== undefined){
let data52 = data.former_ids;
if(Array.isArray(data52)){
const len9 = data52.length;
for(let i9=0; i9<len9; i9++){
let data53 = data52[i9];
if(typeof data53 === "string"){
if(!pattern4.test(data53)){
const err84 = {instancePath:instancePath+"/former_ids/" + i9,schemaPath:"#/properties/former_ids/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*/[a-z0-9]+(?:-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(?:-[a-z0-9]+)*/[a-z0-9]+(?:-[a-z0-9]+)*$"+"\""};
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
const err85 = {instancePath:instancePath+"/former_ids/" + i9,schemaPath:"#/properties/former_ids/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
}
else {
const err86 = {instancePath:instancePath+"/former_ids",schemaPath:"#/properties/former_ids/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
}
else {
const err87 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

