import { describe, expect, test } from "vitest";
import { exampleSet, exported, headerOf, rowsOf, setOf } from "./fixture.ts";
import { day, told } from "./reports.ts";
import { place } from "../incidents/builder.ts";

const acled = "event_id_cnty, event_date, year, time_precision, disorder_type, event_type, sub_event_type, actor1, assoc_actor_1, inter1, actor2, assoc_actor_2, inter2, interaction, civilian_targeting, iso, region, country, admin1, admin2, admin3, location, latitude, longitude, geo_precision, source, source_scale, notes, fatalities, tags, timestamp".split(", ");
const ucdp = "id, relid, year, active_year, code_status, type_of_violence, conflict_dset_id, conflict_new_id, conflict_name, dyad_dset_id, dyad_new_id, dyad_name, side_a_dset_id, side_a_new_id, side_a, side_b_dset_id, side_b_new_id, side_b, number_of_sources, source_article, source_office, source_date, source_headline, source_original, where_prec, where_coordinates, where_description, adm_1, adm_2, latitude, longitude, geom_wkt, priogrid_gid, country, country_id, region, event_clarity, date_prec, date_start, date_end, deaths_a, deaths_b, deaths_civilians, deaths_unknown, best, high, low, gwnoa, gwnob".split(", ");
const provenance = ["sayso_incident", "sayso_codebook", "sayso_rule", "sayso_status", "sayso_low", "sayso_best", "sayso_high", "sayso_time", "sayso_time_precision", "sayso_time_basis", "sayso_place_precision", "sayso_origins", "sayso_articles", "sayso_main", "sayso_review"];

const examples = await exampleSet();

describe("columns of the standards, in their order, and then Sayso's", () => {
  test.each([["acled", acled, 31], ["ucdp", ucdp, 49]] as const)("%s", async (as, columns, count) => {
    expect(columns).toHaveLength(count);
    expect(headerOf((await exported(examples, as)).text)).toEqual([...columns, ...provenance]);
  });

  test("gtd", async () => {
    const header = headerOf((await exported(examples, "gtd")).text);
    expect(header).toHaveLength(135 + provenance.length);
    expect(header.slice(0, 6)).toEqual(["eventid", "iyear", "imonth", "iday", "approxdate", "extended"]);
    expect(header.slice(130, 135)).toEqual(["INT_LOG", "INT_IDEO", "INT_MISC", "INT_ANY", "related"]);
    for (const name of ["nkill", "nkillter", "nwound", "nwoundte", "attacktype1", "weaptype1", "specificity", "claimed", "compclaim", "doubtterr"]) expect(header).toContain(name);
  });

  test.each(["acled", "ucdp", "gtd", "airwars"] as const)("%s: every row has its precision, status, rule, codebook and version", async (as) => {
    const rows = rowsOf((await exported(examples, as)).text);
    expect(rows.length).toBeGreaterThan(10);
    for (const row of rows) {
      expect(row["sayso_codebook"]).toBe(`${as} 1`);
      expect(row["sayso_review"]).toBe("unreviewed");
      if (row["sayso_status"] !== "") expect(row["sayso_rule"]).toMatch(new RegExp(`^${as}/`, "u"));
    }
  });
});

const kharkiv = place("Varnova", "UA", 50.1, 33.2, { admin1: "Kharkiv" });
const army = { name: "Ukrainian army", kind: "military", side: "UA", relation: "self" } as const;
const strike = { type: "Air/drone strike", place: kharkiv, time: day("2031-03-04"), attackers: [{ name: "Russia", side: "RU" }], weapons: [{ name: "drone", model: null }] } as const;

