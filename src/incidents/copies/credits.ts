import { nameKey, plainText } from "../names.ts";
import type { SourceText } from "../sketch.ts";

/** Other writings of agencies and outlets that many texts credit, each with the one name that stands for all. */
const writings: Readonly<Record<string, string>> = {
  ap: "associated press", "ap news": "associated press", "the associated press": "associated press",
  afp: "agence france presse", "thomson reuters": "reuters", rtrs: "reuters",
  "bbc news": "bbc", "british broadcasting corporation": "bbc", "itar tass": "tass", "tass news agency": "tass",
  "deutsche presse agentur": "dpa", efe: "agencia efe", upi: "united press international", pa: "press association", "pa media": "press association",
  anadolu: "anadolu agency", aa: "anadolu agency", rferl: "radio free europe radio liberty", "rfe rl": "radio free europe radio liberty",
  dw: "deutsche welle", rfi: "radio france internationale", cnn: "cable news network", pti: "press trust of india",
};

/** One text for all writings of an outlet's or agency's name: `AP`, `The Associated Press`. */
export function outletKey(name: string): string {
  const plain = plainText(name);
  return nameKey(writings[plain] ?? plain);
}

/** The agencies that a credit names: `Reuters/AFP` is two. */
function creditedNames(credit: string): readonly string[] {
  return credit.split(/\s*[/,;&]\s*|\s+(?:and|with)\s+/u).filter((name) => plainText(name) !== "");
}

/** Key of the outlet that a text credits with its words, the first where it names several; null where it credits no one. */
export function creditKey(article: SourceText): string | null {
  const [first] = article.credit === null ? [] : creditedNames(article.credit);
  return first === undefined ? null : outletKey(first);
}

/** True where the text credits someone other than the outlet that published it. */
export function creditsAnother(article: SourceText): boolean {
  const credit = creditKey(article);
  return credit !== null && (article.outlet === null || outletKey(article.outlet) !== credit);
}
