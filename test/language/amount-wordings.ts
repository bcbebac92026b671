/** A wording, the sentence that it stands in, and what it must be read as: kind, least, most, and "more" where it adds to a figure said before. */
export interface Wording {
  readonly words: string;
  readonly sentence: string;
  readonly reading: string;
}

/** A number that counts nobody, and what it is used for; null where it need not be found at all. */
export interface Refusal {
  readonly sentence: string;
  readonly number: string;
  readonly use: string | null;
}

const killed = (reading: string, list: readonly string[]): readonly Wording[] =>
  list.map((words) => ({ words: words.charAt(0).toUpperCase() + words.slice(1), sentence: `${words.charAt(0).toUpperCase()}${words.slice(1)} soldiers were killed near the bridge.`, reading }));
const within = (reading: string, list: readonly (readonly [string, string])[]): readonly Wording[] => list.map(([words, sentence]) => ({ words, sentence, reading }));

export const wordings: readonly Wording[] = [
  ...killed("exact 1..1", ["one", "1"]),
  ...killed("exact 2..2", ["two", "2", "both"]),
  ...killed("exact 6..6", ["six", "6", "half a dozen", "exactly six", "a total of six", "all six", "only six", "just six"]),
  ...killed("exact 11..11", ["eleven", "11"]),
  ...killed("exact 12..12", ["twelve", "a dozen", "one dozen"]),
  ...killed("exact 19..19", ["nineteen"]),
  ...killed("exact 21..21", ["twenty-one", "21"]),
  ...killed("exact 24..24", ["two dozen", "twenty-four"]),
  ...killed("exact 36..36", ["three dozen", "thirty-six"]),
  ...killed("exact 99..99", ["ninety-nine"]),
  ...killed("exact 100..100", ["a hundred", "one hundred", "100"]),
  ...killed("exact 112..112", ["one hundred and twelve", "a hundred and twelve", "one hundred twelve"]),
  ...killed("exact 300..300", ["three hundred"]),
  ...killed("exact 1200..1200", ["1,200", "1200", "1 200", "1\u202f200", "1\u00a0200", "1.200", "twelve hundred"]),
  ...killed("exact 2300..2300", ["two thousand three hundred"]),
  ...killed("exact 12000..12000", ["12,000", "12 000", "twelve thousand", "12 thousand"]),
  ...killed("exact 1500000..1500000", ["1.5 million", "1,500,000"]),
  ...killed("exact 0..0", ["no", "zero"]),
  ...killed("atLeast 10..", ["at least 10", "at least ten", "no fewer than ten", "no less than 10", "not less than ten", "a minimum of 10", "10 or more", "upwards of 10", "at the very least ten", "10+"]),
  ...killed("atLeast 11..", ["more than 10", "more than ten", "over 10", "well over ten", "in excess of 10", "just over ten", "far more than 10"]),
  ...killed("atLeast 24..", ["at least two dozen"]),
  ...killed("atLeast 101..", ["more than a hundred", "over one hundred"]),
  ...killed("atMost ..70", ["up to 70", "as many as 70", "at most 70", "no more than 70", "not more than seventy", "a maximum of 70", "70 or fewer"]),
  ...killed("atMost ..19", ["fewer than 20", "less than 20", "under 20", "fewer than twenty"]),
  ...killed("about 30..30", ["about 30", "around 30", "some 30", "approximately 30", "roughly thirty", "nearly 30", "almost 30", "an estimated 30", "close to 30", "30 or so"]),
  ...killed("about 100..100", ["about a hundred", "nearly one hundred"]),
  ...killed("range 20..30", ["20 to 30", "between 20 and 30", "20-30", "20–30", "twenty to thirty", "between twenty and thirty", "20 or 30"]),
  ...killed("range 6..7", ["six or seven", "six to seven"]),
  ...killed("range 1200..1500", ["1,200 to 1,500"]),
  ...killed("vague ..", ["dozens of", "scores of", "several", "many", "a few", "hundreds of", "thousands of", "a number of", "a handful of", "numerous", "multiple", "tens of thousands of"].map((words) => words.replace(/ of$/u, ""))).map((wording) => {
    const joined = /^(?:several|many|a few|numerous|multiple)$/iu.test(wording.words) ? wording.words : `${wording.words} of`;
    return { ...wording, sentence: `${joined} soldiers were killed near the bridge.` };
  }),
  ...within("exact 15..15 more", [
    ["Another 15", "Another 15 people were injured in the blast."],
    ["15", "A further 15 people were injured in the blast."],
    ["15", "The blast injured 15 more people."],
    ["15", "The blast injured 15 others."],
    ["15", "An additional 15 people were injured in the blast."],
  ]),
  ...within("exact 2..2 more", [["Two", "Two more died on the way to hospital."], ["two", "The raid left two others in a critical condition."]]),
  ...within("atLeast 11.. more", [["More than 10", "More than 10 others were wounded in the strike."]]),
  ...within("exact 6..6", [
    ["six", "The strike killed six."],
    ["Six", "Six were killed, the army said."],
    ["six", "Officials put the number of dead at six."],
    ["6", "The blast left 6 dead and 11 hurt."],
    ["six", "He said that “six” soldiers had died."],
  ]),
  ...within("exact 0..0", [["None", "None of the soldiers were hurt."], ["Nobody", "Nobody was hurt in the raid."], ["no", "There were no casualties in the raid."]]),
  ...within("atLeast 300..", [["300 or more", "The camp held 300 or more recruits at the time."]]),
  ...within("atLeast 40..", [["at least 40", "The blast wounded at least 40, doctors said."]]),
];

