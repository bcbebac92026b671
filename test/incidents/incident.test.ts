import { describe, expect, test } from "vitest";
import { groupIncidents, incidentIdOf } from "../../src/incidents/index.ts";
import { articleIdOf, place, report, type SpeakerNote } from "./builder.ts";

const guard: SpeakerNote = { name: "Border Guard of Varland", kind: "military", side: "UA", relation: "self" };
const agency: SpeakerNote = { name: "Northern Wire", kind: "stateMedia", side: "RU", relation: "adversary" };
const region = place("Lisets Oblast", "UA", 49.5, 33.5, { admin1: "Lisets", precision: "admin1" });

const strike = { type: "Shelling/artillery/missile attack" as const, weapon: "missile", target: "training camp", place: region, day: "2031-03-04", basis: "implied" as const };

describe("two sides on one strike", () => {
  const extraction = report({
    slug: "strike", published: "2031-03-05", credit: "Harbour News", events: [strike],
    claims: [{ amount: "6", by: [guard] }, { amount: "..70", by: [agency] }, { outcome: "injured", amount: "11+", by: [guard] }, { amount: "40", scope: "cumulative" }, { amount: "2", part: true }],
  });
  const [incident] = groupIncidents([extraction]);

  test("low, best, high and status of each figure", () => {
    expect(incident?.findings.map(({ of, low, best, high, status, rule }) => ({ of, low, best, high, status, rule }))).toEqual([
      { of: "killed", low: 6, best: 6, high: 70, status: "contested", rule: "sayso/affected-party" },
      { of: "injured", low: 11, best: 11, high: null, status: "confirmedByAffectedParty", rule: "sayso/affected-party" },
    ]);
  });

  test("each speaker's interval, with relation and origins", () => {
    expect(incident?.findings[0]?.bySpeaker.map(({ name, relation, min, max, origins, asOf, claims }) => ({ name, relation, min, max, origins, asOf, claims: claims.length }))).toEqual([
      { name: "Border Guard of Varland", relation: "self", min: 6, max: 6, origins: 1, asOf: "2031-03-05", claims: 1 },
      { name: "Northern Wire", relation: "adversary", min: null, max: 70, origins: 1, asOf: "2031-03-05", claims: 1 },
    ]);
    expect(incident?.findings[0]?.history).toEqual([{ asOf: "2031-03-05", low: 6, best: 6, high: 70 }]);
  });

  test("a title in words", () => expect(incident?.title).toBe("Missile attack on a training camp, Lisets Oblast"));
  test("origins are those who speak, not articles", () => expect(incident?.origins).toBe(2));
  test("the id comes from the first report's main event", () => expect(incident?.id).toBe(incidentIdOf(`${articleIdOf("strike")}/e1`)));
});

describe("attackers and victims", () => {
  test("are never added together", () => {
    const [incident] = groupIncidents([report({ slug: "gunmen", claims: [{ amount: "11" }, { amount: "2", role: "attacker" }, { outcome: "injured", amount: "15" }] })]);
    expect(incident?.findings.map(({ of, role, best }) => `${role} ${of} ${best ?? "?"}`)).toEqual(["victim killed 11", "victim injured 15", "attacker killed 2"]);
  });
});

describe("a figure that moves", () => {
  const town = place("Varnova", "UA", 49.21, 33.4);
  const events = [{ ...strike, place: town }];
  const days = [["2031-03-05", "6"], ["2031-03-07", "9"], ["2031-03-09", "8"]] as const;
  const [incident] = groupIncidents(days.map(([published, killed]) => report({ slug: published, published, events, claims: [{ amount: killed, by: [guard] }] })));

  test("has a history as of each day", () => {
    expect(incident?.findings[0]?.history).toEqual([
      { asOf: "2031-03-05", low: 6, best: 6, high: 6 }, { asOf: "2031-03-07", low: 9, best: 9, high: 9 }, { asOf: "2031-03-09", low: 8, best: 8, high: 8 },
    ]);
  });

  test("keeps every claim in view", () => expect(incident?.findings[0]?.bySpeaker[0]?.claims).toHaveLength(3));
});

describe("names of one speaker", () => {
  const events = [{ ...strike, place: place("Varnova", "UA", 49.21, 33.4) }];
  const rows = (names: readonly string[]): readonly (string | null)[] =>
    groupIncidents(names.map((name, n) => report({ slug: `${n}`, events, claims: [{ amount: "6", by: [{ name }] }] })))[0]?.findings[0]?.bySpeaker.map(({ name }) => name) ?? [];

  test("are one row", () => {
    expect(rows(["Border Guard of Varland", "Varland's Border Guard", "Varland Border Guard"])).toHaveLength(1);
    expect(rows(["Lisets Observatory for Human Rights", "LOHR"])).toEqual(["Lisets Observatory for Human Rights"]);
  });
  test("others are others", () => expect(rows(["Border Guard of Varland", "Coast Guard of Varland", "officials"])).toHaveLength(3));
});

