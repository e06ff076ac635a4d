// The naive way to check records against the schema: compile it at start-up, read, parse, validate.
import { readdirSync, readFileSync } from 'node:fs';
import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';

const [root, schema] = process.argv.slice(2);
const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
addFormats.default(ajv);
const validate = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')));
let invalid = 0;
for (const domain of readdirSync(root)) {
  for (const file of readdirSync(`${root}/${domain}`)) {
    if (!validate(JSON.parse(readFileSync(`${root}/${domain}/${file}`, 'utf8')))) invalid++;
  }
}
process.stdout.write(`${invalid}\n`);
