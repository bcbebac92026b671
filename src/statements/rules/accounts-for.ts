import { documents } from "../../actors/index.ts";
import type { Sentence, VerbGroup } from "../../language/index.ts";
import { contentSpans } from "../content.ts";
import type { Draft, SentenceRule, Subject } from "../draft.ts";
import { amountAt, bodyEnd, nounGroupOf, spanOf, type Scene } from "../scene.ts";
import { opensClause, subjectBefore } from "../subjects.ts";
import { accountingVerbs, countKeepers, type Accounting } from "../tables/accounting.ts";

/**
 * "The registry has 17 dead", "The observatory arrives at 250 killed": whoever keeps a count answers for it, although no verb of speech tells so.
 * Refused: "the army has 12 dead", which are its own, and every clause that somebody else is quoted with.
 */
export const accountsFor: SentenceRule = {
  id: "accounts-for",
  needs: ({ lemma }) => accountingVerbs.has(lemma),
  find(scene, sentence, taken) {
    for (let at = sentence.tokens.start; at < sentence.tokens.end; at++) {
      const group = scene.analysis.groups[scene.groupOf[at] ?? -1];
      if (group?.kind !== "verb" || group.head !== at || (scene.quoteOf[at] ?? -1) >= 0) continue;
      const accounting = accountingVerbs.get(group.lemma);
      if (accounting === undefined || group.form !== "finite" || group.voice !== "active" || group.negated) continue;
      const object = objectOf(scene, at, accounting);
      if (object < 0) continue;
      const subject = subjectBefore(scene, group.tokens.start, sentence);
      if (subject?.link !== "own" || !keeps(scene, subject) || !opensClause(scene, subject.tokens.start, sentence) || /^(?:when|as|after|before|while|if|because|since|until|once|where|that)$/u.test(scene.tokens[subject.tokens.start - 1]?.lower ?? "")) continue;
      const content = contentSpans(scene, object, contentEnd(scene, object, sentence));
      if (content.length === 0 || taken.some((draft) => isSaid(draft, content[0]?.start ?? 0))) continue;
      return [draftOf(scene, subject, group, content, sentence)];
    }
    return [];
  },
};

const draftOf = (scene: Scene, subject: Subject, group: VerbGroup, content: Draft["content"], sentence: Sentence): Draft => ({ speakers: [subject.party], cue: spanOf(scene, group.tokens), content, stance: "asserts", via: [], family: "statements", rule: "accounts-for", sentence: sentence.index });

const isSaid = ({ family, speakers, content }: Draft, at: number): boolean => family === "statements" && speakers.length > 0 && content.some((span) => span.start <= at && at < span.end);

/** First token of the counted object behind the verb and its particle; -1 where none stands there. */
function objectOf(scene: Scene, verb: number, { particles }: Accounting): number {
  let at = verb + 1;
  if (particles.length > 0) {
    const particle = particles.find((words) => words.every((word, offset) => scene.tokens[at + offset]?.lower === word));
    if (particle === undefined) return -1;
    at += particle.length;
  }
  for (let steps = 0; steps < 3; steps++) {
    if (amountAt(scene, at) !== null || nounGroupOf(scene, at)?.amount != null) return at;
    const token = scene.tokens[at];
    if (token === undefined || (token.pos !== "ADV" && !/^(?:the|a|an|in|all|so|far|now|only|at|least|body|bodies|remains)$/u.test(token.lower))) return -1;
    if (/^(?:body|bodies|remains)$/u.test(token.lower)) return at;
    at++;
  }
  return -1;
}

/** A monitor, an agency of the UN, or what somebody wrote: "the registry of the mission". */
function keeps(scene: Scene, { tokens, party }: Subject): boolean {
  if (party.kind !== null && countKeepers.has(party.kind)) return true;
  const head = scene.tokens[nounGroupOf(scene, tokens.start)?.head ?? tokens.start]?.lower ?? "";
  return (documents.has(head) && !/^(?:toll|tally|count|figures)$/u.test(head)) || /^(?:registry|register|database|log)$/u.test(head);
}

/** The number and what is told of it; what the article adds behind it of other times and places ends it. */
function contentEnd(scene: Scene, from: number, sentence: Sentence): number {
  const end = bodyEnd(scene, sentence);
  for (let at = from + 1; at < end; at++) {
    if ((scene.quoteOf[at] ?? -1) >= 0) continue;
    const token = scene.tokens[at];
    if (token?.text === ";" || /^(?:after|when|while|before|since|whereas|as)$/u.test(token?.lower ?? "")) return at;
    if (token?.text === "," && /^(?:in|on|at|where|which|a|the|but)$/u.test(scene.tokens[at + 1]?.lower ?? "")) return at;
  }
  return end;
}
