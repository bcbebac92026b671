import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { expect, test } from "vitest";

/** The program as a process of its own, in a shell. */
function shell(line: string): { readonly status: number | null; readonly out: string; readonly err: string } {
  const { status, stdout, stderr } = spawnSync("sh", ["-c", line], { encoding: "utf8", env: { ...process.env, sayso: `${process.execPath} src/cli/main.ts`, NODE_NO_WARNINGS: "1" } });
  return { status, out: stdout, err: stderr };
}

test("a reader that goes away ends the program quietly", () => {
  const { out, err } = shell("$sayso extract examples/articles.jsonl --json | head -c 10");
  expect({ out, err }).toEqual({ out: '{"article"', err: "" });
});

test.runIf(existsSync("/dev/full"))("output that cannot be written is one line, and status 1", () => {
  const { status, err } = shell("$sayso places find Cali > /dev/full");
  expect(status).toBe(1);
  expect(err).toMatch(/^sayso: the output could not be written: .+\n$/u);
});

test("a pipe has no colour and no progress", () => {
  const { status, out, err } = shell("echo 'A bomb killed three soldiers near Cali, the army said.' | $sayso extract --published 2025-05-21");
  expect({ status, err }).toEqual({ status: 0, err: "" });
  expect(out).not.toContain("\u001B");
});
