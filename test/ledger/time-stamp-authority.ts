import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A time-stamping authority of a test's own, on this machine. */
export interface Authority {
  readonly url: string;
  /** The certificate of the authority's issuer, in PEM. */
  readonly issuer: string;
  /** What it answers instead of a time stamp, where a test wants that. */
  answerWith(answer: Uint8Array | null): void;
  close(): Promise<void>;
}

/** Why no authority can be run here; null where one can. */
export function noAuthority(): string | null {
  try {
    execFileSync("openssl", ["version"], { stdio: "ignore" });
    return null;
  } catch {
    return "no time-stamping authority: the program openssl is not installed";
  }
}

const settings = `
[tsa]
default_tsa = own
[own]
serial = serial
crypto_device = builtin
signer_cert = tsa.pem
certs = ca.pem
signer_key = tsa.key
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256
accuracy = secs:1
ordering = no
tsa_name = no
ess_cert_id_chain = no
ess_cert_id_alg = sha256
[usage]
extendedKeyUsage = critical, timeStamping
keyUsage = critical, digitalSignature
`;

/** Makes keys and certificates with openssl, and answers requests with its `ts -reply`. */
export async function startAuthority(key: "ec" | "rsa" = "ec"): Promise<Authority> {
  const folder = mkdtempSync(join(tmpdir(), "sayso-tsa-"));
  const openssl = (...args: readonly string[]): void => { execFileSync("openssl", args, { cwd: folder, stdio: "ignore" }); };
  writeFileSync(join(folder, "tsa.cnf"), settings);
  writeFileSync(join(folder, "serial"), "01\n");
  const newKey = key === "ec" ? ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256"] : ["-newkey", "rsa:2048"];
  openssl("req", "-x509", ...newKey, "-nodes", "-keyout", "ca.key", "-out", "ca.pem", "-subj", "/CN=Kavelin Root", "-days", "3650");
  openssl("req", ...newKey, "-nodes", "-keyout", "tsa.key", "-out", "tsa.csr", "-subj", "/CN=Kavelin Time Office");
  openssl("x509", "-req", "-in", "tsa.csr", "-CA", "ca.pem", "-CAkey", "ca.key", "-set_serial", "77", "-out", "tsa.pem", "-days", "3650", "-extfile", "tsa.cnf", "-extensions", "usage");
  let fixed: Uint8Array | null = null;
  const server: Server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part)).on("end", () => {
      writeFileSync(join(folder, "request.tsq"), Buffer.concat(parts));
      if (fixed === null) openssl("ts", "-reply", "-config", "tsa.cnf", "-queryfile", "request.tsq", "-out", "answer.tsr");
      response.writeHead(200, { "content-type": "application/timestamp-reply" }).end(fixed ?? readFileSync(join(folder, "answer.tsr")));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === "object" ? (address?.port ?? 0) : 0}/tsr`,
    issuer: readFileSync(join(folder, "ca.pem"), "utf8"),
    answerWith: (answer) => { fixed = answer; },
    async close() {
      await new Promise((resolve) => server.close(resolve));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
