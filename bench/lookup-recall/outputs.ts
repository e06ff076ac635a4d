/**
 * Provokes the errors of the records again under other names, in other folders, and writes down what is printed, for those
 * that have no outputs yet:
 *
 *     node bench/lookup-recall/outputs.ts [FOLDER WITH PROGRAMS…]
 *
 * The texts are kept, so that the benchmark says the same on every machine. Read them after making them anew: a name that is
 * part of the command's language gives another error.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { completeRecord } from '../../pipeline/record/complete-record.ts';
import type { ErrorRecord } from '../../pipeline/record/error-record.generated.ts';
import { isMet, programsScript, readPrograms } from '../../pipeline/reproduce/need.ts';
import { planRuns } from '../../pipeline/reproduce/planned-run.ts';
import { Sandbox } from '../../pipeline/reproduce/sandbox.ts';

/** Names in the records' commands, and those that take their place in the first and in the second output. */
const NAMES: readonly (readonly [string, string, string])[] = [
  ['app', 'service', 'worker'],
  ['ann', 'maria', 'liwei'],
  ['Ann', 'Maria', 'Liwei'],
  ['bob', 'joao', 'chen'],
  ['greet', 'notify', 'render'],
  ['Greet', 'Notify', 'Render'],
  ['count', 'total', 'seats'],
  ['address', 'location', 'profile'],
  ['city', 'town', 'street'],
  ['math', 'geometry', 'units'],
  ['Math', 'Geometry', 'Units'],
  ['scores', 'marks', 'prices'],
  ['foo', 'load_users', 'connect'],
  ['bar', 'save_users', 'close'],
  ['hello', 'welcome', 'good morning'],
  ['report', 'invoice', 'letter'],
  ['config.json', 'settings.json', 'options.json'],
  ['project', 'webshop', 'backend'],
  ['server', 'gateway', 'api'],
  ['upstream', 'fork', 'mirror'],
  ['missing', 'absent', 'nowhere'],
  ['polite', 'kind', 'formal'],
  ['rude', 'harsh', 'casual'],
  ['no-such-host', 'printer-7', 'db.staging'],
  ['radius', 'diameter', 'corner'],
  ['double', 'triple', 'halve'],
  ['modern', 'fresh', 'colors'],
  ['row', 'cells', 'fields'],
  ['title', 'caption', 'heading'],
  ['other', 'feature', 'hotfix'],
  ['backend', 'core', 'engine'],
  ['requests', 'httpx', 'numpy'],
  ['3000', '4173', '5000'],
  ['8080', '9090', '8888'],
  ['8443', '9443', '4433'],
  ['2222', '2022', '22022'],
  ['8081', '9091', '8889'],
  ['5353', '5300', '1053'],
  ['App', 'Main', 'Server'],
  ['User', 'Guest', 'Patient'],
  ['users', 'members', 'patients'],
  ['Users', 'Members', 'Patients'],
  ['names', 'people', 'staff'],
  ['orders', 'bookings', 'visits'],
  ['shapes', 'volumes', 'tariffs'],
  ['Shapes.area', 'Volumes.surface', 'Tariffs.fare'],
  ['Shapes', 'Volumes', 'Tariffs'],
  ['area', 'surface', 'fare'],
  ['Report', 'Invoice', 'Letter'],
  ['Button', 'Dialog', 'Menu'],
  ['Driver', 'Engine', 'Codec'],
  ['shop', 'market', 'clinic'],
  ['page', 'screen', 'popup'],
  ['photo', 'scan', 'video'],
  ['db', 'mail', 'ldap'],
  ['dayjs', 'lodash', 'uuid'],
  ['serde', 'rand', 'tokio'],
  ['nokogiri', 'pg', 'puma'],
  ['mysqld', 'mariadb', 'primary'],
  ['order', 'group', 'key'],
  ['list', 'items', 'queue'],
  ['demo.service', 'backup.service', 'poller.service'],
  ['serve.sh', 'backup.sh', 'poll.sh'],
  ['python-pipp', 'python-nunpy', 'postgresql-sever'],
  ['My-App', 'Web-Shop', 'Backend'],
  ['index.html', 'page.html', 'blog.html'],
  ['site', 'handbook', 'blog'],
  ['Sting', 'Strng', 'Integer'],
  ['step', 'stage', 'task'],
  ['run-on', 'runs_on', 'platform'],
  ['complie', 'instal', 'pacakge'],
  ['backup', 'nas', 'offsite'],
  ['tomorow', 'yesterdy', 'nxt week'],
];

const FOLDERS = ['srv/checkout', 'builds/team/nightly'] as const;

function renamed(script: string, which: 1 | 2): string {
  const names = new Map(NAMES.map((name) => [name[0], name[which]]));
  const words = [...names.keys()].join('|');
  return script.replaceAll(
    // Behind "\\n" of a printf too, but neither a member of something, nor a header, a key or a block of the tool's own.
    new RegExp(
      `(?<!(?<!\\\\)[\\w.-]|</?|react-dom/)(lib|-l|-M|org\\.example\\.)?(${words})(?![\\w-]|(?<=server) \\{|\\.(?:name|email|useConfigOnly|max|h>))`,
      'g',
    ),
    (_, prefix: string = '', word: string) => `${prefix}${names.get(word)}`,
  );
}

const limits = { seconds: 60, megabytes: 1024, outputBytes: 1 << 16, processes: 200 };
const sandbox = new Sandbox('namespaces', limits, process.argv.slice(2), new AbortController().signal);
const records = globSync('records/*/*.json')
  .sort()
  .map((path) => JSON.parse(readFileSync(path, 'utf8')) as ErrorRecord);
const FILE = new URL('outputs.json', import.meta.url);
const kept = JSON.parse(readFileSync(FILE, 'utf8')) as { record: string; command: string; output: string }[];
const done = new Set(kept.map(({ record }) => record));
const plans = records
  .filter(({ id }) => !done.has(id ?? ''))
  .map((record) => ({
    id: record.id ?? '',
    runs: planRuns(completeRecord(record, record.id ?? ''), false),
  }));
const needs = new Set(plans.flatMap(({ runs }) => runs.flatMap((run) => run.needs.map(({ name }) => name))));
const programs = readPrograms((await sandbox.run(programsScript([...needs]))).output);

const outputs = [...kept];
for (const { id, runs } of plans) {
  const possible = runs.filter((run) => run.needs.every((need) => isMet(need, programs)));
  for (const which of [1, 2] as const) {
    const run = possible[(which - 1) % possible.length];
    if (!run) continue;
    const folder = FOLDERS[which - 1];
    const { output } = await sandbox.run(`mkdir -p ${folder}; cd ${folder}\n${renamed(run.script, which)}`);
    outputs.push({ record: id, command: renamed(run.command, which), output });
  }
}
outputs.sort((one, other) => (one.record < other.record ? -1 : one.record > other.record ? 1 : 0));
writeFileSync(FILE, `${JSON.stringify(outputs, null, 2)}\n`);
