import type { PlaceMention } from "../core/index.ts";
import type { Token } from "../language/index.ts";

/** A place with its first and last token. */
export interface NamedPlace {
  readonly mention: PlaceMention;
  readonly first: number;
  readonly last: number;
}

const officePadding = /^(?:'s|oblast|region|regional|province|provincial|state|city|district|county|deputy|military|civil|civilian|local|acting|administration|military-civil)$/u;
/** Offices that are of one place only: "In Kyiv, officials said" may speak of the whole country. */
const localOffices = /^(?:governor|mayor|prefect|commissioner)$/u;
const officeNouns = /^(?:governor|mayor|governorate|administration|administrator|head|prefect|commissioner|police|prosecutors?|officials?|authorities|council)$/u;

/** The place of the one office that a sentence beginning at token `start` names with a place of its own; null where none or several do: "Kharkiv mayor Ihor Terekhov", "the governor of Borno", "the head of the Kherson military administration", "In Odesa, the mayor said". */
export function officeIn(tokens: readonly Token[], start: number, places: readonly NamedPlace[], opensClause: (mention: PlaceMention) => boolean): PlaceMention | null {
  const offices = places.filter(({ mention, first, last }) => {
    if (mention.kind === null || mention.kind === "country" || mention.kind === "sea" || mention.lat === null) return false;
    let after = last + 1;
    const opens = tokens[after]?.lower === "," && first - start <= 6 && opensClause(mention);
    for (const most = after + 4; after < most && officePadding.test(tokens[after]?.lower ?? ""); ) after++;
    if (officeNouns.test(tokens[after]?.lower ?? "")) return true;
    if (opens) return tokens.slice(after, after + 4).some((token) => localOffices.test(token.lower));
    const of = tokens[first - 1]?.lower === "the" ? first - 2 : first - 1;
    return tokens[of]?.lower === "of" && officeNouns.test(tokens[of - 1]?.lower ?? "");
  });
  return offices.length === 1 ? (offices[0]?.mention ?? null) : null;
}
