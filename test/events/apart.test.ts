import { describe, expect, it } from "vitest";
import { eventOf, tell } from "./story.ts";

/** Invented reports; of each, words of its casualty claims and the letter of the happening they tell of. */
const reports: readonly (readonly [name: string, text: string, keys: Readonly<Record<string, string>>])[] = [
  ["a second town the same day", "Gunmen killed six farmers in Bama on Monday, residents said.\n\nIn Gwoza, 70 km to the south, a roadside bomb killed two soldiers later the same day.\n\nThe six farmers were buried at dusk.", { "six farmers": "a", "two soldiers": "b" }],
  ["separately, no place", "A suicide bomber killed nine worshippers at a mosque in Kunduz on Friday.\n\nTwenty-two others were wounded, a doctor said.\n\nSeparately, three policemen were shot dead at a checkpoint.", { "nine worshippers": "a", "Twenty-two others were wounded": "a", "three policemen": "b" }],
  ["an earlier attack of the month", "A drone strike killed four people in Nyala on Wednesday.\n\nTwo children were among the wounded.\n\nEarlier this month, shelling killed 11 people at a camp outside the city.", { "four people": "a", "11 people": "b" }],
  ["the same place a year ago", "Eight villagers were killed in a raid near Djibo on Tuesday.\n\nThe attackers burned the market.\n\nThe village was last attacked in March 2024, when 15 people were killed.", { "Eight villagers": "a", "15 people": "b" }],
  ["a war's total", "A missile strike on Kramatorsk killed three people on Monday.\n\nSeven were injured.\n\nMore than 13,000 civilians have been killed since the war began, the United Nations says.", { "three people": "a", "Seven were injured": "a", "13,000 civilians": "b" }],
  ["a toll that rises over days", "The death toll from Sunday's bombing in Mardan rose to 14 on Tuesday after two men died in hospital.\n\nTwelve people had been killed at the scene.\n\nForty others were injured.", { "rose to 14": "a", "Twelve people": "a", "Forty others": "a" }],
  ["deaths in hospital of another day", "Five soldiers were killed in an ambush near Gao on Saturday.\n\nA sixth died of his wounds on Sunday.", { "Five soldiers": "a", "A sixth died": "a" }],
  ["the attackers die in the same event", "Two gunmen killed seven people at a hotel in Herat on Thursday.\n\nBoth assailants were shot dead by police.", { "seven people": "a", "Both assailants": "a" }],
  ["retaliation the next day", "Rockets fired at Kiryat Shmona killed two people on Sunday.\n\nOn Monday, Israeli jets struck the Lebanese town of Khiam in retaliation, killing five people.", { "two people": "a", "five people": "b" }],
  ["two villages in one raid", "Raiders attacked the villages of Kwatas and Ruku on Sunday night, killing 17 people.\n\nTen died in Kwatas and seven in Ruku, a local leader said.", { "17 people": "a" }],
  ["elsewhere in the country", "A car bomb in Mogadishu killed 12 people on Saturday.\n\nThe blast wrecked a restaurant.\n\nElsewhere in Somalia, five soldiers were killed in an attack on a base near Kismayo.", { "12 people": "a", "five soldiers": "b" }],
  ["a background massacre", "Police found the bodies of four miners near Zamfara's Anka on Monday.\n\nThe miners had been abducted last week.\n\nIn January 2022, gunmen killed at least 58 people in the same district.", { "four miners": "a", "58 people": "b" }],
  ["a year's total of the region", "Three fishermen were killed by gunmen on Lake Chad on Friday.\n\nSince the beginning of the year, 140 people have been killed in attacks around the lake.", { "Three fishermen": "a", "140 people": "b" }],
  ["two speakers, one event", "Shelling killed eight people in Horlivka on Tuesday, the mayor said.\n\nKyiv's military put the dead at three and said they were soldiers.", { "eight people": "a" }],
  ["the previous day's attack", "A drone hit a bus in Kherson on Friday, killing two passengers.\n\nThe previous day, artillery fire killed a woman in the village of Bilozerka.", { "two passengers": "a", "killed a woman": "b" }],
  ["a similar attack abroad", "A man stabbed three people at a station in Cologne on Thursday.\n\nOne of them later died.\n\nIn August, a similar attack in Solingen killed three people.", { "One of them later died": "a", "in Solingen killed three people": "b" }],
  ["one story, many paragraphs", "A gunman opened fire in a school in Tarlac on Monday, killing two pupils.\n\nA teacher was also killed.\n\nEleven people were wounded, police said.\n\nThree of the wounded are in a serious condition.", { "two pupils": "a", "A teacher was also killed": "a", "Eleven people": "a", "Three of the wounded": "a" }],
  ["the victims named one by one", "Two brothers were shot dead outside a bar in Durban on Sunday.\n\nA waitress was wounded in the leg.\n\nPolice said the brothers were 24 and 27.", { "Two brothers": "a", "A waitress was wounded": "a" }],
  ["three items of a digest", "2025 June 18\nArmed conflicts and attacks\nSix people are killed in a bombing in Quetta, Pakistan. (Desk One)\nFour soldiers are killed in an ambush in Menaka, Mali. (Desk Two)\nA missile strike kills nine people in Dnipro, Ukraine. (Desk Three)\n", { "Six people": "a", "Four soldiers": "b", "nine people": "c" }],
  ["a country each paragraph", "Militants attacked army posts on both sides of the border this week.\n\nIn Niger, an attack in Tera on Monday killed ten soldiers.\n\nIn Burkina Faso, an attack in Dori on Tuesday killed six soldiers.", { "ten soldiers": "a", "six soldiers": "b" }],
  ["a raid that answers the attack", "A bomb killed five policemen in Bannu on Monday.\n\nIn a separate incident, troops killed four militants during a raid in Tank.", { "five policemen": "a", "four militants": "b" }],
  ["a first and a second blast", "Two explosions minutes apart killed 13 people at a bus park in Jos on Wednesday.\n\nThe second blast caught those who had run to help, and wounded 30 people.", { "13 people": "a", "30 people": "a" }],
  ["weeks later", "Gunmen killed three traders in Owerri on Saturday.\n\nPolice sealed the market.\n\nThe attack came two weeks after gunmen killed four officers at a police station in Orlu.", { "three traders": "a", "four officers": "b" }],
  ["prisoners held since another attack", "An air strike killed 16 people in Khartoum on Sunday.\n\nDoctors treated 25 wounded people.\n\nLast month 30 people were killed when a market in Omdurman was shelled.", { "16 people": "a", "25 wounded": "a", "30 people": "b" }],
  ["a hurt reporter of the same strike", "Two rockets struck a police station in Kirkuk on Monday, killing one officer.\n\nA reporter who was passing by was injured.\n\nThe interior ministry said an inquiry had begun.", { "one officer": "a", "A reporter who was passing by was injured": "a" }],
  ["news by town, each under its name", "News in brief from the provinces\n\nKASSALA — Shelling of the bus station killed four people on Saturday. Nine were hurt.\n\nEL OBEID — A drone hit a grain store. Six workers died, a doctor said.\n\nKOSTI — Gunmen on camels killed two herders and wounded three.", { "four people": "a", "Nine were hurt": "a", "Six workers": "b", "two herders": "c" }],
  ["a list of years", "Timeline: attacks on the coast road\n\nMarch 2019 – Gunmen stop a bus near Tarrafal. Eleven passengers die.\n\nJuly 2021 – A truck bomb goes off at the toll gate. Five guards are killed.\n\nMay 2023 – Raiders burn the depot. Two drivers are killed.", { "Eleven passengers": "a", "Five guards": "b", "Two drivers": "c" }],
  ["town by town", "Four people killed in rocket attacks on Marib and Ataq\n\nFour people were killed and 20 wounded in rocket attacks on Marib on Thursday.\n\nA police source said nine rockets had been fired.\n\nIn Ataq, two women died when a rocket hit a bakery.\n\nIn Dhale countryside, a mine wounded seven soldiers.\n\nIn al-Bayda, three guards were shot dead.", { "Four people were killed": "a", "two women": "b", "seven soldiers": "c", "three guards": "d" }],
  ["hours of one day", "Live: shelling of Nikopol\n\n10:05 – Two people have been killed in the shelling of Nikopol on Thursday, the mayor says.\n\n11:20 – The number of wounded has reached nine.\n\n12:40 – A third person has died.", { "Two people": "a", "wounded has reached nine": "a", "A third person": "a" }],
  ["the region by its governor", "Missiles hit a depot in Odesa on Sunday night, killing two guards.\n\nA fire burned until noon.\n\nIn the north-eastern region of Kharkiv, governor Taras Holub said that four people had died in their homes.", { "two guards": "a", "four people": "b" }],
  ["the province by its authorities", "Shells fell on the market of At Turbah in Taiz province on Thursday, killing eight traders.\n\nThe stalls burned down.\n\nTaiz authorities said that 17 people had been killed.", { "eight traders": "a", "17 people": "a" }],
  ["days after", "Gunmen killed three herders in Isiolo on Tuesday.\n\nPolice sent more men.\n\nIn 2014, 36 miners were shot dead outside Mandera, days after 28 teachers were killed.", { "three herders": "a", "36 miners": "b" }],
  ["day by day", "On Monday, a drone killed two people in Sumy.\n\nOn Wednesday, a glide bomb killed five people in Kharkiv.\n\nOn Thursday, shelling killed one person in Nikopol.", { "two people": "a", "five people": "b", "one person": "c" }],
];

