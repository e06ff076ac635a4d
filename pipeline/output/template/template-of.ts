import { Claims } from './claims.ts';
import { IDENTIFYING } from './identifying.ts';
import { ASKED_OPTIONS, EXPRESSIONS, NAMES, NO_NAME_AT_ALL } from './names.ts';
import type { Template } from './part.ts';
import { claimPlaces } from './places.ts';
import { claimQuoted } from './quoted.ts';
import { SHAPES } from './shapes.ts';
import { lengthWithoutTail } from './tails.ts';
import { claimUnknownWords } from './unknown-words.ts';

/** Numbers that are no part of a word. */
const LINE_NUMBER =
  /(?<=(?:^|[^\p{L}])(?:lines?|row|column|col|position|char|character|offset|行|第) ?:? ?)(?<slot>\d+)(?![\w.])/giu;
const PORT = /(?<=(?:^|[^\p{L}])(?:port|端口)[ :]{1,2})(?<slot>\d{1,5})(?!\w)/giu;
const PROCESS =
  /(?<=(?:^|[^\p{L}])(?:pid|process|PID|thread|goroutine|worker|rank)[ :=#]{1,2})(?<slot>\d+)(?!\w)/giu;
/** Where a list is entered, not a code: "index out of range [5]". */
const INDEX = /(?<=(?:range|bounds|index|slice) \[)(?<slot>[-:\d]+)(?=\])/g;
const NUMBER = /(?<![\w.-])-?\d+(?:[.,]\d+)*(?![\w]|\.\d)|(?<=[a-z]:)\d+(?!\w)|(?<=\w\[)\d+(?=\])/gi;

/**
 * A message with its volatile parts told apart from what identifies the error. The first claim to a stretch holds:
 * what is quoted, then codes and classes, then what has a shape of its own (paths, hosts, ids, times, sizes), then
 * names known by what stands around them, then numbers.
 */
export function templateOf(message: string): Template {
  const claims = new Claims(message);
  claims.claimAll('number', INDEX);
  for (const pattern of EXPRESSIONS) claims.claimAll('text', pattern);
  claimQuoted(message, claims);
  claims.claimAll('name', ASKED_OPTIONS);
  for (const pattern of IDENTIFYING) claims.claimAll(null, pattern);
  for (const { kind, pattern } of SHAPES) claims.claimAll(kind, pattern);
  claims.claimAll('line', LINE_NUMBER);
  claims.claimAll('port', PORT);
  claims.claimAll('id', PROCESS);
  for (const pattern of NO_NAME_AT_ALL) claims.claimAll(null, pattern);
  // What ends a sentence ends it before what is said of the place.
  const end = lengthWithoutTail(message);
  for (const pattern of NAMES) claims.claimAll('name', pattern, end);
  if (end < message.length) for (const pattern of NAMES) claims.claimAll('name', pattern);
  claimPlaces(message, claims);
  claimUnknownWords(message, claims);
  claims.claimAll('number', NUMBER);
  return { text: message, parts: claims.parts() };
}
