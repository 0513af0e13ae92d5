/**
 * Jest reporter: ends every run with `N passed, N failed`. A suite that could not run counts as a failure. Jest prints
 * its own summary after all reporters, so the line waits for the process to end.
 */
export default class ClosingLine {
  onRunComplete(_contexts, results) {
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    process.on('exit', () => process.stdout.write(`\n${results.numPassedTests} passed, ${failed} failed\n`));
  }
}
