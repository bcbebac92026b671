import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Outcome, SpeakerKind, Stance } from "../../src/core/index.ts";
import { codebooks, openIncidentIndex, type Codebook } from "../../src/incidents/index.ts";
import { place, report, type ClaimNote } from "../incidents/builder.ts";

interface Example {
  readonly name: string;
  readonly claims: readonly { readonly day: string; readonly outlet: string | null; readonly claim: ClaimNote }[];
  readonly expected: readonly string[];
}

const here = place("Varnova", "UA", 50.1, 33.2);

function figure(text: string): Pick<ClaimNote, "role" | "outcome" | "amount"> {
  const parts = text.split(" ");
  const role = parts[0] === "attackers" ? "attacker" : "victim";
  const [outcome, amount = ""] = role === "attacker" ? parts.slice(1) : parts;
  return { role, outcome: outcome as Outcome, amount };
}

function claimLine(line: string): Example["claims"][number] {
  const [day = "", who = "", what = "", stance = ""] = line.split("|").map((cell) => cell.trim());
  const said = { ...figure(what), stance: (stance === "" ? "asserts" : stance) as Stance };
  if (who.startsWith("own voice")) return { day, outlet: who.slice("own voice".length).trim() || null, claim: said };
  const [name = "", kind = "", relation = ""] = who.split(",").map((cell) => cell.trim());
  return { day, outlet: null, claim: { ...said, by: [{ name, kind: kind as SpeakerKind, relation: relation === "none" ? null : (relation as "self") }] } };
}

function examplesOf({ name }: Codebook): readonly Example[] {
  const text = readFileSync(new URL(`../../docs/codebooks/${name}.md`, import.meta.url), "utf8");
  return [...text.matchAll(/^```example (.+)\n([\s\S]*?)^```$/gmu)].map(([, name = "", body = ""]) => {
    const lines = body.trim().split("\n");
    return { name, claims: lines.filter((line) => !line.startsWith("=")).map(claimLine), expected: lines.filter((line) => line.startsWith("=")).map((line) => line.slice(1).trim()) };
  });
}

/** Claims of one day and outlet stand in one article. */
function findingsOf(example: Example, codebook: Codebook): readonly string[] {
  const articles = Map.groupBy(example.claims, ({ day, outlet }) => `${day} ${outlet ?? ""}`);
  const index = openIncidentIndex({ codebook });
  for (const [slug, lines] of articles) index.add(report({ slug, published: lines[0]?.day ?? null, outlet: lines[0]?.outlet ?? null, events: [{ place: here, day: "2031-03-05", type: "Air/drone strike", target: "market" }], claims: lines.map(({ claim }) => claim) }));
  const [incident, ...others] = index.incidents();
  expect(others).toEqual([]);
  const show = (value: number | null): string => (value === null ? "?" : String(value));
  return (incident?.findings ?? []).map(({ of, role, low, best, high, status, rule }) => `${role === "attacker" ? "attackers " : ""}${of} ${show(low)} ${show(best)} ${show(high)} ${status} ${rule}`);
}

describe.each(codebooks)("every example of docs/codebooks/$name.md comes out as it says", (codebook) => {
  const found = examplesOf(codebook);
  test("the document has its examples and names its version", () => {
    expect(found.length).toBeGreaterThan(2);
    expect(readFileSync(new URL(`../../docs/codebooks/${codebook.name}.md`, import.meta.url), "utf8")).toContain(`Version ${codebook.version}.`);
  });
  test.each(found)("$name", (example) => {
    expect(findingsOf(example, codebook)).toEqual(example.expected);
  });
});
