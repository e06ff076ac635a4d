import { expect, test } from 'vitest';
import { readOutput } from '../read-output.ts';

/** The line that tells, of what a program prints: one output a grammar. */
const OUTPUTS: readonly (readonly [what: string, output: string, telling: string])[] = [
  [
    'gcc, whose last line is no rest of the one before',
    'cc1: fatal error: alpha_billing22.c: No such file or directory\ncompilation terminated.\n',
    'fatal error: alpha_billing22.c: No such file or directory',
  ],
  [
    'Vite, below its headline',
    'vite v5.4.21 building for production...\ntransforming...\nx Build failed in 62ms\nerror during build:\nCould not resolve "./gone.js" from "m.js"\nfile: /srv/app/m.js\n    at getRollupError (file:///srv/app/node_modules/rollup/dist/es/shared/parseAst.js:355:41)\n',
    'Could not resolve "./gone.js" from "m.js"',
  ],
  [
    'npm, which says of which file first',
    'npm ERR! code EJSONPARSE\nnpm ERR! file /srv/app/package.json\nnpm ERR! JSON.parse Failed to parse json\n',
    'npm ERR! JSON.parse Failed to parse json',
  ],
  [
    'openssl verify',
    'CN = example\nerror 18 at 0 depth lookup: self-signed certificate\nerror c.pem: verification failed\n',
    'error 18 at 0 depth lookup: self-signed certificate',
  ],
  [
    'Jest without tests',
    'No tests found, exiting with code 1\nRun with `--passWithNoTests` to exit with code 0\nIn /srv/app\n  1 file checked.\n',
    'No tests found, exiting with code 1',
  ],
  [
    'Python',
    'Traceback (most recent call last):\n  File "a.py", line 1, in <module>\n    import x\nModuleNotFoundError: No module named \'x\'\n',
    "ModuleNotFoundError: No module named 'x'",
  ],
  [
    'Python, chained',
    'Traceback (most recent call last):\n  File "a.py", line 2, in f\n    d[1]\nKeyError: 1\n\nDuring handling of the above exception, another exception occurred:\n\nTraceback (most recent call last):\n  File "a.py", line 4, in <module>\n    f()\nValueError: bad key\n',
    'ValueError: bad key',
  ],
  [
    'Python, a group',
    '  + Exception Group Traceback (most recent call last):\n  |   File "a.py", line 3, in <module>\n  | ExceptionGroup: several (1 sub-exception)\n  +-+---------------- 1 ----------------\n    | Traceback (most recent call last):\n    |   File "a.py", line 2, in f\n    | ValueError: too small\n    +------------------------------------\n',
    'ValueError: too small',
  ],
  [
    'Python, syntax',
    '  File "a.py", line 1\n    x = = 1\n        ^\nSyntaxError: invalid syntax\n',
    'SyntaxError: invalid syntax',
  ],
  [
    'pytest',
    "=== FAILURES ===\n    def test_a():\n>       import x\nE       ModuleNotFoundError: No module named 'x'\n\na.py:2: ModuleNotFoundError\n=== 1 failed in 0.1s ===",
    "ModuleNotFoundError: No module named 'x'",
  ],
  [
    'Java, with causes',
    'Exception in thread "main" java.lang.RuntimeException: Cannot start\n\tat A.main(A.java:3)\nCaused by: java.io.IOException: Disk quota exceeded\n\tat A.f(A.java:9)\n\t... 1 more\n',
    'java.io.IOException: Disk quota exceeded',
  ],
  [
    'Java, a hull',
    'Exception in thread "main" java.lang.RuntimeException: java.net.ConnectException: Connection refused\n\tat A.main(A.java:3)\nCaused by: java.net.ConnectException: Connection refused\n\t... 1 more\n',
    'java.net.ConnectException: Connection refused',
  ],
  [
    'Java, no message',
    'Exception in thread "main" java.lang.NullPointerException\n\tat A.main(A.java:3)\n',
    'java.lang.NullPointerException',
  ],
  [
    'Spring Boot',
    '***************************\nAPPLICATION FAILED TO START\n***************************\n\nDescription:\n\nWeb server failed to start. Port 8080 was already in use.\n\nAction:\n\nStop it.\n',
    'Web server failed to start. Port 8080 was already in use.',
  ],
  [
    'Node',
    "node:internal/modules/cjs/loader:1080\n  throw err;\n  ^\n\nError: Cannot find module './x'\nRequire stack:\n- /app/a.js\n    at Module._resolve (node:internal/x:1:2) {\n  code: 'MODULE_NOT_FOUND'\n}\n\nNode.js v20.1.0\n",
    "Error: Cannot find module './x'",
  ],
  [
    'Node, syntax',
    "/app/a.js:1\nlet x = ;\n        ^\n\nSyntaxError: Unexpected token ';'\n    at wrapSafe (node:internal/x:1:2)\n",
    "SyntaxError: Unexpected token ';'",
  ],
  [
    'Node, a cause',
    'TypeError: fetch failed\n    at node:internal/x:1:2 {\n  [cause]: Error: connect ECONNREFUSED 127.0.0.1:80\n      at TCPConnectWrap (node:net:1:2) {\n',
    'Error: connect ECONNREFUSED 127.0.0.1:80',
  ],
  [
    'Go, a panic',
    'panic: runtime error: index out of range [5] with length 3\n\ngoroutine 1 [running]:\nmain.main()\n\t/a/main.go:5 +0x1d\nexit status 2\n',
    'panic: runtime error: index out of range [5] with length 3',
  ],
  ['Go, the compiler', '# example.com/a\n./main.go:5:2: undefined: foo\n', 'undefined: foo'],
  [
    'Rust, a panic',
    "thread 'main' panicked at src/main.rs:4:5:\nindex out of bounds: the len is 3 but the index is 5\nnote: run with `RUST_BACKTRACE=1`\n",
    'index out of bounds: the len is 3 but the index is 5',
  ],
  [
    'rustc',
    'error[E0382]: borrow of moved value: `s`\n --> src/main.rs:4:5\n  |\n4 |     s\n\nerror: aborting due to 1 previous error\n\nerror: could not compile `a` (bin "a") due to 1 previous error\n',
    'error[E0382]: borrow of moved value: `s`',
  ],
  [
    'Ruby',
    "a.rb:3:in `f': undefined method `x' for nil:NilClass (NoMethodError)\n\tfrom a.rb:5:in `<main>'\n",
    "undefined method `x' for nil:NilClass (NoMethodError)",
  ],
  [
    'PHP',
    'PHP Fatal error:  Uncaught Error: Call to undefined function x() in /a.php:3\nStack trace:\n#0 {main}\n  thrown in /a.php on line 3\n',
    'Fatal error:  Uncaught Error: Call to undefined function x() in /a.php:3',
  ],
  [
    'Perl',
    "Can't locate X.pm in @INC (you may need to install the X module) at a.pl line 1.\nBEGIN failed--compilation aborted at a.pl line 1.\n",
    "Can't locate X.pm in @INC (you may need to install the X module) at a.pl line 1.",
  ],
  [
    '.NET',
    "Unhandled exception. System.Exception: outer\n ---> System.IO.FileNotFoundException: Could not find file '/a'.\n   at A.B()\n   --- End of inner exception stack trace ---\n",
    "System.IO.FileNotFoundException: Could not find file '/a'.",
  ],
  [
    'MSBuild',
    "/a/b.cs(3,5): error CS0103: The name 'x' does not exist in the current context [/a/b.csproj]\n\nBuild FAILED.\n    1 Error(s)\n",
    "error CS0103: The name 'x' does not exist in the current context",
  ],
  [
    'tsc, pretty',
    "\u001B[96ma.ts\u001B[0m:1:5 - error TS2322: Type 'string' is not assignable to type 'number'.\n\n1 let x: number = 'a';\n      ~\n\nFound 1 error in a.ts:1\n",
    "error TS2322: Type 'string' is not assignable to type 'number'.",
  ],
  [
    'gcc',
    "a.c: In function 'main':\na.c:3:5: error: 'x' undeclared (first use in this function)\n    3 |     x;\n      |     ^\n",
    "error: 'x' undeclared (first use in this function)",
  ],
  [
    'gcc in Chinese',
    'a.c: 在函数‘main’中:\na.c:3:5: 错误：‘x’未声明(在此函数内第一次使用)\n',
    "错误：'x'未声明(在此函数内第一次使用)",
  ],
  [
    'ld',
    "/usr/bin/ld: /tmp/a.o: in function `main':\na.c:(.text+0x5): undefined reference to `f'\ncollect2: error: ld returned 1 exit status\n",
    "undefined reference to `f'",
  ],
  [
    'javac',
    'A.java:3: error: cannot find symbol\n    x();\n    ^\n  symbol:   method x()\n1 error\n',
    'error: cannot find symbol',
  ],
  [
    'CMake',
    'CMake Error at CMakeLists.txt:3 (find_package):\n  By not providing "FindX.cmake" in CMAKE_MODULE_PATH this project has\n  asked CMake to find it.\n\n\n-- Configuring incomplete, errors occurred!\n',
    'CMake Error at CMakeLists.txt:3 (find_package): By not providing "FindX.cmake" in CMAKE_MODULE_PATH this project has asked CMake to find it.',
  ],
  [
    'make',
    "make: *** No rule to make target 'x', needed by 'all'.  Stop.\n",
    "No rule to make target 'x', needed by 'all'.  Stop.",
  ],
  [
    'make, what it ran',
    'gcc -c a.c\nmake: gcc: No such file or directory\nmake: *** [Makefile:2: a.o] Error 127\n',
    'gcc: No such file or directory',
  ],
  [
    'Maven',
    '[INFO] BUILD FAILURE\n[ERROR] Failed to execute goal on project a: Could not resolve dependencies for project x:a:jar:1: Could not find artifact x:y:jar:1 in central (https://r.example) -> [Help 1]\n[ERROR] \n[ERROR] To see the full stack trace of the errors, re-run Maven with the -e switch.\n',
    'Could not resolve dependencies for project x:a:jar:1: Could not find artifact x:y:jar:1 in central (https://r.example)',
  ],
  [
    'Gradle',
    "FAILURE: Build failed with an exception.\n\n* What went wrong:\nExecution failed for task ':app:compile'.\n> Could not resolve all files for configuration ':app:classpath'.\n   > Could not find a.b:c:1.0.\n     Searched in the following locations:\n\n* Try:\n> Run with --stacktrace\n\nBUILD FAILED in 1s\n",
    'Could not find a.b:c:1.0.',
  ],
  [
    'npm',
    'npm error code ERESOLVE\nnpm error ERESOLVE unable to resolve dependency tree\nnpm error\nnpm error While resolving: a@1.0.0\nnpm error A complete log of this run can be found in: /x\n',
    'npm error ERESOLVE unable to resolve dependency tree',
  ],
  [
    'Yarn',
    'yarn install v1.22.0\nerror Couldn\'t find package "x" on the "npm" registry.\ninfo Visit https://yarnpkg.com\n',
    'Couldn\'t find package "x" on the "npm" registry.',
  ],
  [
    'pip',
    'ERROR: Could not find a version that satisfies the requirement x (from versions: none)\nERROR: No matching distribution found for x\n',
    'ERROR: Could not find a version that satisfies the requirement x (from versions: none)',
  ],
  ['apt', 'Reading package lists...\nE: Unable to locate package x\n', 'E: Unable to locate package x'],
  [
    'apt, dependencies',
    'The following packages have unmet dependencies:\n a : Depends: b (>= 2) but it is not going to be installed\nE: Unable to correct problems, you have held broken packages.\n',
    'Depends: b (>= 2) but it is not going to be installed',
  ],
  [
    'psql',
    'psql: error: connection to server at "localhost" (::1), port 5432 failed: FATAL:  password authentication failed for user "a"\n',
    'FATAL:  password authentication failed for user "a"',
  ],
  ['PostgreSQL in Chinese', '错误:  关系 "x" 不存在\n第1行select * from x;\n', '错误:  关系 "x" 不存在'],
  [
    'MySQL',
    "ERROR 1146 (42S02) at line 1: Table 'a.b' doesn't exist\n",
    "ERROR 1146 (42S02) at line 1: Table 'a.b' doesn't exist",
  ],
  ['SQLite', 'Error: in prepare, no such table: x\n', 'no such table: x'],
  [
    'Redis',
    '127.0.0.1:6379> lpush a b\n(error) WRONGTYPE Operation against a key holding the wrong kind of value\n',
    '(error) WRONGTYPE Operation against a key holding the wrong kind of value',
  ],
  [
    'Elasticsearch',
    '{"error":{"root_cause":[{"type":"index_not_found_exception","reason":"no such index [x]","index":"x"}],"status":404}}',
    'no such index [x]',
  ],
  [
    'kubectl',
    'Error from server (NotFound): pods "x" not found\n',
    'Error from server (NotFound): pods "x" not found',
  ],
  [
    'an event in YAML',
    "apiVersion: v1\nkind: Event\nmessage: '0/3 nodes are available: 3 Insufficient cpu.\n  preemption: no victims.'\nreason: FailedScheduling\n",
    '0/3 nodes are available: 3 Insufficient cpu. preemption: no victims.',
  ],
  [
    'events in a table',
    'Events:\n  Type     Reason   Age   From     Message\n  ----     ------   ----  ----     -------\n  Warning  Failed   2s (x3 over 40s)  kubelet  Failed to pull image "x": not found\n  Warning  BackOff  1s (x2 over 40s)  kubelet  Back-off restarting failed container\n',
    'Failed to pull image "x": not found',
  ],
  [
    'Terraform',
    '╷\n│ Error: Unsupported argument\n│ \n│   on main.tf line 3, in resource "a" "b":\n│    3:   x = 1\n│ \n│ An argument named "x" is not expected here.\n╵\n',
    'Error: Unsupported argument',
  ],
  [
    'Docker',
    "docker: Error response from daemon: No such image: x.\nSee 'docker run --help'.\n",
    'Error response from daemon: No such image: x',
  ],
  [
    'BuildKit',
    '#8 [2/3] RUN pip install x\n#8 1.200 ERROR: No matching distribution found for x\n#8 ERROR: process "/bin/sh -c pip install x" did not complete successfully: exit code: 1\n------\nERROR: failed to solve: process "/bin/sh -c pip install x" did not complete successfully: exit code: 1\n',
    'ERROR: No matching distribution found for x',
  ],
  [
    'nginx',
    'nginx: [emerg] unknown directive "x" in /etc/nginx/nginx.conf:3\nnginx: configuration file /etc/nginx/nginx.conf test failed\n',
    'unknown directive "x" in /etc/nginx/nginx.conf:3',
  ],
  [
    'git push',
    "To /tmp/x.git\n ! [rejected]        main -> main (fetch first)\nerror: failed to push some refs to '/tmp/x.git'\nhint: Updates were rejected\n",
    '! [rejected]        main -> main (fetch first)',
  ],
  [
    'git in Chinese',
    '致命错误：不是 git 仓库（或者任何父目录）：.git\n',
    '致命错误：不是 git 仓库（或者任何父目录）：.git',
  ],
  [
    'ssh below git',
    'git@h.example: Permission denied (publickey).\nfatal: Could not read from remote repository.\n\nPlease make sure\n',
    'git@h.example: Permission denied (publickey).',
  ],
  [
    'curl',
    '  % Total    % Received\r  0     0\rcurl: (6) Could not resolve host: x.invalid\n',
    'curl: (6) Could not resolve host: x.invalid',
  ],
  [
    'tar',
    '\ngzip: stdin: not in gzip format\ntar: Child returned status 1\ntar: Error is not recoverable: exiting now\n',
    'gzip: stdin: not in gzip format',
  ],
  ['bash', 'bash: line 1: foo: command not found\n', 'foo: command not found'],
  ['bash in Chinese', 'bash: foo：未找到命令\n', 'foo：未找到命令'],
  [
    'a log in JSON',
    '{"level":"info","msg":"started"}\n{"level":"error","msg":"cannot open the store","err":"permission denied"}\n',
    'permission denied',
  ],
  [
    'Ansible',
    'fatal: [h1]: FAILED! => {"changed": false, "msg": "No package matching \'x\' found available"}\n',
    "No package matching 'x' found available",
  ],
  [
    'AWS',
    'An error occurred (AccessDenied) when calling the ListBuckets operation: Access Denied\n',
    'An error occurred (AccessDenied) when calling the ListBuckets operation: Access Denied',
  ],
];

