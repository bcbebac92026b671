import { fixedClock, incidentId, sha256, type Incident } from "../src/core/index.ts";
import { openLedger } from "../src/ledger/index.ts";
import { incidentRow, incidentSummaryRow } from "../src/ledger/projection.ts";
import { openStore } from "../src/ledger/stores/open-store.ts";
import { syntheticFilings } from "./synthetic-ledger.ts";

const clock = fixedClock("2033-01-01T00:00:00.000Z");
const grouped = 1_500;
const dayMs = 86_400_000;

/**
 * Makes a ledger of so many incidents at `location`: articles are filed and grouped until there are some, and those are then written again and
 * again, on other days and a little elsewhere, as rows alone: what a desk shows of a large ledger is there, its record is that of the small one.
 */
export async function makeLargeLedger(location: string, count: number): Promise<void> {
  const ledger = await openLedger(location, { clock, who: "sayso bench", mode: "create" });
  await ledger.fileAll([...syntheticFilings({ articles: Math.min(grouped, count), perDay: 137 })]);
  await ledger.regroup();
  const originals = await ledger.incidents();
  await ledger.close();
  const store = await openStore(location, { mode: "existing", patienceMs: 10_000 });
  for (let from = originals.length; from < count; from += 1_000) {
    const copies = Array.from({ length: Math.min(1_000, count - from) }, (_, index) => copyOf(originals[(from + index) % originals.length] as Incident, Math.floor((from + index) / originals.length)));
    await store.transaction((writer) => writer.putAll({ rows: copies.flatMap((incident) => [incidentRow(incident), incidentSummaryRow(incident)]) }));
  }
  await store.close();
}

function copyOf(incident: Incident, copy: number): Incident {
  const time = incident.time?.value == null ? incident.time : { ...incident.time, value: new Date(Date.parse(incident.time.value.slice(0, 10)) - copy * 17 * dayMs).toISOString().slice(0, 10) };
  const place = incident.place?.lat == null ? incident.place : { ...incident.place, lat: incident.place.lat + (copy % 20) * 0.05 };
  return { ...incident, id: incidentId(`inc_${sha256(`${incident.id} ${copy}`).slice(0, 16)}`), time, place };
}
