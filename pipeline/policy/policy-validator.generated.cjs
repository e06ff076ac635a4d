// Generated from the schemas by scripts/generate.ts. Do not edit.
"use strict";
module.exports = validate20;
module.exports.default = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"policy.schema.json","title":"PolicyFile","description":"curation.yaml: what a knowledge base demands of its records. Every key may be left out; what is not said here is as in the policy that comes with the tool.","type":"object","additionalProperties":false,"properties":{"vocabulary":{"description":"The words that records may use. Leave a list empty to allow any word.","type":"object","additionalProperties":false,"properties":{"domains":{"description":"The technologies that have a folder of their own.","type":"array","items":{"type":"string","pattern":"^[a-z0-9]+(?:-[a-z0-9]+)*$"},"uniqueItems":true},"categories":{"description":"The kinds of errors.","type":"array","items":{"type":"string","pattern":"^[a-z0-9]+(?:[-_][a-z0-9]+)*$"},"uniqueItems":true}}},"severities":{"description":"How much a rule weighs here: \"error\" fails the gate, \"warning\" does not, \"off\" silences the rule.","type":"object","propertyNames":{"pattern":"^[a-z]+/[a-z-]+$"},"additionalProperties":{"enum":["error","warning","off"]}},"limits":{"description":"What a file may hold. They keep a hostile file from costing time and memory.","type":"object","additionalProperties":false,"properties":{"fileBytes":{"description":"Size of a record's file, in bytes.","type":"integer","minimum":1024,"maximum":16777216},"stringBytes":{"description":"Size of one string, in bytes of UTF-8.","type":"integer","minimum":64,"maximum":16777216},"depth":{"description":"Levels of nesting, in levels of objects and arrays.","type":"integer","minimum":8,"maximum":512},"regexCharacters":{"description":"Length of a regex, in UTF-16 units.","type":"integer","minimum":16,"maximum":100000}}},"regex":{"description":"What a regex may cost.","type":"object","additionalProperties":false,"properties":{"slowSteps":{"description":"Steps of backtracking that a regex may take on a hostile line of 4,000 characters before it is called slow. V8 takes about a million steps in a millisecond.","type":"integer","minimum":10000000,"maximum":1000000000000}}},"gate":{"description":"What fails a change, besides the errors that it introduces. Counts with `check --base` only; without a base, any error fails.","type":"object","additionalProperties":false,"properties":{"introduced":{"description":"Rules whose findings fail a change that introduces them, though they are warnings.","type":"array","items":{"type":"string","pattern":"^[a-z]+/[a-z-]+$"},"uniqueItems":true},"touched":{"description":"What old errors in a file that the change touches do: \"report\" shows them, \"error\" fails the change.","enum":["report","error"]},"tolerance":{"description":"By how many points (of 100) the quality and the share of translated records may fall.","type":"number","minimum":0,"maximum":100}}},"accepted":{"description":"Findings that are known and accepted for a time. One that nothing needs any more is reported.","type":"array","items":{"title":"Acceptance","type":"object","additionalProperties":false,"required":["rule","record","reason","until"],"properties":{"rule":{"description":"The rule's id, such as \"regex/collision\".","type":"string","pattern":"^[a-z]+/[a-z-]+$"},"record":{"description":"The record's id; for a file that could not be read, its path below the records' folder without \".json\".","type":"string","minLength":1},"pointer":{"description":"JSON pointer of the place, where only one finding of the rule is accepted.","type":"string","pattern":"^(?:/.*)?$"},"reason":{"description":"Why it is accepted, for the next reader.","type":"string","minLength":10},"until":{"description":"The last day on which it is accepted, YYYY-MM-DD.","type":"string","format":"date"}}}}}};
const pattern4 = new RegExp("^[a-z0-9]+(?:-[a-z0-9]+)*$", "u");
const pattern5 = new RegExp("^[a-z0-9]+(?:[-_][a-z0-9]+)*$", "u");
const pattern6 = new RegExp("^[a-z]+/[a-z-]+$", "u");
const pattern9 = new RegExp("^(?:/.*)?$", "u");
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
if(!((((((key0 === "vocabulary") || (key0 === "severities")) || (key0 === "limits")) || (key0 === "regex")) || (key0 === "gate")) || (key0 === "accepted"))){
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
if(data.regex !== undefined){
let data12 = data.regex;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key5 in data12){
if(!(key5 === "slowSteps")){
const err29 = {instancePath:instancePath+"/regex",schemaPath:"#/properties/regex/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data12.slowSteps !== undefined){
let data13 = data12.slowSteps;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err30 = {instancePath:instancePath+"/regex/slowSteps",schemaPath:"#/properties/regex/properties/slowSteps/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 1000000000000 || isNaN(data13)){
const err31 = {instancePath:instancePath+"/regex/slowSteps",schemaPath:"#/properties/regex/properties/slowSteps/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000},message:"must be <= 1000000000000"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data13 < 10000000 || isNaN(data13)){
const err32 = {instancePath:instancePath+"/regex/slowSteps",schemaPath:"#/properties/regex/properties/slowSteps/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10000000},message:"must be >= 10000000"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
}
else {
const err33 = {instancePath:instancePath+"/regex",schemaPath:"#/properties/regex/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.gate !== undefined){
let data14 = data.gate;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key6 in data14){
if(!(((key6 === "introduced") || (key6 === "touched")) || (key6 === "tolerance"))){
const err34 = {instancePath:instancePath+"/gate",schemaPath:"#/properties/gate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data14.introduced !== undefined){
let data15 = data14.introduced;
if(Array.isArray(data15)){
const len2 = data15.length;
for(let i4=0; i4<len2; i4++){
let data16 = data15[i4];
if(typeof data16 === "string"){
if(!pattern6.test(data16)){
const err35 = {instancePath:instancePath+"/gate/introduced/" + i4,schemaPath:"#/properties/gate/properties/introduced/items/pattern",keyword:"pattern",params:{pattern: "^[a-z]+/[a-z-]+$"},message:"must match pattern \""+"^[a-z]+/[a-z-]+$"+"\""};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/gate/introduced/" + i4,schemaPath:"#/properties/gate/properties/introduced/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
let i5 = data15.length;
let j2;
if(i5 > 1){
const indices2 = {};
for(;i5--;){
let item2 = data15[i5];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err37 = {instancePath:instancePath+"/gate/introduced",schemaPath:"#/properties/gate/properties/introduced/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i5+" are identical)"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
break;
}
indices2[item2] = i5;
}
}
}
else {
const err38 = {instancePath:instancePath+"/gate/introduced",schemaPath:"#/properties/gate/properties/introduced/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data14.touched !== undefined){
let data17 = data14.touched;
if(!((data17 === "report") || (data17 === "error"))){
const err39 = {instancePath:instancePath+"/gate/touched",schemaPath:"#/properties/gate/properties/touched/enum",keyword:"enum",params:{allowedValues: schema31.properties.gate.properties.touched.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data14.tolerance !== undefined){
let data18 = data14.tolerance;
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 100 || isNaN(data18)){
const err40 = {instancePath:instancePath+"/gate/tolerance",schemaPath:"#/properties/gate/properties/tolerance/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data18 < 0 || isNaN(data18)){
const err41 = {instancePath:instancePath+"/gate/tolerance",schemaPath:"#/properties/gate/properties/tolerance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/gate/tolerance",schemaPath:"#/properties/gate/properties/tolerance/type",keyword:"type",params:{type: "number"},message:"must be number"};
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
else {
const err43 = {instancePath:instancePath+"/gate",schemaPath:"#/properties/gate/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.accepted !== undefined){
let data19 = data.accepted;
if(Array.isArray(data19)){
const len3 = data19.length;
for(let i6=0; i6<len3; i6++){
let data20 = data19[i6];
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.rule === undefined){
const err44 = {instancePath:instancePath+"/accepted/" + i6,schemaPath:"#/properties/accepted/items/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data20.record === undefined){
const err45 = {instancePath:instancePath+"/accepted/" + i6,schemaPath:"#/properties/accepted/items/required",keyword:"required",params:{missingProperty: "record"},message:"must have required property '"+"record"+"'"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data20.reason === undefined){
const err46 = {instancePath:instancePath+"/accepted/" + i6,schemaPath:"#/properties/accepted/items/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data20.until === undefined){
const err47 = {instancePath:instancePath+"/accepted/" + i6,schemaPath:"#/properties/accepted/items/required",keyword:"required",params:{missingProperty: "until"},message:"must have required property '"+"until"+"'"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
for(const key7 in data20){
if(!(((((key7 === "rule") || (key7 === "record")) || (key7 === "pointer")) || (key7 === "reason")) || (key7 === "until"))){
const err48 = {instancePath:instancePath+"/accepted/" + i6,schemaPath:"#/properties/accepted/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data20.rule !== undefined){
let data21 = data20.rule;
if(typeof data21 === "string"){
if(!pattern6.test(data21)){
const err49 = {instancePath:instancePath+"/accepted/" + i6+"/rule",schemaPath:"#/properties/accepted/items/properties/rule/pattern",keyword:"pattern",params:{pattern: "^[a-z]+/[a-z-]+$"},message:"must match pattern \""+"^[a-z]+/[a-z-]+$"+"\""};
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
const err50 = {instancePath:instancePath+"/accepted/" + i6+"/rule",schemaPath:"#/properties/accepted/items/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data20.record !== undefined){
let data22 = data20.record;
if(typeof data22 === "string"){
if(func1(data22) < 1){
const err51 = {instancePath:instancePath+"/accepted/" + i6+"/record",schemaPath:"#/properties/accepted/items/properties/record/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err52 = {instancePath:instancePath+"/accepted/" + i6+"/record",schemaPath:"#/properties/accepted/items/properties/record/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data20.pointer !== undefined){
let data23 = data20.pointer;
if(typeof data23 === "string"){
if(!pattern9.test(data23)){
const err53 = {instancePath:instancePath+"/accepted/" + i6+"/pointer",schemaPath:"#/properties/accepted/items/properties/pointer/pattern",keyword:"pattern",params:{pattern: "^(?:/.*)?$"},message:"must match pattern \""+"^(?:/.*)?$"+"\""};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/accepted/" + i6+"/pointer",schemaPath:"#/properties/accepted/items/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data20.reason !== undefined){
let data24 = data20.reason;
if(typeof data24 === "string"){
if(func1(data24) < 10){
const err55 = {instancePath:instancePath+"/accepted/" + i6+"/reason",schemaPath:"#/properties/accepted/items/properties/reason/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"};
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
const err56 = {instancePath:instancePath+"/accepted/" + i6+"/reason",schemaPath:"#/properties/accepted/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data20.until !== undefined){
let data25 = data20.until;
if(typeof data25 === "string"){
if(!(formats0.validate(data25))){
const err57 = {instancePath:instancePath+"/accepted/" + i6+"/until",schemaPath:"#/properties/accepted/items/properties/until/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/accepted/" + i6+"/until",schemaPath:"#/properties/accepted/items/properties/until/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/accepted/" + i6,schemaPath:"#/properties/accepted/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
else {
const err60 = {instancePath:instancePath+"/accepted",schemaPath:"#/properties/accepted/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
else {
const err61 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

