import { plainText } from "./names.ts";

/** Capitalised words that reports of different happenings share: calendar, institutions, ranks, outlets, and what stands at the head of a page. */
const institutional = (
  "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december " +
  "president prime minister ministry government army armed forces force military national general staff court judge attorney district university school high hospital medical center centre " +
  "street avenue road highway drive north south east west northern southern eastern western central city county state states united nations republic province region governor mayor council " +
  "police officer officers sheriff deputies deputy department authorities officials according associated press agency news photo getty images facebook twitter telegram reuters copyright rights reserved share story video " +
  "defence defense foreign security service services civil rescue emergency international observatory human rights organization organisation islamic christian muslim group party front liberation movement brigade battalion division " +
  "captain lieutenant colonel major sergeant chief superintendent inspector commander doctor memorial"
).split(" ");

/** Countries and their people, whose names stand in every report of a war. */
const countries = (
  "afghanistan afghan africa african america american arab armenia azerbaijan bangladesh belarus bolivia brazil britain british burkina faso cameroon canada chad china chinese colombia colombian congo congolese " +
  "cuba egypt egyptian ethiopia ethiopian europe european france french georgia germany german ghana greece haiti hungary india indian indonesia iran iranian iraq iraqi ireland israel israeli israelis italy italian ivory " +
  "japan japanese jordan kenya kenyan korea korean kurdish kuwait lebanon lebanese libya libyan mali malian mexico mexican morocco mozambique myanmar nepal netherlands niger nigeria nigerian norway pakistan pakistani palestine palestinian palestinians " +
  "philippines philippine filipino poland polish portugal qatar romania russia russian russians rwanda saudi senegal serbia somalia somali spain spanish sudan sudanese sweden swedish switzerland syria syrian syrians taiwan thailand thai tunisia turkey turkish " +
  "uganda ugandan ukraine ukrainian ukrainians venezuela vietnam yemen yemeni zimbabwe kyiv moscow washington"
).split(" ");

const shared = new Set([...institutional, ...countries]);
const shortest = 4;
const capitalOrDigit = /[\p{Lu}\p{N}][\p{L}\p{N}'’-]*/gu;
const smallWord = /(?<![\p{L}'’-])\p{Ll}[\p{L}'’-]*/gu;

/** Words of a text that may be parts of names. They are compared between reports and never shown. */
export interface NameWords {
  /** Every word that starts with a capital or a digit, in small letters without accents. */
  readonly capitals: ReadonlySet<string>;
  /** Names: capitalised inside a sentence, in small letters nowhere, and telling. */
  readonly names: ReadonlySet<string>;
}

/** The words of the text that start with a capital, and those of them that are names. */
export function namesIn(text: string): NameWords {
  const capitals = new Set<string>();
  const names = new Set<string>();
  for (const line of text.split("\n")) {
    for (const match of line.matchAll(capitalOrDigit)) {
      const [found] = match;
      for (const word of plainText(found).split(" ")) if (word !== "") capitals.add(word);
      const word = found.toLowerCase().replace(/['’]s$/u, "");
      if (word.length >= shortest && /^\p{Lu}\p{Ll}/u.test(found) && !shared.has(word) && !/(?:^|[.!?:"“”]\s*)$/u.test(line.slice(Math.max(0, match.index - 3), match.index))) names.add(word);
    }
  }
  if (names.size > 0) for (const [small] of text.matchAll(smallWord)) names.delete(small.toLowerCase().replace(/['’]s$/u, ""));
  return { capitals, names };
}
