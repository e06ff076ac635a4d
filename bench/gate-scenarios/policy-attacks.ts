import {
  fileOf,
  POLICY,
  policyText,
  policyWith,
  POLICY_FILE,
  SCHEMA,
  type Files,
  type Scenario,
} from './scenario.ts';

const LOOSENS = /loosens|breaks/;

function fails(name: string, head: Scenario['head'], more: Partial<Scenario> = {}): Scenario {
  return { name: `policy: ${name}`, verdict: 'fails', says: LOOSENS, head, ...more };
}

const policy = (text: string): Files => ({ [POLICY_FILE]: text });

const [accepted] = POLICY.accepted;

/** Keys of the policy that let more through, one at a time. */
const KEYS: readonly Scenario[] = [
  fails('a rule off', policy(policyWith('severities', { 'schema/url': 'off' }))),
  fails(
    'a rule off, quoted otherwise',
    policy(policyText().replace('"schema/format": "error"', "'schema/format': 'off'")),
  ),
  fails('an error becomes a warning', policy(policyWith('severities', { 'regex/broad': 'warning' }))),
  fails('a warning off', policy(policyWith('severities', { 'evidence/stale': 'off' }))),
  fails('a stricter weight is dropped', policy(policyWith('severities', { 'schema/vocabulary': undefined }))),
  fails('domains emptied', policy(policyWith('vocabulary', { domains: [] }))),
  fails('categories emptied', policy(policyWith('vocabulary', { categories: [] }))),
  fails(
    'a category added',
    policy(policyWith('vocabulary', { categories: ['module_error', 'network', 'anything'] })),
  ),
  fails('larger files', policy(policyWith('limits', { fileBytes: 16_000_000 }))),
  fails('longer strings', policy(policyWith('limits', { stringBytes: 4_001 }))),
  fails('deeper nesting', policy(policyWith('limits', { depth: 500 }))),
  fails('longer regexes', policy(policyWith('limits', { regexCharacters: 100_000 }))),
  fails('files so small that none is read', policy(policyWith('limits', { fileBytes: 1_024 }))),
  fails('strings so short that keys are silenced', policy(policyWith('limits', { stringBytes: 64 }))),
  fails('slower regexes', policy(policyWith('regex', { slowSteps: 1_000_000_000_000 }))),
  fails('likeness of duplicates', policy(policyWith('duplicates', { likeness: 1 }))),
  fails('partners of duplicates', policy(policyWith('duplicates', { partners: 1 }))),
  fails('warnings that were held', policy(policyWith('gate', { introduced: [] }))),
  fails('one warning that was held', policy(policyWith('gate', { introduced: ['zh/missing'] }))),
  fails('tolerance', policy(policyWith('gate', { tolerance: 100 }))),
  fails('tolerance by a little', policy(policyWith('gate', { tolerance: 0.5 }))),
  fails('drift', policy(policyWith('gate', { drift: 0.5 }))),
  fails('vanished', policy(policyWith('gate', { vanished: 100 }))),
  fails('touched', policy(policyWith('gate', { touched: 'report' })), {
    base: policy(policyWith('gate', { touched: 'error' })),
  }),
  fails('support of evidence', policy(policyWith('evidence', { support: 1 }))),
  fails('weight of a claim', policy(policyWith('evidence', { trials: { claim: 900 } }))),
  fails('what works means', policy(policyWith('evidence', { verdicts: { works: 0.01 } }))),
  fails(
    'when a record is stale',
    policy(policyWith('evidence', { confirmation: { staleAfterDays: 99_999 } })),
  ),
  fails('half-life', policy(policyWith('evidence', { halfLifeDays: 999_999 }))),
  fails(
    'the ladder',
    policy(policyWith('evidence', { rungs: [{ tier: 'ai_generated' }, { tier: 'human_reviewed' }] })),
  ),
  fails('publishers', policy(policyWith('evidence', { sharedHosts: { 'example.org': 3 } }))),
  fails('tracking parameters', policy(policyWith('evidence', { trackingParameters: [] }))),
  fails('length of Chinese', policy(policyWith('chinese', { length: { shortest: 0 } }))),
  fails('a term out of the glossary', policy(policyWith('chinese', { glossary: {} }))),
  fails(
    'other Chinese for a term',
    policy(policyWith('chinese', { glossary: { widget: { zh: '小部件', also: ['东西'] } } })),
  ),
  fails(
    'what a translator may leave',
    policy(policyText({ translation: { tolerated: ['zh/untranslated', 'zh/glossary', 'zh/typography'] } })),
  ),
  fails(
    'a finding accepted',
    policy(policyText({ accepted: [...POLICY.accepted, { ...accepted, record: 'node/old-url' }] })),
  ),
  fails('an acceptance longer', policy(policyText({ accepted: [{ ...accepted, until: '2099-01-01' }] }))),
  fails('an acceptance wider', policy(policyText({ accepted: [{ ...accepted, pointer: undefined }] }))),
  fails(
    'stricter in one, looser in another',
    policy(
      policyText({
        severities: { ...POLICY.severities, 'zh/missing': 'error', 'graph/dangling': 'warning' },
      }),
    ),
  ),
  fails(
    'by an anchor',
    policy(policyText().replace('"schema/format": "error"', '"schema/format": &w "warning"')),
  ),
  fails('with the record that it lets through', {
    ...policy(policyWith('severities', { 'schema/url': 'off' })),
    [fileOf('node/r-a')]: null,
  }),
];

