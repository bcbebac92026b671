// Makes dist/: the program as plain JavaScript, and the data derived from the packages it ships with.
//   node scripts/build.ts            the program, its declarations, its data
//   node scripts/build.ts --quick    leaves the declarations and the desk's pages out: what the launcher needs
//   node scripts/build.ts --desk     with --quick: the pages too
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

process.removeAllListeners("warning");

// A source that changes while this runs is newer than the stamp, and is built the next time.
const started = new Date();
const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const sources = join(root, "src");
const output = join(root, "dist");
/** Where the desk's pages are, below the output. */
const pagesBelow = `desk${sep}`;

/** Every file under a folder, as paths relative to it. */
function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}

/** Writes beside and renames, so that a program that is starting meanwhile never reads half a file. */
function replaceFile(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  const beside = `${path}.${process.pid.toString()}.part`;
  writeFileSync(beside, content);
  renameSync(beside, path);
}

/** Types become blanks, so that every line and column of the output is that of the source, and stack traces need no map. */
function compile(source: string): string {
  return stripTypeScriptTypes(source).replace(/(\b(?:from|import)\s*(?:\(\s*)?")(\.{1,2}\/[^"]+)\.ts"/gu, '$1$2.js"');
}

function writeProgram(): void {
  const wanted = new Set<string>();
  for (const file of filesBelow(sources)) {
    const compiled = file.endsWith(".ts");
    const target = compiled ? file.replace(/\.ts$/u, ".js") : file;
    wanted.add(target);
    const from = join(sources, file);
    const to = join(output, target);
    const changed = statSync(from).mtime;
    if (existsSync(to) && statSync(to).mtimeMs === changed.getTime()) continue;
    replaceFile(to, compiled ? compile(readFileSync(from, "utf8")) : readFileSync(from));
    utimesSync(to, changed, changed);
  }
  for (const file of filesBelow(output)) if (file.endsWith(".js") && !file.startsWith(pagesBelow) && !wanted.has(file)) rmSync(join(output, file));
}

function run(script: string, args: readonly string[]): void {
  const done = spawnSync(process.execPath, [script, ...args], { cwd: root, stdio: ["ignore", 2, 2] });
  if (done.status !== 0) {
    process.stderr.write(`build: ${relative(root, script)} failed\n`);
    process.exit(1);
  }
}

/** Runs a script that derives data, where its output is missing or older than the script, what the script imports, or the installed packages. */
function deriveData(script: string, made: string): void {
  const path = join(root, script);
  const output = join(root, made);
  if (!existsSync(path)) return;
  const imported = [...readFileSync(path, "utf8").matchAll(/ from "(\.[^"]+)"/gu)].map(([, relativePath]) => join(dirname(path), relativePath ?? ""));
  const inputs = [path, ...imported, join(root, "package-lock.json")];
  const fresh = existsSync(output) && inputs.every((input) => statSync(output).mtimeMs >= statSync(input).mtimeMs);
  if (!fresh) run(path, []);
}

/** Builds the desk's pages, where they are missing or older than their sources, the map or the installed packages. */
function buildDesk(): void {
  deriveData("scripts/basemap.ts", "dist/basemap/map/world.json");
  const made = join(output, "desk/index.html");
  const inputs = [...filesBelow(join(root, "desk")).map((file) => join(root, "desk", file)), join(output, "basemap/map/world.json"), join(root, "package-lock.json")];
  if (existsSync(made) && inputs.every((input) => statSync(made).mtimeMs >= statSync(input).mtimeMs)) return;
  run(join(root, "node_modules/vite/bin/vite.js"), ["build", "desk", "--logLevel", "warn"]);
}

writeProgram();
deriveData("scripts/gazetteer.ts", "dist/places/gazetteer.bin");
const quick = process.argv.includes("--quick");
if (!quick || process.argv.includes("--desk")) buildDesk();
if (!quick) run(join(root, "node_modules/typescript/bin/tsc"), ["-p", "tsconfig.build.json", "--noCheck", "--emitDeclarationOnly"]);
writeFileSync(join(output, ".built"), "");
utimesSync(join(output, ".built"), started, started);
