import { withObject } from './policy-attacks.ts';
import {
  BASE,
  fileOf,
  GOOD_IDS,
  KB,
  moved,
  OLD,
  record,
  RECORD_FILES,
  type Files,
  type Scenario,
} from './scenario.ts';

const HALF = RECORD_FILES.filter((_, index) => index % 2 === 0);
const none = (paths: readonly string[]): Files => Object.fromEntries(paths.map((path) => [path, null]));
const all = (paths: readonly string[], text: string): Files =>
  Object.fromEntries(paths.map((path) => [path, text]));

function lost(name: string, head: Scenario['head'], verdict: Scenario['verdict'] = 'fails'): Scenario {
  const says = verdict === 'fails' ? /gone|introduced error/ : /[Nn]othing was judged/;
  return { name: `records: ${name}`, verdict, says, head };
}

/** Records that vanish. */
const LOST: readonly Scenario[] = [
  lost('all deleted', none(RECORD_FILES), 'judges nothing'),
  lost(
    'all deleted, the README too',
    { ...none(RECORD_FILES), 'kb/errors/README.md': null },
    'judges nothing',
  ),
  lost(
    'the folder renamed',
    { ...moved(RECORD_FILES, (path) => path.replace(KB, 'kb/mistakes')), 'kb/errors/README.md': null },
    'judges nothing',
  ),
  lost(
    'the folder linked away',
    (origin, base) => withObject(origin, base, '120000', '/tmp', KB),
    'judges nothing',
  ),
  lost(
    'the folder a submodule',
    (origin, base) => withObject(origin, base, '160000', base, KB),
    'judges nothing',
  ),
  lost('the folder a file', (origin, base) => withObject(origin, base, '100644', 'x', KB), 'judges nothing'),
  lost('all emptied', all(RECORD_FILES, ''), 'judges nothing'),
  lost(
    'all another extension',
    moved(RECORD_FILES, (path) => path.replace(/json$/, 'json5')),
    'judges nothing',
  ),
  lost(
    'all hidden',
    moved(RECORD_FILES, (path) => path.replace(`${KB}/`, `${KB}/.old/`)),
    'judges nothing',
  ),
  lost('half deleted', none(HALF)),
  lost(
    'half another extension',
    moved(HALF, (path) => `${path}.bak`),
  ),
  lost(
    'half moved out',
    moved(HALF, (path) => path.replace(KB, 'kb/archive')),
  ),
  lost('half emptied', all(HALF, '')),
  lost('half lists', all(HALF, '[]\n')),
  lost('half prose', all(HALF, 'See the wiki.\n')),
  lost(
    'half hidden',
    moved(HALF, (path) => path.replace(/\/([^/]+)$/, '/.$1.swp')),
  ),
  lost(
    'half turned into READMEs',
    moved(HALF, (path) => path.replace(/\.json$/, '/README.md')),
  ),
  lost('a domain linked away', (origin, base) => withObject(origin, base, '120000', '/tmp', `${KB}/git`)),
  lost('a domain a submodule', (origin, base) => withObject(origin, base, '160000', base, `${KB}/git`)),
  lost('half deleted among many READMEs', {
    ...none(HALF),
    ...Object.fromEntries(
      Array.from({ length: 300 }, (_, index) => [`${KB}/python/d${index}/README.md`, 'x']),
    ),
  }),
  lost('half replaced by new ones', {
    ...none(HALF),
    ...Object.fromEntries(HALF.map((_, index) => [fileOf(`python/n-${index}`), record(`python/n-${index}`)])),
  }),
  lost(
    'all in one file',
    {
      ...none(RECORD_FILES),
      [fileOf('node/all')]: `[${RECORD_FILES.map((path) => BASE[path]).join(',')}]\n`,
    },
    'judges nothing',
  ),
  lost('four deleted', none(GOOD_IDS.slice(0, 4).map(fileOf))),
];

function exchanged(
  name: string,
  id: keyof typeof OLD,
  fields: Parameters<typeof record>[1],
  more: Files = {},
): Scenario {
  return {
    name: `exchanged: ${name}`,
    verdict: 'fails',
    says: /introduced error/,
    head: { [fileOf(id)]: record(id, { ...OLD[id], ...fields }), ...more },
  };
}

/** One mistake in the place of another of the same rule. */
const EXCHANGED: readonly Scenario[] = [
  exchanged('an address by that of the machine', 'node/old-url', {
    official_doc_url: 'http://169.254.169.254/latest',
  }),
  exchanged('an address by one with a password', 'node/old-url', {
    official_doc_url: 'https://me:secret@example.org/',
  }),
  exchanged('a zero-width space by a reversal', 'node/old-character', {
    root_cause: 'The module\u202e is not there.',
  }),
  exchanged('a reversal behind a zero-width space', 'node/old-character', {
    root_cause: 'The module\u200b is not \u202ethere.',
  }),
  exchanged('one part of a regex by another', 'node/old-regex', {
    regex: 'the node-old-regex has failed(y*)*z|the node-old-regex has failed',
  }),
  exchanged('a broad alternative by everything', 'node/old-broad', {
    regex: 'the node-old-broad has failed|.*',
  }),
  exchanged('an edge by another to nowhere', 'git/old-edge', {
    transition_graph: { leads_to: [{ error_id: 'git/nor-was-this', probability: 0.2 }] },
  }),
  exchanged('a lost token by another', 'git/old-chinese', {
    root_cause_zh: '在项目的文件夹中先运行安装，然后运行 `npm test`。',
  }),
  exchanged('a lost token by two', 'git/old-chinese', {
    root_cause_zh: '在项目的文件夹中先运行安装，然后运行测试。',
  }),
  exchanged('a word that is none by another', 'git/old-category', { category: 'nor_of_this' }),
  exchanged('a wrong sum by a higher one', 'git/old-confidence', { confidence: 1 }),
  exchanged('an unmatched output by another', 'git/old-example', {
    examples: [{ text: 'yet another output', tool: 'git', version: '2.47', captured: '2024-06-01' }],
  }),
  exchanged(
    'a mistake put right, the same in another record',
    'node/old-url',
    { official_doc_url: null },
    {
      [fileOf('node/r-a')]: record('node/r-a', { official_doc_url: 'http://example.org/old' }),
    },
  ),
];

/** What breaks a record or another one. */
const BREAKING: readonly Scenario[] = [
  {
    name: 'breaks: a bad address',
    verdict: 'fails',
    says: /introduced error/,
    head: { [fileOf('node/r-a')]: record('node/r-a', { official_doc_url: 'http://x.example/' }) },
  },
  {
    name: 'breaks: no JSON',
    verdict: 'fails',
    says: /introduced error/,
    head: { [fileOf('node/r-a')]: '{' },
  },
  {
    name: 'breaks: a new bad record',
    verdict: 'fails',
    says: /introduced error/,
    head: { [fileOf('node/new')]: record('node/new', { regex: '(a+)+$' }) },
  },
  {
    name: 'breaks: the signature of another record',
    verdict: 'fails',
    says: /introduced error/,
    head: {
      [fileOf('node/r-a')]: record('node/r-a', {
        aliases: ['Error: the git-r-a has failed'],
        regex: 'the (?:node|git)-r-a has failed',
      }),
    },
  },
  {
    name: 'breaks: a tier that a person states',
    verdict: 'fails',
    says: /tier/,
    head: { [fileOf('node/r-a')]: record('node/r-a', { verification_tier: 'human_reviewed' }) },
  },
];

/** Attacks on the records. */
export const recordAttacks: readonly Scenario[] = [...LOST, ...EXCHANGED, ...BREAKING];