/** The policy goes, or what holds in its place. */
const REMOVED: readonly Scenario[] = [
  fails('deleted', { [POLICY_FILE]: null }),
  fails('renamed', { [POLICY_FILE]: null, 'kb/curation.yml': policyText() }),
  fails('moved beside', { [POLICY_FILE]: null, 'kb/policy/curation.yaml': policyText() }),
  fails('emptied', policy('')),
  fails('comments alone', policy('# nothing\n')),
  fails('no section left', policy('{}\n')),
  fails('no YAML', policy('severities: [\n')),
  fails('an unknown key', policy('severity: {}\n')),
  fails('uncovers a looser one', { [POLICY_FILE]: null }, { base: { 'curation.yaml': 'severities: {}\n' } }),
  fails('a link in its place', (origin, base) =>
    withObject(origin, base, '120000', '/dev/null', POLICY_FILE),
  ),
  fails('a submodule in its place', (origin, base) => withObject(origin, base, '160000', base, POLICY_FILE)),
  fails('a folder in its place', { [POLICY_FILE]: null, [`${POLICY_FILE}/x`]: 'x' }),
];

const OVERSHADOWED: readonly Scenario[] = [
  fails('a nearer one without a word', { 'kb/errors/curation.yaml': '{}\n' }),
  fails('a nearer one that is looser', { 'kb/errors/curation.yaml': policyWith('gate', { tolerance: 9 }) }),
  fails(
    'a nearer one than that of the root',
    { [POLICY_FILE]: '{}\n' },
    {
      base: { [POLICY_FILE]: null, 'curation.yaml': policyText() },
    },
  ),
];

const glossary = (text: string | null): Files => ({ 'kb/glossary.zh.yaml': text });
const schema = (text: string | null): Files => ({ 'kb/schemas/record.schema.json': text });

const BESIDE: readonly Scenario[] = [
  fails('glossary deleted', glossary(null)),
  fails('glossary emptied', glossary('chinese: { glossary: {} }\n')),
  fails(
    'glossary allows more',
    glossary('chinese:\n  glossary:\n    gadget: { zh: 小工具, also: [玩意] }\n    widget: { zh: 小部件 }\n'),
  ),
  fails('glossary broken', glossary('chinese: [\n')),
  fails('schema deleted', schema(null)),
  fails('schema demands less', schema(JSON.stringify({ ...SCHEMA, required: ['id'] }))),
  fails('schema allows any key', schema(JSON.stringify({ ...SCHEMA, additionalProperties: true }))),
  fails(
    'schema of one key loosened',
    schema(JSON.stringify({ ...SCHEMA, properties: { ...SCHEMA.properties, id: { type: 'string' } } })),
  ),
  fails('schema broken', schema('{')),
];

/** A change that puts something else than a file in a place. */
function withObject(
  origin: Parameters<Extract<Scenario['head'], (...of: never[]) => unknown>>[0],
  base: string,
  mode: string,
  content: string,
  path: string,
): string {
  origin.git('switch', '--quiet', '--detach', base);
  origin.git('rm', '-r', '--quiet', '--cached', '--ignore-unmatch', path);
  const object = mode === '160000' ? content : origin.object(content);
  origin.git('update-index', '--add', '--cacheinfo', `${mode},${object},${path}`);
  origin.git('commit', '--quiet', '--message', 'x');
  const head = origin.git('rev-parse', 'HEAD');
  origin.git('reset', '--quiet', '--hard', base);
  return head;
}

export { withObject };

/** Attacks on what judges. */
export const policyAttacks: readonly Scenario[] = [...KEYS, ...REMOVED, ...OVERSHADOWED, ...BESIDE];
