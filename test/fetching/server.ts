import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type RequestListener, type Server } from "node:http";
import { createServer as createSecureServer } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { fixedClock } from "../../src/core/index.ts";
import { isPublicAddress, refusalOf, type FetchOptions, type Network } from "../../src/fetching/index.ts";

/** A server on this machine that answers as told, gone after the tests of the file. Gives its port. */
export function serve(listener: RequestListener): Promise<number> {
  return listening(createServer(listener));
}

/** The same over TLS, as `harbour.example`. */
export function serveSecurely(listener: RequestListener, { key, certificate }: Identity): Promise<number> {
  return listening(createSecureServer({ key, cert: certificate }, listener));
}

async function listening(server: Server): Promise<number> {
  await new Promise<void>((resolve) => { server.listen(0, "127.0.0.1", resolve); });
  afterAll(() => new Promise((resolve) => {
    server.closeAllConnections();
    server.close(resolve);
  }));
  return (server.address() as AddressInfo).port;
}

/** A key and its certificate, signed by itself, in PEM. */
export interface Identity {
  readonly key: string;
  readonly certificate: string;
}

/** A new identity of a host, made with the program openssl; null where that is not installed. */
export function newIdentity(host: string): Identity | null {
  const folder = mkdtempSync(join(tmpdir(), "sayso-tls-"));
  try {
    execFileSync("openssl", ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", "key.pem", "-out", "certificate.pem", "-subj", `/CN=${host}`, "-addext", `subjectAltName=DNS:${host}`, "-days", "3650"], { cwd: folder, stdio: "ignore" });
    return { key: readFileSync(join(folder, "key.pem"), "utf8"), certificate: readFileSync(join(folder, "certificate.pem"), "utf8") };
  } catch {
    return null;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A network in which every name leads to this machine, and nothing else is let through but what is public; `*.evil.example` leads where `evil` says. */
export function testNetwork(evil: () => string = () => "10.0.0.1"): Network {
  return {
    resolve: (host) => Promise.resolve([host.endsWith("evil.example") ? evil() : "127.0.0.1"]),
    permits: (address) => address === "127.0.0.1" || isPublicAddress(address),
    refusalOf,
    wait: () => Promise.resolve(),
    nowMs: () => performance.now(),
  };
}

export function fetching(given: Partial<FetchOptions> = {}): FetchOptions {
  return { network: testNetwork(), clock: fixedClock("2025-06-03T06:12:00.000Z"), userAgent: "sayso/0.1 (test)", timeoutMs: 5_000, ...given };
}
