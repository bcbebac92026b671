import { writeSync } from "node:fs";
import { systemClock } from "../../src/core/index.ts";
import { openLedger } from "../../src/ledger/index.ts";
import { syntheticFiling } from "../../bench/synthetic-ledger.ts";
import { filingOf } from "./synthetic.ts";

/** Files the reports `from` to `to`, of very few happenings or of many as in the news, regroups after each ten, and names each article on standard output once it is filed. */
const [location, from, to, name, happenings] = process.argv.slice(2) as [string, string, string, string, ("few" | "many")?];
const ledger = await openLedger(location, { clock: systemClock, who: name, engine: "sayso 0.1.0", mode: "create", patienceMs: 30_000 });
for (let number = Number(from); number < Number(to); number += 1) {
  const filing = happenings === "many" ? syntheticFiling(number, 137, "sayso 0.1.0") : filingOf({ number, padding: 4 });
  const result = await ledger.file(filing);
  // Written at once and not through the stream, so that what was acknowledged is known even when the process is killed.
  writeSync(1, `${result} ${filing.article.id}\n`);
  if (number % 10 === 9) await ledger.regroup();
}
await ledger.regroup();
await ledger.close();
