import type { ClaimView, IncidentView } from "sayso/api";
import type { Claim } from "sayso/contract";
import { formatAmount, formatOutcome } from "../../words/figures.ts";
import { formatDay } from "../../words/days.ts";
import { fileName } from "../../words/sources.ts";

/** One thing that a speaker says: in a few words, and the claim behind it. */
export interface MatrixCell {
  readonly words: string;
  readonly views: readonly ClaimView[];
}

export interface MatrixRow {
  readonly speaker: string;
  readonly relation: Claim["speakers"][number]["relation"];
  readonly cells: ReadonlyMap<string, readonly MatrixCell[]>;
}

const columnOrder = ["killed", "injured", "killed or injured", "missing", "captured", "displaced", "attackers killed", "attackers injured", "weapon", "attacker", "target", "place", "time", "responsibility", "verification"];

/** Speakers by what they say of each thing; articles in their own voice by outlet. Rejected claims are left out. */
export function matrixOf({ articles }: IncidentView): { readonly columns: readonly string[]; readonly rows: readonly MatrixRow[] } {
  const rows = new Map<string, { relation: MatrixRow["relation"]; cells: Map<string, Map<string, ClaimView[]>> }>();
  for (const { claims, outlet, title, file } of articles) {
    for (const view of claims) {
      if (view.state === "rejected") continue;
      const [origin] = view.claim.speakers;
      const speaker = origin?.name ?? outlet ?? title ?? fileName(file) ?? "own voice of an article";
      const row = rows.get(speaker) ?? { relation: null, cells: new Map<string, Map<string, ClaimView[]>>() };
      row.relation ??= origin?.relation ?? null;
      rows.set(speaker, row);
      for (const [column, words] of saidIn(view.claim)) {
        const cell = row.cells.get(column) ?? new Map<string, ClaimView[]>();
        cell.set(words, [...(cell.get(words) ?? []), view]);
        row.cells.set(column, cell);
      }
    }
  }
  const columns = columnOrder.filter((column) => [...rows.values()].some(({ cells }) => cells.has(column)));
  const order = (relation: MatrixRow["relation"]): number => (relation === null ? 3 : ["self", "adversary", "third"].indexOf(relation));
  const listed = [...rows].map(([speaker, { relation, cells }]): MatrixRow => ({ speaker, relation, cells: new Map([...cells].map(([column, cell]) => [column, [...cell].map(([words, views]): MatrixCell => ({ words, views }))])) }));
  return { columns, rows: listed.filter(({ cells }) => cells.size > 0).sort((a, b) => order(a.relation) - order(b.relation) || b.cells.size - a.cells.size) };
}

/** Which columns a claim fills, and with what words. */
function saidIn(claim: Claim): readonly (readonly [string, string])[] {
  const hedge = claim.hedges.length > 0 ? " ?" : "";
  const stance = claim.stance === "denies" ? "denies " : "";
  switch (claim.kind) {
    case "casualties": return claim.scope === "cumulative" ? [] : [[formatOutcome(claim.outcome, claim.role), `${stance}${formatAmount(claim.amount)}${claim.part ? " (part)" : ""}${hedge}`]];
    case "attack": return [
      ...claim.weapons.map(({ name, model }) => ["weapon", `${stance}${model ?? name}${hedge}`] as const),
      ...claim.attackers.map(({ name }) => ["attacker", `${stance}${name}${hedge}`] as const),
      ...claim.targets.map(({ name }) => ["target", `${stance}${name}${hedge}`] as const),
    ];
    case "place": return [["place", `${stance}${claim.place.words ?? claim.place.name}${hedge}`]];
    case "time": return [["time", `${stance}${formatDay(claim.time.value)}${hedge}`]];
    case "responsibility": return [["responsibility", `${claim.result === "notClaimed" ? "not claimed" : claim.result}: ${claim.who}`]];
    case "verification": return [["verification", `${claim.of} ${claim.result}`]];
    case "consequence":
    case "figure": return [];
    default: return claim satisfies never;
  }
}