describe("ACLED", () => {
  const rowOf = async (...reports: Parameters<typeof told>): Promise<Readonly<Record<string, string>>> => rowsOf((await exported(setOf(reports.map(told)), "acled")).text)[0]!;

  test("a strike of one state's forces on another's", async () => {
    const row = await rowOf({ slug: "a", outlet: "Daily", ...strike, claims: [{ amount: "6", by: [army], group: "military", of: "UA" }] });
    expect(row).toMatchObject({
      event_date: "2031-03-04", year: "2031", time_precision: "1", disorder_type: "Political violence", event_type: "Explosions/Remote violence", sub_event_type: "Air/drone strike",
      actor1: "Military Forces of Russia", inter1: "External/Other forces", actor2: "Military Forces of Ukraine", inter2: "State forces", interaction: "18 State forces-External/Other forces",
      civilian_targeting: "", iso: "804", region: "Europe", country: "Ukraine", admin1: "Kharkiv", location: "Varnova", latitude: "50.1", longitude: "33.2", geo_precision: "1",
      source: "Daily", fatalities: "6", sayso_rule: "acled/better-information", sayso_status: "confirmedByAffectedParty",
    });
    expect(row["event_id_cnty"]).toMatch(/^UKR[0-9a-f]{16}$/u);
    expect(row["notes"]).toBe("Drone strike, Varnova. Killed: Ukrainian army 6.");
  });

  test("unknown attackers are an unidentified armed group; victims who are civilians are targeted", async () => {
    const row = await rowOf({ slug: "a", ...strike, attackers: [{ name: "gunmen", side: null }], type: "Attack", claims: [{ amount: "3", group: "civilian", of: "UA" }] });
    expect(row).toMatchObject({ actor1: "Unidentified Armed Group (Ukraine)", inter1: "Political militia", actor2: "Civilians (Ukraine)", inter2: "Civilians", interaction: "37 Political militia-Civilians", civilian_targeting: "Civilian targeting" });
  });

  test("a sole actor", async () => {
    const row = await rowOf({ slug: "a", ...strike, type: "Peaceful protest", attackers: [], weapons: [], claims: [{ amount: "3", outcome: "injured" }] });
    expect(row).toMatchObject({ actor1: "Protesters (Ukraine)", inter1: "Protesters", actor2: "", inter2: "", interaction: "60 Protesters only", disorder_type: "Demonstrations" });
  });

  test.each([
    ["2031-03-04", "day", "2031-03-04", "1"],
    ["2031-03-03/2031-03-05", "days", "2031-03-04", "2"],
    ["2031-03-03/2031-03-09", "week", "2031-03-06", "2"],
    ["2031-03", "month", "2031-03-16", "3"],
  ] as const)("the time %s (%s) is coded %s, precision %s", async (value, precision, date, code) => {
    const row = await rowOf({ slug: "a", ...strike, time: day(value, precision), claims: [{ amount: "6" }] });
    expect([row["event_date"], row["time_precision"], row["sayso_time"]]).toEqual([date, code, value]);
  });

  test.each([["2031", "year"], ["2031-21", "season"]] as const)("what is as vague as %s is not recorded, and the report says so", async (value, precision) => {
    const { text, report } = await exported(setOf([told({ slug: "a", ...strike, time: day(value, precision), claims: [{ amount: "6" }] })]), "acled");
    expect(rowsOf(text)).toEqual([]);
    expect([...report.leftOut]).toEqual([["no-day", 1]]);
  });

  test("no dead mentioned is 0 here and nowhere else; attackers' dead are added", async () => {
    const wounded = { slug: "a", ...strike, claims: [{ amount: "5", outcome: "injured" }] } as const;
    expect(await rowOf(wounded)).toMatchObject({ fatalities: "0", sayso_best: "", sayso_rule: "acled/no-fatalities-mentioned" });
    for (const as of ["gtd", "airwars"] as const) expect(Object.entries(rowsOf((await exported(setOf([told(wounded)]), as)).text)[0]!).filter(([name, value]) => /kill|death/u.test(name) && value !== "")).toEqual([]);
    const both = await rowOf({ slug: "b", ...strike, claims: [{ amount: "5" }, { amount: "2", role: "attacker" }] });
    expect(both).toMatchObject({ fatalities: "7", sayso_best: "5" });
  });

  test("totals of several attacks are no event", async () => {
    const { text, report } = await exported(setOf([told({ slug: "a", ...strike, extent: "total", claims: [{ amount: "900", scope: "cumulative" }] })]), "acled");
    expect(rowsOf(text)).toEqual([]);
    expect([...report.leftOut]).toEqual([["total", 1]]);
  });
});

