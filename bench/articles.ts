import { randomFrom } from "../test/seeded-random.ts";

const towns = ["Pyriatyn", "Kupiansk", "Beni", "Gao", "Maiduguri", "Quetta", "Idlib", "Jenin", "Sittwe", "Goma", "Baidoa", "Kassala", "Hodeidah", "Mosul", "Herat", "Cali"];
const regions = ["Poltava region", "North Kivu province", "Borno state", "Balochistan province", "Rakhine state", "Bay region", "Nineveh governorate", "Herat province"];
const forces = ["the army", "the national guard", "the interior ministry", "the defence ministry", "the regional police", "the governor's office", "the civil defence agency", "the armed forces"];
const people = ["soldiers", "civilians", "recruits", "farmers", "policemen", "villagers", "shoppers", "militiamen", "pupils", "drivers"];
const weapons = ["a missile strike", "a drone attack", "a roadside bomb", "an artillery barrage", "a suicide bombing", "an air strike", "a raid by gunmen"];
const targets = ["a market", "a training camp", "an army post", "a bus station", "a fuel depot", "a hospital", "a village school", "a border crossing"];
const days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const persons = ["Colonel Ostap Verbytskyi", "Amina Yusuf", "Governor Idris Kolo", "Dr Lena Hartmann", "Major Tun Aye", "Rashid Karimi", "Sister Marie Kavira", "Captain Pablo Ruiz"];
const outlets = ["Northline", "the Meridian agency", "state television", "a local radio station", "the news site Harbour Post"];
const bounds = ["", "at least ", "more than ", "up to ", "about ", "nearly "];

type Pick = <Item>(items: readonly Item[]) => Item;

/** Sentences of the paragraphs of a report; each makes one of its own from what it picks. */
const sentences: readonly ((pick: Pick, number: (most: number) => number) => string)[] = [
  (pick, number) => `${pick(bounds)}${number(40) + 2} ${pick(people)} were killed and ${pick(bounds)}${number(90) + 2} others wounded when ${pick(weapons)} hit ${pick(targets)} in ${pick(towns)}, ${pick(regions)}, ${pick(forces)} said on ${pick(days)}.`,
  (pick, number) => `${pick(persons)}, a spokesman for ${pick(forces)}, told ${pick(outlets)} that ${number(12) + 2} of the wounded were in a critical condition and that the death toll could rise.`,
  (pick) => `"We heard two explosions and then people were running in every direction," said ${pick(persons)}, who lives close to ${pick(targets)}. "There was dust everywhere and nobody knew where to go."`,
  (pick, number) => `A nurse at the district hospital in ${pick(towns)} said that ${number(30) + 3} people had been brought in by dawn, ${number(5) + 2} of them children.`,
  (pick) => `No group has claimed responsibility for the attack, which came ${pick(["two weeks", "a month", "three days"])} after talks between ${pick(forces)} and local leaders broke down.`,
  (pick) => `The road between ${pick(towns)} and ${pick(towns)} was closed for most of the day, and residents were told to keep away from the windows and to save water.`,
  (pick, number) => `Officials put the number of missing at ${number(20) + 1}, while ${pick(outlets)} quoted a witness as saying that dozens were still under the rubble.`,
  (pick, number) => `In ${pick(["March", "May", "November"])} of last year ${pick(weapons)} on ${pick(targets)} near ${pick(towns)} killed ${number(25) + 2} people, most of them ${pick(people)}.`,
  (pick) => `A video that was shared on social media purported to show the moment of the blast; ${pick(outlets)} could not verify when or where it had been filmed.`,
  (pick) => `The ministry denied the report and said that its forces had only struck military targets in the ${pick(regions)}.`,
  (pick, number) => `More than ${number(80) * 10 + 100} families have left the area since ${pick(days)}, according to the United Nations, and ${pick(["schools", "clinics", "mosques", "churches"])} are being used as shelters.`,
  (pick) => `The commander of the unit was suspended and an investigation was opened, ${pick(forces)} said in a statement published on its website.`,
  (_pick, number) => `Air defences shot down ${number(40) + 2} of ${number(30) + 50} drones overnight, the air force said, adding that debris had damaged ${number(9) + 2} houses and a power line.`,
  (pick) => `Markets in ${pick(towns)} opened late on ${pick(days)}, and traders said that prices of bread and cooking oil had doubled within a month.`,
  (pick) => `"Those who did this will be found and brought to justice," ${pick(persons)} told reporters at the scene.`,
];

/** A news report of about `length` UTF-16 units; the same seed gives the same report. All of it is invented. */
export function makeReport(seed: number, length = 3_000): { readonly title: string; readonly text: string } {
  const random = randomFrom(seed);
  const pick: Pick = (items) => items[Math.floor(random() * items.length)] as (typeof items)[number];
  const number = (most: number): number => Math.floor(random() * most);
  const town = pick(towns);
  const paragraphs: string[] = [];
  let written = 0;
  while (written < length) {
    const paragraph = Array.from({ length: 1 + number(3) }, () => pick(sentences)(pick, number)).map((words) => words.charAt(0).toUpperCase() + words.slice(1)).join(" ");
    paragraphs.push(paragraphs.length === 0 ? `${town.toUpperCase()}, ${number(27) + 1} May (Northline) - ${paragraph}` : paragraph);
    written += paragraph.length + 2;
  }
  return { title: `${pick(weapons).replace(/^an? /u, "").replace(/^./u, (letter) => letter.toUpperCase())} on ${pick(targets)} in ${town} kills ${number(30) + 2}`, text: paragraphs.join("\n\n") };
}
