import { candidatesOf, type CasualtyRule } from "../candidate.ts";
import { afterPhrase, countListRight } from "../grammar/lists.ts";
import { nounAt, wordOf } from "../grammar/view.ts";

const id = "en/casualties/itemised";

/** Items of a list that leave the verb out: "• Ten civilians were killed by airstrikes … • Three citizens by rocket fire". Refused: "• Three lorries by road", and any item of a list without a fate before it. */
export const itemised: CasualtyRule = {
  id,
  find: (view, found, earlier) => {
    const block = view.analysis.blocks[view.sentence.block];
    if (block?.kind !== "listItem" || found.length > 0) return [];
    const first = view.items.findIndex(({ kind }) => kind === "noun");
    if (first < 0 || first > 2) return [];
    const listed = countListRight(view, first, "weak");
    const before = earlier.at(-1);
    const previous = before === undefined ? undefined : view.analysis.blocks[view.analysis.sentences[before.sentence]?.block ?? -1];
    if (listed === null || before === undefined || previous?.kind !== "listItem" || block.index - previous.index > 2) return [];
    const after = afterPhrase(view, listed.last);
    if (!(/^(?:by|due)$/u.test(wordOf(view, after)) || (wordOf(view, after) === "as" && view.analysis.tokens[nounAt(view, after + 1)?.head ?? -1]?.lower === "result"))) return [];
    return candidatesOf(id, view, before.outcome, listed.counted, { start: view.items[first]?.start ?? 0, end: view.items[after]?.end ?? 0 });
  },
};
