import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll } from "vitest";
import { fixedClock } from "../../src/core/index.ts";
import { isPublicAddress, refusalOf, type FetchOptions, type Network } from "../../src/fetching/index.ts";

/** A server on this machine that answers as told, gone after the tests of the file. Gives its port. */
export async function serve(listener: RequestListener): Promise<number> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => { server.listen(0, "127.0.0.1", resolve); });
  afterAll(() => new Promise((resolve) => {
    server.closeAllConnections();
    server.close(resolve);
  }));
  return (server.address() as AddressInfo).port;
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
