import { createRequire } from "node:module";
import type { Robot } from "robots-parser";
import { fetchSource, type FetchOptions } from "./fetch-source.ts";

// The package is CommonJS whose types say otherwise.
const parseRobots = createRequire(import.meta.url)("robots-parser") as (url: string, text: string) => Robot;

/** Which addresses a program may fetch, by the robots.txt of their hosts. */
export interface Robots {
  /** True where the host's robots.txt allows it, or has none. A host that cannot be asked allows nothing until it can. */
  allows(address: string): Promise<boolean>;
  /** Milliseconds that the host asks to keep between requests; 0 where it asks nothing. */
  delayMs(address: string): Promise<number>;
}

const mostBytes = 512_000;
/** As RFC 9309 has it, rules are kept for a day at the longest; who did not answer is asked again sooner. */
const keptMs = 86_400_000;
const triedAgainMs = 600_000;
const longestDelayMs = 60_000;

/** Asks each host for its robots.txt once a day. */
export function openRobots(options: FetchOptions): Robots {
  const { network } = options;
  const known = new Map<string, { readonly rules: Promise<Robot | null>; untilMs: number }>();
  const rulesOf = (address: string): Promise<Robot | null> => {
    const { origin } = new URL(address);
    const before = known.get(origin);
    if (before !== undefined && before.untilMs > network.nowMs()) return before.rules;
    const asked = { rules: askFor(origin, options), untilMs: network.nowMs() + keptMs };
    known.set(origin, asked);
    void asked.rules.then((rules) => { if (rules === null) asked.untilMs = network.nowMs() + triedAgainMs; });
    return asked.rules;
  };
  return {
    async allows(address) {
      if (!URL.canParse(address)) return false;
      const rules = await rulesOf(address);
      return rules !== null && rules.isAllowed(address, options.userAgent) !== false;
    },
    async delayMs(address) {
      const rules = URL.canParse(address) ? await rulesOf(address) : null;
      return Math.min(longestDelayMs, (rules?.getCrawlDelay(options.userAgent) ?? 0) * 1_000);
    },
  };
}

/** The rules of a host; without any where it has no robots.txt, null where it could not be asked. */
async function askFor(origin: string, options: FetchOptions): Promise<Robot | null> {
  const address = `${origin}/robots.txt`;
  const { since: _since, ...rest } = options;
  const answer = await fetchSource(address, { ...rest, maxBytes: mostBytes });
  if (answer.ok) return parseRobots(address, new TextDecoder().decode(answer.value.bytes));
  // As RFC 9309 has it: what is not there forbids nothing; what does not answer forbids all.
  return answer.status !== null && answer.status >= 400 && answer.status < 500 ? parseRobots(address, "") : null;
}
