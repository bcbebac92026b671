// Prints "N passed, N failed" of a report by vitest's JSON reporter.   node scripts/test-counts.ts REPORT
import { readFileSync } from "node:fs";

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numFailedTestSuites: number;
}

/** A suite that could not be loaded holds no test and counts as one that failed; no report at all counts as one too. */
function count(path: string | undefined): readonly [passed: number, failed: number] {
  try {
    const report = JSON.parse(readFileSync(path ?? "", "utf8")) as Report;
    return [report.numPassedTests, report.numFailedTests > 0 ? report.numFailedTests : report.numFailedTestSuites];
  } catch {
    return [0, 1];
  }
}

const [passed, failed] = count(process.argv[2]);
console.log(`${passed.toString()} passed, ${failed.toString()} failed`);
