/**
 * Words that name where an error happened rather than which error it is: systems, processors, countries. Two records
 * that differ in them alone are one error in two places.
 */

const SYSTEMS = [
  'alpine', 'android', 'arch', 'centos', 'debian', 'fedora', 'freebsd', 'ios', 'linux', 'macos', 'osx', 'rhel',
  'suse', 'ubuntu', 'unix', 'win', 'windows', 'wsl', 'wsl2',
]; // prettier-ignore

const PROCESSORS = [
  'aarch64',
  'amd64',
  'arm',
  'arm64',
  'armv7',
  'i386',
  'riscv64',
  's390x',
  'x64',
  'x86',
  'x86_64',
];

/** The words of the countries' common English names; words that mean something else besides are left out. */
const COUNTRIES = (
  'afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahrain bangladesh belarus ' +
  'belgium bolivia bosnia botswana brazil brunei bulgaria cambodia cameroon canada chile china colombia congo croatia ' +
  'cuba cyprus czechia denmark ecuador egypt emirates estonia ethiopia finland france germany ghana greece guatemala ' +
  'haiti honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan ' +
  'kenya korea kuwait laos latvia lebanon libya lithuania luxembourg macau malaysia maldives malta mexico moldova ' +
  'mongolia montenegro morocco mozambique myanmar namibia nepal netherlands nicaragua nigeria norway oman pakistan ' +
  'panama paraguay peru philippines poland portugal qatar romania russia rwanda senegal serbia singapore slovakia ' +
  'slovenia somalia spain sudan sweden switzerland syria taiwan tanzania thailand tunisia turkey uae uganda uk ukraine ' +
  'uruguay usa uzbekistan venezuela vietnam yemen zambia zimbabwe ' +
  'africa arab arabia czech hong kingdom kong lanka new north republic saudi south sri states united zealand'
).split(' ');

const MACHINES: ReadonlySet<string> = new Set([...SYSTEMS, ...PROCESSORS]);
const PLACES: ReadonlySet<string> = new Set(COUNTRIES);

/** Whether a word in lower case names a system, a processor or (part of) a country. */
export function isEnvironment(word: string): boolean {
  return MACHINES.has(word) || PLACES.has(word);
}

/** Whether a word in lower case names a system or a processor. */
export function isMachine(word: string): boolean {
  return MACHINES.has(word);
}

/** The words of an id's last part that name a system or a processor: "docker/no-space-left-macos" gives ["macos"]. */
export function machinesOfId(id: string): string[] {
  return id
    .slice(id.indexOf('/') + 1)
    .split('-')
    .filter(isMachine);
}