describe("reports that tell of several happenings", () => {
  it.each(reports)("%s", async (_name, text, keys) => {
    const told = await tell(text, "2025-06-20");
    const read = Object.entries(keys).map(([words, key]) => {
      const at = text.indexOf(words);
      const claim = told.claims.find((one) => one.kind === "casualties" && one.span.start < at + words.length && at < one.span.end);
      return { words, key, event: claim?.event ?? null };
    });
    expect(read.filter(({ event }) => event === null)).toEqual([]);
    for (const one of read) for (const other of read) expect([one.words, other.words, one.event === other.event]).toEqual([one.words, other.words, one.key === other.key]);
  });
});

describe("happenings behind the main one", () => {
  const lead = "A car bomb killed nine people at a market in Kassala on Tuesday, police said.\n\nTraders said stalls had been full since dawn.\n\nA school near the market stayed shut.\n\nThe mayor asked people to give blood.\n\n";

  it("months are told apart, though the later words are of a find", async () => {
    const told = await tell(`${lead}In May, gunmen killed six people at a wedding in Gedaref. In April, shepherds found eleven bodies in a well in the same town.`);
    expect(eventOf(told, "killed six people")).not.toBe(eventOf(told, "eleven bodies"));
    expect(eventOf(told, "killed six people")).not.toBe(eventOf(told, "killed nine people"));
  });

  it("a year before is another happening, though hospitals are named", async () => {
    const told = await tell(`${lead}In June last year, suicide attacks on a wedding and a hospital in Gedaref killed 32 people.`);
    expect(eventOf(told, "killed 32 people")).not.toBe(eventOf(told, "killed nine people"));
  });

  it("words that lead elsewhere hold for the figures of the next sentence", async () => {
    const told = await tell(`${lead}In a separate engagement near the border, troops intercepted a group of raiders. Seven raiders were killed.`);
    expect(eventOf(told, "Seven raiders")).not.toBe(eventOf(told, "killed nine people"));
  });

  it("deaths days later in another town are of their own", async () => {
    const told = await tell(`${lead}In May, a riot in a prison left 13 inmates dead. Days later, 17 prisoners were killed in Gedaref, in a fight between gangs.`);
    expect(eventOf(told, "17 prisoners")).not.toBe(eventOf(told, "13 inmates"));
  });
});

