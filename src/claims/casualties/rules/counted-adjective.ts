import { en } from "../../../language/index.ts";
import { candidatesOf, type CasualtyRule } from "../candidate.ts";
import { countPeople, type Counted } from "../grammar/counted.ts";
import { countListLeft } from "../grammar/lists.ts";
import { nounAt, tokenOf, verbAt, wordOf } from "../grammar/view.ts";

const adjectives: ReadonlySet<string> = new Set(en.outcomeAdjectives.keys());
const linking = new Set(["be", "lie", "remain", "leave", "fear", "feel", "presume", "believe", "confirm", "report", "find", "declare", "pronounce", "turn", "go"]);

/** Number and state side by side or joined by a linking verb: "six dead", "12 others wounded", "at least 17 people are dead", "left 23 people dead". */
export const countedAdjective: CasualtyRule = {
  id: "en/casualties/counted-adjective",
  needs: adjectives,
  find: (view) =>
    view.items.flatMap((item, index) => {
      const state = stateAt(view, index);
      if (state === null) return [];
      const trigger = { start: item.start, end: item.end };
      let at = index - 1;
      let steps = 0;
      while (at >= 0 && steps++ < 4 && (tokenOf(view, at)?.pos === "ADV" || /^(?:feared|reported|confirmed|still|now|also|either|in|not)$/u.test(wordOf(view, at)))) at--;
      const verb = verbAt(view, at);
      if (verb !== null && linking.has(verb.lemma) && verb.modal === null) {
        if (verb.negated && state !== "missing") return [];
        at--;
        if (verb.form === "infinitive" && /^(?:appear|seem|look)$/u.test(verbAt(view, at)?.lemma ?? "")) at--;
        while (at >= 0 && /^(?:,|also|all)$/u.test(wordOf(view, at))) at--;
      }
      if (/^(?:who|which|that)$/u.test(wordOf(view, at))) at--;
      let subject = at;
      if (state === "missing" && view.items[subject]?.kind === "noun" && countPeople(view, subject, "weak") === null) return [];
      while (subject > 1 && /^(?:in|at|on|from|near|inside)$/u.test(wordOf(view, subject - 1)) && nounAt(view, subject - 2) !== null) subject -= 2;
      if (wordOf(view, subject - 1) === "of" && nounAt(view, subject - 2)?.amount != null) subject -= 2;
      const counted = countListLeft(view, subject, verb === null ? "weak" : "strong");
      if (counted === null || (verb === null && counted.form === "single" && !headlineEnds(view, index))) return [];
      const beside = isHeadline(view) && counted.form === "numbered" && wordOf(view, subject - 1) === "," ? countPeople(view, subject - 2, "weak") : null;
      const all = beside?.form === "numbered" && !tellsState(view, beside) ? [beside, counted] : [counted];
      const beyond = /^(?:or|and|nor)$/u.test(wordOf(view, index + 1)) && !(verbAt(view, index + 2)?.form === "finite" && verbAt(view, index + 2)?.voice === "active") ? en.outcomeAdjectives.get(wordOf(view, index + 2)) : undefined;
      const either = (state === "killed" && beyond === "injured") || (state === "injured" && beyond === "killed");
      return all.flatMap((people) => candidatesOf("en/casualties/counted-adjective", view, either ? "killedOrInjured" : state, people, trigger, { denied: people.amount.max === 0 }));
    }),
};

/** Headlines leave out "and": "7 gunmen, 3 hostages dead". */
const isHeadline = (view: Parameters<typeof wordOf>[0]): boolean => /^(?:sub)?head/u.test(view.analysis.blocks[view.sentence.block]?.kind ?? "");

/** "52 dead, scores hurt": the first of the two has a fate of its own. */
const tellsState = (view: Parameters<typeof wordOf>[0], { tokens }: Counted): boolean => view.analysis.tokens.slice(tokens.start, tokens.end).some(({ lower }) => en.outcomeAdjectives.has(lower));

function stateAt(view: Parameters<typeof wordOf>[0], index: number) {
  const word = wordOf(view, index);
  const state = en.outcomeAdjectives.get(word);
  if (state === undefined || (word === "gone" && !/^(?:all|both)$/u.test(view.analysis.tokens[nounAt(view, index - 1)?.tokens.start ?? -1]?.lower ?? ""))) return null;
  if (nounAt(view, index) !== null && word !== "dead" && word !== "missing" && word !== "wounded" && word !== "injured" && word !== "killed" && word !== "kia" && word !== "wia") return null;
  const verb = verbAt(view, index);
  if (verb !== null && (verb.form === "finite" && verb.voice === "active")) return null;
  return state;
}

const headlineEnds = (view: Parameters<typeof wordOf>[0], index: number): boolean => index === view.items.length - 1 || /^[,.;:–—]$/u.test(wordOf(view, index + 1)) || /^(?:in|after|as|and|at|by)$/u.test(wordOf(view, index + 1));

/** "The dead officer, a sergeant", "identified the slain driver as": one person told of again by what became of him. Refused: "the dead man's brother", "relatives of the dead man". */
function isTheOne(view: Parameters<typeof wordOf>[0], index: number): boolean {
  const group = nounAt(view, index);
  const head = view.analysis.tokens[group?.head ?? -1];
  if (group?.determiner !== "the" || head === undefined || en.pluralNouns.has(head.lower) || head.lemma !== head.lower || !en.personNouns.has(head.lower) || view.analysis.tokens.slice(group.tokens.start, head.index + 2).some(({ lower }) => lower === "'s")) return false;
  return index === 0 || (/^(?:identify|name)$/u.test(verbAt(view, index - 1)?.lemma ?? "") && wordOf(view, index + 1) === "as");
}

/** Words that vouch for people, whatever the noun: "60 liquidated nationalists". Refused: "two dead batteries", "three missing pages". */
const harmed = /^(?:slain|martyred|murdered|wounded|kidnapped|abducted|executed|beheaded|liquidated|massacred|assassinated|lynched|slaughtered)$/u;

/** The state inside the noun phrase: "eight injured people", "the 35 wounded", "three dead soldiers", "the six abducted women". */
export const stateInPhrase: CasualtyRule = {
  id: "en/casualties/state-in-phrase",
  needs: adjectives,
  find: (view) =>
    view.items.flatMap((item, index) => {
      const group = nounAt(view, index);
      const { tokens } = view.analysis;
      if (group === null || (group.amount === null && group.determiner !== "another" && !isTheOne(view, index))) return [];
      for (let at = item.start; at < item.end; at++) {
        const state = en.outcomeAdjectives.get(tokens[at]?.lower ?? "");
        if (state === undefined || (at !== group.head && tokens[at]?.pos === "PROPN" && tokens[at]?.text !== tokens[at]?.text.toUpperCase() && view.analysis.blocks[view.sentence.block]?.kind === "paragraph")) continue;
        const counted = countPeople(view, index, at < group.head && harmed.test(tokens[at]?.lower ?? "") ? "strong" : "weak");
        if (counted === null) return [];
        const beyond = at === group.head && counted.amount.max === 0 && /^(?:or|nor|and)$/u.test(wordOf(view, index + 1)) ? en.outcomeAdjectives.get(wordOf(view, index + 2)) : undefined;
        return candidatesOf("en/casualties/state-in-phrase", view, beyond === undefined || beyond === state ? state : "killedOrInjured", counted, { start: at, end: at + 1 }, { denied: counted.amount.max === 0 });
      }
      return [];
    }),
};
