import type { Network } from "./network.ts";

/** Keeps requests to one host apart. */
export interface Pace {
  /** Waits until the host of this address may be asked again, and counts the request. The next one waits `leastMs` at the least. */
  turn(address: string, leastMs?: number): Promise<void>;
}

/** A pace of one request a host in `everyMs`. */
export function keepPace(network: Pick<Network, "wait" | "nowMs">, everyMs: number): Pace {
  const free = new Map<string, number>();
  return {
    async turn(address, leastMs = 0) {
      const host = URL.canParse(address) ? new URL(address).host : address;
      const now = network.nowMs();
      const at = Math.max(now, free.get(host) ?? now);
      free.set(host, at + Math.max(everyMs, leastMs));
      if (at > now) await network.wait(at - now);
    },
  };
}
