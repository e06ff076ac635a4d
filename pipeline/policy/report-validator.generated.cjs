// Generated from the schemas by scripts/generate.ts. Do not edit.
"use strict";
module.exports = validate20;
module.exports.default = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"report.schema.json","title":"QualityReport","description":"What `check --format json` prints. Equal input gives equal bytes: there are no times in it, and the findings have a total order.","type":"object","additionalProperties":false,"required":["summary","findings"],"properties":{"summary":{"description":"The verdict and the counts, over the files that are shown.","type":"object","additionalProperties":false,"required":["records","errors","warnings","gate","coverage","quality"],"properties":{"records":{"description":"Files that count as records.","type":"integer","minimum":0},"errors":{"description":"Findings of severity error.","type":"integer","minimum":0},"warnings":{"description":"Findings of severity warning.","type":"integer","minimum":0},"gate":{"description":"Whether the knowledge base may be merged.","type":"object","additionalProperties":false,"required":["passed","reasons"],"properties":{"passed":{"description":"The verdict.","type":"boolean"},"reasons":{"description":"Why it did not pass, a sentence each.","type":"array","items":{"type":"string"}}}},"coverage":{"description":"Per cent of all records that have everything of a kind, by kind.","type":"object","additionalProperties":{"type":"number","minimum":0,"maximum":100}},"quality":{"description":"0 to 100: the mean over the files of 100, halved for each rule that reports an error of the file and lowered by 5 % for each that reports a warning.","type":"number","minimum":0,"maximum":100},"change":{"description":"With a base to compare with: findings by what the change does to them.","type":"object","additionalProperties":false,"required":["introduced","fixed","unchanged"],"properties":{"introduced":{"description":"Findings that the change brings.","type":"integer","minimum":0},"fixed":{"description":"Findings that went away.","type":"integer","minimum":0},"unchanged":{"description":"Findings that were there before.","type":"integer","minimum":0}}}}},"findings":{"description":"Ordered by file, place and rule.","type":"array","items":{"$ref":"#/$defs/finding"}},"fixed":{"description":"With a base to compare with: the findings of the base that went away.","type":"array","items":{"$ref":"#/$defs/finding"}},"vanished":{"description":"With a base to compare with: ids of the records that the change takes away.","type":"array","items":{"type":"string"}},"replaced":{"description":"With a base to compare with: ids of the records whose file tells of another error than before.","type":"array","items":{"type":"string"}},"policyChanges":{"description":"With a base to compare with: what the change does to the files that decide how records are judged (the policy, the glossary, the schemas, the folder of the records).","type":"array","items":{"type":"object","additionalProperties":false,"required":["file","loosens","message"],"properties":{"file":{"description":"From the repository's root.","type":"string"},"loosens":{"description":"Whether something may pass by it that would have been held before: a code owner has to approve it then.","type":"boolean"},"message":{"description":"What changes.","type":"string"}}}}},"$defs":{"finding":{"title":"Finding","type":"object","additionalProperties":false,"required":["rule","severity","record","file","pointer","line","column","endLine","endColumn","message","related","fix"],"properties":{"rule":{"description":"The rule's id, stage/name.","type":"string","pattern":"^[a-z]+/[a-z-]+$"},"severity":{"description":"An error fails the gate.","enum":["error","warning"]},"record":{"description":"The record's id; null for a file that could not be read as a record.","type":["string","null"]},"file":{"description":"Relative to the folder that holds the records' folder.","type":"string"},"pointer":{"description":"JSON pointer of the place at fault.","type":"string"},"line":{"description":"From 1.","type":"integer","minimum":1},"column":{"description":"From 1, in UTF-16 units.","type":"integer","minimum":1},"endLine":{"description":"From 1.","type":"integer","minimum":1},"endColumn":{"description":"From 1, in UTF-16 units, exclusive.","type":"integer","minimum":1},"message":{"description":"What is wrong, why it matters, what to do.","type":"string"},"related":{"description":"Ids of the other records, where the finding is about several.","type":"array","items":{"type":"string"}},"fix":{"description":"The fix, where it is certain: edits of this record, in order.","type":"array","items":{"type":"object","additionalProperties":false,"required":["op","pointer"],"properties":{"op":{"description":"As in RFC 6902 (JSON Patch).","enum":["add","replace","remove"]},"pointer":{"description":"JSON pointer into the record.","type":"string"},"value":{"description":"What to put there; absent for remove."}}}},"change":{"description":"With a base to compare with: whether the change brings the finding.","enum":["introduced","unchanged"]},"touched":{"description":"With a base to compare with: an error that was there before, in a file that the change touches. Absent otherwise.","const":true}}}}};
const schema32 = {"title":"Finding","type":"object","additionalProperties":false,"required":["rule","severity","record","file","pointer","line","column","endLine","endColumn","message","related","fix"],"properties":{"rule":{"description":"The rule's id, stage/name.","type":"string","pattern":"^[a-z]+/[a-z-]+$"},"severity":{"description":"An error fails the gate.","enum":["error","warning"]},"record":{"description":"The record's id; null for a file that could not be read as a record.","type":["string","null"]},"file":{"description":"Relative to the folder that holds the records' folder.","type":"string"},"pointer":{"description":"JSON pointer of the place at fault.","type":"string"},"line":{"description":"From 1.","type":"integer","minimum":1},"column":{"description":"From 1, in UTF-16 units.","type":"integer","minimum":1},"endLine":{"description":"From 1.","type":"integer","minimum":1},"endColumn":{"description":"From 1, in UTF-16 units, exclusive.","type":"integer","minimum":1},"message":{"description":"What is wrong, why it matters, what to do.","type":"string"},"related":{"description":"Ids of the other records, where the finding is about several.","type":"array","items":{"type":"string"}},"fix":{"description":"The fix, where it is certain: edits of this record, in order.","type":"array","items":{"type":"object","additionalProperties":false,"required":["op","pointer"],"properties":{"op":{"description":"As in RFC 6902 (JSON Patch).","enum":["add","replace","remove"]},"pointer":{"description":"JSON pointer into the record.","type":"string"},"value":{"description":"What to put there; absent for remove."}}}},"change":{"description":"With a base to compare with: whether the change brings the finding.","enum":["introduced","unchanged"]},"touched":{"description":"With a base to compare with: an error that was there before, in a file that the change touches. Absent otherwise.","const":true}}};
const func1 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^[a-z]+/[a-z-]+$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="report.schema.json" */;
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
if(data.summary === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "summary"},message:"must have required property '"+"summary"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.findings === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "findings"},message:"must have required property '"+"findings"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "summary") || (key0 === "findings")) || (key0 === "fixed")) || (key0 === "vanished")) || (key0 === "replaced")) || (key0 === "policyChanges"))){
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
if(data.summary !== undefined){
let data0 = data.summary;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.records === undefined){
const err3 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "records"},message:"must have required property '"+"records"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.errors === undefined){
const err4 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "errors"},message:"must have required property '"+"errors"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0.warnings === undefined){
const err5 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "warnings"},message:"must have required property '"+"warnings"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data0.gate === undefined){
const err6 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "gate"},message:"must have required property '"+"gate"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data0.coverage === undefined){
const err7 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "coverage"},message:"must have required property '"+"coverage"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data0.quality === undefined){
const err8 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "quality"},message:"must have required property '"+"quality"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key1 in data0){
if(!(((((((key1 === "records") || (key1 === "errors")) || (key1 === "warnings")) || (key1 === "gate")) || (key1 === "coverage")) || (key1 === "quality")) || (key1 === "change"))){
const err9 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data0.records !== undefined){
let data1 = data0.records;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err10 = {instancePath:instancePath+"/summary/records",schemaPath:"#/properties/summary/properties/records/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err11 = {instancePath:instancePath+"/summary/records",schemaPath:"#/properties/summary/properties/records/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data0.errors !== undefined){
let data2 = data0.errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err12 = {instancePath:instancePath+"/summary/errors",schemaPath:"#/properties/summary/properties/errors/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err13 = {instancePath:instancePath+"/summary/errors",schemaPath:"#/properties/summary/properties/errors/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data0.warnings !== undefined){
let data3 = data0.warnings;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err14 = {instancePath:instancePath+"/summary/warnings",schemaPath:"#/properties/summary/properties/warnings/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err15 = {instancePath:instancePath+"/summary/warnings",schemaPath:"#/properties/summary/properties/warnings/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data0.gate !== undefined){
let data4 = data0.gate;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.passed === undefined){
const err16 = {instancePath:instancePath+"/summary/gate",schemaPath:"#/properties/summary/properties/gate/required",keyword:"required",params:{missingProperty: "passed"},message:"must have required property '"+"passed"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data4.reasons === undefined){
const err17 = {instancePath:instancePath+"/summary/gate",schemaPath:"#/properties/summary/properties/gate/required",keyword:"required",params:{missingProperty: "reasons"},message:"must have required property '"+"reasons"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key2 in data4){
if(!((key2 === "passed") || (key2 === "reasons"))){
const err18 = {instancePath:instancePath+"/summary/gate",schemaPath:"#/properties/summary/properties/gate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data4.passed !== undefined){
if(typeof data4.passed !== "boolean"){
const err19 = {instancePath:instancePath+"/summary/gate/passed",schemaPath:"#/properties/summary/properties/gate/properties/passed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data4.reasons !== undefined){
let data6 = data4.reasons;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(typeof data6[i0] !== "string"){
const err20 = {instancePath:instancePath+"/summary/gate/reasons/" + i0,schemaPath:"#/properties/summary/properties/gate/properties/reasons/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/summary/gate/reasons",schemaPath:"#/properties/summary/properties/gate/properties/reasons/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err22 = {instancePath:instancePath+"/summary/gate",schemaPath:"#/properties/summary/properties/gate/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data0.coverage !== undefined){
let data8 = data0.coverage;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key3 in data8){
let data9 = data8[key3];
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 100 || isNaN(data9)){
const err23 = {instancePath:instancePath+"/summary/coverage/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/summary/properties/coverage/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data9 < 0 || isNaN(data9)){
const err24 = {instancePath:instancePath+"/summary/coverage/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/summary/properties/coverage/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/summary/coverage/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/summary/properties/coverage/additionalProperties/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/summary/coverage",schemaPath:"#/properties/summary/properties/coverage/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data0.quality !== undefined){
let data10 = data0.quality;
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 100 || isNaN(data10)){
const err27 = {instancePath:instancePath+"/summary/quality",schemaPath:"#/properties/summary/properties/quality/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data10 < 0 || isNaN(data10)){
const err28 = {instancePath:instancePath+"/summary/quality",schemaPath:"#/properties/summary/properties/quality/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/summary/quality",schemaPath:"#/properties/summary/properties/quality/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data0.change !== undefined){
let data11 = data0.change;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.introduced === undefined){
const err30 = {instancePath:instancePath+"/summary/change",schemaPath:"#/properties/summary/properties/change/required",keyword:"required",params:{missingProperty: "introduced"},message:"must have required property '"+"introduced"+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data11.fixed === undefined){
const err31 = {instancePath:instancePath+"/summary/change",schemaPath:"#/properties/summary/properties/change/required",keyword:"required",params:{missingProperty: "fixed"},message:"must have required property '"+"fixed"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data11.unchanged === undefined){
const err32 = {instancePath:instancePath+"/summary/change",schemaPath:"#/properties/summary/properties/change/required",keyword:"required",params:{missingProperty: "unchanged"},message:"must have required property '"+"unchanged"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
for(const key4 in data11){
if(!(((key4 === "introduced") || (key4 === "fixed")) || (key4 === "unchanged"))){
const err33 = {instancePath:instancePath+"/summary/change",schemaPath:"#/properties/summary/properties/change/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data11.introduced !== undefined){
let data12 = data11.introduced;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err34 = {instancePath:instancePath+"/summary/change/introduced",schemaPath:"#/properties/summary/properties/change/properties/introduced/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
const err35 = {instancePath:instancePath+"/summary/change/introduced",schemaPath:"#/properties/summary/properties/change/properties/introduced/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
if(data11.fixed !== undefined){
let data13 = data11.fixed;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err36 = {instancePath:instancePath+"/summary/change/fixed",schemaPath:"#/properties/summary/properties/change/properties/fixed/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
const err37 = {instancePath:instancePath+"/summary/change/fixed",schemaPath:"#/properties/summary/properties/change/properties/fixed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data11.unchanged !== undefined){
let data14 = data11.unchanged;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err38 = {instancePath:instancePath+"/summary/change/unchanged",schemaPath:"#/properties/summary/properties/change/properties/unchanged/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
const err39 = {instancePath:instancePath+"/summary/change/unchanged",schemaPath:"#/properties/summary/properties/change/properties/unchanged/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
}
else {
const err40 = {instancePath:instancePath+"/summary/change",schemaPath:"#/properties/summary/properties/change/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.findings !== undefined){
let data15 = data.findings;
if(Array.isArray(data15)){
const len1 = data15.length;
for(let i1=0; i1<len1; i1++){
let data16 = data15[i1];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.rule === undefined){
const err42 = {instancePath:instancePath+"/findings/" + i1,schemaPath:"#/$defs/finding/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data16.severity === undefined){
const err43 = {instancePath:instancePath+"/findings/" + i1,schemaPath:"#/$defs/finding/required",keyword:"required",params:{missingProperty: "severity"},message:"must have required property '"+"severity"+"'"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data16.record === undefined){
const err44 = {instancePath:instancePath+"/findings/" + i1,schemaPath:"#/$defs/finding/required",keyword:"required",params:{missingProperty: "record"},message:"must have required property '"+"record"+"'"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data16.file === undefined){
const err45 = {instancePath:instancePath+"/findings/" + i1,schemaPath:"#/$defs/finding/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data16.pointer === undefined){
const err46 = {instancePath:instancePath+"/findings/" + i1,schemaPath:"#/$defs/finding/required",keyword:"required",params:{missingProperty: "pointer"},message:"must have required property '"+"pointer"+"'"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data16.line === undefined){
const err47 = {instancePath:instancePath+"/findings/" + i1,schemaPath:"#/$defs/finding/required",keyword:"required",params:{missingProperty: "line"},message:"must have required property '"+"line"+"'"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data16.column === undefined){
const err48 = {instancePath:instancePath+"/findings/" + i1,schemaPath:"#/$defs/finding/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data16.endLine === undefined){
const err49 = {instancePath:instancePath+"/findings/" + i1,schemaPath:"#/$defs/finding/required",keyword:"required",params:{missingProperty: "endLine"},message:"must have required property '"+"endLine"+"'"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data16.endColumn === undefined){
const err50 = {instancePath:instancePath+"/findings/" + i1,schemaPath:"#/$defs/finding/required",keyword:"required",params:{missingProperty: "endColumn"},message:"must have required property '"+"endColumn"+"'"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data16.message === undefined){
const err51 = {instancePath:instancePath+"/findings/" + i1,schemaPath:"#/$defs/finding/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data16.related === undefined){
const err52 = {instancePath:instancePath+"/findings/" + i1,schemaPath:"#/$defs/finding/required",keyword:"required",params:{missingProperty: "related"},message:"must have required property '"+"related"+"'"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data16.fix === undefined){
const err53 = {instancePath:instancePath+"/findings/" + i1,schemaPath:"#/$defs/finding/required",keyword:"required",params:{missingProperty: "fix"},message:"must have required property '"+"fix"+"'"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
for(const key5 in data16){
if(!(func1.call(schema32.properties, key5))){
const err54 = {instancePath:instancePath+"/findings/" + i1,schemaPath:"#/$defs/finding/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data16.rule !== undefined){
let data17 = data16.rule;
if(typeof data17 === "string"){
if(!pattern4.test(data17)){
const err55 = {instancePath:instancePath+"/findings/" + i1+"/rule",schemaPath:"#/$defs/finding/properties/rule/pattern",keyword:"pattern",params:{pattern: "^[a-z]+/[a-z-]+$"},message:"must match pattern \""+"^[a-z]+/[a-z-]+$"+"\""};
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
const err56 = {instancePath:instancePath+"/findings/" + i1+"/rule",schemaPath:"#/$defs/finding/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data16.severity !== undefined){
let data18 = data16.severity;
if(!((data18 === "error") || (data18 === "warning"))){
const err57 = {instancePath:instancePath+"/findings/" + i1+"/severity",schemaPath:"#/$defs/finding/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.properties.severity.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data16.record !== undefined){
let data19 = data16.record;
if((typeof data19 !== "string") && (data19 !== null)){
const err58 = {instancePath:instancePath+"/findings/" + i1+"/record",schemaPath:"#/$defs/finding/properties/record/type",keyword:"type",params:{type: schema32.properties.record.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data16.file !== undefined){
if(typeof data16.file !== "string"){
const err59 = {instancePath:instancePath+"/findings/" + i1+"/file",schemaPath:"#/$defs/finding/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data16.pointer !== undefined){
if(typeof data16.pointer !== "string"){
const err60 = {instancePath:instancePath+"/findings/" + i1+"/pointer",schemaPath:"#/$defs/finding/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data16.line !== undefined){
let data22 = data16.line;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err61 = {instancePath:instancePath+"/findings/" + i1+"/line",schemaPath:"#/$defs/finding/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 < 1 || isNaN(data22)){
const err62 = {instancePath:instancePath+"/findings/" + i1+"/line",schemaPath:"#/$defs/finding/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data16.column !== undefined){
let data23 = data16.column;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
const err63 = {instancePath:instancePath+"/findings/" + i1+"/column",schemaPath:"#/$defs/finding/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 1 || isNaN(data23)){
const err64 = {instancePath:instancePath+"/findings/" + i1+"/column",schemaPath:"#/$defs/finding/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data16.endLine !== undefined){
let data24 = data16.endLine;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
const err65 = {instancePath:instancePath+"/findings/" + i1+"/endLine",schemaPath:"#/$defs/finding/properties/endLine/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 < 1 || isNaN(data24)){
const err66 = {instancePath:instancePath+"/findings/" + i1+"/endLine",schemaPath:"#/$defs/finding/properties/endLine/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data16.endColumn !== undefined){
let data25 = data16.endColumn;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
const err67 = {instancePath:instancePath+"/findings/" + i1+"/endColumn",schemaPath:"#/$defs/finding/properties/endColumn/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 < 1 || isNaN(data25)){
const err68 = {instancePath:instancePath+"/findings/" + i1+"/endColumn",schemaPath:"#/$defs/finding/properties/endColumn/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data16.message !== undefined){
if(typeof data16.message !== "string"){
const err69 = {instancePath:instancePath+"/findings/" + i1+"/message",schemaPath:"#/$defs/finding/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data16.related !== undefined){
let data27 = data16.related;
if(Array.isArray(data27)){
const len2 = data27.length;
for(let i2=0; i2<len2; i2++){
if(typeof data27[i2] !== "string"){
const err70 = {instancePath:instancePath+"/findings/" + i1+"/related/" + i2,schemaPath:"#/$defs/finding/properties/related/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
else {
const err71 = {instancePath:instancePath+"/findings/" + i1+"/related",schemaPath:"#/$defs/finding/properties/related/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data16.fix !== undefined){
let data29 = data16.fix;
if(Array.isArray(data29)){
const len3 = data29.length;
for(let i3=0; i3<len3; i3++){
let data30 = data29[i3];
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.op === undefined){
const err72 = {instancePath:instancePath+"/findings/" + i1+"/fix/" + i3,schemaPath:"#/$defs/finding/properties/fix/items/required",keyword:"required",params:{missingProperty: "op"},message:"must have required property '"+"op"+"'"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(data30.pointer === undefined){
const err73 = {instancePath:instancePath+"/findings/" + i1+"/fix/" + i3,schemaPath:"#/$defs/finding/properties/fix/items/required",keyword:"required",params:{missingProperty: "pointer"},message:"must have required property '"+"pointer"+"'"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
for(const key6 in data30){
if(!(((key6 === "op") || (key6 === "pointer")) || (key6 === "value"))){
const err74 = {instancePath:instancePath+"/findings/" + i1+"/fix/" + i3,schemaPath:"#/$defs/finding/properties/fix/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data30.op !== undefined){
let data31 = data30.op;
if(!(((data31 === "add") || (data31 === "replace")) || (data31 === "remove"))){
const err75 = {instancePath:instancePath+"/findings/" + i1+"/fix/" + i3+"/op",schemaPath:"#/$defs/finding/properties/fix/items/properties/op/enum",keyword:"enum",params:{allowedValues: schema32.properties.fix.items.properties.op.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data30.pointer !== undefined){
if(typeof data30.pointer !== "string"){
const err76 = {instancePath:instancePath+"/findings/" + i1+"/fix/" + i3+"/pointer",schemaPath:"#/$defs/finding/properties/fix/items/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err77 = {instancePath:instancePath+"/findings/" + i1+"/fix/" + i3,schemaPath:"#/$defs/finding/properties/fix/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
else {
const err78 = {instancePath:instancePath+"/findings/" + i1+"/fix",schemaPath:"#/$defs/finding/properties/fix/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data16.change !== undefined){
let data33 = data16.change;
if(!((data33 === "introduced") || (data33 === "unchanged"))){
const err79 = {instancePath:instancePath+"/findings/" + i1+"/change",schemaPath:"#/$defs/finding/properties/change/enum",keyword:"enum",params:{allowedValues: schema32.properties.change.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data16.touched !== undefined){
if(true !== data16.touched){
const err80 = {instancePath:instancePath+"/findings/" + i1+"/touched",schemaPath:"#/$defs/finding/properties/touched/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
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
else {
const err81 = {instancePath:instancePath+"/findings/" + i1,schemaPath:"#/$defs/finding/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
else {
const err82 = {instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data.fixed !== undefined){
let data35 = data.fixed;
if(Array.isArray(data35)){
const len4 = data35.length;
for(let i4=0; i4<len4; i4++){
let data36 = data35[i4];
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.rule === undefined){
const err83 = {instancePath:instancePath+"/fixed/" + i4,schemaPath:"#/$defs/finding/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(data36.severity === undefined){
const err84 = {instancePath:instancePath+"/fixed/" + i4,schemaPath:"#/$defs/finding/required",keyword:"required",params:{missingProperty: "severity"},message:"must have required property '"+"severity"+"'"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(data36.record === undefined){
const err85 = {instancePath:instancePath+"/fixed/" + i4,schemaPath:"#/$defs/finding/required",keyword:"required",params:{missingProperty: "record"},message:"must have required property '"+"record"+"'"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(data36.file === undefined){
const err86 = {instancePath:instancePath+"/fixed/" + i4,schemaPath:"#/$defs/finding/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(data36.pointer === undefined){
const err87 = {instancePath:instancePath+"/fixed/" + i4,schemaPath:"#/$defs/finding/required",keyword:"required",params:{missingProperty: "pointer"},message:"must have required property '"+"pointer"+"'"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(data36.line === undefined){
const err88 = {instancePath:instancePath+"/fixed/" + i4,schemaPath:"#/$defs/finding/required",keyword:"required",params:{missingProperty: "line"},message:"must have required property '"+"line"+"'"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(data36.column === undefined){
const err89 = {instancePath:instancePath+"/fixed/" + i4,schemaPath:"#/$defs/finding/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(data36.endLine === undefined){
const err90 = {instancePath:instancePath+"/fixed/" + i4,schemaPath:"#/$defs/finding/required",keyword:"required",params:{missingProperty: "endLine"},message:"must have required property '"+"endLine"+"'"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(data36.endColumn === undefined){
const err91 = {instancePath:instancePath+"/fixed/" + i4,schemaPath:"#/$defs/finding/required",keyword:"required",params:{missingProperty: "endColumn"},message:"must have required property '"+"endColumn"+"'"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(data36.message === undefined){
const err92 = {instancePath:instancePath+"/fixed/" + i4,schemaPath:"#/$defs/finding/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(data36.related === undefined){
const err93 = {instancePath:instancePath+"/fixed/" + i4,schemaPath:"#/$defs/finding/required",keyword:"required",params:{missingProperty: "related"},message:"must have required property '"+"related"+"'"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(data36.fix === undefined){
const err94 = {instancePath:instancePath+"/fixed/" + i4,schemaPath:"#/$defs/finding/required",keyword:"required",params:{missingProperty: "fix"},message:"must have required property '"+"fix"+"'"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
for(const key7 in data36){
if(!(func1.call(schema32.properties, key7))){
const err95 = {instancePath:instancePath+"/fixed/" + i4,schemaPath:"#/$defs/finding/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data36.rule !== undefined){
let data37 = data36.rule;
if(typeof data37 === "string"){
if(!pattern4.test(data37)){
const err96 = {instancePath:instancePath+"/fixed/" + i4+"/rule",schemaPath:"#/$defs/finding/properties/rule/pattern",keyword:"pattern",params:{pattern: "^[a-z]+/[a-z-]+$"},message:"must match pattern \""+"^[a-z]+/[a-z-]+$"+"\""};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
else {
const err97 = {instancePath:instancePath+"/fixed/" + i4+"/rule",schemaPath:"#/$defs/finding/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data36.severity !== undefined){
let data38 = data36.severity;
if(!((data38 === "error") || (data38 === "warning"))){
const err98 = {instancePath:instancePath+"/fixed/" + i4+"/severity",schemaPath:"#/$defs/finding/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.properties.severity.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data36.record !== undefined){
let data39 = data36.record;
if((typeof data39 !== "string") && (data39 !== null)){
const err99 = {instancePath:instancePath+"/fixed/" + i4+"/record",schemaPath:"#/$defs/finding/properties/record/type",keyword:"type",params:{type: schema32.properties.record.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data36.file !== undefined){
if(typeof data36.file !== "string"){
const err100 = {instancePath:instancePath+"/fixed/" + i4+"/file",schemaPath:"#/$defs/finding/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data36.pointer !== undefined){
if(typeof data36.pointer !== "string"){
const err101 = {instancePath:instancePath+"/fixed/" + i4+"/pointer",schemaPath:"#/$defs/finding/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data36.line !== undefined){
let data42 = data36.line;
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
const err102 = {instancePath:instancePath+"/fixed/" + i4+"/line",schemaPath:"#/$defs/finding/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 < 1 || isNaN(data42)){
const err103 = {instancePath:instancePath+"/fixed/" + i4+"/line",schemaPath:"#/$defs/finding/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data36.column !== undefined){
let data43 = data36.column;
if(!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))){
const err104 = {instancePath:instancePath+"/fixed/" + i4+"/column",schemaPath:"#/$defs/finding/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 < 1 || isNaN(data43)){
const err105 = {instancePath:instancePath+"/fixed/" + i4+"/column",schemaPath:"#/$defs/finding/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
}
if(data36.endLine !== undefined){
let data44 = data36.endLine;
if(!(((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44))) && (isFinite(data44)))){
const err106 = {instancePath:instancePath+"/fixed/" + i4+"/endLine",schemaPath:"#/$defs/finding/properties/endLine/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if((typeof data44 == "number") && (isFinite(data44))){
if(data44 < 1 || isNaN(data44)){
const err107 = {instancePath:instancePath+"/fixed/" + i4+"/endLine",schemaPath:"#/$defs/finding/properties/endLine/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
}
if(data36.endColumn !== undefined){
let data45 = data36.endColumn;
if(!(((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45))) && (isFinite(data45)))){
const err108 = {instancePath:instancePath+"/fixed/" + i4+"/endColumn",schemaPath:"#/$defs/finding/properties/endColumn/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if((typeof data45 == "number") && (isFinite(data45))){
if(data45 < 1 || isNaN(data45)){
const err109 = {instancePath:instancePath+"/fixed/" + i4+"/endColumn",schemaPath:"#/$defs/finding/properties/endColumn/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data36.message !== undefined){
if(typeof data36.message !== "string"){
const err110 = {instancePath:instancePath+"/fixed/" + i4+"/message",schemaPath:"#/$defs/finding/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data36.related !== undefined){
let data47 = data36.related;
if(Array.isArray(data47)){
const len5 = data47.length;
for(let i5=0; i5<len5; i5++){
if(typeof data47[i5] !== "string"){
const err111 = {instancePath:instancePath+"/fixed/" + i4+"/related/" + i5,schemaPath:"#/$defs/finding/properties/related/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
}
else {
const err112 = {instancePath:instancePath+"/fixed/" + i4+"/related",schemaPath:"#/$defs/finding/properties/related/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data36.fix !== undefined){
let data49 = data36.fix;
if(Array.isArray(data49)){
const len6 = data49.length;
for(let i6=0; i6<len6; i6++){
let data50 = data49[i6];
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if(data50.op === undefined){
const err113 = {instancePath:instancePath+"/fixed/" + i4+"/fix/" + i6,schemaPath:"#/$defs/finding/properties/fix/items/required",keyword:"required",params:{missingProperty: "op"},message:"must have required property '"+"op"+"'"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if(data50.pointer === undefined){
const err114 = {instancePath:instancePath+"/fixed/" + i4+"/fix/" + i6,schemaPath:"#/$defs/finding/properties/fix/items/required",keyword:"required",params:{missingProperty: "pointer"},message:"must have required property '"+"pointer"+"'"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
for(const key8 in data50){
if(!(((key8 === "op") || (key8 === "pointer")) || (key8 === "value"))){
const err115 = {instancePath:instancePath+"/fixed/" + i4+"/fix/" + i6,schemaPath:"#/$defs/finding/properties/fix/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data50.op !== undefined){
let data51 = data50.op;
if(!(((data51 === "add") || (data51 === "replace")) || (data51 === "remove"))){
const err116 = {instancePath:instancePath+"/fixed/" + i4+"/fix/" + i6+"/op",schemaPath:"#/$defs/finding/properties/fix/items/properties/op/enum",keyword:"enum",params:{allowedValues: schema32.properties.fix.items.properties.op.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data50.pointer !== undefined){
if(typeof data50.pointer !== "string"){
const err117 = {instancePath:instancePath+"/fixed/" + i4+"/fix/" + i6+"/pointer",schemaPath:"#/$defs/finding/properties/fix/items/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
}
else {
const err118 = {instancePath:instancePath+"/fixed/" + i4+"/fix/" + i6,schemaPath:"#/$defs/finding/properties/fix/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
else {
const err119 = {instancePath:instancePath+"/fixed/" + i4+"/fix",schemaPath:"#/$defs/finding/properties/fix/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data36.change !== undefined){
let data53 = data36.change;
if(!((data53 === "introduced") || (data53 === "unchanged"))){
const err120 = {instancePath:instancePath+"/fixed/" + i4+"/change",schemaPath:"#/$defs/finding/properties/change/enum",keyword:"enum",params:{allowedValues: schema32.properties.change.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data36.touched !== undefined){
if(true !== data36.touched){
const err121 = {instancePath:instancePath+"/fixed/" + i4+"/touched",schemaPath:"#/$defs/finding/properties/touched/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
}
else {
const err122 = {instancePath:instancePath+"/fixed/" + i4,schemaPath:"#/$defs/finding/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
}
else {
const err123 = {instancePath:instancePath+"/fixed",schemaPath:"#/properties/fixed/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data.vanished !== undefined){
let data55 = data.vanished;
if(Array.isArray(data55)){
const len7 = data55.length;
for(let i7=0; i7<len7; i7++){
if(typeof data55[i7] !== "string"){
const err124 = {instancePath:instancePath+"/vanished/" + i7,schemaPath:"#/properties/vanished/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
}
else {
const err125 = {instancePath:instancePath+"/vanished",schemaPath:"#/properties/vanished/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data.replaced !== undefined){
let data57 = data.replaced;
if(Array.isArray(data57)){
const len8 = data57.length;
for(let i8=0; i8<len8; i8++){
if(typeof data57[i8] !== "string"){
const err126 = {instancePath:instancePath+"/replaced/" + i8,schemaPath:"#/properties/replaced/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
}
else {
const err127 = {instancePath:instancePath+"/replaced",schemaPath:"#/properties/replaced/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data.policyChanges !== undefined){
let data59 = data.policyChanges;
if(Array.isArray(data59)){
const len9 = data59.length;
for(let i9=0; i9<len9; i9++){
let data60 = data59[i9];
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
if(data60.file === undefined){
const err128 = {instancePath:instancePath+"/policyChanges/" + i9,schemaPath:"#/properties/policyChanges/items/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if(data60.loosens === undefined){
const err129 = {instancePath:instancePath+"/policyChanges/" + i9,schemaPath:"#/properties/policyChanges/items/required",keyword:"required",params:{missingProperty: "loosens"},message:"must have required property '"+"loosens"+"'"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if(data60.message === undefined){
const err130 = {instancePath:instancePath+"/policyChanges/" + i9,schemaPath:"#/properties/policyChanges/items/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
for(const key9 in data60){
if(!(((key9 === "file") || (key9 === "loosens")) || (key9 === "message"))){
const err131 = {instancePath:instancePath+"/policyChanges/" + i9,schemaPath:"#/properties/policyChanges/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data60.file !== undefined){
if(typeof data60.file !== "string"){
const err132 = {instancePath:instancePath+"/policyChanges/" + i9+"/file",schemaPath:"#/properties/policyChanges/items/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data60.loosens !== undefined){
if(typeof data60.loosens !== "boolean"){
const err133 = {instancePath:instancePath+"/policyChanges/" + i9+"/loosens",schemaPath:"#/properties/policyChanges/items/properties/loosens/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data60.message !== undefined){
if(typeof data60.message !== "string"){
const err134 = {instancePath:instancePath+"/policyChanges/" + i9+"/message",schemaPath:"#/properties/policyChanges/items/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
}
else {
const err135 = {instancePath:instancePath+"/policyChanges/" + i9,schemaPath:"#/properties/policyChanges/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
}
else {
const err136 = {instancePath:instancePath+"/policyChanges",schemaPath:"#/properties/policyChanges/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
else {
const err137 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

