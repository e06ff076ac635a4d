/**
 * The process that analyses regexes for the pass: a regex comes as a message, its safety goes back as one. It ends with
 * its parent, when the channel between them closes.
 */
import process from 'node:process';
import { attackedSafety, type Safety } from './analysis.ts';
import { readQuestion } from './safety-question.ts';
import { compileRegex } from '../engine/compile.ts';

process.on('message', (question) => process.send?.(answerTo(String(question))));
process.send?.('ready');

function answerTo(question: string): Safety {
  const { source, allowed } = readQuestion(question);
  const { regex } = compileRegex(source);
  return regex ? attackedSafety(regex, allowed) : { verdict: 'unsettled' };
}
