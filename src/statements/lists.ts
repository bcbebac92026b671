import { actorAt, isMark, spanOf, verbGroupAt, type Scene } from "./scene.ts";
import type { Block, Sentence } from "../language/index.ts";
import type { Draft } from "./draft.ts";
import { partyOf } from "./party.ts";

/** How many lines behind a colon may belong to one list. */
const longestList = 40;

/**
 * "The ministry gave these figures:" and the lines of a list below it: the list belongs to who announces it. Gives the drafts with their content widened by the list, and a
 * new one where the announcement itself says nothing ("The army said in its summary:").
 */
export function announceLists(scene: Scene, drafts: readonly Draft[]): readonly Draft[] {
  const { analysis } = scene;
  let done = drafts;
  for (const block of analysis.blocks) {
    const sentence = analysis.sentences[block.sentences.end - 1];
    if (block.kind === "furniture" || sentence === undefined || scene.tokens[sentence.tokens.end - 1]?.text !== ":") continue;
    const lines = linesBelow(scene, block);
    if (lines.length === 0) continue;
    const spans = lines.filter((line) => !drafts.some((draft) => draft.sentence >= line.sentences.start && draft.sentence < line.sentences.end && draft.family === "statements" && draft.speakers.length > 0)).map(({ start, end }) => ({ start, end }));
    if (spans.length === 0) continue;
    const own = done.findLast((draft) => draft.sentence === sentence.index && draft.family === "statements" && draft.speakers.length > 0);
    if (own !== undefined) done = done.map((draft) => (draft === own ? { ...draft, content: [...draft.content, ...spans] } : draft));
    else {
      const speaker = announcer(scene, sentence);
      if (speaker !== null) done = [...done, { speakers: [partyOf(speaker)], cue: spanOf(scene, { start: sentence.tokens.end - 1, end: sentence.tokens.end }), content: spans, stance: "asserts", via: [], family: "statements", rule: "announced-list", sentence: sentence.index }];
    }
  }
  return done;
}

/** The lines right below a block that are items of a list, or short lines without a full stop. */
function linesBelow({ analysis, tokens }: Scene, block: Block): readonly Block[] {
  const lines: Block[] = [];
  for (let at = block.index + 1; at < analysis.blocks.length && lines.length < longestList; at++) {
    const line = analysis.blocks[at];
    const first = analysis.sentences[line?.sentences.start ?? -1];
    if (line === undefined || first === undefined || (line.kind !== "listItem" && line.kind !== "subheading") || isMark(tokens[first.tokens.start])) break;
    if (line.kind === "subheading" && lines[0]?.kind === "listItem") break;
    lines.push(line);
  }
  return lines[0]?.kind === "subheading" && lines.length < 2 ? [] : lines;
}

/** Whoever the sentence names first, where it tells of giving or saying: "The task force summed up as follows:". */
function announcer(scene: Scene, { tokens }: Sentence): ReturnType<typeof actorAt> {
  let told = false;
  for (let at = tokens.start; at < tokens.end; at++) if (/^(?:say|give|release|publish|issue|list|report|state|announce|post|write|sum|summarise|summarize|provide|add|detail|break|record|count|claim)$/u.test(verbGroupAt(scene, at)?.lemma ?? "") || scene.tokens[at]?.lower === "follows") told = true;
  if (!told) return null;
  for (let at = tokens.start; at < tokens.end; at++) {
    const actor = actorAt(scene, at);
    if (actor !== null && actor.kind !== null && at - tokens.start < 6) return actor;
    if (verbGroupAt(scene, at) !== null) return null;
  }
  return null;
}
