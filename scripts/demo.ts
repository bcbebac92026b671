// Reads the bundled reports into a new ledger, prints the incidents, says what to run next, and on a terminal opens the desk.   npm run demo
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const ledger = "demo.db";

function sayso(...args: readonly string[]): void {
  const done = spawnSync(process.execPath, [join(root, "dist/cli/main.js"), ...args], { cwd: root, stdio: "inherit" });
  if (done.status !== 0) {
    console.error(`demo: sayso ${args[0] ?? ""} ended with status ${String(done.status)}`);
    process.exit(1);
  }
}

for (const end of ["", "-wal", "-shm"]) rmSync(join(root, ledger + end), { force: true });
console.log(`$ ./sayso read examples/articles.jsonl --ledger ${ledger}\n`);
sayso("read", "examples/articles.jsonl", "--ledger", ledger);
const listed = spawnSync(process.execPath, [join(root, "dist/cli/main.js"), "incidents", "--ledger", ledger, "--json"], { cwd: root, encoding: "utf8" });
const incidents = listed.stdout.split("\n").filter((line) => line !== "").map((line) => JSON.parse(line) as { id: string; articles: readonly unknown[]; findings: readonly { status: string }[] });
const [most] = incidents.toSorted((a, b) => b.articles.length - a.articles.length);
console.log(`
The reports in examples/ are invented, and so is everybody in them. The ledger is ${ledger}. What to run next:

  ./sayso incidents --ledger ${ledger}
  ./sayso show ${most?.id ?? "inc_…"} --ledger ${ledger}     one incident: who claims what
  ./sayso extract examples/articles.jsonl                one article after the other
  ./sayso read YOUR-FOLDER --ledger my.db                your own reports: texts, web pages, feeds, .jsonl
  ./sayso desk --ledger ${ledger}                          the same in a browser, to compare and decide
`);
// Without somebody at a terminal the demo ends here.
if (process.stdin.isTTY && process.stdout.isTTY) spawnSync(process.execPath, [join(root, "dist/cli/main.js"), "desk", "--ledger", ledger], { cwd: root, stdio: "inherit" });
