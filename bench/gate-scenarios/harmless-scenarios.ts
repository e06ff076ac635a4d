import {
  BASE,
  fileOf,
  GOOD_IDS,
  OLD,
  POLICY,
  policyText,
  policyWith,
  POLICY_FILE,
  record,
  SCHEMA,
  type Files,
  type Scenario,
} from './scenario.ts';

function passes(name: string, head: Scenario['head'], more: Partial<Scenario> = {}): Scenario {
  return { name: `harmless: ${name}`, verdict: 'passes', head, ...more };
}

const policy = (text: string): Files => ({ [POLICY_FILE]: text });
const [accepted] = POLICY.accepted;

const POLICIES: readonly Scenario[] = [
  passes('a rule heavier', policy(policyWith('severities', { 'zh/stale': 'error' }))),
  passes('less tolerance', policy(policyWith('gate', { tolerance: 0 }))),
  passes('old errors in touched files fail', policy(policyWith('gate', { touched: 'error' }))),
  passes(
    'another warning held',
    policy(policyWith('gate', { introduced: [...(POLICY.gate['introduced'] as string[]), 'zh/stale'] })),
  ),
  passes('fewer may go', policy(policyWith('gate', { vanished: 1 }))),
  passes('a word fewer', policy(policyWith('vocabulary', { domains: ['node', 'git'] }))),
  passes(
    'narrower limits that shut out nothing',
    policy(policyWith('limits', { fileBytes: 15_000, depth: 10 })),
  ),
  passes('faster regexes', policy(policyWith('regex', { slowSteps: 20_000_000 }))),
  passes('nearer duplicates', policy(policyWith('duplicates', { likeness: 0.4 }))),
  passes(
    'a term more',
    policy(policyWith('chinese', { glossary: { widget: { zh: '小部件' }, sprocket: { zh: '链轮' } } })),
  ),
  passes('another model', policy(policyText({ translation: { model: 'gpt-5', concurrency: 4 } }))),
  passes('an acceptance ends', policy(policyText({ accepted: [{ ...accepted, until: '2090-01-01' }] }))),
  passes('what is stale sooner', policy(policyWith('evidence', { confirmation: { staleAfterDays: 690 } }))),
  passes('comments', policy(`# Ours, since spring.\n${policyText()}# The end.\n`)),
  passes(
    'as block YAML, in another order',
    policy(
      `accepted: ${JSON.stringify(POLICY.accepted)}\n${Object.entries(POLICY)
        .toReversed()
        .filter(([key]) => key !== 'accepted')
        .map(([key, value]) => `${key}: ${JSON.stringify(value)} # ${key}\n`)
        .join('')}`,
    ),
  ),
  passes('words in another order', policy(policyWith('vocabulary', { domains: ['python', 'node', 'git'] }))),
  passes('what the tool says anyway', policy(policyWith('severities', { 'schema/url': 'error' }))),
  passes('moved up as it is', { [POLICY_FILE]: null, 'curation.yaml': policyText() }),
  passes(
    'a policy where none was',
    { [POLICY_FILE]: 'gate: { tolerance: 0.1 }\n' },
    { base: { [POLICY_FILE]: null } },
  ),
  passes('glossary: a term more', {
    'kb/glossary.zh.yaml': `${BASE['kb/glossary.zh.yaml'] ?? ''}    sprocket: { zh: 链轮 }\n`,
  }),
  passes('schema: stricter', {
    'kb/schemas/record.schema.json': JSON.stringify({ ...SCHEMA, required: [...SCHEMA.required, 'domain'] }),
  }),
  passes('schema: described', {
    'kb/schemas/record.schema.json': JSON.stringify(
      { ...SCHEMA, title: 'Record', description: 'One error.' },
      null,
      4,
    ),
  }),
  passes('schema: another one', { 'kb/schemas/outcome.schema.json': '{}\n' }),
];

const good = (id: string, fields: Parameters<typeof record>[1] = {}): Files => ({
  [fileOf(id)]: record(id, fields),
});
const old = (id: keyof typeof OLD, fields: Parameters<typeof record>[1]): Files => ({
  [fileOf(id)]: record(id, { ...OLD[id], ...fields }),
});

const RECORDS: readonly Scenario[] = [
  passes('a new record', good('python/new')),
  passes(
    'five new records',
    Object.fromEntries(
      ['a', 'b', 'c', 'd', 'e'].map((name) => [fileOf(`python/n-${name}`), record(`python/n-${name}`)]),
    ),
  ),
  passes('one record taken away', { [fileOf('node/r-a')]: null }),
  passes(
    'three records taken away',
    Object.fromEntries(GOOD_IDS.slice(0, 3).map((id) => [fileOf(id), null])),
  ),
  passes('a mistake put right', { [fileOf('node/old-url')]: record('node/old-url') }),
  passes('a record with a mistake renamed', {
    [fileOf('node/old-url')]: null,
    [fileOf('node/renamed-url')]: record('node/old-url', { ...OLD['node/old-url'] }).replace(
      '"id": "node/old-url"',
      '"id": "node/renamed-url"',
    ),
  }),
  passes('a record renamed with its acceptance', {
    [fileOf('node/accepted-url')]: null,
    [fileOf('node/other-url')]: record('node/accepted-url', { ...OLD['node/accepted-url'] }).replace(
      '"id": "node/accepted-url"',
      '"id": "node/other-url"',
    ),
    [POLICY_FILE]: policyText({ accepted: [{ ...accepted, record: 'node/other-url' }] }),
  }),
  passes(
    'a bad address moved within its record',
    old('node/old-url', {
      official_doc_url: null,
      workarounds: [
        {
          action: 'Install the dependencies of the project',
          success_rate: 0.9,
          how: 'Run `npm ci` in the folder that holds package-lock.json.',
          sources: ['http://example.org/old', 'https://docs.npmjs.com/cli/commands/npm-ci'],
        },
      ],
    }),
  ),
  passes('text beside a bad address', old('node/old-url', { tags: ['module'] })),
  passes(
    'text around a bad character',
    old('node/old-character', { root_cause: 'The module\u200b is not there, or its name is wrong.' }),
  ),
  passes('a bad regex gets a tag', old('node/old-regex', { tags: ['module'] })),
  passes(
    'the good part of a bad regex',
    old('node/old-regex', {
      regex: 'the node-old-regex has failed(x+x+)+y|the node-old-regex has (?:failed|ended)',
    }),
  ),
  passes(
    'an edge to nowhere gets a companion',
    old('git/old-edge', {
      transition_graph: {
        leads_to: [
          { error_id: 'git/r-a', probability: 0.1 },
          { error_id: 'git/never-was', probability: 0.2 },
        ],
      },
    }),
    {
      base: {
        [fileOf('git/r-a')]: record('git/r-a', {
          transition_graph: { preceded_by: [{ error_id: 'git/old-edge' }] },
        }),
      },
    },
  ),
  passes(
    'Chinese that lacks what it lacked',
    old('git/old-chinese', { root_cause_zh: '请在项目的文件夹中先运行 `npm ci`，然后运行测试。' }),
  ),
  passes(
    'one of two lost tokens is back',
    old('git/old-chinese', { root_cause_zh: '在项目的文件夹中先运行 `npm ci`，然后运行测试。' }),
    {
      base: old('git/old-chinese', { root_cause_zh: '在项目的文件夹中先运行安装，然后运行测试。' }),
    },
  ),
  passes(
    'a layout',
    { [fileOf('node/r-a')]: record('node/r-a') },
    {
      base: { [fileOf('node/r-a')]: JSON.stringify(JSON.parse(record('node/r-a'))) },
    },
  ),
  passes('a README', { 'kb/errors/node/README.md': 'Node.js.\n', 'README.md': 'Other words.\n' }),
  passes('files beside the records', {
    'kb/notes.txt': 'x',
    'src/index.js': '1\n',
    '.github/dependabot.yml': 'version: 2\n',
  }),
  passes('nothing at all', {}),
  passes('the first records of all', good('node/first'), {
    base: Object.fromEntries(
      Object.keys(BASE)
        .filter((path) => path.startsWith('kb/'))
        .map((path) => [path, null]),
    ),
  }),
  passes('a change from before main went on', (origin, base) => {
    origin.git('switch', '--quiet', '--create', 'behind', `${base}~1`);
    const head = origin.commit(good('python/new'));
    origin.git('switch', '--quiet', 'main');
    return head;
  }),
];

/** Changes that nobody is to be blamed for. */
export const harmlessScenarios: readonly Scenario[] = [...POLICIES, ...RECORDS];
