import { lookup } from "node:dns/promises";
import { isPublicAddress, refusalOf } from "./public-address.ts";

/** What fetching sees of the network. Tests give their own. */
export interface Network {
  /** The IP addresses of a host's name. */
  readonly resolve: (host: string) => Promise<readonly string[]>;
  /** Whether an IP address may be connected to. */
  readonly permits: (address: string) => boolean;
  /** Why an address may not be asked at all; null where it may. */
  readonly refusalOf: (url: URL) => string | null;
  /** Waits; the clock of pace and back-off. */
  readonly wait: (ms: number) => Promise<void>;
  /** Milliseconds of a clock that never goes back. */
  readonly nowMs: () => number;
}

/** The network of this machine. Private addresses are reached only where `allowPrivate` says so; other schemes never. */
export function systemNetwork(allowPrivate: boolean): Network {
  return {
    resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
    permits: allowPrivate ? () => true : isPublicAddress,
    refusalOf: allowPrivate ? (url) => (url.protocol === "http:" || url.protocol === "https:" ? null : refusalOf(url)) : refusalOf,
    wait: (ms) => new Promise((resolve) => { setTimeout(resolve, ms); }),
    nowMs: () => performance.now(),
  };
}
