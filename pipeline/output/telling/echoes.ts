/** Lines that only say that something before them went wrong, or how many such things there were. */
const ECHOES: readonly RegExp[] = [
  /collect2(?:\.exe)?[:：] ?(?:error|错误)[:：] ?ld |ld: symbol\(s\) not found|linker command failed|cc1: all warnings being treated|compilation terminated|编译中断|error generated|errors generated/,
  /\bmake(?:\[\d+\])?(?:\.exe)?[:：] \*\*\* \[.*(?:Error|错误) -?\d+|recipe for target|[Rr]ecipe `.*` failed|ninja: build stopped|^FAILED: |Target .* failed to build/,
  /(?:aborting due to|could not compile `|build failed, waiting for other|For more information about this error)/,
  /exit(?:ed)?(?: with)?(?: a non-zero)?(?: exit)? ?(?:code|status)[:=]? ?-?\d+|non-zero (?:exit|code|status)|Process completed with exit code|returned (?:a )?non-zero|returned an error code|returned exit code|退出代码|exited with (?:code )?\d+|command failed|Command failed|returncode=/,
  /^(?:> )?(?:BUILD|Build) (?:FAILURE|FAILED|failed)|^FAILURE: Build failed|Build failed with an exception|^\[?FAIL(?:URE|ED)?\]?:?$|failed with (?:an )?(?:exit|error)\.?$/,
  /failed to push some refs|无法推送一些引用|Could not read from remote repository|无法读取远程仓库|Automatic merge failed|自动合并失败|unable to access .* returned error: 403/,
  /^(?:Found|Total|There (?:were|are)|Encountered|With) \d+ (?:errors?|warnings?|problems?|failures?)|^\S* ?\d+ (?:errors?|warnings?|problems?|个?错误|个?警告)(?:[ ,(.]|$)|\(\d+ errors?, \d+ warnings?\)|^\d+ (?:failed|passed)|Tests:? +\d+ failed|^=+ .* =+$/,
  /BEGIN failed|[Cc]ompilation (?:failed in require|aborted)|Execution of \S+ aborted|had compilation errors/,
  /not recoverable: exiting now|Exiting with failure status|Child returned status|child process exited|previous errors?$/,
  /ELIFECYCLE|Lifecycle script|A complete log of this run|subprocess-exited-with-error|Failed building wheel|Could not build wheels|metadata-generation-failed|Encountered error while|Failed to build installable|failed-wheel-build|Failed to build \S+$/,
  /Traceback \(most recent call last\)|During handling of the above exception|The above exception was the direct cause|stack backtrace|note: run with `RUST_BACKTRACE/,
  /^(?:npm (?:ERR!|error) )?(?:errno|syscall|code) -?\w+$|^Stack trace:|^#\d+ |^goroutine \d+|^\[signal SIG/,
  /^The command '.*' returned|did not complete successfully|Service '.*' failed to build|^ERROR: Service|Sub-process .* returned|Unable to correct problems|Errors were encountered while processing/,
  /nginx: configuration file .* test failed|Job for \S+ failed because|See ["'`]?(?:systemctl|journalctl)|Failed with result/,
  /configuring incomplete, errors occurred|配置不完整，发生错误|See also "|generate step failed|CMake Generate step/i,
  /error Command failed|Error: Process completed|The process '.*' failed/,
  /rsync error:|^Aborting\.?$|^正在终止|^Aborted\b|Exiting\.{0,3}$|exiting abnormally|mysqld.*Aborting/,
  /^\s*\^|see the compiler error output|See the full|For more (?:details|information)|[Rr]un with --|Try '.*--help/,
  /The goal you specified .* -> \[Help|Compilation failure$|^Compilation error\.?|^Execution failed for task/,
  /Error: The operation was canceled|Post job cleanup|##\[end/,
  /The terraform.* exited|Process finished with exit/,
  /^\S+: Error \d+$|^Error \d+ ?(?:\(ignored\))?$|^Error: ?$|^ERROR: ?$|^error: ?$/,
  /Module '".*"' (?:has|declares)|^from \S+:\d+[:,]$|In file included/,
  /(?:Failed|failed) to compile\.?$|Compiled with (?:problems|errors)|webpack compiled with \d+ error/,
  /encountered problems during initiali[sz]ation|^Crash dump is being written/,
  /node validation exception|bootstrap checks failed|^(?:configure: )?error: in [`'].*':$/,
  /Back-off restarting failed container/,
];

/** Whether a line is a consequence of another: it may be shown where there is nothing else, and never before it. */
export function isEcho(text: string): boolean {
  return ECHOES.some((echo) => echo.test(text));
}
