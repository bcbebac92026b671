import { adverbialEnd } from "../after.ts";
import { contentSpans } from "../content.ts";
import type { CueRule } from "../draft.ts";
import { partyFrom } from "../party.ts";
import { bodyEnd, nounGroupOf, spanOf } from "../scene.ts";
import { countNouns, timeNouns } from "../tables/en.ts";
import { hasVerb } from "./said-after.ts";

/** "The deaths were confirmed by the ministry", "a figure given by two doctors": the speaker stands behind "by". */
export const passiveBy: CueRule = {
  id: "passive-by",
  find(scene, clause) {
    const { cue } = clause;
    if (cue.active || cue.group === null || scene.tokens[cue.tokens.start - 1]?.lower === "as" || /^(?:find|learn)$/u.test(cue.lemma) || (cue.lemma === "identify" && cue.group.form === "pastParticiple")) return null;
    const end = bodyEnd(scene, cue.sentence);
    let by = -1;
    for (let at = cue.tokens.end; at < Math.min(end, cue.tokens.end + 10); at++) {
      if (scene.tokens[at]?.lower === "by") {
        by = at;
        break;
      }
      if (scene.tokens[at]?.pos === "VERB" || scene.tokens[at]?.pos === "CCONJ") break;
    }
    if (by < 0) return null;
    const speaker = partyFrom(scene, by + 1, cue.sentence);
    if (speaker === null || (cue.lemma === "identify" && speaker.party.kind === null) || timeNouns.has(scene.tokens[speaker.end - 1]?.lower ?? "")) return null;
    const group = nounGroupOf(scene, cue.tokens.start - 1);
    const from = cue.group.form === "pastParticiple" && group !== null ? Math.max(clause.from, group.tokens.start) : clause.from;
    if (/^(?:dub|call|describe|label|brand|term)$/u.test(cue.lemma)) {
      const called = contentSpans(scene, cue.tokens.end, by);
      return called.length === 0 ? null : { speakers: [speaker.party], cue: spanOf(scene, cue.tokens), content: called, stance: cue.verb.stance, via: [], family: cue.verb.family, rule: "passive-by", sentence: cue.sentence.index };
    }
    const figure = cue.verb.figure && /^(?:at|as|to|from)$/u.test(scene.tokens[cue.tokens.end]?.lower ?? "") ? contentSpans(scene, cue.tokens.end, by) : [];
    const behind = /^(?:blame|accuse|charge|condemn|suspect)$/u.test(cue.lemma) ? adverbialEnd(scene, speaker.end, end, cue.sentence) : speaker.end;
    const rest = (behind > speaker.end ? /^(?:for|of|over|in)$/u : cue.verb.figure ? /^(?:at|to|as|from)$/u : /^(?:to|as|that|is|was|stands)$/u).test(scene.tokens[behind]?.lower ?? "") || (/^(?:blame|accuse|charge|suspect)$/u.test(cue.lemma) && /^(?:for|of|over|in)$/u.test(scene.tokens[behind]?.lower ?? "")) ? contentSpans(scene, behind, end) : [];
    const apposed = cue.group.form === "pastParticiple" && group !== null && countNouns.has(scene.tokens[group.head]?.lower ?? "") && scene.tokens[group.tokens.start - 1]?.text === "," && group.amount === null && cue.verb.stance !== "denies" && hasVerb(scene, clause.from, group.tokens.start);
    const content = [...contentSpans(scene, apposed ? clause.from : from, cue.tokens.start), ...figure, ...rest];
    if (content.length === 0) return null;
    return { speakers: [speaker.party], cue: spanOf(scene, cue.tokens), content, stance: cue.verb.stance, via: [], family: cue.verb.family, rule: "passive-by", sentence: cue.sentence.index };
  },
};
