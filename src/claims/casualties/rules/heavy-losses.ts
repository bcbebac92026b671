import { candidatesOf, type CasualtyRule } from "../candidate.ts";
import { nounAt, verbAt } from "../grammar/view.ts";

const id = "en/casualties/heavy-losses";
const weights = new Set(["heavy", "light", "severe", "significant", "minor", "serious", "substantial"]);
const suffering = new Set(["suffer", "sustain", "take", "inflict", "incur", "report", "cause"]);

/** Casualties that are weighed and not counted: "suffered heavy casualties", "there were casualties". Refused: "heavy rain", "could cause casualties". */
export const heavyLosses: CasualtyRule = {
  id,
  needs: new Set(["casualties", "losses"]),
  find: (view) =>
    view.items.flatMap((item, index) => {
      const group = nounAt(view, index);
      const { tokens, text } = view.analysis;
      if (group === null || group.amount !== null || !/^(?:casualties|losses)$/u.test(tokens[group.head]?.lower ?? "")) return [];
      const verb = verbAt(view, index - 1);
      const bare = group.head === item.start && tokens[group.head]?.lower === "casualties" && !/^(?:or|and|among|in|figures?)$/u.test(tokens[item.end]?.lower ?? "");
      const there = bare && verb?.lemma === "be" && tokens[verb.tokens.start - 1]?.lower === "there";
      if (verb === null || verb.negated || verb.modal !== null || verb.form === "infinitive" || !(there || (suffering.has(verb.lemma) && (bare || weights.has(tokens[item.start]?.lower ?? ""))))) return [];
      const words = text.slice(tokens[item.start]?.start ?? 0, tokens[item.start]?.end ?? 0);
      const counted = { amount: { kind: "vague", min: null, max: null, words }, tokens: { start: item.start, end: item.end }, head: tokens[group.head] ?? null, group: null, form: "numbered", additional: false, members: [], all: [] } as const;
      return candidatesOf(id, view, "killedOrInjured", counted, { start: view.items[index - 1]?.start ?? item.start, end: item.end });
    }),
};
