import { candidatesOf, type Candidate, type CasualtyRule } from "../candidate.ts";
import type { Counted } from "../grammar/counted.ts";
import { afterPhrase, countListRight } from "../grammar/lists.ts";
import { nounAt, wordOf } from "../grammar/view.ts";

const id = "en/casualties/apposed";

/** The numbered members of a figure, set beside it: "three people, two men and a woman, were killed", "three dead – a baker and two customers". They must come to the figure. Refused: "five people, two dogs and a cat were hit", "ten were killed, two men said". */
export const apposed: CasualtyRule = {
  id,
  needsFigure: true,
  find: (view, found) =>
    found.flatMap((whole): readonly Candidate[] => {
      const people = whole.counted;
      if (people?.form !== "numbered" || whole.part || whole.denied || people.amount.min !== people.amount.max || (people.amount.min ?? 0) < 2 || whole.sentence !== view.sentence.index) return [];
      const at = view.items.findIndex((item) => item.start < people.tokens.end && people.tokens.end <= item.end);
      if (at < 0) return [];
      const joint = [afterPhrase(view, at), ...jointsAfter(whole)].find((index) => /^(?:[,(:–—-]|--)$/u.test(wordOf(view, index)) && nounAt(view, index + 1) !== null);
      const listed = joint === undefined ? undefined : countListRight(view, joint + 1, "strong")?.counted;
      if (listed?.form !== "list" || listed.amount.min !== people.amount.min || listed.amount.max !== people.amount.max) return [];
      return listed.all.filter((member) => isCounted(member, found)).flatMap((member) => candidatesOf(id, view, whole.outcome, member, whole.trigger, { part: true })).map((candidate) => ({ ...candidate, tokens: candidate.counted?.tokens ?? candidate.tokens }));

      /** Positions right behind the fate: "three people were killed: two men and a woman". */
      function jointsAfter({ tokens }: Candidate): readonly number[] {
        const after = view.items.findIndex((item) => item.start >= tokens.end);
        return after < 0 ? [] : [after, afterPhrase(view, after - 1)];
      }
    }),
};

/** Members told by a number, which no other rule has read. */
const isCounted = (member: Counted, found: readonly Candidate[]): boolean => member.form === "numbered" && !found.some(({ counted }) => counted !== null && counted.tokens.start === member.tokens.start && counted.tokens.end === member.tokens.end);
