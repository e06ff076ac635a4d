import { data, Evaluator, Lexer, Parser } from '@actions/expressions';

/** What an expression may look at, by the name of the context: `github`, `env`, `steps`, `needs` … */
export type Contexts = Readonly<Record<string, unknown>>;

/** The functions that tell how the job stands; all others are the library's. */
const STATUS = ['always', 'success', 'failure', 'cancelled'] as const;

/**
 * The value of an expression, as GitHub's own library has it.
 *
 * @param failed whether an earlier step of the job has failed
 * @throws Error where the expression cannot be read, or names a context that is not there
 */
export function evaluate(expression: string, contexts: Contexts, failed: boolean): unknown {
  const answers = { always: true, success: !failed, failure: failed, cancelled: false };
  const functions = STATUS.map((name) => ({
    name,
    minArgs: 0,
    maxArgs: 0,
    call: () => new data.BooleanData(answers[name]),
  }));
  const { tokens } = new Lexer(expression).lex();
  const parsed = new Parser(tokens, Object.keys(contexts), functions).parse();
  const known = dictionary(contexts);
  const value = new Evaluator(parsed, known, new Map(functions.map((each) => [each.name, each]))).evaluate();
  return JSON.parse(JSON.stringify(value, data.replacer));
}

/** A text with every `${{ … }}` replaced by its value, as the runner does. */
export function interpolate(text: string, contexts: Contexts, failed = false): string {
  return text.replaceAll(/\$\{\{(.*?)\}\}/gs, (_, expression: string) =>
    String(evaluate(expression, contexts, failed) ?? ''),
  );
}

export function isTrue(value: unknown): boolean {
  return value !== null && value !== undefined && value !== false && value !== 0 && value !== '';
}

function dictionary(values: Readonly<Record<string, unknown>>): data.Dictionary {
  return new data.Dictionary(
    ...Object.entries(values).map(([key, value]) => ({ key, value: expressionData(value) })),
  );
}

function expressionData(value: unknown): data.ExpressionData {
  if (typeof value === 'string') return new data.StringData(value);
  if (typeof value === 'number') return new data.NumberData(value);
  if (typeof value === 'boolean') return new data.BooleanData(value);
  if (Array.isArray(value)) return new data.Array(...value.map(expressionData));
  if (typeof value === 'object' && value !== null) return dictionary(value as Record<string, unknown>);
  return new data.Null();
}