describe("UCDP", () => {
  const rowOf = async (...reports: Parameters<typeof told>): Promise<Readonly<Record<string, string>>> => rowsOf((await exported(setOf(reports.map(told)), "ucdp")).text)[0]!;

  test("two governments, with deaths by side", async () => {
    const row = await rowOf({ slug: "a", outlet: "Daily", published: "2031-03-05", ...strike, claims: [{ amount: "12", by: [army] }, { amount: "8", by: [army], part: true, group: "military", of: "UA" }, { amount: "3", by: [army], part: true, group: "civilian", of: "UA" }, { amount: "1", role: "attacker" }] });
    expect(row).toMatchObject({
      type_of_violence: "1", side_a: "Government of Russia (Soviet Union)", side_b: "Government of Ukraine", dyad_name: "Government of Russia (Soviet Union) - Government of Ukraine", gwnoa: "365", gwnob: "369",
      deaths_a: "1", deaths_b: "8", deaths_civilians: "3", deaths_unknown: "1", best: "13", low: "13", high: "13",
      where_prec: "1", date_prec: "1", date_start: "2031-03-04", date_end: "2031-03-04", event_clarity: "1", country: "Ukraine", country_id: "369", region: "Europe", priogrid_gid: "202027", geom_wkt: "POINT (33.2 50.1)",
      number_of_sources: "1", source_office: "Daily", source_date: "2031-03-05", source_original: "Ukrainian army", relid: row["sayso_incident"],
    });
    expect(Number.isSafeInteger(Number(row["id"]))).toBe(true);
  });

  test("violence against civilians is one-sided, between groups non-state", async () => {
    expect(await rowOf({ slug: "a", ...strike, type: "Attack", attackers: [{ name: "Red Falcons", side: "Red Falcons" }], claims: [{ amount: "4", group: "civilian", of: "UA" }] })).toMatchObject({ type_of_violence: "3", side_a: "Red Falcons", side_b: "Civilians", deaths_civilians: "4", deaths_unknown: "0" });
    expect(await rowOf({ slug: "b", ...strike, type: "Armed clash", attackers: [{ name: "Red Falcons", side: "Red Falcons" }], targets: [{ name: "Blue Herons", side: "Blue Herons" }], claims: [{ amount: "4" }] })).toMatchObject({ type_of_violence: "2", side_a: "Blue Herons", side_b: "Red Falcons" });
    expect(await rowOf({ slug: "c", ...strike, attackers: [], claims: [{ amount: "4" }] })).toMatchObject({ type_of_violence: "", side_a: "", side_b: "", deaths_unknown: "4" });
  });

  test.each([["2031-03-03/2031-03-05", "days", "2"], ["2031-03-03/2031-03-09", "week", "3"], ["2031-03", "month", "4"], ["2031", "year", "5"]] as const)("the time %s (%s) has date_prec %s", async (value, precision, code) => {
    const row = await rowOf({ slug: "a", ...strike, time: day(value, precision), claims: [{ amount: "6" }] });
    expect([row["date_prec"], row["event_clarity"]]).toEqual([code, "2"]);
  });

  test("an event without deaths is none; dead without a number are, and stay unknown", async () => {
    const { text, report } = await exported(setOf([told({ slug: "a", ...strike, claims: [{ amount: "5", outcome: "injured" }] })]), "ucdp");
    expect(rowsOf(text)).toEqual([]);
    expect([...report.leftOut]).toEqual([["no-deaths", 1]]);
    expect(await rowOf({ slug: "a", ...strike, claims: [{ amount: "dozens" }] })).toMatchObject({ best: "", low: "", high: "", deaths_a: "", deaths_unknown: "", sayso_rule: "ucdp/no-estimate" });
  });
});

describe("GTD", () => {
  const rowOf = async (...reports: Parameters<typeof told>): Promise<Readonly<Record<string, string>>> => rowsOf((await exported(setOf(reports.map(told)), "gtd")).text)[0]!;

  test("killed and wounded count attackers too, who are told apart", async () => {
    const row = await rowOf({ slug: "a", outlet: "Daily", ...strike, type: "Suicide bomb", attackers: [{ name: "Red Falcons", side: "Red Falcons" }], targets: [{ name: "police station", side: null }], weapons: [{ name: "car bomb", model: null }], claims: [{ amount: "8" }, { amount: "2", role: "attacker" }, { amount: "15", outcome: "injured" }] });
    expect(row).toMatchObject({
      eventid: "203103040001", iyear: "2031", imonth: "3", iday: "4", approxdate: "", country: "214", country_txt: "Ukraine", region: "9", region_txt: "Eastern Europe", provstate: "Kharkiv", city: "Varnova", specificity: "1", vicinity: "0",
      nkill: "10", nkillter: "2", nwound: "15", nwoundte: "", suicide: "1", attacktype1: "3", attacktype1_txt: "Bombing/Explosion", weaptype1: "6", weaptype1_txt: "Explosives", targtype1: "3", targtype1_txt: "Police",
      gname: "Red Falcons", claimed: "-9", compclaim: "", doubtterr: "-9", scite1: "Daily", dbsource: "Sayso",
    });
  });

  test("a state's attack, and one on soldiers, leave doubt", async () => {
    expect(await rowOf({ slug: "a", ...strike, claims: [{ amount: "8" }] })).toMatchObject({ doubtterr: "1", alternative: "5", alternative_txt: "State Actors", gname: "Russia" });
    expect(await rowOf({ slug: "b", ...strike, attackers: [], targets: [{ name: "barracks", side: null }], claims: [{ amount: "8" }] })).toMatchObject({ doubtterr: "1", alternative: "1", targtype1: "4", gname: "Unknown" });
  });

  test("a month is known and a day is not", async () => {
    expect(await rowOf({ slug: "a", ...strike, time: day("2031-03", "month"), claims: [{ amount: "8" }] })).toMatchObject({ iyear: "2031", imonth: "3", iday: "0", approxdate: "2031-03", eventid: "203103000001" });
  });

  test("only the attackers' number is known", async () => {
    expect(await rowOf({ slug: "a", ...strike, claims: [{ amount: "dozens" }, { amount: "2", role: "attacker" }] })).toMatchObject({ nkill: "2", nkillter: "2" });
  });
});

