import { quotesCurly } from '../output/clean/plain-characters.ts';
import { cleanLines } from '../output/clean/clean-lines.ts';
import type { Telling } from '../output/formats/format.ts';
import { readOutput } from '../output/read-output.ts';
import type { Reading } from '../output/reading.ts';
import { generalised } from '../output/template/generalised.ts';
import type { Part, Template } from '../output/template/part.ts';
import { templateOf } from '../output/template/template-of.ts';
import { regexOf, type RegexOptions } from '../output/template/template-regex.ts';
import { signatureOf } from '../output/template/template-signature.ts';
import { secretsIn } from '../record/secret/secrets.ts';
import { matchesText } from '../stages/text-match.ts';

/** Outputs of one error, and of others that it must not be taken for. */
export interface ErrorOutputs {
  readonly text: string;
  readonly also: readonly string[];
  readonly not: readonly string[];
  /** Which of the lines that may name the error does, from 0; a person may know better than the reader. */
  readonly telling?: number;
}

/** How an error is known again. */
export interface ErrorPattern {
  readonly reading: Reading;
  readonly signature: string;
  readonly regex: string;
  /** The telling lines of the other errors, as far as the regex keeps off them. */
  readonly counterExamples: readonly string[];
  /** The outputs of other errors that the regex cannot be kept off, by their place in the list. */
  readonly indistinct: readonly number[];
}

/** Lines of a further output that are compared with the message of the first. */
const COMPARED = 6;
/** Volatile parts that are kept word for word where that alone tells two errors apart, the best first. */
const NAMING = ['name', 'package', 'number', 'text', 'size', 'version'] as const;

/** Finds the signature and the regex that all outputs of an error have in common, and none of another error. */
export function patternOf({ text, also, not, telling: chosen = 0 }: ErrorOutputs): ErrorPattern {
  const reading = toldBy(readOutput(text), chosen);
  const [telling] = reading.tellings;
  const options: RegexOptions = {
    isCurly: [text, ...also].some(quotesCurly),
    isFolded: telling !== undefined && telling.core === null && telling.lastLine > telling.line,
  };
  let message = templateOf(withoutSecrets(telling?.text ?? ''));
  let template = telling?.core ? templateOf(withoutSecrets(telling.core)) : message;
  const alternatives: string[] = [];
  for (const output of also) {
    if (regexFits(regexOf(template, options), output)) continue;
    const common = mostInCommon(template, readOutput(output).tellings);
    if (common) message = template = common;
    else
      alternatives.push(
        regexOf(templateOf(withoutSecrets(readOutput(output).tellings[0]?.text ?? '')), options),
      );
  }
  const own = narrowed(template, options, [text, ...also], not);
  const regex = [...new Set([own, ...alternatives])].join('|');
  const indistinct = not.flatMap((output, at) => (regexFits(regex, output) ? [at] : []));
  return {
    reading,
    signature: signatureFor(message, regex),
    regex,
    counterExamples: not.flatMap((output) => {
      const line = readOutput(output).tellings[0]?.text ?? '';
      return line === '' || regexFits(regex, output) ? [] : [line];
    }),
    indistinct,
  };
}

function toldBy(reading: Reading, chosen: number): Reading {
  const telling = reading.tellings[chosen];
  if (chosen === 0 || telling === undefined) return reading;
  return { ...reading, tellings: [telling, ...reading.tellings.filter((each) => each !== telling)] };
}

/** Whether a regex finds an output: as it is, line by line, or as its reader sees it. */
export function regexFits(regex: string, output: string): boolean {
  const lines = cleanLines(output).map(({ text }) => text);
  return [...output.split(/\r?\n/), ...lines, lines.join('\n')].some((text) => matchesText(regex, text));
}

/** Reads as an id, which is volatile: a secret in a message becomes a slot like one. */
const STAND_IN = '00000000-0000-4000-8000-000000000000';

function withoutSecrets(message: string): string {
  let text = message;
  for (const { start, end } of secretsIn(message).toReversed())
    text = text.slice(0, start) + STAND_IN + text.slice(end);
  return text;
}

/** Of the lines that may tell in another output, the one that shares most with a template, generalised. */
function mostInCommon(template: Template, tellings: readonly Telling[]): Template | null {
  let best: Template | null = null;
  for (const { text } of tellings.slice(0, COMPARED)) {
    const common = generalised(template, templateOf(withoutSecrets(text)));
    if (common && (best === null || lettersOf(common) > lettersOf(best))) best = common;
  }
  return best;
}

function lettersOf({ parts }: Template): number {
  return parts.reduce((sum, { kind, text }) => sum + (kind === null ? text.length : 0), 0);
}

/** The regex of a template, with one of its slots filled where that alone keeps it off the outputs of other errors. */
function narrowed(
  template: Template,
  options: RegexOptions,
  same: readonly string[],
  others: readonly string[],
): string {
  const regex = regexOf(template, options);
  const taken = (candidate: string): number => others.filter((output) => regexFits(candidate, output)).length;
  if (taken(regex) === 0) return regex;
  const whole = regexOf(template, { ...options, isWhole: true });
  if (taken(whole) === 0 && same.every((output) => regexFits(whole, output))) return whole;
  let [best, least] = [regex, taken(regex)];
  for (const kind of NAMING)
    for (const slot of template.parts.filter((part) => part.kind === kind)) {
      const candidate = regexOf(filled(template, slot), options);
      if (taken(candidate) < least && same.every((output) => regexFits(candidate, output)))
        [best, least] = [candidate, taken(candidate)];
    }
  return best;
}

function filled(template: Template, slot: Part): Template {
  const { start, end, text } = slot;
  return {
    ...template,
    parts: template.parts.map((part) => (part === slot ? { kind: null, text, start, end } : part)),
  };
}

/** A signature that its own regex finds: with what stood in the slots, where what stands for it does not fit. */
function signatureFor(message: Template, regex: string): string {
  const signature = signatureOf(message);
  return matchesText(regex, signature)
    ? signature
    : message.text.replaceAll(/\s+/g, ' ').slice(0, 200).trim();
}