const not = (use: string | null, list: readonly (readonly [string, string])[]): readonly Refusal[] => list.map(([number, sentence]) => ({ number, sentence, use }));

export const refused: readonly Refusal[] = [
  ...not("age", [
    ["34", "A man aged 34 was killed in the blast."],
    ["34", "Ivan Petrenko, 34, was killed in the blast."],
    ["17", "The youngest of them was 17 years old."],
    ["12", "A girl of 12 was killed in the blast."],
    ["18", "Recruits aged between 18 and 25 were killed."],
  ]),
  ...not("date", [
    ["12", "The strike on 12 May killed soldiers."],
    ["12", "The strike on May 12 killed soldiers."],
    ["2022", "Soldiers have been killed there since 2022."],
    ["2014", "In 2014 the barracks were shelled twice."],
    ["2025", "On May 12, 2025, the camp was hit."],
    ["3", "The camp was hit on the night of 3 March."],
    ["1994", "The genocide of 1994 is remembered here."],
  ]),
  ...not("money", [
    ["500", "The family was given $500 in compensation."],
    ["3", "Repairs will cost 3 million dollars."],
    ["200", "The gunmen stole 200 euros from the till."],
    ["40", "The ministry promised £40 for each house."],
  ]),
  ...not("measure", [
    ["35", "The camp lies 35 km from the border."],
    ["100", "The crater was 100 metres wide."],
    ["20", "The shelling lasted 20 minutes."],
    ["five", "The siege went on for five days."],
    ["250", "The bomb weighed 250 kg."],
    ["three", "It came three weeks after the talks."],
  ]),
  ...not("clock", [
    ["3", "The missile hit at 3 a.m. local time."],
    ["9", "The blast was heard at 9 pm in the town."],
    ["11", "Firing began at 11 o'clock and went on."],
  ]),
  ...not("ordinal", [
    ["third", "It was the third attack on the camp."],
    ["second", "A second missile fell into the river."],
    ["21st", "The 21st Brigade was training there."],
    ["first", "The first soldiers reached the bridge."],
  ]),
  ...not("percent", [
    ["40", "Some 40% of the houses were damaged."],
    ["40", "About 40 percent of the houses were damaged."],
    ["60", "He said 60 per cent of the bread is imported."],
  ]),
  ...not(null, [
    ["72", "A T-72 tank was seen on the road."],
    ["47", "He carried an AK-47 rifle."],
    ["22", "An Mi-8 and a Tu-22 bomber took part."],
    ["136", "Shahed-136 drones were used."],
    ["10:30", "The siren sounded at 10:30 on Monday."],
    ["34", "The driver, a 34-year-old man, was killed in the blast."],
    ["one", "No one was hurt in the blast."],
    ["one", "They shot at one another in the dark."],
    ["one", "One day the war will end."],
  ]),
];