describe("what an incident shows", () => {
  const town = place("Varnova", "UA", 49.21, 33.4, { admin1: "Lisets" });
  const set = [
    report({ slug: "a", published: "2031-03-05", outlet: "Courier", events: [{ ...strike, place: town, basis: "stated" }], claims: [{ amount: "6" }] }),
    report({ slug: "b", published: "2031-03-05", outlet: "Daily", events: [{ ...strike, type: "Air/drone strike", weapon: "drone" }], claims: [{ amount: "6" }] }),
    report({ slug: "c", published: "2031-03-06", outlet: "Herald", events: [strike], claims: [{ amount: "6" }] }),
  ];
  const [incident, ...others] = groupIncidents(set);

  test("the finest place that is stated, the others beside it", () => {
    expect(others).toEqual([]);
    expect(incident?.places.map(({ name }) => name)).toEqual(["Varnova", "Lisets Oblast"]);
    expect(incident?.place).toEqual(incident?.places[0]);
  });
  test("a stated time before an implied one", () => expect(incident?.time).toEqual({ value: "2031-03-04", precision: "day", basis: "stated" }));
  test("the kind that most origins give", () => expect(incident?.subEventType).toBe("Shelling/artillery/missile attack"));
  test("the weapons of all, those of most origins first", () => expect(incident?.weapons.map(({ name }) => name)).toEqual(["missile", "drone"]));
});

describe("totals", () => {
  const land = place("Varland", "UA", 49, 32, { precision: "country" });
  const total = (slug: string, published: string, day: string | null): ReturnType<typeof report> =>
    report({ slug, published, events: [{ extent: "total", main: false, words: "war in Varland", place: land, day }], claims: [{ amount: "4000", scope: "cumulative" }] });

  test("over one frame are one, however the number grows, and give no toll of a single event", () => {
    const incidents = groupIncidents([total("a", "2031-03-05", null), total("b", "2031-03-25", null)]);
    expect(incidents.map(({ articles, findings, title }) => [articles.length, findings.length, title])).toEqual([[2, 0, "Total: war in Varland"]]);
  });
  test("are counted anew each month", () => expect(groupIncidents([total("a", "2031-03-05", null), total("b", "2031-06-05", null)])).toHaveLength(2));
  test("over different times are two", () => expect(groupIncidents([total("a", "2031-03-05", "2030"), total("b", "2031-03-25", "2031")])).toHaveLength(2));
  test("are never one with a single event", () => {
    expect(groupIncidents([total("a", "2031-03-05", "2031-03-04"), report({ slug: "b", events: [{ ...strike, words: "war in Varland", place: land }] })])).toHaveLength(2);
  });
});

describe("people's decisions", () => {
  const town = (name: string, lat: number): ReturnType<typeof place> => place(name, "UA", lat, 33.4);
  const tell = (slug: string, name: string, lat: number, published = "2031-03-05"): ReturnType<typeof report> => report({ slug, published, events: [{ ...strike, place: town(name, lat) }], claims: [{ amount: "6" }] });
  const key = (slug: string): string => `${articleIdOf(slug)}/e1`;
  const set = [tell("a", "Varnova", 49.21), tell("b", "Varnova", 49.21, "2031-03-06"), tell("c", "Oskilne", 49.62)];

  test("a merge holds against the evidence and says that a person made it", () => {
    const [incident, ...others] = groupIncidents(set, [{ kind: "together", a: key("a"), b: key("c") }]);
    expect(others).toEqual([]);
    expect(incident?.articles).toHaveLength(3);
    expect(incident?.why.flatMap(({ because }) => because)).toContain("a person joined them");
    expect(incident?.why.flatMap(({ against }) => against)).toContain("different places: Oskilne and Varnova, 46 km apart");
    expect(incident?.previousIds).toHaveLength(1);
  });
  test("a split holds against the evidence", () => {
    expect(groupIncidents(set, [{ kind: "apart", a: key("a"), b: key("b") }])).toHaveLength(3);
  });
  test("of two decisions about one pair the later holds", () => {
    expect(groupIncidents(set, [{ kind: "apart", a: key("a"), b: key("b") }, { kind: "together", a: key("b"), b: key("a") }])).toHaveLength(2);
  });
  test("ids that have been shown before are kept", () => {
    const former = incidentIdOf(key("b"));
    expect(groupIncidents(set, [], new Set([former]))[0]?.previousIds.concat(groupIncidents(set, [], new Set([former]))[1]?.previousIds ?? [])).toEqual([former]);
    expect(groupIncidents(set).flatMap(({ previousIds }) => previousIds)).toEqual([]);
  });
});
