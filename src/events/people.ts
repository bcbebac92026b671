import type { FoundCasualtyClaim } from "../claims/index.ts";

/** What the words tell of who one victim is; null where they do not. */
export interface Identity {
  readonly surname: string | null;
  readonly age: number | null;
  readonly gender: "f" | "m" | null;
  /** "a second man", "another": said to be none of those before. */
  readonly another: boolean;
}

const female = /\b(?:woman|girl|mother|daughter|wife|grandmother|sister|she|her|aunt|girlfriend|niece)\b/iu;
const male = /\b(?:man|boy|father|son|husband|grandfather|brother|he|his|uncle|boyfriend|nephew)\b/iu;
const notNames = new Set(["The", "A", "An", "One", "Another", "Police", "Officer", "Sgt", "Two", "He", "She", "His", "Her", "In", "On", "At", "Authorities", "Officials", "Man", "Woman", "Teen", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "Hospital", "County", "Street", "Avenue", "Army", "Deputy", "Chief", "Detective"]);

/** Who one person is, by the words of a claim. */
export function identityOf(claim: FoundCasualtyClaim): Identity {
  const words = `${claim.people.words ?? ""} ${claim.quote}`;
  const age = /\b(?:aged |age )?(\d{1,3})(?:-year-old|-years-old| years old|(?=[,)]|$))/u.exec(words.replace(claim.amount.words, ""))?.[1];
  const name = /\b(\p{Lu}[\p{L}'’-]+)(?:\s+\p{Lu}[\p{L}.'’-]*){0,2}\s+(\p{Lu}[\p{L}'’-]+)\b/u.exec(words);
  const surname = name?.[2] !== undefined && name[1] !== undefined && !notNames.has(name[1]) && !notNames.has(name[2]) ? name[2].replace(/['’]s$/u, "") : null;
  const isFemale = female.test(words);
  const isMale = male.test(words);
  return { surname, age: age === undefined ? null : Number(age), gender: isFemale === isMale ? null : isFemale ? "f" : "m", another: /\b(?:another|second|third|fourth|other)\b/iu.test(words) };
}

/** How many different people the single mentions are at least: two are one unless a name, an age, a sex or "another" tells them apart. */
export function countPeople(identities: readonly Identity[]): number {
  const known: Identity[] = [];
  for (const identity of identities) {
    const at = identity.another ? -1 : known.findIndex((other) => mayBeSame(other, identity));
    const other = known[at];
    if (other === undefined) known.push({ ...identity, another: false });
    else known[at] = { surname: other.surname ?? identity.surname, age: other.age ?? identity.age, gender: other.gender ?? identity.gender, another: false };
  }
  return known.length;
}

function mayBeSame(a: Identity, b: Identity): boolean {
  if (a.surname !== null && b.surname !== null) return a.surname === b.surname;
  if (a.age !== null && b.age !== null && a.age !== b.age) return false;
  return a.gender === null || b.gender === null || a.gender === b.gender;
}
