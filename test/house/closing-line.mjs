import { writeSync } from 'node:fs';

/**
 * Jest reporter: ends every run with `N passed, N failed`. A suite that could not run counts as a failure. Jest prints
 * its own summary after all reporters and silences the streams as it exits, so the line is written past them at the end.
 */
export default class ClosingLine {
  onRunComplete(_contexts, results) {
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    process.on('exit', () => writeSync(1, `\n${results.numPassedTests} passed, ${failed} failed\n`));
  }
}
