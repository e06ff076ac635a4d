/**
 * The process that analyses regexes for the pass: a regex comes as a message, its safety goes back as one. It ends with
 * its parent, when the channel between them closes.
 */
import process from 'node:process';
import { analyseSafety, type Safety } from './analysis.ts';
import { compileRegex } from '../engine/compile.ts';

process.on('message', (source) => process.send?.(answerTo(String(source))));
process.send?.('ready');

function answerTo(source: string): Safety {
  const { regex } = compileRegex(source);
  return regex ? analyseSafety(regex) : { verdict: 'unsettled' };
}
