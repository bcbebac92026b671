import { defineConfig } from "vitest/config";

process.env["TZ"] = "UTC";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Starting the program in a child process takes most of a second where the machine is busy.
    testTimeout: 30_000,
    expect: { requireAssertions: true },
  },
});
