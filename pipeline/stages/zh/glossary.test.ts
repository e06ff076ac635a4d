import { expect, test } from 'vitest';
import shipped from '../../policy/shipped-policy.generated.json' with { type: 'json' };
import { glossaryFor, type Glossary } from './glossary.ts';
import { glossaryProblems } from './checks/glossary-problem.ts';

const SHIPPED: Glossary = shipped.policy.chinese.glossary;

const SMALL: Glossary = {
  pool: { zh: '池' },
  'connection pool': { zh: '连接池' },
  dependency: { zh: '依赖项', also: ['依赖'] },
  deprecated: { zh: '已弃用', forms: ['deprecate', 'deprecation'] },
};

function termsIn(source: string): string[] {
  return [...glossaryFor(source, SMALL).keys()].map(({ en }) => en);
}

test('the glossary that comes with the tool has the terms of the field', () => {
  expect(Object.keys(SHIPPED).length).toBeGreaterThanOrEqual(150);
  expect(SHIPPED['handshake']).toEqual({ zh: '握手' });
  expect(Object.keys(SHIPPED)).toEqual(
    expect.arrayContaining(['header', 'certificate', 'deprecated', 'thread', 'process', 'dependency']),
  );
});

test('finds terms in the order of the text, the longest first, in every form', () => {
  expect(termsIn('The connection pool has Dependencies, some deprecated; a pool.')).toEqual([
    'connection pool',
    'dependency',
    'deprecated',
    'pool',
  ]);
  expect(termsIn('Deprecation of pools')).toEqual(['deprecated', 'pool']);
});

test('a term does not go across punctuation, nor into identifiers and compounds', () => {
  expect(termsIn('a connection, pool_size, pool.size, thread-pool, pools()')).toEqual([]);
});

test('reports a term that has none of its translations', () => {
  const judge = (source: string, target: string) =>
    glossaryProblems({ source, target, field: 'root_cause_zh' }, { glossary: SMALL, everyday: [] }).length;
  expect(judge('A dependency is missing', '缺少依赖')).toBe(0);
  expect(judge('A dependency is missing', '缺少 dependency')).toBe(0);
  expect(judge('A dependency is missing', '缺少组件')).toBe(1);
  expect(judge('Set `dependency`', '设置 `dependency`')).toBe(0);
});

test('a term goes by one name throughout', () => {
  const judge = (source: string, target: string) =>
    glossaryProblems(
      { source, target, field: 'root_cause_zh' },
      { glossary: { token: { zh: '令牌', also: ['记号', 'token'] }, mark: { zh: '记号' } }, everyday: [] },
    ).length;
  expect(judge('The token expired; get a new token', '令牌已过期，请申请新的记号')).toBe(1);
  expect(judge('The token expired; get a new token', '令牌已过期，请申请新的令牌')).toBe(0);
  expect(judge('The token expired; get a new token', '令牌已过期，请申请新的 token')).toBe(0);
  expect(judge('Each token has a mark, and no token has two', '每个令牌都有一个记号，没有两个的')).toBe(0);
  expect(judge('The token expired', '令牌已过期，请换记号')).toBe(0);
});

test('a key of the language itself is no term', () => {
  expect(glossaryFor('constructor toString __proto__ hasOwnProperty', {}).size).toBe(0);
});

test('a word with an everyday meaning is a term where the domain says so', () => {
  const judge = (en: string, zh: string, domain?: string) =>
    glossaryProblems(
      { source: en, target: zh, field: 'root_cause_zh', ...(domain !== undefined && { domain }) },
      shipped.policy.chinese,
    ).length;
  expect(judge('Ask the operator first', '先问接线员', 'emergency')).toBe(0);
  expect(judge('Ask the operator first', '先问接线员')).toBe(0);
  expect(judge('The operator is missing', '缺少接线员', 'typescript')).toBe(1);
  expect(judge('The gradient vanishes', '坡度消失', 'pytorch')).toBe(1);
  expect(judge('The gradient vanishes', '坡度消失', 'unity')).toBe(0);
  expect(judge('The handshake failed', '协商失败')).toBe(1);
});
