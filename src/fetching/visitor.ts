import { issue } from "../core/index.ts";
import { fetchSource, type FetchFailure, type FetchOptions, type FetchResult } from "./fetch-source.ts";
import { keepPace } from "./pace.ts";
import { openRobots } from "./robots.ts";

/** Asks hosts as they wish to be asked: as their robots.txt allows, one request a second or as slowly as it says, and not while they asked to be left alone. */
export interface Visitor {
  readonly visit: (address: string, since?: FetchOptions["since"]) => Promise<FetchResult>;
}

const everyMs = 1_000;
/** Who asks for no longer rest than this is asked once more after it. */
const longestWaitMs = 30_000;

export function openVisitor(fetching: FetchOptions): Visitor {
  const { network } = fetching;
  const [robots, pace] = [openRobots(fetching), keepPace(network, everyMs)];
  const restingUntilMs = new Map<string, number>();
  const ask = async (address: string, since: FetchOptions["since"]): Promise<FetchResult> => {
    await pace.turn(address, await robots.delayMs(address));
    return fetchSource(address, { ...fetching, since: since ?? null });
  };
  return {
    async visit(address, since) {
      if (!(await robots.allows(address))) return notAsked("robots-refused", "the site's robots.txt does not allow it, or could not be asked");
      const { host } = new URL(address);
      const restMs = (restingUntilMs.get(host) ?? 0) - network.nowMs();
      if (restMs > 0) return { ...notAsked("fetch-failed", `${host} asked to be left alone for ${Math.ceil(restMs / 1_000)} s more`), retryAfterMs: restMs };
      const answer = await ask(address, since);
      if (answer.ok || answer.retryAfterMs === null) return answer;
      if (answer.retryAfterMs > longestWaitMs) {
        restingUntilMs.set(host, network.nowMs() + answer.retryAfterMs);
        return answer;
      }
      await network.wait(answer.retryAfterMs);
      return ask(address, since);
    },
  };
}

const notAsked = (code: "robots-refused" | "fetch-failed", why: string): FetchFailure => ({ ok: false, issue: issue(code, `is not fetched: ${why}`), status: null, retryAfterMs: null });
