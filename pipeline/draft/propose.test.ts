import { expect, test } from 'vitest';
import { readOutput } from '../output/read-output.ts';
import { propose } from './propose.ts';

const VOCABULARY = { domains: ['cpp', 'gcc', 'git', 'node', 'npm'], categories: [] };

function domainOf(output: string, said: string | null = null): string | null {
  return propose(readOutput(output), VOCABULARY, said).domain;
}

test.each([
  ['npm error ERESOLVE unable to resolve dependency tree', 'npm'],
  ['cc1: 致命错误：nofile.c：没有那个文件或目录\n编译中断。', 'gcc'],
  ['致命错误：您当前不在一个分支上。', 'git'],
  ["错误：源引用规格 main 没有匹配\n错误：无法推送一些引用到 'origin'", 'git'],
])('%j belongs to %s', (output, domain) => {
  expect(domainOf(output)).toBe(domain);
});

test('a tool by a name that is no domain leaves what the output says by itself', () => {
  const output = "t.cpp:8:1: error: 'x' was not declared in this scope";
  for (const said of ['g++', 'gcc-12', 'our compiler wrapper']) expect(domainOf(output, said)).toBe('gcc');
  expect(domainOf(output, 'npm')).toBe('npm');
});
