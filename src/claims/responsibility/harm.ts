import { objectOf } from "../casualties/grammar/arguments.ts";
import { nounAt, tokenOf, verbAt, wordOf, type SentenceView } from "../casualties/grammar/view.ts";
import { isDeed, pastAdverbs } from "./clause.ts";
import { carryingVerbs, hittingVerbs } from "./tables/en.ts";

const weapon = /(?:weapon|missile|drone|rocket|bomb|munition|shell|round|mine|bullet|device|explosive)s?$/u;

const isPeople = (lower: string): boolean => /^(?:people|civilians?|protesters?|demonstrators?|villagers?|men|women|children|students?|farmers?|worshippers?|marchers?|miners|teenagers?|boys?|girls?|priest|governor|mayor|journalists?|soldiers?|policem[ae]n|officers?)$/u.test(lower);

/** "shot down 11 drones", "destroyed two missiles": whoever brings a weapon down has attacked nobody. */
const isIntercepted = (verb: string, head: string): boolean => /^(?:shoot|down|destroy|hit|strike|eliminate|intercept|fire)$/u.test(verb) && (verb === "fire" ? false : /^(?:drone|missile|rocket|uav|projectile|munition|quadcopter)s?$/u.test(head));

/** Words without any of which nothing violent is told. */
export const deedWords: readonly string[] = [...carryingVerbs, ...hittingVerbs, "kill", "struck", "shot"];

/** Nouns that verbs of hitting take without violence: "hit the target", "struck a deal", "fired the minister". */
const harmless = /^(?:responsibility|question|questions|snag|back|support|aid|talks|deal|balance|blow|record|headlines|goal|opportunity|chance|statement|letter|appeal|tone|note|bottom|rock|milestone|minister|chief|director|coach)$/u;

/** Item of what the verb at `index` hits or carries out; -1 where it tells of nothing violent, or only of what might be. `anyForm`: also behind "to", where the verb before says that it was done. */
export function harmedBy(view: SentenceView, index: number, anyForm = false): number {
  const verb = verbAt(view, index);
  if (verb === null || (verb.form === "infinitive" && !anyForm) || verb.modal !== null) return -1;
  const carries = carryingVerbs.has(verb.lemma);
  if (!carries && !hittingVerbs.has(verb.lemma) && verb.lemma !== "kill") return -1;
  let at = pastAdverbs(view, index + 1);
  const preposition = /^(?:out|at|on|upon|against|down|up)$/u.test(wordOf(view, at));
  if (preposition) at++;
  if (/^(?:that|this)$/u.test(wordOf(view, at)) && nounAt(view, at) === null) at++;
  const object = nounAt(view, at) !== null ? at : objectOf(view, index);
  const group = nounAt(view, object);
  const head = view.analysis.tokens[group?.head ?? -1];
  if (object < 0 || group === null || head === undefined) return -1;
  if (carries) return isDeed(view, object, /^(?:carry|commit|perpetrate|conduct)$/u.test(verb.lemma)) ? object : -1;
  if (harmless.test(head.lower) || isIntercepted(verb.lemma, head.lower) || (wordOf(view, object + 1) === "of" && isIntercepted(verb.lemma, view.analysis.tokens[nounAt(view, object + 2)?.head ?? -1]?.lower ?? ""))) return -1;
  switch (verb.lemma) {
    case "use":
      return weapon.test(head.lower) ? object : -1;
    case "open":
      return head.lower === "fire" ? object : -1;
    case "drop":
    case "plant":
    case "place":
    case "blow":
      return weapon.test(head.lower) ? object : -1;
    case "fire":
    case "launch":
      return preposition || weapon.test(head.lower) || /^(?:volley|salvo|barrage)s?$/u.test(head.lower) ? object : -1;
    case "shoot":
      return preposition || weapon.test(head.lower) || isPeople(head.lower) ? object : -1;
    case "capture":
    case "seize":
      return /^(?:town|city|village|base|camp|post|outpost|barracks|checkpoint|garrison|district)s?$/u.test(head.lower) ? object : -1;
    case "destroy":
    case "eliminate":
    case "down":
      return group.amount === null ? object : -1;
    default:
      return head.pos === "PRON" && !/^(?:it|them|us)$/u.test(tokenOf(view, object)?.lower ?? "") ? -1 : object;
  }
}
