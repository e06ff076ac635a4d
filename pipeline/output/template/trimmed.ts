import { isAmplyDistinctive, isDistinctive } from './distinctive.ts';
import type { Part } from './part.ts';

/** What says no more than that something failed, in front of what did. */
const LABEL =
  /^(?:(?:[\w.-]+: )?(?:(?:[A-Z][\w-]*(?: [a-z-]+){0,2} )?error|fatal|failure|warning|exception|panic|错误|致命错误|[A-Z]+ FAILED|error response from daemon|(?:Uncaught )?(?:Error|Exception|RuntimeError|AssertionError)|(?:failed|unable) to (?:build|solve|run|execute|process|complete|start|load)|ERROR \d{4} \(\w{5}\)(?: at line \d+)?(?: in file)?)[:：]\s{0,4})+/i;
/** The packages of a class: some programs print them, some do not. */
const PACKAGES = /^(?:[a-z_][\w$]*\.)+(?=[A-Z]\w*(?:Error|Exception|Warning|Failure))/;

/** One class in front of another: the latter is what was thrown. */
const OUTER_CLASS = /^(?:[\w$.]+(?:Error|Exception): )+(?=[\w$.]+(?:Error|Exception): )/;
/** A clause in front of another that is neither a class nor holds a code. */
const CLAUSE = /^(?![\w$.]*(?:Error|Exception)\b)[^:：\d]{1,80}[:：] /;

/** A clause that says only what could not be done, for which the one behind it has the reason. */
const WRAPPER =
  /^(?:[\w.-]+: )?(?:an? )?(?:failed|unable|fail(?:ure|s)|errors?|exception|could ?n[o']t|problems?|while|when|during|internal|unexpected|unhandled|unknown)\b/i;

/** Without the labels and clauses in front of a message that is known without them. */
export function withoutLabels(parts: readonly Part[]): Part[] {
  let own = [...parts];
  for (let turn = 0; turn < 4; turn++) {
    const text = own.map((part) => part.text).join('');
    const start = own[0]?.start ?? 0;
    const label = LABEL.exec(text) ?? OUTER_CLASS.exec(text) ?? PACKAGES.exec(text);
    const length = (label ?? CLAUSE.exec(text))?.[0].length ?? 0;
    if (length === 0) break;
    const clause = own.flatMap((part) => clipped(part, start + length));
    if (!label && !WRAPPER.test(text) && isAmplyDistinctive(clause)) break;
    const rest = trimSlots(own.flatMap((part) => from(part, start + length)));
    if (!(label ? isDistinctive(rest) : isAmplyDistinctive(rest))) break;
    own = rest;
  }
  return own;
}

/** What a label says counts for nothing where it is asked whether the rest is known by itself. */
export function withoutAnyLabel(parts: readonly Part[]): Part[] {
  const label = LABEL.exec(parts.map((part) => part.text).join(''))?.[0].length ?? 0;
  return parts.flatMap((part) => from(part, (parts[0]?.start ?? 0) + label));
}

/** What of a part stands behind a place; half a slot is none. */
function from(part: Part, start: number): Part[] {
  if (part.start >= start) return [part];
  if (part.end <= start || part.kind !== null) return [];
  return [{ ...part, text: part.text.slice(start - part.start), start }];
}

/** What of a part stands in front of a place; half a slot is none. */
export function clipped(part: Part, end: number): Part[] {
  if (part.end <= end) return [part];
  if (part.start >= end || part.kind !== null) return [];
  return [{ ...part, text: part.text.slice(0, end - part.start), end }];
}

/** Without unquoted slots at either end, and the signs between them: they match anything. */
export function trimSlots(parts: readonly Part[]): Part[] {
  let from = 0;
  let to = parts.length;
  const says = (part: Part | undefined): boolean =>
    part !== undefined && (part.kind === null ? /[\p{L}\p{N}]/u.test(part.text) : part.quotes !== undefined);
  while (from < to && !says(parts[from])) from++;
  while (to > from && !says(parts[to - 1])) to--;
  return trimBlanks(parts.slice(from, to));
}

/** Without the blanks and signs at either end of a message. */
export function trimBlanks(parts: readonly Part[]): Part[] {
  return parts
    .map((part, index) => {
      if (part.kind !== null) return part;
      let { text } = part;
      if (index === 0) text = text.replace(/^[\s:,;.)\]-]+/u, '');
      if (index === parts.length - 1) text = text.replace(/[\s:,;.([-]+$/u, '');
      return { ...part, text };
    })
    .filter(({ text }) => text !== '');
}