test.each(OUTPUTS)('the line that tells, of %s', (_, output, telling) => {
  expect(readOutput(output).tellings[0]?.text).toBe(telling);
});

test('carried through a workflow, a build and a logger, the same lines tell', () => {
  for (const [, output, telling] of OUTPUTS.filter(([, text]) => !text.includes('\r'))) {
    const carried = output
      .split('\n')
      .map((line, at) => `2026-01-02T03:04:${String(at % 60).padStart(2, '0')}.1234567Z ${line}`)
      .join('\r\n');
    expect(readOutput(carried).tellings[0]?.text).toBe(telling);
  }
});

test('a long log with one error', () => {
  const noise = Array.from(
    { length: 3000 },
    (_, at) => `2026-01-02 03:04:05,123 INFO [main] worker - done ${at}, 0 errors`,
  );
  noise.splice(1500, 0, '2026-01-02 03:04:05,123 ERROR [main] store - the index is gone');
  expect(readOutput(noise.join('\n')).tellings[0]?.text).toBe('the index is gone');
});

test('a chain of causes, codes, the tool and its version', () => {
  const { causes, codes, tool, version } = readOutput(
    'Exception in thread "main" a.b.CException: outer\n\tat A.main(A.java:3)\nCaused by: java.sql.SQLException: ORA-00942: table or view does not exist\n',
  );
  expect(causes.map(({ text }) => text)).toEqual([
    'a.b.CException: outer',
    'java.sql.SQLException: ORA-00942: table or view does not exist',
  ]);
  expect({ codes, tool, version }).toEqual({ codes: ['ORA-00942'], tool: 'java', version: null });
  expect(
    readOutput("Error: Cannot find module 'x'\n    at f (node:x:1:2)\n\nNode.js v22.1.0\n"),
  ).toMatchObject({ tool: 'node', version: '22.1.0' });
});
