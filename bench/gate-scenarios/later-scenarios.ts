import { withObject } from './policy-attacks.ts';
import {
  BASE,
  fileOf,
  KB,
  moved,
  POLICY,
  policyText,
  policyWith,
  POLICY_FILE,
  record,
  RECORD_FILES,
  type Files,
  type Scenario,
} from './scenario.ts';

const fails = (name: string, head: Scenario['head'], more: Partial<Scenario> = {}): Scenario => ({
  name: `later: ${name}`,
  verdict: 'fails',
  head,
  ...more,
});
const passes = (name: string, head: Scenario['head'], more: Partial<Scenario> = {}): Scenario => ({
  name: `later: ${name}`,
  verdict: 'passes',
  head,
  ...more,
});

/** A record that leads to two others with these probabilities. */
const leading = (first: number, second: number): Files => ({
  [fileOf('node/r-c')]: record('node/r-c', {
    transition_graph: {
      leads_to: [
        { error_id: 'node/r-a', probability: first },
        { error_id: 'node/r-b', probability: second },
      ],
    },
  }),
});

const policy = (text: string): Files => ({ [POLICY_FILE]: text });
const swap = (id: string, before: Parameters<typeof record>[1], after: Parameters<typeof record>[1]) => ({
  base: { [fileOf(id)]: record(id, before) },
  head: { [fileOf(id)]: record(id, after) },
});
const exchanged = (
  name: string,
  id: string,
  before: Parameters<typeof record>[1],
  after: Parameters<typeof record>[1],
): Scenario => {
  const { base, head } = swap(id, before, after);
  return fails(name, head, { base, says: /introduced error/ });
};

const GIT_FILES = RECORD_FILES.filter((path) => path.startsWith(`${KB}/git/`));

