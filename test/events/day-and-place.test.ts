import { describe, expect, it } from "vitest";
import { tell } from "./story.ts";

describe("the day of an event", () => {
  it("of an item under a date is that date, implied", async () => {
    const told = await tell("2025 June 18\nArmed conflicts and attacks\nEight people are killed in a drone strike on a camp in Nyala, Sudan. (Red Sea Post)\nGunmen kill five villagers in Kaduna, Nigeria. (Lagos Wire)\n", "2025-06-18");
    expect(told.events.map(({ time }) => time)).toEqual([{ value: "2025-06-18", precision: "day", basis: "implied" }, { value: "2025-06-18", precision: "day", basis: "implied" }]);
  });

  it("of fresh news told with the day of its report is that day, implied", async () => {
    expect((await tell("Gunmen shot dead four traders at a market near Kassala, police said on Wednesday.")).events[0]?.time).toEqual({ value: "2025-06-18", precision: "day", basis: "implied" });
  });

  it("of what was told before is not the day of the report", async () => {
    expect((await tell("The army was not behind the shelling of Kassala, a spokesman said on Wednesday. Four traders were killed.")).events[0]?.time ?? null).toBeNull();
  });

  it("of an anniversary is that of the year named", async () => {
    expect((await tell("On this day in 2016 a man drove a truck full of explosives into a market in Kassala and killed 40 people.")).events[0]?.time).toMatchObject({ value: "2016-06-19" });
  });
});

describe("the place of an event", () => {
  it("is the town whose country stands before it", async () => {
    expect((await tell("Shells hit a market near the Sudanese city of Kassala on Tuesday, killing four people.")).events[0]?.place).toMatchObject({ name: "Kassala", country: "SD" });
  });

  it("is not where the report was filed, nor where the hurt died", async () => {
    expect((await tell("PORT SUDAN (Agency) — A drone strike in Sudan's Kassala killed four people on Tuesday. A fifth died at a hospital in Khartoum.")).events[0]?.place).toMatchObject({ name: "Kassala" });
  });
});

it("figures alone are a total without words, and no happening", async () => {
  const told = await tell("The ministry called up 220,000 reservists. It plans to train 40,000 of them by May.");
  for (const event of told.events) expect(event).toMatchObject({ extent: "total", words: [], eventType: null });
  expect(told.claims.length).toBeGreaterThan(0);
});

describe("the place of an event that its words leave open", () => {
  it("is where a story was filed that names no more than its country, and is no seat of agencies", async () => {
    const told = await tell("Paraguay lowers toll of prison riot\n\nCIUDAD DEL ESTE, 20 June — Thirteen prisoners were killed in a riot at the penitentiary on Sunday, prosecutors in Paraguay said.", "2025-06-20");
    expect(told.events[0]?.place).toMatchObject({ name: "Ciudad del Este", country: "PY", precision: "near" });
    const capital = await tell("Paraguay lowers toll of prison riot\n\nASUNCION, 20 June — Thirteen prisoners were killed in a riot in Paraguay on Sunday, prosecutors said.", "2025-06-20");
    expect(capital.events[0]?.place).toMatchObject({ name: "Paraguay", precision: "country" });
  });

  it("is about the capital only where nothing else is named, and then not near it", async () => {
    expect((await tell("Hayat Hotel siege over, 21 dead\n\nMogadishu (RSH) – The siege at Hotel Hayat has ended and 21 people were killed, police said on Friday.")).events[0]?.place).toMatchObject({ name: "Mogadishu", country: "SO", precision: "region" });
  });

  it("is not where something followed, long after the attack was told", async () => {
    const text = "ANKARA - Five people were killed on Wednesday when gunmen stormed the headquarters of a firm on the outskirts of the capital. The victims were four employees and a driver. The driver was found dead in the boot. Seven officers were among the injured. The minister thanked them. He gave no names. A motive was not known. Within hours, jets launched strikes on northern Iraq.";
    expect((await tell(text)).events[0]?.place).toMatchObject({ name: "Ankara", country: "TR" });
  });

  it("is not the line of place and date under the headline", async () => {
    const told = await tell("Worst attack on Burkina Faso since 2015\nOuagadougou, Burkina Faso\n\n5 June 2021\n\nArmed men raided Djibo, a town in the north, on Friday and killed 40 people.", "2021-06-05");
    expect(told.events).toHaveLength(1);
    expect(told.events[0]?.place).toMatchObject({ name: "Djibo", precision: "town" });
  });

  it.each([
    ["Two bombs tore through a market in northwestern Pakistan on Saturday, killing 26 people. The first went off some 20 kilometers from the garrison city of Bannu.", "Bannu", "near"],
    ["Jets targeted Mashhad Shahid Hasheminejad International Airport in eastern Iran on Sunday, killing four people.", "Mashhad", "town"],
    ["Pirates boarded a bulk carrier some 280 nautical miles east of Eyl, off Somalia, on Monday and killed two sailors.", "Eyl", "region"],
    ["A strike hit several plants in Iran, including the Natanz Nuclear Facility, on Sunday, killing two people.", "Natanz", "town"],
  ])("%s", async (text, name, precision) => {
    expect((await tell(text)).events[0]?.place).toMatchObject({ name, precision });
  });
});