describe("Airwars", () => {
  const rowOf = async (...reports: Parameters<typeof told>): Promise<Readonly<Record<string, string>>> => rowsOf((await exported(setOf(reports.map(told)), "airwars")).text)[0]!;
  const responsibility = (who: string, result: "claimed" | "accused" | "denied"): NonNullable<Parameters<typeof told>[0]["also"]>[number] => ({ id: "responsibility@0-5", event: "e1", kind: "responsibility", who, result, speakers: [], stance: "asserts", hedges: [], span: { start: 0, end: 5 }, quote: "Repor", rule: "test/by-hand" });
  const civilians = { amount: "4", group: "civilian", of: "UA" } as const;

  test("ranges by group, apart", async () => {
    const row = await rowOf({ slug: "a", outlet: "Daily", ...strike, claims: [{ ...civilians, amount: "4-6" }, { amount: "2", part: true, group: "children" }, { amount: "3", group: "military", of: "UA", outcome: "injured" }] });
    expect(row).toMatchObject({
      strike_status: "Alleged", belligerent_status: "Suspected", belligerents: "Russia", civilian_harm_reported: "Yes", civilians_killed_min: "4", civilians_killed_max: "6", children_killed_min: "2", children_killed_max: "2",
      women_killed_min: "", men_killed_max: "", people_not_told_apart_killed_min: "", belligerents_injured_min: "3", civilians_injured_min: "", geolocation_accuracy: "town",
    });
  });

  test("people of whom nobody says what they were are not called civilians", async () => {
    expect(await rowOf({ slug: "a", ...strike, claims: [{ amount: "12" }] })).toMatchObject({ civilian_harm_reported: "Not told apart", civilians_killed_min: "", people_not_told_apart_killed_min: "12", people_not_told_apart_killed_max: "12" });
  });

  test.each([
    ["Discounted", [{ slug: "a", ...strike, claims: [{ amount: "4", group: "military", of: "UA" }] }]],
    ["Weak", [{ slug: "a", ...strike, claims: [civilians] }]],
    ["Weak", [{ slug: "a", outlet: "Daily", ...strike, attackers: [], claims: [civilians] }, { slug: "b", outlet: "Courier", ...strike, attackers: [], claims: [civilians] }]],
    ["Fair", [{ slug: "a", outlet: "Daily", ...strike, claims: [civilians] }, { slug: "b", outlet: "Courier", ...strike, claims: [civilians] }]],
    ["Contested", [{ slug: "a", ...strike, claims: [civilians], also: [responsibility("Red Falcons", "accused")] }]],
    ["Confirmed", [{ slug: "a", ...strike, claims: [{ ...civilians, by: [{ name: "Russian Ministry of Defence", kind: "military", side: "RU", relation: "adversary" }] }], also: [responsibility("Russia", "claimed")] }]],
  ] as const)("grade %s", async (grade, reports) => {
    expect(await rowOf(...(reports as unknown as Parameters<typeof told>))).toMatchObject({ civilian_harm_grading: grade });
  });

  test("a strike that its side claims is declared, and its belligerent known", async () => {
    expect(await rowOf({ slug: "a", ...strike, claims: [civilians], also: [responsibility("Russia", "claimed")] })).toMatchObject({ strike_status: "Declared", belligerent_status: "Known", civilian_harm_grading: "Weak" });
  });
});

test("soldiers of whom no claim says whose they are belong to the side that counts them as its own", async () => {
  const set = setOf([told({ slug: "a", ...strike, attackers: [], type: "Armed clash", claims: [{ amount: "11", by: [army] }, { amount: "2", part: true, group: "military" }] })]);
  expect(rowsOf((await exported(set, "acled")).text)[0]).toMatchObject({ actor2: "Military Forces of Ukraine", inter2: "State forces" });
  expect(rowsOf((await exported(set, "ucdp")).text)[0]).toMatchObject({ side_a: "Government of Ukraine", deaths_a: "2", deaths_unknown: "9" });
});
