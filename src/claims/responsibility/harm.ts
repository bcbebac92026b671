import { objectOf } from "../casualties/grammar/arguments.ts";
import { nounAt, tokenOf, verbAt, wordOf, type SentenceView } from "../casualties/grammar/view.ts";
import { isDeed, pastAdverbs } from "./clause.ts";
import { carryingVerbs, hittingVerbs } from "./tables/en.ts";

const weapon = /(?:weapon|missile|drone|rocket|bomb|munition|shell|round|mine|bullet|device|explosive)s?$/u;

/** Words without any of which nothing violent is told. */
export const deedWords: readonly string[] = [...carryingVerbs, ...hittingVerbs, "kill", "struck", "shot"];

/** Nouns that verbs of hitting take without violence: "hit the target", "struck a deal", "fired the minister". */
const harmless = /^(?:responsibility|question|questions|snag|back|support|aid|talks|deal|balance|blow|record|headlines|goal|opportunity|chance|statement|letter|appeal|tone|note|bottom|rock|milestone|minister|chief|director|coach)$/u;

/** Item of what the verb at `index` hits or carries out; -1 where it tells of nothing violent, or only of what might be. */
export function harmedBy(view: SentenceView, index: number): number {
  const verb = verbAt(view, index);
  if (verb === null || verb.form === "infinitive" || verb.modal !== null) return -1;
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
  if (harmless.test(head.lower)) return -1;
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
    case "shoot":
      return preposition || weapon.test(head.lower) ? object : -1;
    case "destroy":
    case "eliminate":
    case "down":
      return group.amount === null ? object : -1;
    default:
      return head.pos === "PRON" && !/^(?:it|them|us)$/u.test(tokenOf(view, object)?.lower ?? "") ? -1 : object;
  }
}
