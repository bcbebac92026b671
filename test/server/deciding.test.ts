import { describe, expect, test } from "vitest";
import { deskWith, examples, until, type Desk } from "./desk.ts";

const reason = "seen in the text";
const byA = { by: "Ada" };

async function firstIncident(desk: Desk, words = "pyriatyn"): Promise<any> {
  const [row] = (await desk.json(`/api/v1/incidents?place=${words}`)).items;
  return desk.json(`/api/v1/incidents/${row.id}`);
}

const decide = (desk: Desk, decision: unknown, more: object = byA): Promise<Response> => desk.ask("/api/v1/decisions", { method: "POST", body: { decision, ...more } });

const casualties = (view: any): any => view.articles.flatMap(({ claims }: { claims: any[] }) => claims).find(({ claim }: { claim: { kind: string; outcome?: string } }) => claim.kind === "casualties" && claim.outcome === "killed");

describe("a decision", () => {
  test("on a claim is recorded, shown, and can be taken back", async () => {
    const desk = await deskWith(examples().slice(0, 6));
    const view = await firstIncident(desk);
    const { reference, version, claim } = casualties(view);
    const [article = "", id = ""] = reference.split("/");
    const read = async (): Promise<any> => desk.json(`/api/v1/articles/${article}/claims/${encodeURIComponent(id)}`);

    expect((await decide(desk, { type: "acceptClaim", claim: reference, reason }, { by: "Ada", seen: version })).status).toBe(201);
    const accepted = await read();
    expect([accepted.state, accepted.decisions.map(({ who, kind }: { who: string; kind: string }) => [who, kind])]).toEqual(["accepted", [["Ada", "claimAccepted"]]]);

    await decide(desk, { type: "correctClaim", claim: reference, correction: { field: "amount", value: { kind: "exact", min: 8, max: 8, words: "eight" } }, reason });
    const corrected = await read();
    expect([corrected.state, corrected.claim.amount.min, corrected.asRead.amount]).toEqual(["corrected", 8, claim.amount]);

    const rejection = (await (await decide(desk, { type: "rejectClaim", claim: reference, reason })).json()) as { entry: number };
    expect((await read()).state).toBe("rejected");
    await decide(desk, { type: "undo", entry: rejection.entry, reason });
    expect((await read()).state).toBe("corrected");
    const log = (await desk.json(`/api/v1/ledger/entries?subject=${article}`)).items;
    expect(log.filter(({ kind }: { kind: string }) => kind.startsWith("claim") && kind !== "claimsRead").map(({ kind, undoable }: { kind: string; undoable: boolean }) => [kind, undoable])).toEqual([["claimRejected", false], ["claimCorrected", true], ["claimAccepted", true]]);
    expect((await desk.ledger.verify()).ok).toBe(true);
  });

  test("reaches the incident's figures, with no need to ask for it", async () => {
    const desk = await deskWith(examples().slice(0, 6));
    const view = await firstIncident(desk);
    const references: string[] = view.incident.findings.find(({ of }: { of: string }) => of === "killed").bySpeaker.flatMap(({ relation, claims }: { relation: string; claims: string[] }) => (relation === "adversary" ? claims : []));
    expect(references.length).toBeGreaterThan(0);
    for (const claim of references) expect((await decide(desk, { type: "rejectClaim", claim, reason })).status).toBe(201);
    await until(async () => {
      const { incident } = await firstIncident(desk);
      return !incident.findings.find(({ of }: { of: string }) => of === "killed").bySpeaker.some(({ relation }: { relation: string }) => relation === "adversary");
    }, "the incident without its adversary's figure");
  });

  test("by hand adds a claim at its words", async () => {
    const desk = await deskWith([{ text: "A blast hit the depot at Turbah on Monday. By the evening, four never came home.", published: "2026-02-10" }]);
    const { items: [{ id }] } = await desk.json("/api/v1/articles");
    const { article, events } = await desk.json(`/api/v1/articles/${id}`);
    const start = article.text.indexOf("four never came home");
    const span = { start, end: start + "four never came home".length };
    const claim = { id: `killed@${span.start}-${span.end}`, event: events[0].id, kind: "casualties", outcome: "killed", amount: { kind: "exact", min: 4, max: 4, words: "four" }, people: { words: null, group: null, side: null }, role: "victim", part: false, scope: "event", speakers: [], stance: "asserts", hedges: [], span, quote: "four never came home", rule: "hand" };
    expect((await decide(desk, { type: "addClaim", article: id, claim, reason })).status).toBe(201);
    const added = (await desk.json(`/api/v1/articles/${id}`)).claims.find((view: any) => view.claim.id === claim.id);
    expect(added.state).toBe("added");
    expect((await decide(desk, { type: "addClaim", article: id, claim: { ...claim, id: "killed@0-5", quote: "other" }, reason })).status).toBe(422);
  });

  test("merges, splits, reviews and sets a status", async () => {
    const desk = await deskWith(examples());
    const { items } = await desk.json("/api/v1/incidents");
    const [one, two] = items;
    expect((await decide(desk, { type: "mergeIncidents", incidents: [one.id, two.id], reason })).status).toBe(201);
    await until(async () => (await desk.json("/api/v1/incidents")).total === items.length - 1, "the merged incident");
    const merged = await desk.json(`/api/v1/incidents/${two.id}`);
    expect(merged.articles.length).toBe(one.articles + two.articles);
    const taken = merged.decisions.find(({ kind }: { kind: string }) => kind === "incidentsMerged");
    await decide(desk, { type: "undo", entry: taken.entry, reason });
    await until(async () => (await desk.json("/api/v1/incidents")).total === items.length, "the incidents apart again");

    const view = await firstIncident(desk);
    const { incident } = view;
    expect((await decide(desk, { type: "setStatus", incident: incident.id, of: "killed", role: "victim", status: "independentlyVerified", reason })).status).toBe(201);
    expect((await decide(desk, { type: "reviewIncident", incident: incident.id, state: "reviewed", reason })).status).toBe(201);
    await until(async () => (await firstIncident(desk)).incident.review.state === "reviewed", "the review");
    const reviewed = await firstIncident(desk);
    expect([reviewed.incident.review.by, reviewed.incident.findings.find(({ of }: { of: string }) => of === "killed").status]).toEqual(["Ada", "independentlyVerified"]);
    const member = `${reviewed.articles[0].id}/${reviewed.articles[0].event}`;
    await decide(desk, { type: "splitIncident", incident: incident.id, members: [member], reason });
    await until(async () => (await desk.json("/api/v1/incidents")).total === items.length + 1, "the part that was split off");
    const parts = (await desk.json("/api/v1/incidents?place=Pyriatyn")).items.map(({ id }: { id: string }) => id);
    await decide(desk, { type: "mergeIncidents", incidents: parts, reason });
    await until(async () => (await desk.json("/api/v1/incidents")).total === items.length, "the parts together again: the later decision holds");
  });

  test("sets a place and a day, and records a verification with what it rests on", async () => {
    const desk = await deskWith(examples().slice(0, 6));
    const { incident } = await firstIncident(desk);
    const place = { name: "Poltava Oblast", country: "UA", admin1: "Poltava", lat: 49.6978, lon: 33.7723, precision: "admin1", gazetteerId: "geonames:696634", words: null };
    const taken = [
      { type: "setPlace", incident: incident.id, place, reason },
      { type: "setTime", incident: incident.id, time: { value: "2026-02-16/2026-02-17", precision: "days", basis: "stated" }, reason },
      { type: "verify", incident: incident.id, of: "place", result: "verified", who: "Verification desk", how: "matched the roofs to satellite pictures", evidence: { name: "roofs.txt", base64: Buffer.from("two roofs").toString("base64") }, reason },
    ];
    for (const decision of taken) expect((await decide(desk, decision)).status, decision.type).toBe(201);
    await until(async () => (await desk.json(`/api/v1/incidents/${incident.id}`)).incident.time.value === "2026-02-16/2026-02-17", "the day");
    const now = await desk.json(`/api/v1/incidents/${incident.id}`);
    expect(now.incident.place.name).toBe("Poltava Oblast");
    expect(now.decisions.map(({ kind }: { kind: string }) => kind).sort()).toEqual(["placeSet", "timeSet", "verified"]);
    expect((await desk.ledger.verify()).ok).toBe(true);
  });

  test("without a reason, a name or a sense is refused, and leaves no entry", async () => {
    const desk = await deskWith(examples().slice(0, 2));
    const before = (await desk.ledger.head()).number;
    const { reference } = casualties(await firstIncident(desk));
    const refused = [
      [{ type: "acceptClaim", claim: reference, reason: " " }, byA, 400],
      [{ type: "acceptClaim", claim: reference, reason }, { by: "" }, 400],
      [{ type: "acceptClaim", claim: "art_00000000000000000000/killed@0-1", reason }, byA, 404],
      [{ type: "shrug", claim: reference, reason }, byA, 400],
      [{ type: "undo", entry: 1, reason }, byA, 422],
      [{ type: "correctClaim", claim: reference, correction: { field: "event", value: "e99" }, reason }, byA, 422],
    ] as const;
    for (const [decision, more, status] of refused) expect((await decide(desk, decision, more)).status, JSON.stringify(decision)).toBe(status);
    expect((await desk.ledger.head()).number).toBe(before);
    expect(desk.reported).toEqual([]);
  });
});