it("the main event of a digest is no verdict", async () => {
  const told = await tell("2025 October 03\nLaw and crime\nA court in Bangkok sentences a Thai man to life in prison for the January 7 assassination of a politician in Bangkok. (AP)\nTwo people are killed in a mass shooting in Lyon, France. (Reuters)\n", "2025-10-03");
  expect(told.events[0]?.place).toMatchObject({ name: "Lyon" });
});

describe("the day of an event that its words leave open", () => {
  it.each([
    ["is that of the opening before \"this act\"", "Troops repel attack in Catatumbo\n\n1. Yesterday at 1630 hours, in the municipality of El Tarra, troops of a battalion were the target of a terrorist action by the ELN.\n\n2. As a result of this cowardly act, a soldier was murdered. So far in 2025 the terrorist actions of the ELN have cost the lives of nine soldiers.", "2025-06-18T16:30"],
    ["is not the night of other attacks", "A missile strike on a barracks near Lubny killed four recruits, the army says.\n\nThe deadly strike was confirmed early on Wednesday by the army, which said the unit had been at drill. Its commander was suspended.\n\nA video showed an explosion.\n\nHopes of a truce are fading.\n\nTalks ended last Friday.\n\nBorder guards say that the enemy launched 14 attacks overnight towards Pyriatyn and Romny.", "2025-06-17"],
    ["is not the date of a document", "Twelve soldiers were killed at Sokolo on 11 June, the papers show. The army's communiqué of 13 June spoke of ten dead, and a letter dated Sunday of nine killed.", "2025-06-11"],
    ["is not the day of a denial", "Gunmen killed two instructors at Sokolo on 11 June. On 16 June, the director again denied that anyone had been killed.", "2025-06-11"],
    ["is not the dateline in brackets", "(Abidjan, June 18, 2025) – Soldiers killed 44 people in the village of Nondin on June 11, a rights group said.", "2025-06-11"],
    ["is the day of a digest that its title ends with", "World in brief: Wednesday, 18 June\n\nNIGER – Gunmen on motorcycles killed 15 worshippers outside a mosque in the Tillabéri region, a councillor said.\n\nMEXICO – The prosecutor puts the number of murders in Sinaloa this year at 1,148.", "2025-06-18"],
  ])("%s", async (_, text, day) => {
    expect((await tell(text)).events[0]?.time?.value).toBe(day);
  });

  it("is that of a live page, whatever its entries look back to", async () => {
    const text = "Kherson live: bus stop hit – as it happened\n\nTuesday 17 June, all times local\n\n21:15 – We are closing\nFive people have died in the shelling of Kherson since this morning.\n\n20:02 – Woman dies of wounds\nA woman who was hurt in Monday's drone attack on a minibus in Antonivka has died in hospital.\n";
    expect((await tell(text)).events[0]?.time?.value).toBe("2025-06-17");
  });

  it("is a week where no more is told", async () => {
    expect((await tell("ADDIS ABABA, June 18 — The church on Wednesday more than doubled its count of people who were killed in last week's drone strike on a wedding in the Amhara region.")).events[0]?.time).toMatchObject({ value: "2025-06-09/2025-06-15", precision: "week" });
  });

  it("is unknown where the text tells only when footage of it came out", async () => {
    expect((await tell("A missile killed up to 30 troops at a ceremony in Zaporizhzhia Oblast. Footage of the strike came out on 15 June.")).events[0]?.time ?? null).toBeNull();
  });
});
