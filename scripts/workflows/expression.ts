/** What an expression may look at, by the name of the context: `github`, `env`, `steps`, `needs` … */
export type Contexts = Readonly<Record<string, unknown>>;

const TOKEN =
  /\s*(?:(\|\||&&|==|!=|!|\(|\)|,)|'((?:[^']|'')*)'|(-?\d+(?:\.\d+)?)|([A-Za-z_][\w-]*(?:\.[\w-]+)*))/y;

interface Token {
  readonly kind: 'sign' | 'text' | 'number' | 'path';
  readonly text: string;
}

/**
 * The value of an expression, by the part of GitHub's language that our workflows use: paths into contexts, texts,
 * numbers, `==`, `!=`, `!`, `&&`, `||`, brackets, `always()`, `success()` and `failure()`.
 *
 * @throws Error where it uses more than that
 */
export function evaluate(expression: string, contexts: Contexts, failed: boolean): unknown {
  const reader = new Reader(tokensOf(expression), contexts, failed);
  const value = reader.or();
  if (!reader.isAtEnd) throw new Error(`cannot read the end of ${expression}`);
  return value;
}

/** A text with every `${{ … }}` replaced by its value, as the runner does. */
export function interpolate(text: string, contexts: Contexts, failed = false): string {
  return text.replaceAll(/\$\{\{(.*?)\}\}/gs, (_, expression: string) => {
    const value = evaluate(expression, contexts, failed);
    return value === null || value === undefined ? '' : String(value);
  });
}

function tokensOf(expression: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < expression.trimEnd().length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(expression);
    if (!match) throw new Error(`cannot read ${expression.slice(at)}`);
    const [, sign, text, number, path] = match;
    if (sign !== undefined) tokens.push({ kind: 'sign', text: sign });
    else if (text !== undefined) tokens.push({ kind: 'text', text: text.replaceAll("''", "'") });
    else if (number !== undefined) tokens.push({ kind: 'number', text: number });
    else tokens.push({ kind: 'path', text: path ?? '' });
  }
  return tokens;
}

class Reader {
  readonly #tokens: readonly Token[];
  readonly #contexts: Contexts;
  readonly #failed: boolean;
  #at = 0;

  constructor(tokens: readonly Token[], contexts: Contexts, failed: boolean) {
    this.#tokens = tokens;
    this.#contexts = contexts;
    this.#failed = failed;
  }

  get isAtEnd(): boolean {
    return this.#at === this.#tokens.length;
  }

  or(): unknown {
    let value = this.#and();
    while (this.#takes('||')) {
      const right = this.#and();
      value = isTrue(value) ? value : right;
    }
    return value;
  }

  #and(): unknown {
    let value = this.#equality();
    while (this.#takes('&&')) {
      const right = this.#equality();
      value = isTrue(value) ? right : value;
    }
    return value;
  }

  #equality(): unknown {
    const left = this.#unary();
    if (this.#takes('==')) return equal(left, this.#unary());
    if (this.#takes('!=')) return !equal(left, this.#unary());
    return left;
  }

  #unary(): unknown {
    if (this.#takes('!')) return !isTrue(this.#unary());
    if (this.#takes('(')) {
      const value = this.or();
      this.#expect(')');
      return value;
    }
    const token = this.#tokens[this.#at++];
    if (!token || token.kind === 'sign') throw new Error('a value is missing');
    if (token.kind === 'text') return token.text;
    if (token.kind === 'number') return Number(token.text);
    if (this.#takes('(')) {
      this.#expect(')');
      return this.#call(token.text);
    }
    return valueAt(this.#contexts, token.text);
  }

  #call(name: string): boolean {
    switch (name) {
      case 'always':
        return true;
      case 'success':
        return !this.#failed;
      case 'failure':
        return this.#failed;
      default:
        throw new Error(`${name}() is not modelled`);
    }
  }

  #takes(sign: string): boolean {
    const token = this.#tokens[this.#at];
    if (token?.kind !== 'sign' || token.text !== sign) return false;
    this.#at++;
    return true;
  }

  #expect(sign: string): void {
    if (!this.#takes(sign)) throw new Error(`${sign} is missing`);
  }
}

function valueAt(contexts: Contexts, path: string): unknown {
  if (path === 'true' || path === 'false') return path === 'true';
  if (path === 'null') return null;
  const [context = '', ...rest] = path.split('.');
  if (!Object.hasOwn(contexts, context)) throw new Error(`there is no context ${context}`);
  return rest.reduce<unknown>(
    (value, key) =>
      value !== null && typeof value === 'object' && Object.hasOwn(value, key)
        ? (value as Record<string, unknown>)[key]
        : null,
    contexts[context],
  );
}

export function isTrue(value: unknown): boolean {
  return value !== null && value !== undefined && value !== false && value !== 0 && value !== '';
}

/** GitHub compares texts without regard to case; null equals the empty text, by way of the number 0. */
function equal(a: unknown, b: unknown): boolean {
  if (typeof a === 'string' && typeof b === 'string') return a.toLowerCase() === b.toLowerCase();
  return (a ?? '') === (b ?? '');
}
