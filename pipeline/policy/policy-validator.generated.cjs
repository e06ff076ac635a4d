// Generated from the schemas by scripts/generate.ts. Do not edit.
"use strict";
module.exports = validate20;
module.exports.default = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"policy.schema.json","title":"PolicyFile","description":"curation.yaml: what a knowledge base demands of its records. Every key may be left out; what is not said here is as in the policy that comes with the tool.","type":"object","additionalProperties":false,"properties":{"vocabulary":{"description":"The words that records may use. Leave a list empty to allow any word.","type":"object","additionalProperties":false,"properties":{"domains":{"description":"The technologies that have a folder of their own.","type":"array","items":{"type":"string","pattern":"^[a-z0-9]+(?:-[a-z0-9]+)*$"},"uniqueItems":true},"categories":{"description":"The kinds of errors.","type":"array","items":{"type":"string","pattern":"^[a-z0-9]+(?:[-_][a-z0-9]+)*$"},"uniqueItems":true}}},"severities":{"description":"How much a rule weighs here: \"error\" fails the gate, \"warning\" does not, \"off\" silences the rule.","type":"object","propertyNames":{"pattern":"^[a-z]+/[a-z-]+$"},"additionalProperties":{"enum":["error","warning","off"]}},"limits":{"description":"What a file may hold. They keep a hostile file from costing time and memory.","type":"object","additionalProperties":false,"properties":{"fileBytes":{"description":"Size of a record's file, in bytes.","type":"integer","minimum":1024,"maximum":16777216},"stringBytes":{"description":"Size of one string, in bytes of UTF-8.","type":"integer","minimum":64,"maximum":16777216},"depth":{"description":"Levels of nesting, in levels of objects and arrays.","type":"integer","minimum":8,"maximum":512},"regexCharacters":{"description":"Length of a regex, in UTF-16 units.","type":"integer","minimum":16,"maximum":100000}}},"gate":{"description":"What fails a change, besides the errors that it introduces. Counts with `check --base` only; without a base, any error fails.","type":"object","additionalProperties":false,"properties":{"introduced":{"description":"Rules whose findings fail a change that introduces them, though they are warnings.","type":"array","items":{"type":"string","pattern":"^[a-z]+/[a-z-]+$"},"uniqueItems":true},"touched":{"description":"What old errors in a file that the change touches do: \"report\" shows them, \"error\" fails the change.","enum":["report","error"]},"tolerance":{"description":"By how many points (of 100) the quality and the share of translated records may fall.","type":"number","minimum":0,"maximum":100}}},"chinese":{"description":"What Chinese texts are judged by.","type":"object","additionalProperties":false,"properties":{"length":{"title":"ChineseLength","description":"How long a Chinese text may be for its English, in Chinese characters for an English word. A Latin word in the Chinese counts as 1.7 characters.","type":"object","additionalProperties":false,"properties":{"shortest":{"description":"Fewer are reported as too few.","type":"number","minimum":0,"maximum":10},"shortestCut":{"description":"Fewer are too few where the text ends in the middle of a phrase or of brackets.","type":"number","minimum":0,"maximum":10},"shortestOpen":{"description":"Fewer, with one more for the whole text, are too few where the English ends with a full stop and the Chinese with none.","type":"number","minimum":0,"maximum":10},"longest":{"description":"More, with fourteen more for the whole text, are reported as too many.","type":"number","minimum":1,"maximum":100}}},"glossary":{"description":"How terms are translated: the English term, in the singular, lower case unless it is a name, and its Chinese. What stands here is added to the glossary that comes with the tool (glossary.zh.yaml), or takes the place of a term there.","type":"object","propertyNames":{"pattern":"^[A-Za-z][A-Za-z0-9]*(?: [A-Za-z0-9]+)*$"},"additionalProperties":{"title":"GlossaryEntry","type":"object","additionalProperties":false,"required":["zh"],"properties":{"zh":{"description":"The Chinese to write.","type":"string","minLength":1},"also":{"description":"Other Chinese that is right too, in this meaning or in another one of the word.","type":"array","items":{"type":"string","minLength":1}},"forms":{"description":"Other English forms of the term, where they are not its regular plural.","type":"array","items":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9]*(?: [A-Za-z0-9]+)*$"}}}}}}},"accepted":{"description":"Findings that are known and accepted for a time. One that nothing needs any more is reported.","type":"array","items":{"title":"Acceptance","type":"object","additionalProperties":false,"required":["rule","record","reason","until"],"properties":{"rule":{"description":"The rule's id, such as \"regex/collision\".","type":"string","pattern":"^[a-z]+/[a-z-]+$"},"record":{"description":"The record's id; for a file that could not be read, its path below the records' folder without \".json\".","type":"string","minLength":1},"pointer":{"description":"JSON pointer of the place, where only one finding of the rule is accepted.","type":"string","pattern":"^(?:/.*)?$"},"reason":{"description":"Why it is accepted, for the next reader.","type":"string","minLength":10},"until":{"description":"The last day on which it is accepted, YYYY-MM-DD.","type":"string","format":"date"}}}}}};
const pattern4 = new RegExp("^[a-z0-9]+(?:-[a-z0-9]+)*$", "u");
const pattern5 = new RegExp("^[a-z0-9]+(?:[-_][a-z0-9]+)*$", "u");
const pattern6 = new RegExp("^[a-z]+/[a-z-]+$", "u");
const pattern8 = new RegExp("^[A-Za-z][A-Za-z0-9]*(?: [A-Za-z0-9]+)*$", "u");
const pattern11 = new RegExp("^(?:/.*)?$", "u");
const func1 = require("ajv/dist/runtime/ucs2length").default;
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
if(!((((((key0 === "vocabulary") || (key0 === "severities")) || (key0 === "limits")) || (key0 === "gate")) || (key0 === "chinese")) || (key0 === "accepted"))){
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
if(data.gate !== undefined){
let data12 = data.gate;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key5 in data12){
if(!(((key5 === "introduced") || (key5 === "touched")) || (key5 === "tolerance"))){
const err29 = {instancePath:instancePath+"/gate",schemaPath:"#/properties/gate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data12.introduced !== undefined){
let data13 = data12.introduced;
if(Array.isArray(data13)){
const len2 = data13.length;
for(let i4=0; i4<len2; i4++){
let data14 = data13[i4];
if(typeof data14 === "string"){
if(!pattern6.test(data14)){
const err30 = {instancePath:instancePath+"/gate/introduced/" + i4,schemaPath:"#/properties/gate/properties/introduced/items/pattern",keyword:"pattern",params:{pattern: "^[a-z]+/[a-z-]+$"},message:"must match pattern \""+"^[a-z]+/[a-z-]+$"+"\""};
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
const err31 = {instancePath:instancePath+"/gate/introduced/" + i4,schemaPath:"#/properties/gate/properties/introduced/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
let i5 = data13.length;
let j2;
if(i5 > 1){
const indices2 = {};
for(;i5--;){
let item2 = data13[i5];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err32 = {instancePath:instancePath+"/gate/introduced",schemaPath:"#/properties/gate/properties/introduced/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i5+" are identical)"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
break;
}
indices2[item2] = i5;
}
}
}
else {
const err33 = {instancePath:instancePath+"/gate/introduced",schemaPath:"#/properties/gate/properties/introduced/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data12.touched !== undefined){
let data15 = data12.touched;
if(!((data15 === "report") || (data15 === "error"))){
const err34 = {instancePath:instancePath+"/gate/touched",schemaPath:"#/properties/gate/properties/touched/enum",keyword:"enum",params:{allowedValues: schema31.properties.gate.properties.touched.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data12.tolerance !== undefined){
let data16 = data12.tolerance;
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 100 || isNaN(data16)){
const err35 = {instancePath:instancePath+"/gate/tolerance",schemaPath:"#/properties/gate/properties/tolerance/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data16 < 0 || isNaN(data16)){
const err36 = {instancePath:instancePath+"/gate/tolerance",schemaPath:"#/properties/gate/properties/tolerance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/gate/tolerance",schemaPath:"#/properties/gate/properties/tolerance/type",keyword:"type",params:{type: "number"},message:"must be number"};
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
const err38 = {instancePath:instancePath+"/gate",schemaPath:"#/properties/gate/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.chinese !== undefined){
let data17 = data.chinese;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key6 in data17){
if(!((key6 === "length") || (key6 === "glossary"))){
const err39 = {instancePath:instancePath+"/chinese",schemaPath:"#/properties/chinese/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data17.length !== undefined){
let data18 = data17.length;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key7 in data18){
if(!((((key7 === "shortest") || (key7 === "shortestCut")) || (key7 === "shortestOpen")) || (key7 === "longest"))){
const err40 = {instancePath:instancePath+"/chinese/length",schemaPath:"#/properties/chinese/properties/length/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data18.shortest !== undefined){
let data19 = data18.shortest;
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 10 || isNaN(data19)){
const err41 = {instancePath:instancePath+"/chinese/length/shortest",schemaPath:"#/properties/chinese/properties/length/properties/shortest/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data19 < 0 || isNaN(data19)){
const err42 = {instancePath:instancePath+"/chinese/length/shortest",schemaPath:"#/properties/chinese/properties/length/properties/shortest/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err43 = {instancePath:instancePath+"/chinese/length/shortest",schemaPath:"#/properties/chinese/properties/length/properties/shortest/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data18.shortestCut !== undefined){
let data20 = data18.shortestCut;
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 10 || isNaN(data20)){
const err44 = {instancePath:instancePath+"/chinese/length/shortestCut",schemaPath:"#/properties/chinese/properties/length/properties/shortestCut/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data20 < 0 || isNaN(data20)){
const err45 = {instancePath:instancePath+"/chinese/length/shortestCut",schemaPath:"#/properties/chinese/properties/length/properties/shortestCut/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/chinese/length/shortestCut",schemaPath:"#/properties/chinese/properties/length/properties/shortestCut/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data18.shortestOpen !== undefined){
let data21 = data18.shortestOpen;
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 10 || isNaN(data21)){
const err47 = {instancePath:instancePath+"/chinese/length/shortestOpen",schemaPath:"#/properties/chinese/properties/length/properties/shortestOpen/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data21 < 0 || isNaN(data21)){
const err48 = {instancePath:instancePath+"/chinese/length/shortestOpen",schemaPath:"#/properties/chinese/properties/length/properties/shortestOpen/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/chinese/length/shortestOpen",schemaPath:"#/properties/chinese/properties/length/properties/shortestOpen/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data18.longest !== undefined){
let data22 = data18.longest;
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 100 || isNaN(data22)){
const err50 = {instancePath:instancePath+"/chinese/length/longest",schemaPath:"#/properties/chinese/properties/length/properties/longest/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data22 < 1 || isNaN(data22)){
const err51 = {instancePath:instancePath+"/chinese/length/longest",schemaPath:"#/properties/chinese/properties/length/properties/longest/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/chinese/length/longest",schemaPath:"#/properties/chinese/properties/length/properties/longest/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/chinese/length",schemaPath:"#/properties/chinese/properties/length/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data17.glossary !== undefined){
let data23 = data17.glossary;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key8 in data23){
const _errs55 = errors;
if(typeof key8 === "string"){
if(!pattern8.test(key8)){
const err54 = {instancePath:instancePath+"/chinese/glossary",schemaPath:"#/properties/chinese/properties/glossary/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9]*(?: [A-Za-z0-9]+)*$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9]*(?: [A-Za-z0-9]+)*$"+"\"",propertyName:key8};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
var valid17 = _errs55 === errors;
if(!valid17){
const err55 = {instancePath:instancePath+"/chinese/glossary",schemaPath:"#/properties/chinese/properties/glossary/propertyNames",keyword:"propertyNames",params:{propertyName: key8},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
for(const key9 in data23){
let data24 = data23[key9];
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.zh === undefined){
const err56 = {instancePath:instancePath+"/chinese/glossary/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/chinese/properties/glossary/additionalProperties/required",keyword:"required",params:{missingProperty: "zh"},message:"must have required property '"+"zh"+"'"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
for(const key10 in data24){
if(!(((key10 === "zh") || (key10 === "also")) || (key10 === "forms"))){
const err57 = {instancePath:instancePath+"/chinese/glossary/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/chinese/properties/glossary/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data24.zh !== undefined){
let data25 = data24.zh;
if(typeof data25 === "string"){
if(func1(data25) < 1){
const err58 = {instancePath:instancePath+"/chinese/glossary/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/zh",schemaPath:"#/properties/chinese/properties/glossary/additionalProperties/properties/zh/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err59 = {instancePath:instancePath+"/chinese/glossary/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/zh",schemaPath:"#/properties/chinese/properties/glossary/additionalProperties/properties/zh/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data24.also !== undefined){
let data26 = data24.also;
if(Array.isArray(data26)){
const len3 = data26.length;
for(let i6=0; i6<len3; i6++){
let data27 = data26[i6];
if(typeof data27 === "string"){
if(func1(data27) < 1){
const err60 = {instancePath:instancePath+"/chinese/glossary/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/also/" + i6,schemaPath:"#/properties/chinese/properties/glossary/additionalProperties/properties/also/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err61 = {instancePath:instancePath+"/chinese/glossary/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/also/" + i6,schemaPath:"#/properties/chinese/properties/glossary/additionalProperties/properties/also/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
else {
const err62 = {instancePath:instancePath+"/chinese/glossary/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/also",schemaPath:"#/properties/chinese/properties/glossary/additionalProperties/properties/also/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data24.forms !== undefined){
let data28 = data24.forms;
if(Array.isArray(data28)){
const len4 = data28.length;
for(let i7=0; i7<len4; i7++){
let data29 = data28[i7];
if(typeof data29 === "string"){
if(!pattern8.test(data29)){
const err63 = {instancePath:instancePath+"/chinese/glossary/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/forms/" + i7,schemaPath:"#/properties/chinese/properties/glossary/additionalProperties/properties/forms/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9]*(?: [A-Za-z0-9]+)*$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9]*(?: [A-Za-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/chinese/glossary/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/forms/" + i7,schemaPath:"#/properties/chinese/properties/glossary/additionalProperties/properties/forms/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/chinese/glossary/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/forms",schemaPath:"#/properties/chinese/properties/glossary/additionalProperties/properties/forms/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
else {
const err66 = {instancePath:instancePath+"/chinese/glossary/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/chinese/properties/glossary/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/chinese/glossary",schemaPath:"#/properties/chinese/properties/glossary/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err68 = {instancePath:instancePath+"/chinese",schemaPath:"#/properties/chinese/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data.accepted !== undefined){
let data30 = data.accepted;
if(Array.isArray(data30)){
const len5 = data30.length;
for(let i8=0; i8<len5; i8++){
let data31 = data30[i8];
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.rule === undefined){
const err69 = {instancePath:instancePath+"/accepted/" + i8,schemaPath:"#/properties/accepted/items/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(data31.record === undefined){
const err70 = {instancePath:instancePath+"/accepted/" + i8,schemaPath:"#/properties/accepted/items/required",keyword:"required",params:{missingProperty: "record"},message:"must have required property '"+"record"+"'"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(data31.reason === undefined){
const err71 = {instancePath:instancePath+"/accepted/" + i8,schemaPath:"#/properties/accepted/items/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(data31.until === undefined){
const err72 = {instancePath:instancePath+"/accepted/" + i8,schemaPath:"#/properties/accepted/items/required",keyword:"required",params:{missingProperty: "until"},message:"must have required property '"+"until"+"'"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
for(const key11 in data31){
if(!(((((key11 === "rule") || (key11 === "record")) || (key11 === "pointer")) || (key11 === "reason")) || (key11 === "until"))){
const err73 = {instancePath:instancePath+"/accepted/" + i8,schemaPath:"#/properties/accepted/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data31.rule !== undefined){
let data32 = data31.rule;
if(typeof data32 === "string"){
if(!pattern6.test(data32)){
const err74 = {instancePath:instancePath+"/accepted/" + i8+"/rule",schemaPath:"#/properties/accepted/items/properties/rule/pattern",keyword:"pattern",params:{pattern: "^[a-z]+/[a-z-]+$"},message:"must match pattern \""+"^[a-z]+/[a-z-]+$"+"\""};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
else {
const err75 = {instancePath:instancePath+"/accepted/" + i8+"/rule",schemaPath:"#/properties/accepted/items/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data31.record !== undefined){
let data33 = data31.record;
if(typeof data33 === "string"){
if(func1(data33) < 1){
const err76 = {instancePath:instancePath+"/accepted/" + i8+"/record",schemaPath:"#/properties/accepted/items/properties/record/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
else {
const err77 = {instancePath:instancePath+"/accepted/" + i8+"/record",schemaPath:"#/properties/accepted/items/properties/record/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data31.pointer !== undefined){
let data34 = data31.pointer;
if(typeof data34 === "string"){
if(!pattern11.test(data34)){
const err78 = {instancePath:instancePath+"/accepted/" + i8+"/pointer",schemaPath:"#/properties/accepted/items/properties/pointer/pattern",keyword:"pattern",params:{pattern: "^(?:/.*)?$"},message:"must match pattern \""+"^(?:/.*)?$"+"\""};
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
const err79 = {instancePath:instancePath+"/accepted/" + i8+"/pointer",schemaPath:"#/properties/accepted/items/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data31.reason !== undefined){
let data35 = data31.reason;
if(typeof data35 === "string"){
if(func1(data35) < 10){
const err80 = {instancePath:instancePath+"/accepted/" + i8+"/reason",schemaPath:"#/properties/accepted/items/properties/reason/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
else {
const err81 = {instancePath:instancePath+"/accepted/" + i8+"/reason",schemaPath:"#/properties/accepted/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data31.until !== undefined){
let data36 = data31.until;
if(typeof data36 === "string"){
if(!(formats0.validate(data36))){
const err82 = {instancePath:instancePath+"/accepted/" + i8+"/until",schemaPath:"#/properties/accepted/items/properties/until/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
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
const err83 = {instancePath:instancePath+"/accepted/" + i8+"/until",schemaPath:"#/properties/accepted/items/properties/until/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
else {
const err84 = {instancePath:instancePath+"/accepted/" + i8,schemaPath:"#/properties/accepted/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
else {
const err85 = {instancePath:instancePath+"/accepted",schemaPath:"#/properties/accepted/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err86 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

