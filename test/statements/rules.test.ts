import { describe, expect, test } from "vitest";
import { cueRules, sentenceRules } from "../../src/statements/rules.ts";
import { slice, told } from "./reading.ts";

/** For each rule: wordings that it reads, as "speaker | content", and wordings that it leaves alone. */
const wordings: Readonly<Record<string, { readonly accepted: readonly (readonly [string, string])[]; readonly refused: readonly string[] }>> = {
  "says-that": {
    accepted: [
      ["The army said that six soldiers had died.", "army | six soldiers had died"],
      ["Local authorities report that nine houses burnt down.", "Local authorities | nine houses burnt down"],
      ["Police confirmed four deaths on Tuesday.", "Police | four deaths on Tuesday"],
      ["Omar Kassem, who runs the clinic, said late on Monday that two patients had died.", "Omar Kassem | two patients had died"],
      ["A nurse who asked not to be named told Reuters that eleven bodies had arrived.", "nurse | eleven bodies had arrived"],
      ["Kenya's military denied that any of its troops had been hurt.", "Kenyan military | any of its troops had been hurt"],
      ["Mayor Ada Lund said: “Nobody slept.”", "Ada Lund | “Nobody slept.”"],
    ],
    refused: ["The blast claimed nine lives.", "The storm left three dead.", "This is the first confirmed case of the year."],
  },
  "said-after": {
    accepted: [
      ["Six people died, the ministry said.", "ministry | Six people died"],
      ["“We heard it twice,” Salma Idris told Reuters by phone.", "Salma Idris | “We heard it twice,”"],
      ["Those hurt, he said, were farmers.", "he | Those hurt … were farmers"],
      ["Two vans burnt out, witnesses said; one man was burnt.", "witnesses | Two vans burnt out … one man was burnt"],
    ],
    refused: ["After the blast, the ministry said six people had died."],
  },
  "said-inverted": {
    accepted: [
      ["“The roof fell in,” said Ana Bello, a teacher.", "Ana Bello | “The roof fell in,”"],
      ["Three men were hurt, said the governor.", "governor | Three men were hurt"],
      ["Eleven people, including a four-year-old boy, were injured, said Oleh Kipar, head of the district.", "Oleh Kipar | Eleven people, including a four-year-old boy, were injured"],
      ["Six soldiers, two of them officers, were killed, said the governor.", "governor | Six soldiers, two of them officers, were killed"],
      ["Twelve people, among them a nurse, were wounded, wrote the mayor.", "mayor | Twelve people, among them a nurse, were wounded"],
      ["And in the port alone, say prosecutors, 19 people have died.", "prosecutors | And in the port alone … 19 people have died"],
    ],
    refused: ["A guard, speaking by phone, said seven men of the unit had died."],
  },
  "according-to": {
    accepted: [
      ["Nine people drowned, according to the coastguard.", "coastguard | Nine people drowned"],
      ["According to two doctors, the ward is full.", "doctors | the ward is full"],
      ["More than 40 have died, by the observatory's count.", "observatory | More than 40 have died"],
    ],
    refused: ["Everything went according to plan."],
  },
  "passive-by": {
    accepted: [["Nine deaths were confirmed by the health ministry.", "Ministry of Health | Nine deaths"]],
    refused: ["Nine deaths were confirmed."],
  },
  "quoted-as-saying": {
    accepted: [
      ["Tass quoted the governor as saying that a bridge had fallen.", "governor | a bridge had fallen"],
      ["The general was quoted by Xinhua as saying that the town was calm.", "general | the town was calm"],
    ],
    refused: ["Tass quoted the price of oil."],
  },
  gapped: {
    accepted: [
      ["Residents speak of 25 dead; the authorities of 32.", "authorities | 32"],
      ["Residents put their losses at 50, the rebels at 300.", "rebels | 300"],
    ],
    refused: ["Residents speak of 25 dead; the authorities of the town are silent.", "Residents spoke of 25 dead, the army at the gate of nothing."],
  },
  "put-toll-at": {
    accepted: [
      ["The clinic put the toll at 14.", "clinic | the toll at 14"],
      ["Officials gave the number of injured as 30.", "Officials | the number of injured as 30"],
    ],
    refused: ["They put the bodies on a truck.", "The driver gave them water."],
  },
  "told-by": {
    accepted: [
      ["The inquiry heard from police that eight inmates were shot.", "police | eight inmates were shot"],
      ["Harbour Press was told by a charity of 24 dead.", "charity | 24 dead"],
    ],
    refused: ["The family heard from their son on Monday.", "The men were told by the guard to wait."],
  },
  "as-said": { accepted: [["As the governor said, nobody was in the house.", "governor | nobody was in the house"]], refused: ["As night fell, nobody was in the house."] },
  "whose-claim": {
    accepted: [
      ["The militia's claim of 40 dead is not borne out.", "militia | of 40 dead"],
      ["Statements by rebel officials about six dead civilians caused anger.", "rebel officials | about six dead civilians"],
    ],
    refused: ["The claim was made twice."],
  },
  "speaker-colon": {
    accepted: [["Governor: ‘Twenty dead and no help’\n\nThe road to the coast is closed since Monday evening.", "Governor | ‘Twenty dead and no help’"]],
    refused: ["Kenya: six dead in bus crash\n\nThe road to the coast is closed since Monday evening."],
  },
  "quoted-behind-colon": {
    accepted: [["The mayor, in a voice message: “Six people are dead.”", "mayor | “Six people are dead.”"]],
    refused: ["The mayor, who keeps a list: “Six people”.", "The road, on Monday: “closed until further notice”."],
  },
  "dash-speaker": {
    accepted: [["Six dead in market fire – police\n\nThe fire began in a bakery before dawn.", "police | Six dead in market fire"]],
    refused: ["Six dead in market fire – live updates\n\nThe fire began in a bakery before dawn."],
  },
  "bracketed-source": {
    accepted: [["In March, more than 600 people were killed in the province (UNHCR).", "UNHCR | In March, more than 600 people were killed in the province"]],
    refused: ["Two patients were flown out by Médecins Sans Frontières (MSF).", "Six people were killed in Goma (pictured)."],
  },
  "accounts-for": {
    accepted: [
      ["The registry of the mission has 17 dead.", "mission | 17 dead"],
      ["The Conflict Rights Observatory arrives at 31 people killed.", "Conflict Rights Observatory | 31 people killed"],
    ],
    refused: ["The brigade has 12 dead.", "Mastur blast toll reaches 60.", "Six people had died when the network held 12 meetings."],
  },
  rumours: {
    accepted: [
      ["Posts claiming that two children had died were lies.", "Posts | two children had died"],
      ["The mayor said there was no truth to social media posts that four had died.", "social media posts | four had died"],
      ["Media reports of nine deaths are false.", "Media reports | nine deaths"],
    ],
    refused: ["Reports that two children had died were false.", "Posts on Facebook said that two had died.", "The army dismissed a claim by residents that six had died."],
  },
  unnamed: {
    accepted: [
      ["Six men reportedly died.", "- | Six men reportedly died"],
      ["Two divers are believed to have drowned.", "- | Two divers are believed to have drowned"],
    ],
    refused: ["Six men died."],
  },
};