/** Written after the gate had been built, and not looked at while it was. */
export const laterScenarios: readonly Scenario[] = [
  fails('a section that was stricter goes', policy(policyText({ limits: undefined }))),
  fails(
    'one word of the vocabulary by another',
    policy(policyWith('vocabulary', { domains: ['node', 'python', 'anything'] })),
  ),
  fails('a weight that is none', policy(policyWith('severities', { 'schema/url': 'Error' }))),
  fails('more may go, and goes', {
    ...policy(policyWith('gate', { vanished: 90 })),
    ...Object.fromEntries(RECORD_FILES.slice(0, 10).map((path) => [path, null])),
  }),
  fails('the glossary moved away', {
    'kb/glossary.zh.yaml': null,
    'kb/i18n/glossary.zh.yaml': BASE['kb/glossary.zh.yaml'] ?? '',
  }),
  fails('the schemas moved away', {
    'kb/schemas/record.schema.json': null,
    'kb/schema/record.schema.json': BASE['kb/schemas/record.schema.json'] ?? '',
  }),
  fails('the schemas linked away', (origin, base) =>
    withObject(origin, base, '120000', '/tmp', 'kb/schemas'),
  ),
  fails(
    'an acceptance of another rule in the place of one',
    policy(policyText({ accepted: POLICY.accepted.map((each) => ({ ...each, rule: 'regex/broad' })) })),
  ),
  fails('an alias in the policy', policy(`x: &off "off"\n${policyText()}`)),
  fails(
    'a domain renamed',
    moved(GIT_FILES, (path) => path.replace('/git/', '/git2/')),
  ),
  fails('two records exchanged', {
    [fileOf('node/r-a')]: BASE[fileOf('node/r-b')] ?? '',
    [fileOf('node/r-b')]: BASE[fileOf('node/r-a')] ?? '',
  }),
  fails('a record linked to another', (origin, base) =>
    withObject(origin, base, '120000', 'r-b.json', fileOf('node/r-a')),
  ),
  fails('a record in capitals', { [`${KB}/node/R-New.json`]: record('node/r-new') }),
  fails(
    'five records emptied of all they said',
    Object.fromEntries(RECORD_FILES.slice(0, 5).map((path) => [path, '{}\n'])),
  ),
  fails('five records gone', Object.fromEntries(RECORD_FILES.slice(3, 8).map((path) => [path, null]))),
  fails('a record under the name of another', { [fileOf('node/copy')]: BASE[fileOf('node/r-a')] ?? '' }),
  exchanged(
    'a day that is to come by another',
    'node/r-c',
    { last_updated: '2098-01-01' },
    { last_updated: '2099-01-01' },
  ),
  exchanged(
    'an alias without a match by another',
    'node/r-c',
    { aliases: ['quite another wording'] },
    { aliases: ['a third wording of it'] },
  ),
  exchanged(
    'a regex that is none by another',
    'node/r-c',
    { regex: 'the (node-r-c has failed' },
    { regex: 'the node-r-c has failed[' },
  ),
  exchanged('a stand-in by another', 'node/r-c', { root_cause: 'TODO' }, { root_cause: 'To be written.' }),
  exchanged(
    'a token by another',
    'node/r-c',
    { root_cause: 'It was sent with ghp_abcdefghijklmnopqrstuvwxyz0123456789 in it, and refused.' },
    { root_cause: 'It was sent with ghp_zyxwvutsrqponmlkjihgfedcba9876543210 in it, and refused.' },
  ),
  fails(
    'an unknown key by another',
    { [fileOf('node/r-c')]: record('node/r-c').replace('"domain"', '"cause": "x",\n  "domain"') },
    {
      base: { [fileOf('node/r-c')]: record('node/r-c').replace('"domain"', '"reason": "x",\n  "domain"') },
    },
  ),
  fails(
    'a regex that hangs, where another hung',
    { [fileOf('node/r-c')]: record('node/r-c', { regex: '(?:the node-r-c has failed)(\\w+\\s?)+$' }) },
    {
      base: { [fileOf('node/r-c')]: record('node/r-c', { regex: '(?:the node-r-c has failed)(a|a)+$' }) },
    },
  ),
  {
    name: 'later: no base: a file in the place of a commit',
    verdict: 'judges nothing',
    says: /Nothing was judged/,
    head: { [fileOf('node/new')]: record('node/new') },
    run: (base, head) => ({
      event: 'pull_request',
      payload: { pull_request: { number: 1, base: { sha: base }, head: { sha: head } } },
      sha: base,
      inputs: { base: 'HEAD:README.md' },
    }),
  },
  passes('the policy in lines of Windows', policy(policyText().replaceAll('\n', '\r\n'))),
  passes('the policy as a program', (origin, base) =>
    withObject(origin, base, '100755', policyText(), POLICY_FILE),
  ),
  passes(
    'acceptances in another order, another reason',
    policy(
      policyText({
        accepted: POLICY.accepted.map((each) => ({ ...each, reason: 'known, and moves in spring' })),
      }),
    ),
  ),
  fails('a record in lines of Windows, where the layout is an error', {
    [fileOf('node/old-url')]: (BASE[fileOf('node/old-url')] ?? '').replaceAll('\n', '\r\n'),
  }),
  passes('three records renamed', {
    ...moved(['node/r-a', 'node/r-b', 'node/r-c'].map(fileOf), (path) => path.replace('/r-', '/s-')),
    ...Object.fromEntries(
      ['a', 'b', 'c'].map((name) => [
        fileOf(`node/s-${name}`),
        record(`node/r-${name}`).replace(`"id": "node/r-${name}"`, `"id": "node/s-${name}"`),
      ]),
    ),
  }),
  passes('main merged into the change', (origin, base) => {
    origin.git('switch', '--quiet', '--create', 'merged', `${base}~1`);
    origin.commit({ [fileOf('python/new')]: record('python/new') });
    origin.git('merge', '--quiet', '--no-edit', base);
    const head = origin.git('rev-parse', 'HEAD');
    origin.git('switch', '--quiet', 'main');
    return head;
  }),
  passes(
    'a base by its name',
    { [fileOf('python/new')]: record('python/new') },
    {
      run: (_, head) => ({
        event: 'workflow_dispatch',
        payload: {},
        sha: head,
        inputs: { base: 'origin/main', head },
      }),
    },
  ),
  passes(
    'the address of a bad source, in another attempt',
    {
      [fileOf('node/r-c')]: record('node/r-c', {
        dead_ends: [
          {
            action: 'Restart the editor',
            why_fails: 'The editor has no part in how Node.js resolves modules.',
            fail_rate: 0.95,
            sources: ['https://nodejs.org/api/modules.html', 'http://example.org/x'],
          },
        ],
      }),
    },
    {
      base: {
        [fileOf('node/r-c')]: record('node/r-c', { official_doc_url: 'http://example.org/x' }),
      },
    },
  ),
  passes('fewer probabilities, still too many', leading(0.7, 0.6), {
    base: leading(0.9, 0.6),
  }),
  fails('more probabilities, where there were too many', leading(0.9, 0.9), {
    base: leading(0.9, 0.6),
  }),
];
