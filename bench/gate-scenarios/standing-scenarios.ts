import {
  BASE,
  fileOf,
  GOOD_IDS,
  KB,
  OLD,
  POLICY,
  POLICY_FILE,
  policyText,
  policyWith,
  record,
  type Files,
  type Scenario,
} from './scenario.ts';

const PLACE = 'node/accepted-url';
const [accepted] = POLICY.accepted;

/** Records of other errors in the files of so many good ones. */
function replaced(count: number): Files {
  const files = GOOD_IDS.slice(0, count).map((id, index) => {
    const word = ['quartz', 'basalt', 'gneiss', 'marble', 'schist'][index] ?? '';
    const fields = {
      signature: `${word} overflowed its ${word}bed`,
      signature_zh: `${word} 溢出`,
      regex: `${word} overflowed its ${word}bed`,
      root_cause: `Too much ${word} was poured at once.`,
      root_cause_zh: `一次倒入的 ${word} 太多。`,
    };
    return [fileOf(id), record(id, fields)];
  });
  return Object.fromEntries(files) as Files;
}

const windows = (path: string): [string, string] => [path, (BASE[path] ?? '').replaceAll('\n', '\r\n')];

/** Acceptances that are no room for more, records whose file stays, and what a command settles. */
export const standingScenarios: readonly Scenario[] = [
  {
    name: 'exchanged: an address that is accepted, for another',
    verdict: 'fails',
    head: { [fileOf(PLACE)]: record(PLACE, { official_doc_url: 'http://evil.example/' }) },
    says: /accepted-url/,
  },
  {
    name: 'exchanged: an address where the whole rule is accepted of a record',
    verdict: 'fails',
    base: { [POLICY_FILE]: policyText({ accepted: [{ ...accepted, pointer: undefined }] }) },
    head: { [fileOf(PLACE)]: record(PLACE, { official_doc_url: 'http://evil.example/' }) },
    says: /accepted-url/,
  },
  {
    name: 'lost: records whose files hold other errors',
    verdict: 'fails',
    head: replaced(5),
    says: /5 records tell of another error now/,
  },
  {
    name: 'harmless: one record that is written for another error',
    verdict: 'passes',
    head: replaced(1),
    says: /1 record replaced by another error/,
  },
  {
    name: 'harmless: an acceptance that waits for its finding',
    verdict: 'passes',
    base: {
      [POLICY_FILE]: policyText({ accepted: [...POLICY.accepted, { ...accepted, record: 'node/r-a' }] }),
    },
    head: { [fileOf('node/r-a')]: record('node/r-a', { official_doc_url: OLD[PLACE].official_doc_url }) },
  },
  {
    name: 'harmless: the policy comes down to the folder of the records as it is',
    verdict: 'passes',
    head: { [POLICY_FILE]: null, [`${KB}/curation.yaml`]: policyText() },
  },
  {
    name: 'nothing judged: a folder that reads as an option',
    verdict: 'judges nothing',
    head: { 'README.md': 'Other words.\n' },
    run: (base, head) => ({
      event: 'pull_request',
      payload: { pull_request: { number: 1, base: { sha: base }, head: { sha: head } } },
      sha: base,
      inputs: { records: '--help' },
    }),
    says: /There is no folder --help/,
  },
  {
    name: 'lost: errors accepted by a policy that the change brings',
    verdict: 'fails',
    base: { [POLICY_FILE]: null },
    head: { [POLICY_FILE]: policyText() },
    says: /curation\.yaml/,
  },
  {
    name: 'harmless: a record with an old mistake goes into another one',
    verdict: 'passes',
    base: {
      [fileOf('git/r-a')]: record('git/r-a', {
        transition_graph: { leads_to: [{ error_id: 'git/r-b', probability: 0.1 }] },
      }),
    },
    head: {
      [fileOf('git/old-edge')]: null,
      [fileOf('git/r-a')]: record('git/r-a', {
        former_ids: ['git/old-edge'],
        transition_graph: {
          leads_to: [
            { error_id: 'git/r-b', probability: 0.1 },
            ...OLD['git/old-edge'].transition_graph.leads_to,
          ],
        },
      }),
    },
  },
  {
    name: 'harmless: all records with the line ends of Windows',
    verdict: 'passes',
    base: { [POLICY_FILE]: policyWith('severities', { 'schema/format': 'warning' }) },
    head: Object.fromEntries(GOOD_IDS.map(fileOf).map(windows)),
    says: /schema\/format/,
  },
];