describe("two reviewers at once", () => {
  test("the second, who saw it as it was before, is told, and nothing is recorded", async () => {
    const desk = await deskWith(examples().slice(0, 6));
    const view = await firstIncident(desk);
    const { reference, version } = casualties(view);
    expect((await decide(desk, { type: "acceptClaim", claim: reference, reason }, { by: "Ada", seen: version })).status).toBe(201);
    const head = (await desk.ledger.head()).number;
    const late = await decide(desk, { type: "rejectClaim", claim: reference, reason }, { by: "Ben", seen: version });
    expect(late.status).toBe(409);
    expect(((await late.json()) as { detail: string }).detail).toMatch(/by Ada\) changed since you looked at it/u);
    expect((await desk.ledger.entries(head + 1)).filter(({ kind }) => kind.startsWith("claim"))).toEqual([]);
    const review = (by: string): Promise<Response> => decide(desk, { type: "reviewIncident", incident: view.incident.id, state: "reviewed", reason }, { by, seen: view.version });
    const first = await review("Ada");
    await until(async () => (await firstIncident(desk)).incident.review.state === "reviewed", "the first review");
    expect([first.status, (await review("Ben")).status]).toEqual([201, 409]);
  });
});

describe("the queue", () => {
  test("has contested incidents first, and gives up what was reviewed until a report comes in", async () => {
    const desk = await deskWith(examples());
    const queue = await desk.json("/api/v1/queue");
    const first = queue.items.map(({ reasons }: { reasons: { reason: string }[] }) => reasons[0]?.reason);
    expect(first).toEqual([...first].sort((a, b) => ["contested", "changed", "new"].indexOf(a) - ["contested", "changed", "new"].indexOf(b)));
    expect(first).toContain("contested");
    const { row } = queue.items[0];
    await decide(desk, { type: "reviewIncident", incident: row.id, state: "reviewed", reason });
    await until(async () => (await desk.json("/api/v1/queue")).total === queue.total - 1, "one less to review");
    expect((await desk.json("/api/v1/queue")).items.map((item: any) => item.row.id)).not.toContain(row.id);
  });
});