const read = (text: string, rule: string): readonly string[] => told(text).lines.filter((line) => line.endsWith(`/${rule}`)).map((line) => line.slice(0, line.lastIndexOf(" | ")));

test("every rule of the list has wordings here", () => {
  expect(Object.keys(wordings).sort()).toEqual([...cueRules, ...sentenceRules].map((rule) => rule.id).sort());
});

describe.each(Object.entries(wordings))("%s", (rule, { accepted, refused }) => {
  test.each(accepted)("reads: %s", (text, expected) => {
    expect(read(text, rule)).toContain(expected);
  });
  test.each(refused)("leaves: %s", (text) => {
    expect(read(text, rule)).toEqual([]);
  });
});

test("offsets of speaker, cue and content are exact", () => {
  const text = "On Sunday, Colonel Tariq Noor, the army's spokesman, told Reuters that six recruits had been killed.";
  const [statement] = told(text).statements;
  expect(statement).toMatchObject({ id: "s1", stance: "asserts", rule: "en/statements/says-that", cue: { start: 53, end: 57 }, content: [{ start: 71, end: 99 }] });
  expect(statement?.speaker).toMatchObject({ name: "Tariq Noor", kind: "military", span: { start: 11, end: 51 } });
  expect(statement?.via.map((party) => [party.name, slice(text, party.span)])).toEqual([["Reuters", "Reuters"]]);
});

test("verbs tell the stance", () => {
  expect(told("The ministry confirmed that six had died.").statements[0]?.stance).toBe("confirms");
  expect(told("The ministry denied that six had died.").statements[0]?.stance).toBe("denies");
  expect(told("Six men reportedly died.").statements[0]?.stance).toBe("unverified");
});

test("beliefs and attitudes carry rules of their own", () => {
  expect(told("The mayor wants the camp to close.").lines).toEqual(["mayor | the camp to close | beliefs/says-that"]);
  expect(told("The union condemned the raid.").lines[0]).toMatch(/attitudes\/says-that$/u);
});
