import { execFile, type ExecFileException } from "node:child_process";
import { chmod, copyFile, mkdir, readFile, symlink, utimes, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { scratchFolder } from "./run.ts";

interface Ended {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

function start(command: string, args: readonly string[], cwd: string): Promise<Ended> {
  return new Promise((settle) => {
    execFile(command, args, { cwd, maxBuffer: 1e8 }, (error: ExecFileException | null, out, err) => {
      settle({ status: error === null ? 0 : Number(error.code ?? -1), out, err });
    });
  });
}

/** A project of the launcher's shape whose build counts how often it runs, and whose program prints its arguments. */
async function makeProject(): Promise<string> {
  const root = await scratchFolder();
  for (const folder of ["src", "scripts", "node_modules/.bin"]) await mkdir(join(root, folder), { recursive: true });
  await copyFile("sayso", join(root, "sayso"));
  await chmod(join(root, "sayso"), 0o755);
  await symlink(process.execPath, join(root, "node_modules/.bin/node"));
  await writeFile(join(root, "package.json"), '{"type": "module"}');
  await writeFile(join(root, "package-lock.json"), "{}");
  await writeFile(join(root, "node_modules/.package-lock.json"), "{}");
  await writeFile(join(root, "src/program.ts"), "");
  await writeFile(
    join(root, "scripts/build.ts"),
    `import { appendFileSync, mkdirSync, writeFileSync } from "node:fs";
     appendFileSync("builds", "x");
     await new Promise((done) => setTimeout(done, 300));
     mkdirSync("dist/cli", { recursive: true });
     writeFileSync("dist/cli/main.js", "console.log(JSON.stringify(process.argv.slice(2))); process.exit(Number(process.argv[3] ?? 0));");
     writeFileSync("dist/.built", "");`,
  );
  return root;
}

const builds = async (root: string): Promise<number> => (await readFile(join(root, "builds"), "utf8")).length;

describe("the launcher", () => {
  test("builds on first use, says so on standard error, and passes arguments and status on", async () => {
    const root = await makeProject();
    expect(await start(join(root, "sayso"), ["two words", "7"], root)).toEqual({ status: 7, out: '["two words","7"]\n', err: "sayso: building\n" });
    expect(await start(join(root, "sayso"), ["again"], root)).toEqual({ status: 0, out: '["again"]\n', err: "" });
    expect(await builds(root)).toBe(1);
  });

  test("builds again when a source is newer", async () => {
    const root = await makeProject();
    await start(join(root, "sayso"), [], root);
    const later = new Date(Date.now() + 5000);
    await utimes(join(root, "src/program.ts"), later, later);
    expect((await start(join(root, "sayso"), [], root)).err).toBe("sayso: building\n");
    expect(await builds(root)).toBe(2);
  });

  test("started several times at once builds once, and all of them run", async () => {
    const root = await makeProject();
    const ended = await Promise.all(Array.from({ length: 6 }, (_, index) => start(join(root, "sayso"), [index.toString()], root)));
    expect(ended.map(({ out }) => out)).toEqual(Array.from({ length: 6 }, (_, index) => `["${index.toString()}"]\n`));
    expect(ended.filter(({ err }) => err !== "")).toHaveLength(1);
    expect(await builds(root)).toBe(1);
  });

  test("works from any folder and through links", async () => {
    const root = await makeProject();
    const elsewhere = await scratchFolder();
    await symlink(join(root, "sayso"), join(elsewhere, "one"));
    await symlink("one", join(elsewhere, "two"));
    expect(await start(join(elsewhere, "two"), ["x"], "/")).toMatchObject({ status: 0, out: '["x"]\n' });
    expect(await start("./two", ["y"], elsewhere)).toMatchObject({ status: 0, out: '["y"]\n' });
  });

  test("whose build fails ends with 1 and does not run", async () => {
    const root = await makeProject();
    await writeFile(join(root, "scripts/build.ts"), "process.exit(3);");
    expect(await start(join(root, "sayso"), [], root)).toMatchObject({ status: 1, out: "", err: expect.stringContaining("sayso: the build failed") });
  });
});

describe("the program as a process", () => {
  const sayso = resolve("sayso");

  test("ends quietly when its reader goes away", async () => {
    const ended = await start("bash", ["-c", `set -o pipefail; "${sayso}" extract examples/articles.jsonl --json | head -c 20`], resolve("."));
    expect(ended.status).toBe(0);
    expect(ended.out).toHaveLength(20);
    expect(ended.err.replace(/^sayso: building\n.*\n?/u, "")).toBe("");
  });

  test("has exit status 2 for wrong usage, 1 for bad input, 0 otherwise", async () => {
    expect((await start(sayso, ["extract", "--bogus"], "/")).status).toBe(2);
    expect((await start(sayso, ["extract", "/none/at/all.txt"], "/")).status).toBe(1);
    expect((await start(sayso, ["--version"], "/")).status).toBe(0);
  });
});
