import { createRequire } from 'node:module';
import type { Json } from '../json.ts';

/** An error of Ajv, as far as we use it. */
export interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly propertyName?: string;
  readonly message?: string;
}

interface Validator {
  (value: Json): boolean;
  errors: readonly SchemaError[] | null;
}

const require = createRequire(import.meta.url);

/** Everything in which a value departs from a schema; empty where it does not. */
function errorsOf(validator: Validator, value: Json): readonly SchemaError[] {
  return validator(value) ? [] : (validator.errors ?? []);
}

let recordValidator: Validator | undefined;
let policyValidator: Validator | undefined;
let reportValidator: Validator | undefined;

/** What the record schema has against a value. The validator is generated code: nothing is compiled at start-up. */
export function recordSchemaErrors(value: Json): readonly SchemaError[] {
  recordValidator ??= require('./record-validator.generated.cjs') as Validator;
  return errorsOf(recordValidator, value);
}

/** What the policy schema has against a value. */
export function policySchemaErrors(value: Json): readonly SchemaError[] {
  policyValidator ??= require('./policy-validator.generated.cjs') as Validator;
  return errorsOf(policyValidator, value);
}

/** What the report schema has against a value. */
export function reportSchemaErrors(value: Json): readonly SchemaError[] {
  reportValidator ??= require('./report-validator.generated.cjs') as Validator;
  return errorsOf(reportValidator, value);
}
