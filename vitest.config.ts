import { defineConfig } from "vitest/config";

process.env["TZ"] = "UTC";
// Country files that somebody added to their gazetteer change no test.
process.env["SAYSO_DATA"] = "/nonexistent";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Starting the program in a child process takes most of a second where the machine is busy.
    testTimeout: 30_000,
    expect: { requireAssertions: true },
  },
});
