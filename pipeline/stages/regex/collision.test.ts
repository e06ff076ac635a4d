import { expect, test } from 'vitest';
import { CorpusView } from '../../corpus/corpus-view.ts';
import type { Json } from '../../json.ts';
import { completeRecord } from '../../record/complete-record.ts';
import type { ErrorRecord } from '../../record/error-record.generated.ts';
import type { Policy } from '../../policy/policy.ts';
import type { CorpusProblem } from '../../rule/rule.ts';
import { collisionRule } from './collision.ts';
import { collisionDigest, collisionTextsDigest } from './collisions/collision-digest.ts';

function problemsOf(...records: (Partial<ErrorRecord> & { id: string })[]): CorpusProblem[] {
  const entries = records.map(({ id }, index) => ({ index, id, path: `${id}.json`, readable: true }));
  const complete = records.map((record) => completeRecord(record, record.id));
  const digests = [collisionDigest, collisionTextsDigest].map(
    (digest) => [digest.name, complete.map((record) => digest.derive(record))] as const,
  );
  const corpus = new CorpusView(entries, new Map<string, (Json | null)[]>(digests));
  return [
    ...collisionRule.check({
      corpus,
      policy: { regex: { mostCollisions: 3 } } as Policy,
      today: '2026-01-01',
    }),
  ];
}

const broad = { id: 'grpc/not-found', regex: 'command not found', signature: 'NOT_FOUND: nothing' };
const narrow = {
  id: 'shell/command',
  regex: 'command not found$',
  signature: 'bash: foo: command not found',
};

test('one finding for the record whose regex matches another one’s signature', () => {
  expect(problemsOf(broad, narrow)).toEqual([
    {
      entry: { index: 0, id: 'grpc/not-found', path: 'grpc/not-found.json', readable: true },
      pointer: '/regex',
      related: ['shell/command'],
      message: expect.stringContaining(
        'the signature of `shell/command`: `command not found` in `bash: foo: command not found`',
      ) as string,
    },
  ]);
});

test('aliases and examples count as well', () => {
  const example = { text: 'x: command not found', tool: 'x', version: '1', captured: '2026-01-01' };
  const [alias] = problemsOf(broad, {
    ...narrow,
    signature: 'no command',
    aliases: ['the command not found'],
  });
  expect(alias?.message).toContain(
    'an alias of `shell/command`: `command not found` in `the command not found`',
  );
  const [shown] = problemsOf(broad, { ...narrow, signature: 'no command', examples: [example] });
  expect(shown?.message).toContain(
    'an example of `shell/command`: `command not found` in `x: command not found`',
  );
});

test.each([
  ['the one', 0, 'shell/command'],
  ['the other', 1, 'grpc/not-found'],
])('is settled when %s declares it', (_, which, target) => {
  const transition_graph = {
    leads_to: [],
    preceded_by: [],
    frequently_confused_with: [{ error_id: target, distinction: 'Who says it.' }],
  };
  const records = [broad, narrow].map((record, index) =>
    index === which ? { ...record, transition_graph } : record,
  );
  expect(problemsOf(...records)).toEqual([]);
});

test('a declaration may name an id that the other record had before', () => {
  const transition_graph = {
    leads_to: [],
    preceded_by: [],
    frequently_confused_with: [{ error_id: 'bash/command', distinction: 'Who says it.' }],
  };
  const moved = { ...narrow, former_ids: ['bash/command'] };
  expect(problemsOf({ ...broad, transition_graph }, moved)).toEqual([]);
});

test('passes over regexes that do not compile and records of the same id', () => {
  expect(problemsOf({ ...broad, regex: 'not found(' }, narrow)).toEqual([]);
  expect(problemsOf(broad, { ...narrow, id: broad.id })).toEqual([]);
});

test('one that would take a native engine for ever is searched all the same', () => {
  const hostile = { id: 'a/hostile', regex: '(a+)+$', signature: 'a' };
  const victim = { id: 'b/victim', regex: 'b$', signature: `${'a'.repeat(60)}!` };
  expect(problemsOf(hostile, victim)).toEqual([]);
});

test('a regex that matches more others than the policy names gets one finding for all of them', () => {
  const others = ['a', 'b', 'c', 'd'].map((name) => ({
    ...narrow,
    id: `shell/${name}`,
    regex: `only ${name}`,
  }));
  expect(problemsOf(broad, ...others.slice(1))).toHaveLength(3);
  const [problem, ...more] = problemsOf(broad, ...others);
  expect(more).toEqual([]);
  expect(problem?.related).toEqual(['shell/a', 'shell/b', 'shell/c']);
  expect(problem?.message).toContain('matches 4 other records, such as the signature of `shell/a`');
});

test('what a broad alternative has in common with others is for regex/broad', () => {
  expect(problemsOf({ ...broad, regex: 'not found' }, narrow)).toEqual([]);
  expect(problemsOf({ ...broad, regex: 'not found|bash: foo' }, narrow)).toHaveLength(1);
});

test('a wording of both is for the rules about duplicates', () => {
  expect(problemsOf({ ...broad, aliases: [narrow.signature] }, narrow)).toEqual([]);
});
