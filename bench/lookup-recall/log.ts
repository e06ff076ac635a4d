/** What stands in a log around an error: what tools say when all is well. */
const BEFORE = [
  'Cloning into "repository" ... done.',
  'HEAD is now at 3f2c1ab Update the lock file',
  'Get:1 http://mirror.example.org/debian bookworm InRelease [151 kB]',
  'Fetched 9,214 kB in 2s (4,607 kB/s)',
  'Reading package lists... Done',
  'Building dependency tree... Done',
  '0 upgraded, 0 newly installed, 0 to remove and 4 not upgraded.',
  'added 312 packages, and audited 313 packages in 9s',
  '41 packages are looking for funding',
  'found 0 vulnerabilities',
  'Collecting certifi>=2017.4.17',
  '  Using cached certifi-2024.7.4-py3-none-any.whl (162 kB)',
  'Successfully installed certifi-2024.7.4 idna-3.7 urllib3-2.2.2',
  '-- The C compiler identification is GNU 12.2.0',
  '-- Detecting C compile features - done',
  '[ 50%] Building C object CMakeFiles/app.dir/main.c.o',
  'DEPRECATION: a feature of the old release will go away in the next one.',
  'warning: 3 files are larger than recommended',
  'Server ready in 412 ms',
  'GET /health 200 2 ms',
  'Running 18 tests using 2 workers',
  '  18 passed (4.1s)',
];
const AFTER = ['Cleaning up', 'Uploading artifacts', 'Elapsed: 38 s', 'Job finished with status 1'];

/** The output in the middle of a log: by turns as it is, as GitHub Actions and as a container's engine prefix it. */
export function withinLog(output: string, turn: number): string {
  const start = (turn * 5) % BEFORE.length;
  const before = [...BEFORE.slice(start), ...BEFORE.slice(0, start)].slice(0, 16);
  const lines = [...before, ...output.split('\n'), ...AFTER];
  const prefix = [
    () => '',
    (index: number) => `2026-11-29T03:12:${String(index % 60).padStart(2, '0')}.1234567Z `,
    () => 'build-1  | ',
  ][turn % 3];
  return lines.map((line, index) => `${prefix?.(index) ?? ''}${line}`).join('\n');
}
