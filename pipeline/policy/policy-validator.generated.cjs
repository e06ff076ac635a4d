// Generated from the schemas by scripts/generate.ts. Do not edit.
"use strict";
module.exports = validate20;
module.exports.default = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"policy.schema.json","title":"PolicyFile","description":"curation.yaml: what a knowledge base demands of its records. Every key may be left out; what is not said here is as in the policy that comes with the tool.","type":"object","additionalProperties":false,"properties":{"vocabulary":{"description":"The words that records may use. Leave a list empty to allow any word.","type":"object","additionalProperties":false,"properties":{"domains":{"description":"The technologies that have a folder of their own.","type":"array","items":{"type":"string","pattern":"^[a-z0-9]+(?:-[a-z0-9]+)*$"},"uniqueItems":true},"categories":{"description":"The kinds of errors.","type":"array","items":{"type":"string","pattern":"^[a-z0-9]+(?:[-_][a-z0-9]+)*$"},"uniqueItems":true}}},"severities":{"description":"How much a rule weighs here: \"error\" fails the gate, \"warning\" does not, \"off\" silences the rule.","type":"object","propertyNames":{"pattern":"^[a-z]+/[a-z-]+$"},"additionalProperties":{"enum":["error","warning","off"]}},"limits":{"description":"What a file may hold. They keep a hostile file from costing time and memory.","type":"object","additionalProperties":false,"properties":{"fileBytes":{"description":"Size of a record's file, in bytes.","type":"integer","minimum":1024,"maximum":16777216},"stringBytes":{"description":"Size of one string, in bytes of UTF-8.","type":"integer","minimum":64,"maximum":16777216},"depth":{"description":"Levels of nesting, in levels of objects and arrays.","type":"integer","minimum":8,"maximum":512},"regexCharacters":{"description":"Length of a regex, in UTF-16 units.","type":"integer","minimum":16,"maximum":100000}}},"translation":{"description":"How the `_zh` fields are filled: the model, what it costs, and how hard it is asked.","type":"object","additionalProperties":false,"properties":{"model":{"description":"The model that is asked unless `--model` names another.","type":"string","minLength":1},"prices":{"description":"What each model costs, by its name. A budget in dollars needs the price of the model in use; `--price` states one too. Models that are not named here keep the price that comes with the tool.","type":"object","propertyNames":{"minLength":1},"additionalProperties":{"title":"ModelPrice","type":"object","additionalProperties":false,"required":["input","output","asOf"],"properties":{"input":{"description":"US dollars for a million tokens of the request.","type":"number","minimum":0},"output":{"description":"US dollars for a million tokens of the answer, thinking included.","type":"number","minimum":0},"cachedInput":{"description":"US dollars for a million tokens of the request that the endpoint had in its cache; as `input` where absent.","type":"number","minimum":0},"asOf":{"description":"The day on which the price was read, YYYY-MM-DD.","type":"string","format":"date"}}}},"batchDiscount":{"description":"What a batch costs, as a share of the prices above, from 0 to 1. A price that `--price` states is taken as it is.","type":"number","minimum":0,"maximum":1},"stringsPerRequest":{"description":"Most strings in one request.","type":"integer","minimum":1,"maximum":100},"tokensPerRequest":{"description":"Most tokens of English in one request; a longer string travels alone.","type":"integer","minimum":100,"maximum":20000},"requestsPerBatch":{"description":"Most requests in one batch.","type":"integer","minimum":1,"maximum":50000},"concurrency":{"description":"Most requests on their way at the same time. The run starts with few and finds out how many the endpoint bears.","type":"integer","minimum":1,"maximum":256},"asks":{"description":"How often a string is asked for before it is given up because the rules refuse the translations.","type":"integer","minimum":1,"maximum":10},"misfits":{"description":"How often a string is asked for before it is given up because the answers leave it out or mix it up with another.","type":"integer","minimum":1,"maximum":50},"refusals":{"description":"How often the model may decline a string that travels alone before it is given up.","type":"integer","minimum":1,"maximum":10},"retries":{"description":"How often a request is sent again after failures of the endpoint, before its strings are put back.","type":"integer","minimum":0,"maximum":20},"breakerFailures":{"description":"Failures in a row after which nothing is sent for a while.","type":"integer","minimum":1,"maximum":100},"breakerTrials":{"description":"Trials after such a pause that may fail before the run stops; each pause is twice as long as the one before.","type":"integer","minimum":1,"maximum":20},"timeoutSeconds":{"description":"Seconds that any answer may take; longer answers get more, by `tokensPerSecond`.","type":"number","exclusiveMinimum":0,"maximum":600},"tokensPerSecond":{"description":"Tokens a second that the model is trusted to write. Lower it for a model on a machine of your own.","type":"number","exclusiveMinimum":0,"maximum":10000},"maxWaitSeconds":{"description":"Seconds that the endpoint may tell the run to wait; if it asks for more, the run stops and can be continued later.","type":"number","minimum":0,"maximum":86400},"batchPollSeconds":{"description":"Seconds between two looks at a batch, once it has been at work for a while.","type":"number","exclusiveMinimum":0,"maximum":3600},"rechecks":{"description":"Most texts of machines in the records that are judged again by today's rules in one run; what was found good is not judged again. Those of records that are named on the command line come first.","type":"integer","minimum":0},"tolerated":{"description":"Rules that make a translation doubtful, but do not keep it from being written when asking again did not help.","type":"array","items":{"type":"string","pattern":"^zh/[a-z-]+$"},"uniqueItems":true}}},"accepted":{"description":"Findings that are known and accepted for a time. One that nothing needs any more is reported.","type":"array","items":{"title":"Acceptance","type":"object","additionalProperties":false,"required":["rule","record","reason","until"],"properties":{"rule":{"description":"The rule's id, such as \"regex/collision\".","type":"string","pattern":"^[a-z]+/[a-z-]+$"},"record":{"description":"The record's id; for a file that could not be read, its path below the records' folder without \".json\".","type":"string","minLength":1},"pointer":{"description":"JSON pointer of the place, where only one finding of the rule is accepted.","type":"string","pattern":"^(?:/.*)?$"},"reason":{"description":"Why it is accepted, for the next reader.","type":"string","minLength":10},"until":{"description":"The last day on which it is accepted, YYYY-MM-DD.","type":"string","format":"date"}}}}}};
const pattern4 = new RegExp("^[a-z0-9]+(?:-[a-z0-9]+)*$", "u");
const pattern5 = new RegExp("^[a-z0-9]+(?:[-_][a-z0-9]+)*$", "u");
const pattern6 = new RegExp("^[a-z]+/[a-z-]+$", "u");
const pattern7 = new RegExp("^zh/[a-z-]+$", "u");
const pattern9 = new RegExp("^(?:/.*)?$", "u");
const func1 = Object.prototype.hasOwnProperty;
const func2 = require("ajv/dist/runtime/ucs2length").default;
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
if(!(((((key0 === "vocabulary") || (key0 === "severities")) || (key0 === "limits")) || (key0 === "translation")) || (key0 === "accepted"))){
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
if(!((key1 === "domains") || (key1 === "categories"))){
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
}
else {
const err10 = {instancePath:instancePath+"/vocabulary",schemaPath:"#/properties/vocabulary/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.severities !== undefined){
let data5 = data.severities;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key2 in data5){
const _errs15 = errors;
if(typeof key2 === "string"){
if(!pattern6.test(key2)){
const err11 = {instancePath:instancePath+"/severities",schemaPath:"#/properties/severities/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z]+/[a-z-]+$"},message:"must match pattern \""+"^[a-z]+/[a-z-]+$"+"\"",propertyName:key2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var valid8 = _errs15 === errors;
if(!valid8){
const err12 = {instancePath:instancePath+"/severities",schemaPath:"#/properties/severities/propertyNames",keyword:"propertyNames",params:{propertyName: key2},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
for(const key3 in data5){
let data6 = data5[key3];
if(!(((data6 === "error") || (data6 === "warning")) || (data6 === "off"))){
const err13 = {instancePath:instancePath+"/severities/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/severities/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.additionalProperties.enum},message:"must be equal to one of the allowed values"};
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
const err14 = {instancePath:instancePath+"/severities",schemaPath:"#/properties/severities/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.limits !== undefined){
let data7 = data.limits;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key4 in data7){
if(!((((key4 === "fileBytes") || (key4 === "stringBytes")) || (key4 === "depth")) || (key4 === "regexCharacters"))){
const err15 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data7.fileBytes !== undefined){
let data8 = data7.fileBytes;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err16 = {instancePath:instancePath+"/limits/fileBytes",schemaPath:"#/properties/limits/properties/fileBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 16777216 || isNaN(data8)){
const err17 = {instancePath:instancePath+"/limits/fileBytes",schemaPath:"#/properties/limits/properties/fileBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 16777216},message:"must be <= 16777216"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data8 < 1024 || isNaN(data8)){
const err18 = {instancePath:instancePath+"/limits/fileBytes",schemaPath:"#/properties/limits/properties/fileBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1024},message:"must be >= 1024"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
if(data7.stringBytes !== undefined){
let data9 = data7.stringBytes;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err19 = {instancePath:instancePath+"/limits/stringBytes",schemaPath:"#/properties/limits/properties/stringBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 16777216 || isNaN(data9)){
const err20 = {instancePath:instancePath+"/limits/stringBytes",schemaPath:"#/properties/limits/properties/stringBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 16777216},message:"must be <= 16777216"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data9 < 64 || isNaN(data9)){
const err21 = {instancePath:instancePath+"/limits/stringBytes",schemaPath:"#/properties/limits/properties/stringBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 64},message:"must be >= 64"};
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
if(data7.depth !== undefined){
let data10 = data7.depth;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err22 = {instancePath:instancePath+"/limits/depth",schemaPath:"#/properties/limits/properties/depth/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 512 || isNaN(data10)){
const err23 = {instancePath:instancePath+"/limits/depth",schemaPath:"#/properties/limits/properties/depth/maximum",keyword:"maximum",params:{comparison: "<=", limit: 512},message:"must be <= 512"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data10 < 8 || isNaN(data10)){
const err24 = {instancePath:instancePath+"/limits/depth",schemaPath:"#/properties/limits/properties/depth/minimum",keyword:"minimum",params:{comparison: ">=", limit: 8},message:"must be >= 8"};
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
if(data7.regexCharacters !== undefined){
let data11 = data7.regexCharacters;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err25 = {instancePath:instancePath+"/limits/regexCharacters",schemaPath:"#/properties/limits/properties/regexCharacters/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 100000 || isNaN(data11)){
const err26 = {instancePath:instancePath+"/limits/regexCharacters",schemaPath:"#/properties/limits/properties/regexCharacters/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data11 < 16 || isNaN(data11)){
const err27 = {instancePath:instancePath+"/limits/regexCharacters",schemaPath:"#/properties/limits/properties/regexCharacters/minimum",keyword:"minimum",params:{comparison: ">=", limit: 16},message:"must be >= 16"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
}
else {
const err28 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.translation !== undefined){
let data12 = data.translation;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key5 in data12){
if(!(func1.call(schema31.properties.translation.properties, key5))){
const err29 = {instancePath:instancePath+"/translation",schemaPath:"#/properties/translation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data12.model !== undefined){
let data13 = data12.model;
if(typeof data13 === "string"){
if(func2(data13) < 1){
const err30 = {instancePath:instancePath+"/translation/model",schemaPath:"#/properties/translation/properties/model/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/translation/model",schemaPath:"#/properties/translation/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data12.prices !== undefined){
let data14 = data12.prices;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key6 in data14){
const _errs36 = errors;
if(typeof key6 === "string"){
if(func2(key6) < 1){
const err32 = {instancePath:instancePath+"/translation/prices",schemaPath:"#/properties/translation/properties/prices/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key6};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
var valid12 = _errs36 === errors;
if(!valid12){
const err33 = {instancePath:instancePath+"/translation/prices",schemaPath:"#/properties/translation/properties/prices/propertyNames",keyword:"propertyNames",params:{propertyName: key6},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
for(const key7 in data14){
let data15 = data14[key7];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.input === undefined){
const err34 = {instancePath:instancePath+"/translation/prices/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/translation/properties/prices/additionalProperties/required",keyword:"required",params:{missingProperty: "input"},message:"must have required property '"+"input"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data15.output === undefined){
const err35 = {instancePath:instancePath+"/translation/prices/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/translation/properties/prices/additionalProperties/required",keyword:"required",params:{missingProperty: "output"},message:"must have required property '"+"output"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data15.asOf === undefined){
const err36 = {instancePath:instancePath+"/translation/prices/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/translation/properties/prices/additionalProperties/required",keyword:"required",params:{missingProperty: "asOf"},message:"must have required property '"+"asOf"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
for(const key8 in data15){
if(!((((key8 === "input") || (key8 === "output")) || (key8 === "cachedInput")) || (key8 === "asOf"))){
const err37 = {instancePath:instancePath+"/translation/prices/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/translation/properties/prices/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data15.input !== undefined){
let data16 = data15.input;
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
const err38 = {instancePath:instancePath+"/translation/prices/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/input",schemaPath:"#/properties/translation/properties/prices/additionalProperties/properties/input/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/translation/prices/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/input",schemaPath:"#/properties/translation/properties/prices/additionalProperties/properties/input/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data15.output !== undefined){
let data17 = data15.output;
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 0 || isNaN(data17)){
const err40 = {instancePath:instancePath+"/translation/prices/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/output",schemaPath:"#/properties/translation/properties/prices/additionalProperties/properties/output/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err41 = {instancePath:instancePath+"/translation/prices/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/output",schemaPath:"#/properties/translation/properties/prices/additionalProperties/properties/output/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data15.cachedInput !== undefined){
let data18 = data15.cachedInput;
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 0 || isNaN(data18)){
const err42 = {instancePath:instancePath+"/translation/prices/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/cachedInput",schemaPath:"#/properties/translation/properties/prices/additionalProperties/properties/cachedInput/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/translation/prices/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/cachedInput",schemaPath:"#/properties/translation/properties/prices/additionalProperties/properties/cachedInput/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data15.asOf !== undefined){
let data19 = data15.asOf;
if(typeof data19 === "string"){
if(!(formats0.validate(data19))){
const err44 = {instancePath:instancePath+"/translation/prices/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/asOf",schemaPath:"#/properties/translation/properties/prices/additionalProperties/properties/asOf/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/translation/prices/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/asOf",schemaPath:"#/properties/translation/properties/prices/additionalProperties/properties/asOf/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err46 = {instancePath:instancePath+"/translation/prices/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/translation/properties/prices/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/translation/prices",schemaPath:"#/properties/translation/properties/prices/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data12.batchDiscount !== undefined){
let data20 = data12.batchDiscount;
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 1 || isNaN(data20)){
const err48 = {instancePath:instancePath+"/translation/batchDiscount",schemaPath:"#/properties/translation/properties/batchDiscount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data20 < 0 || isNaN(data20)){
const err49 = {instancePath:instancePath+"/translation/batchDiscount",schemaPath:"#/properties/translation/properties/batchDiscount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/translation/batchDiscount",schemaPath:"#/properties/translation/properties/batchDiscount/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data12.stringsPerRequest !== undefined){
let data21 = data12.stringsPerRequest;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err51 = {instancePath:instancePath+"/translation/stringsPerRequest",schemaPath:"#/properties/translation/properties/stringsPerRequest/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 100 || isNaN(data21)){
const err52 = {instancePath:instancePath+"/translation/stringsPerRequest",schemaPath:"#/properties/translation/properties/stringsPerRequest/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data21 < 1 || isNaN(data21)){
const err53 = {instancePath:instancePath+"/translation/stringsPerRequest",schemaPath:"#/properties/translation/properties/stringsPerRequest/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
if(data12.tokensPerRequest !== undefined){
let data22 = data12.tokensPerRequest;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err54 = {instancePath:instancePath+"/translation/tokensPerRequest",schemaPath:"#/properties/translation/properties/tokensPerRequest/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 20000 || isNaN(data22)){
const err55 = {instancePath:instancePath+"/translation/tokensPerRequest",schemaPath:"#/properties/translation/properties/tokensPerRequest/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20000},message:"must be <= 20000"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data22 < 100 || isNaN(data22)){
const err56 = {instancePath:instancePath+"/translation/tokensPerRequest",schemaPath:"#/properties/translation/properties/tokensPerRequest/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
if(data12.requestsPerBatch !== undefined){
let data23 = data12.requestsPerBatch;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
const err57 = {instancePath:instancePath+"/translation/requestsPerBatch",schemaPath:"#/properties/translation/properties/requestsPerBatch/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 > 50000 || isNaN(data23)){
const err58 = {instancePath:instancePath+"/translation/requestsPerBatch",schemaPath:"#/properties/translation/properties/requestsPerBatch/maximum",keyword:"maximum",params:{comparison: "<=", limit: 50000},message:"must be <= 50000"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data23 < 1 || isNaN(data23)){
const err59 = {instancePath:instancePath+"/translation/requestsPerBatch",schemaPath:"#/properties/translation/properties/requestsPerBatch/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
if(data12.concurrency !== undefined){
let data24 = data12.concurrency;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
const err60 = {instancePath:instancePath+"/translation/concurrency",schemaPath:"#/properties/translation/properties/concurrency/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 > 256 || isNaN(data24)){
const err61 = {instancePath:instancePath+"/translation/concurrency",schemaPath:"#/properties/translation/properties/concurrency/maximum",keyword:"maximum",params:{comparison: "<=", limit: 256},message:"must be <= 256"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data24 < 1 || isNaN(data24)){
const err62 = {instancePath:instancePath+"/translation/concurrency",schemaPath:"#/properties/translation/properties/concurrency/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data12.asks !== undefined){
let data25 = data12.asks;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
const err63 = {instancePath:instancePath+"/translation/asks",schemaPath:"#/properties/translation/properties/asks/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 10 || isNaN(data25)){
const err64 = {instancePath:instancePath+"/translation/asks",schemaPath:"#/properties/translation/properties/asks/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data25 < 1 || isNaN(data25)){
const err65 = {instancePath:instancePath+"/translation/asks",schemaPath:"#/properties/translation/properties/asks/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data12.misfits !== undefined){
let data26 = data12.misfits;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
const err66 = {instancePath:instancePath+"/translation/misfits",schemaPath:"#/properties/translation/properties/misfits/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 50 || isNaN(data26)){
const err67 = {instancePath:instancePath+"/translation/misfits",schemaPath:"#/properties/translation/properties/misfits/maximum",keyword:"maximum",params:{comparison: "<=", limit: 50},message:"must be <= 50"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(data26 < 1 || isNaN(data26)){
const err68 = {instancePath:instancePath+"/translation/misfits",schemaPath:"#/properties/translation/properties/misfits/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
if(data12.refusals !== undefined){
let data27 = data12.refusals;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
const err69 = {instancePath:instancePath+"/translation/refusals",schemaPath:"#/properties/translation/properties/refusals/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 10 || isNaN(data27)){
const err70 = {instancePath:instancePath+"/translation/refusals",schemaPath:"#/properties/translation/properties/refusals/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(data27 < 1 || isNaN(data27)){
const err71 = {instancePath:instancePath+"/translation/refusals",schemaPath:"#/properties/translation/properties/refusals/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
if(data12.retries !== undefined){
let data28 = data12.retries;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
const err72 = {instancePath:instancePath+"/translation/retries",schemaPath:"#/properties/translation/properties/retries/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 > 20 || isNaN(data28)){
const err73 = {instancePath:instancePath+"/translation/retries",schemaPath:"#/properties/translation/properties/retries/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20},message:"must be <= 20"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(data28 < 0 || isNaN(data28)){
const err74 = {instancePath:instancePath+"/translation/retries",schemaPath:"#/properties/translation/properties/retries/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
if(data12.breakerFailures !== undefined){
let data29 = data12.breakerFailures;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
const err75 = {instancePath:instancePath+"/translation/breakerFailures",schemaPath:"#/properties/translation/properties/breakerFailures/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 100 || isNaN(data29)){
const err76 = {instancePath:instancePath+"/translation/breakerFailures",schemaPath:"#/properties/translation/properties/breakerFailures/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(data29 < 1 || isNaN(data29)){
const err77 = {instancePath:instancePath+"/translation/breakerFailures",schemaPath:"#/properties/translation/properties/breakerFailures/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
if(data12.breakerTrials !== undefined){
let data30 = data12.breakerTrials;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
const err78 = {instancePath:instancePath+"/translation/breakerTrials",schemaPath:"#/properties/translation/properties/breakerTrials/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 > 20 || isNaN(data30)){
const err79 = {instancePath:instancePath+"/translation/breakerTrials",schemaPath:"#/properties/translation/properties/breakerTrials/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20},message:"must be <= 20"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(data30 < 1 || isNaN(data30)){
const err80 = {instancePath:instancePath+"/translation/breakerTrials",schemaPath:"#/properties/translation/properties/breakerTrials/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
if(data12.timeoutSeconds !== undefined){
let data31 = data12.timeoutSeconds;
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 > 600 || isNaN(data31)){
const err81 = {instancePath:instancePath+"/translation/timeoutSeconds",schemaPath:"#/properties/translation/properties/timeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600},message:"must be <= 600"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(data31 <= 0 || isNaN(data31)){
const err82 = {instancePath:instancePath+"/translation/timeoutSeconds",schemaPath:"#/properties/translation/properties/timeoutSeconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
else {
const err83 = {instancePath:instancePath+"/translation/timeoutSeconds",schemaPath:"#/properties/translation/properties/timeoutSeconds/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data12.tokensPerSecond !== undefined){
let data32 = data12.tokensPerSecond;
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 > 10000 || isNaN(data32)){
const err84 = {instancePath:instancePath+"/translation/tokensPerSecond",schemaPath:"#/properties/translation/properties/tokensPerSecond/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(data32 <= 0 || isNaN(data32)){
const err85 = {instancePath:instancePath+"/translation/tokensPerSecond",schemaPath:"#/properties/translation/properties/tokensPerSecond/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
else {
const err86 = {instancePath:instancePath+"/translation/tokensPerSecond",schemaPath:"#/properties/translation/properties/tokensPerSecond/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data12.maxWaitSeconds !== undefined){
let data33 = data12.maxWaitSeconds;
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 > 86400 || isNaN(data33)){
const err87 = {instancePath:instancePath+"/translation/maxWaitSeconds",schemaPath:"#/properties/translation/properties/maxWaitSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(data33 < 0 || isNaN(data33)){
const err88 = {instancePath:instancePath+"/translation/maxWaitSeconds",schemaPath:"#/properties/translation/properties/maxWaitSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
else {
const err89 = {instancePath:instancePath+"/translation/maxWaitSeconds",schemaPath:"#/properties/translation/properties/maxWaitSeconds/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data12.batchPollSeconds !== undefined){
let data34 = data12.batchPollSeconds;
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 > 3600 || isNaN(data34)){
const err90 = {instancePath:instancePath+"/translation/batchPollSeconds",schemaPath:"#/properties/translation/properties/batchPollSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600},message:"must be <= 3600"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(data34 <= 0 || isNaN(data34)){
const err91 = {instancePath:instancePath+"/translation/batchPollSeconds",schemaPath:"#/properties/translation/properties/batchPollSeconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
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
const err92 = {instancePath:instancePath+"/translation/batchPollSeconds",schemaPath:"#/properties/translation/properties/batchPollSeconds/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data12.rechecks !== undefined){
let data35 = data12.rechecks;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
const err93 = {instancePath:instancePath+"/translation/rechecks",schemaPath:"#/properties/translation/properties/rechecks/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 < 0 || isNaN(data35)){
const err94 = {instancePath:instancePath+"/translation/rechecks",schemaPath:"#/properties/translation/properties/rechecks/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
}
if(data12.tolerated !== undefined){
let data36 = data12.tolerated;
if(Array.isArray(data36)){
const len2 = data36.length;
for(let i4=0; i4<len2; i4++){
let data37 = data36[i4];
if(typeof data37 === "string"){
if(!pattern7.test(data37)){
const err95 = {instancePath:instancePath+"/translation/tolerated/" + i4,schemaPath:"#/properties/translation/properties/tolerated/items/pattern",keyword:"pattern",params:{pattern: "^zh/[a-z-]+$"},message:"must match pattern \""+"^zh/[a-z-]+$"+"\""};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
else {
const err96 = {instancePath:instancePath+"/translation/tolerated/" + i4,schemaPath:"#/properties/translation/properties/tolerated/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
let i5 = data36.length;
let j2;
if(i5 > 1){
const indices2 = {};
for(;i5--;){
let item2 = data36[i5];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err97 = {instancePath:instancePath+"/translation/tolerated",schemaPath:"#/properties/translation/properties/tolerated/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i5+" are identical)"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
break;
}
indices2[item2] = i5;
}
}
}
else {
const err98 = {instancePath:instancePath+"/translation/tolerated",schemaPath:"#/properties/translation/properties/tolerated/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
}
else {
const err99 = {instancePath:instancePath+"/translation",schemaPath:"#/properties/translation/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data.accepted !== undefined){
let data38 = data.accepted;
if(Array.isArray(data38)){
const len3 = data38.length;
for(let i6=0; i6<len3; i6++){
let data39 = data38[i6];
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
if(data39.rule === undefined){
const err100 = {instancePath:instancePath+"/accepted/" + i6,schemaPath:"#/properties/accepted/items/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(data39.record === undefined){
const err101 = {instancePath:instancePath+"/accepted/" + i6,schemaPath:"#/properties/accepted/items/required",keyword:"required",params:{missingProperty: "record"},message:"must have required property '"+"record"+"'"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(data39.reason === undefined){
const err102 = {instancePath:instancePath+"/accepted/" + i6,schemaPath:"#/properties/accepted/items/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(data39.until === undefined){
const err103 = {instancePath:instancePath+"/accepted/" + i6,schemaPath:"#/properties/accepted/items/required",keyword:"required",params:{missingProperty: "until"},message:"must have required property '"+"until"+"'"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
for(const key9 in data39){
if(!(((((key9 === "rule") || (key9 === "record")) || (key9 === "pointer")) || (key9 === "reason")) || (key9 === "until"))){
const err104 = {instancePath:instancePath+"/accepted/" + i6,schemaPath:"#/properties/accepted/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data39.rule !== undefined){
let data40 = data39.rule;
if(typeof data40 === "string"){
if(!pattern6.test(data40)){
const err105 = {instancePath:instancePath+"/accepted/" + i6+"/rule",schemaPath:"#/properties/accepted/items/properties/rule/pattern",keyword:"pattern",params:{pattern: "^[a-z]+/[a-z-]+$"},message:"must match pattern \""+"^[a-z]+/[a-z-]+$"+"\""};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
else {
const err106 = {instancePath:instancePath+"/accepted/" + i6+"/rule",schemaPath:"#/properties/accepted/items/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data39.record !== undefined){
let data41 = data39.record;
if(typeof data41 === "string"){
if(func2(data41) < 1){
const err107 = {instancePath:instancePath+"/accepted/" + i6+"/record",schemaPath:"#/properties/accepted/items/properties/record/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
else {
const err108 = {instancePath:instancePath+"/accepted/" + i6+"/record",schemaPath:"#/properties/accepted/items/properties/record/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data39.pointer !== undefined){
let data42 = data39.pointer;
if(typeof data42 === "string"){
if(!pattern9.test(data42)){
const err109 = {instancePath:instancePath+"/accepted/" + i6+"/pointer",schemaPath:"#/properties/accepted/items/properties/pointer/pattern",keyword:"pattern",params:{pattern: "^(?:/.*)?$"},message:"must match pattern \""+"^(?:/.*)?$"+"\""};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
else {
const err110 = {instancePath:instancePath+"/accepted/" + i6+"/pointer",schemaPath:"#/properties/accepted/items/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data39.reason !== undefined){
let data43 = data39.reason;
if(typeof data43 === "string"){
if(func2(data43) < 10){
const err111 = {instancePath:instancePath+"/accepted/" + i6+"/reason",schemaPath:"#/properties/accepted/items/properties/reason/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
else {
const err112 = {instancePath:instancePath+"/accepted/" + i6+"/reason",schemaPath:"#/properties/accepted/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data39.until !== undefined){
let data44 = data39.until;
if(typeof data44 === "string"){
if(!(formats0.validate(data44))){
const err113 = {instancePath:instancePath+"/accepted/" + i6+"/until",schemaPath:"#/properties/accepted/items/properties/until/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
else {
const err114 = {instancePath:instancePath+"/accepted/" + i6+"/until",schemaPath:"#/properties/accepted/items/properties/until/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
}
else {
const err115 = {instancePath:instancePath+"/accepted/" + i6,schemaPath:"#/properties/accepted/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
else {
const err116 = {instancePath:instancePath+"/accepted",schemaPath:"#/properties/accepted/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
}
else {
const err117 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