describe("totals", () => {
  it("of some days and of the war behind them are two", async () => {
    const told = await tell("At least 41 people have been killed in three days of clashes between herders in Duk County, the commissioner said on Wednesday.\n\nThe war has killed more than 60,000 people since 2019.", "2025-06-19");
    expect(eventOf(told, "At least 41")).not.toBe(eventOf(told, "60,000"));
  });

  it("a figure that this year's is measured by is of another", async () => {
    const told = await tell("Ten officers have been killed in Kassala this year, compared with four in the same period of 2024.");
    expect(eventOf(told, "Ten officers")).not.toBe(eventOf(told, "compared with four"));
  });
});

describe("entries", () => {
  it("open with the name of a place and a colon, or a full stop", async () => {
    for (const mark of [":", "."]) {
      const told = await tell(`Week in security\n\nThree attacks were told of.\n\nSudan${mark} A drone killed six people at a well on Monday.\n\nLebanon${mark} Two farmers were killed by a mine.\n\nYemen${mark} Shelling killed four people on Tuesday.\n`);
      expect(new Set([eventOf(told, "six people"), eventOf(told, "Two farmers"), eventOf(told, "four people")]).size).toBe(3);
    }
  });
});

describe("the scene of a figure", () => {
  const lead = "A car bomb killed nine people at a market in Kassala on Tuesday, police said.\n\nTraders said stalls had been full since dawn.\n\n";

  it("is set by the sentence before it", async () => {
    const told = await tell(`${lead}In Gedaref, 200 km to the south, the harvest had begun that morning. Six reapers were killed there by men on motorbikes.\n\nTwelve people were wounded by the car bomb.`);
    expect(eventOf(told, "Six reapers")).not.toBe(eventOf(told, "killed nine people"));
    expect(eventOf(told, "Twelve people")).toBe(eventOf(told, "killed nine people"));
  });

  it("stands behind the last of several figures", async () => {
    const told = await tell(`${lead}Gunmen also killed four farmers and wounded nine in the town of Gedaref.`);
    expect(eventOf(told, "killed four farmers")).toBe(eventOf(told, "wounded nine"));
    expect(eventOf(told, "killed four farmers")).not.toBe(eventOf(told, "killed nine people"));
  });
});
