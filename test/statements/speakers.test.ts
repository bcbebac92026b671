import { describe, expect, test } from "vitest";
import { told } from "./reading.ts";

describe("chains", () => {
  test("who hears it passes it on, and the article's own outlet is never listed", () => {
    expect(told("Russia's defence ministry told Tass that six men had died.").chainsAt("six men had died")).toEqual([["Russian Ministry of Defence", "Tass"]]);
    expect(told("Russia's defence ministry told Tass that six men had died.", { outlet: "Tass" }).chainsAt("six men had died")).toEqual([["Russian Ministry of Defence"]]);
    expect(told("Kyiv said six men had died.", { outlet: "Kyiv Courier" }).chainsAt("six men had died")).toEqual([["Kyiv"]]);
    expect(told("The Courier said six men had died.", { outlet: "Kyiv Courier" }).chainsAt("six men had died")).toEqual([]);
    expect(told("The Village Rights Watch documented six deaths.", { outlet: "VRW press release" }).chainsAt("six deaths")).toEqual([]);
  });

  test("a statement inside a statement: the origin first", () => {
    expect(told("Xinhua reported that police said six men had died.").chainsAt("six men had died")).toEqual([["police", "Xinhua"]]);
  });

  test("a citation and a second outlet behind the first", () => {
    expect(told("Six men had died, the BBC reported, citing hospital staff.").chainsAt("Six men had died")).toEqual([["hospital staff", "BBC"]]);
    expect(told("Six men had died, Governor Ada Lund told Radio Meridian, as quoted by Reuters.").chainsAt("Six men had died")).toEqual([["Ada Lund", "Radio Meridian", "Reuters"]]);
  });

  test("speakers side by side have a chain each", () => {
    expect(told("Six men had died, police and residents said.").chainsAt("Six men had died")).toEqual([["police"], ["residents"]]);
  });

  test("a claim and its denial stand beside each other", () => {
    expect(told("The militia's claim of 40 dead was dismissed by the army as propaganda.").chainsAt("40 dead")).toEqual([["militia"], ["army"]]);
  });
});

describe("the article's own voice", () => {
  test.each([
    ["Six men died in the blast. The army said it would look into it.", "Six men died"],
    ["The militia claimed responsibility for the attack that killed six men.", "killed six men"],
    ["No one has claimed responsibility for the attack, which killed six men.", "killed six men"],
    ["The mayor declared a curfew a day after gunmen killed six men.", "gunmen killed six men"],
    ["A video shows six dead men in a field.", "six dead men"],
    ["We counted six dead men in the field.", "six dead men"],
    ["The union condemned the killing of six men.", "the killing of six men"],
    ["The ministry said the road was closed. Six men had died there in May.", "Six men had died"],
  ])("%s", (text, words) => {
    expect(told(text).chainsAt(words)).toEqual([]);
  });
});

describe("quotations", () => {
  test("a quotation belongs to its speaker over sentences and paragraphs", () => {
    const text = "“We were asleep,” said Ana Bello, a teacher. “Six of us died.\n\n“Nobody came until noon. Two more died.”\n\nThe road is closed.";
    const reading = told(text);
    for (const words of ["Six of us died", "Two more died"]) expect(reading.chainsAt(words)).toEqual([["Ana Bello"]]);
    expect(reading.statements).toHaveLength(1);
  });

  test("a quoted paragraph goes on from the speaker of the one before", () => {
    const text = "Ana Bello, a teacher, said the roof fell first.\n\n“Six of us died before the doors were open.”";
    expect(told(text).chainsAt("Six of us died")).toEqual([["Ana Bello"]]);
  });

  test("a quotation beside a person and without a verb of speech is that person's", () => {
    expect(told("Colonel Tariq Noor was blunt. “Six of my men are dead and nobody asks why.”").chainsAt("Six of my men")).toEqual([["Tariq Noor"]]);
  });

  test("whom a speaker mentions is not who speaks next", () => {
    const text = "Ana Bello sells bread by the bridge. “My brother Omar Bello saw six bodies,” she says.";
    expect(told(text).chainsAt("six bodies")).toEqual([["Ana Bello"]]);
  });
});

describe("sentences that go on", () => {
  test.each([
    ["Kenya's army said three camps were hit. It added that six men had died.", ["Kenyan army"]],
    ["The Rapid Support Forces, in a statement, accused the army of lying. It said six men had died.", ["Rapid Support Forces"]],
    ["Four men were hurt, the ministry said. Six others had died.", ["ministry"]],
    ["The ministry said in a statement that a bridge fell. Six men had died there, the statement said.", ["ministry"]],
  ])("%s", (text, chain) => {
    expect(told(text).chainsAt("died")).toEqual([chain]);
  });

  test("a second attribution ends the first", () => {
    const reading = told("The army said nine men were held, while residents said six men had died.");
    expect(reading.chainsAt("nine men were held")).toEqual([["army"]]);
    expect(reading.chainsAt("six men had died")).toEqual([["residents"]]);
  });
});

describe("headings", () => {
  const live = "17:42 UN: ‘A market is not a target’\n\nThe envoy spoke in the evening.\n\n16:10 Police: five dead\n\n- Mayor: ten hurt\n- Six killed, army says\n- \"I saw nine bodies\" - witness\n\nThe road to the coast has been closed since noon.";
  test.each([
    ["A market is not", "United Nations"],
    ["five dead", "Police"],
    ["ten hurt", "Mayor"],
    ["Six killed", "army"],
    ["nine bodies", "witness"],
  ])("%s", (words, speaker) => {
    expect(told(live).chainsAt(words)).toEqual([[speaker]]);
  });

  test("a place and a colon are no speaker", () => {
    expect(told("Kabul: five dead in blast\n\nThe road to the coast has been closed since noon.").chainsAt("five dead")).toEqual([]);
  });
});

describe("speakers behind other words", () => {
  test.each([
    ["Two sources close to the matter told Reuters six men had died.", [["sources", "Reuters"]]],
    ["A council set up by the rebels said six men had died.", [["council"]]],
    ["According to an AFP tally, six men had died.", [["AFP"]]],
    ["In figures released by the ministry, clinics report that six men had died.", [["clinics"]]],
    ["The army did not say that six men had died.", []],
    ["Ada Lund, in a message to reporters denied that six men had died.", [["Ada Lund"]]],
    ["Officials fear that six men had died.", [["Officials"]]],
  ])("%s", (text, chains) => {
    expect(told(text).chainsAt("six men had died")).toEqual(chains);
  });
});

test("what a speaker adds, and a relative word behind a day, keep their speaker", () => {
  const text = "The raid was confirmed late on Monday by Kenya's National Guard, which said nine men were held. Two were released, it added. Ada Lund said troops used a road that runs north, adding that six men had died.";
  const reading = told(text);
  expect(reading.chainsAt("nine men were held")).toEqual([["National Guard of Kenya"]]);
  expect(reading.chainsAt("Two were released")).toEqual([["National Guard of Kenya"]]);
  expect(reading.chainsAt("six men had died")).toEqual([["Ada Lund"]]);
});

test("who only gives a thing its name does not vouch for the sentence", () => {
  expect(told("Nine men died in a fire dubbed a “test of nerves” by local officials.").chainsAt("Nine men died")).toEqual([]);
});

test("a second speaker behind “and” is none of the first one's content", () => {
  expect(told("The army posted a video said to show a raid on a camp, and the agency Tass said nine men had died.").chainsAt("nine men had died")).toEqual([["Tass"]]);
});
