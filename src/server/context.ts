import type { Clock } from "../core/index.ts";
import type { Extractor } from "../extract/index.ts";
import type { FetchedItem } from "../fetching/index.ts";
import type { Gazetteer } from "../places/index.ts";
import type { Ledger } from "../ledger/index.ts";
import type { IntakeDesk } from "./intake/intake-desk.ts";
import type { Live } from "./live.ts";
import type { Overview } from "./overview/index.ts";

/** What the routes work with. */
export interface Context {
  readonly ledger: Ledger;
  readonly extractor: Extractor;
  readonly gazetteer: Gazetteer;
  readonly clock: Clock;
  readonly version: string;
  /** The incidents as lists show them, as fresh as the ledger; to be used at once. */
  readonly overview: () => Promise<Overview>;
  readonly live: Live;
  readonly intake: IntakeDesk;
  /** Fetches and reads an address that somebody asked for; null where nothing may leave the machine. */
  readonly readAddress: ((address: string) => AsyncIterable<FetchedItem>) | null;
  /** Brings the incidents up to date with what people decided, a moment from now. */
  readonly regroupSoon: () => void;
}
