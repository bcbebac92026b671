import type { FoundCasualtyClaim } from "../claims/index.ts";

/** What the words tell of who one person is; null where they do not. */
export interface Identity {
  readonly surname: string | null;
  readonly age: number | null;
  readonly gender: "f" | "m" | null;
  /** "a second man", "another": said to be none of those before. */
  readonly another: boolean;
}

const female = /\b(?:woman|girl|mother|mom|mum|daughter|granddaughter|wife|grandmother|sister|she|her|aunt|girlfriend|niece|female)\b/iu;
const male = /\b(?:man|boy|father|dad|son|grandson|husband|grandfather|brother|he|him|uncle|boyfriend|nephew|male)\b/iu;
const another = /\b(?:another|second|third|fourth|other)\b/iu;
/** Capitalised words that end or begin no person's name. */
const notNames = /^(?:The|An?|One|Another|Police|Officer|Two|He|She|His|Her|In|On|At|Authorities|Officials|Man|Woman|Boy|Girl|Teen|Child|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Hospital|University|College|High|Church|Department|Apartments?|Creek|County|Street|Avenue|Road|Army|City|Park|School|Center|Island|Slope|Beach|Heights|North|South|East|West|Western|Eastern|Northern|Southern|St|Mr|Mrs|Dr)$/u;

/** Who one person is, by the words of a claim. */
export function identityOf(claim: FoundCasualtyClaim): Identity {
  // "her grandson": whose he is tells nothing of who he is.
  const words = claim.quote.replaceAll(/\b(?:his|her)\s+(?=\p{L})/giu, "");
  const age = /(?:\baged? |, )(?<after>\d{1,3})(?=[,\s.)]|$)|\b(?<before>\d{1,3})[- ](?:year|month)s?[- ]olds?\b/iu.exec(words);
  const years = age?.groups?.["after"] ?? age?.groups?.["before"];
  const isFemale = female.test(words);
  const isMale = male.test(words);
  return { surname: surnameIn(words), age: years === undefined ? null : Number(years), gender: isFemale === isMale ? null : isFemale ? "f" : "m", another: another.test(words) };
}

/** The last word of a full name; null in a headline in capitals, or where a name only says where. */
function surnameIn(words: string): string | null {
  const all = words.match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  const capitalised = all.filter((word) => /^\p{Lu}/u.test(word)).length;
  if (capitalised < 2 || (capitalised >= all.length - 1 && all.length >= 3)) return null;
  for (const match of words.matchAll(/(?<before>\b\p{L}+\s+)?(?<first>\p{Lu}[\p{L}'’-]+)(?:\s+\p{Lu}[\p{L}.'’-]*){0,2}\s+(?<last>\p{Lu}[\p{L}'’-]+)/gu)) {
    const { before = "", first = "", last = "" } = match.groups ?? {};
    if (/^(?:the|in|on|at|of|near|from|to|outside)\s/iu.test(before) || notNames.test(first) || notNames.test(last)) continue;
    return last.replace(/['’]s$/u, "");
  }
  return null;
}

/** The different people that the single mentions tell of at the least: two are one unless a name, an age, a sex or "another" tells them apart. */
export function differentPeople(identities: readonly Identity[]): readonly Identity[] {
  const known: Identity[] = [];
  for (const identity of identities) {
    const at = identity.another ? -1 : known.findIndex((other) => mayBeSame(other, identity));
    const other = known[at];
    if (other === undefined) known.push({ ...identity, another: false });
    else known[at] = { surname: other.surname ?? identity.surname, age: other.age ?? identity.age, gender: other.gender ?? identity.gender, another: false };
  }
  return known;
}

/** False where a name, an age or a sex tells the two apart. */
export function mayBeSame(a: Identity, b: Identity): boolean {
  if (a.surname !== null && b.surname !== null && a.surname === b.surname) return a.age === null || b.age === null || a.age === b.age;
  if (a.surname !== null && b.surname !== null) return false;
  if (a.age !== null && b.age !== null && a.age !== b.age) return false;
  return a.gender === null || b.gender === null || a.gender === b.gender;
}
