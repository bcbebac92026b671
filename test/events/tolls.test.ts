import { describe, expect, it } from "vitest";
import type { FoundCasualtyClaim } from "../../src/claims/index.ts";
import type { Speaker } from "../../src/core/index.ts";
import { differentPeople, identityOf } from "../../src/events/people.ts";
import { tollsOf } from "../../src/events/tolls.ts";
import { tell } from "./story.ts";

const speaker = (relation: Speaker["relation"]): Speaker => ({ name: "Ministry of Defence", kind: "government", side: "XX", relation, span: { start: 0, end: 8 } });
const claimOf = (fields: Partial<FoundCasualtyClaim> & { readonly quote: string }, min: number | null, max: number | null, kind: FoundCasualtyClaim["amount"]["kind"] = "exact"): FoundCasualtyClaim => ({
  id: "killed@0-9", kind: "casualties", outcome: "killed", amount: { kind, min, max, words: String(min ?? max ?? "") }, people: { words: null, group: null, side: null }, role: "victim", part: false, scope: "event",
  speakers: [], stance: "asserts", hedges: [], span: { start: 0, end: 9 }, rule: "en/casualties/test", ...fields,
});
const reconcile = (...claims: readonly FoundCasualtyClaim[]) => tollsOf(claims.map((claim) => ({ claim, identity: identityOf(claim), superseded: false, adds: false, survives: false })));

describe("reconciling the figures of one event", () => {
  it("best is the figure of those nearest to the people counted; the spread stays", () => {
    const tolls = reconcile(claimOf({ quote: "six killed", speakers: [speaker("self")] }, 6, 6), claimOf({ quote: "up to 70 died", speakers: [speaker("adversary")] }, null, 70, "atMost"));
    expect(tolls.killed).toEqual({ low: 6, best: 6, high: 70 });
  });

  it("an open figure leaves the top open", () => {
    expect(reconcile(claimOf({ quote: "more than 10 killed" }, 11, null, "atLeast")).killed).toEqual({ low: 11, best: 11, high: null });
    expect(reconcile(claimOf({ quote: "at least 11 killed" }, 11, null, "atLeast"), claimOf({ quote: "11 killed" }, 11, 11)).killed).toEqual({ low: 11, best: 11, high: 11 });
  });

  it("a part is never added to the whole, a denied figure never counted", () => {
    expect(reconcile(claimOf({ quote: "nine killed" }, 9, 9), claimOf({ quote: "including two boys", part: true }, 2, 2), claimOf({ quote: "12 killed", stance: "denies" }, 12, 12)).killed).toEqual({ low: 9, best: 9, high: 9 });
  });

  it("attackers stand apart", () => {
    const tolls = reconcile(claimOf({ quote: "five killed" }, 5, 5), claimOf({ quote: "two gunmen were shot dead", role: "attacker" }, 2, 2));
    expect(tolls).toMatchObject({ killed: { best: 5 }, attackersKilled: { best: 2 }, injured: null, attackersInjured: null });
  });

  it("unknown is null and no one is zero", () => {
    expect(reconcile().killed).toBeNull();
    expect(reconcile(claimOf({ quote: "No one was killed" }, 0, 0)).killed).toEqual({ low: 0, best: 0, high: 0 });
  });
});

describe("people told of one by one", () => {
  const people = (...quotes: readonly string[]) => differentPeople(quotes.map((quote) => identityOf(claimOf({ quote }, 1, 1)))).length;

  it.each([
    [["A 17-year-old boy died", "Anton Brell, 17, was pronounced dead"], 1],
    [["Anton Brell, 34, was killed", "Mira Voss, 20, died"], 2],
    [["a man was shot dead", "a second man was killed"], 2],
    [["a man was shot dead", "a woman was killed"], 2],
    [["the driver died", "he was killed", "the man was dead"], 1],
  ])("%j are %i", (quotes, count) => expect(people(...quotes)).toBe(count));

  it("who died of a wound is not counted as hurt", async () => {
    const told = await tell("A 16-year-old boy was shot in the chest in Gary on Monday. The boy died at a hospital.");
    expect(told.events[0]?.tolls).toMatchObject({ killed: { best: 1 }, injured: null });
  });

  it("somebody else who was hurt is", async () => {
    const told = await tell("A man was shot dead in Gary on Monday. A woman was wounded in the shooting.");
    expect(told.events[0]?.tolls).toMatchObject({ killed: { best: 1 }, injured: { best: 1 } });
  });
});
