import { documents, phraseEnd, plainName, type ActorMention } from "../actors/index.ts";
import type { Span, SpeakerKind } from "../core/index.ts";
import type { Sentence } from "../language/index.ts";
import { actorAt, nounGroupOf, spanOf, type Scene } from "./scene.ts";

/** A speaker, as a statement names it. */
export interface Party {
  readonly name: string;
  readonly kind: SpeakerKind | null;
  readonly side: string | null;
  readonly span: Span;
}

export const partyOf = (mention: ActorMention): Party => ({ name: mention.name, kind: mention.kind, side: mention.side, span: { start: mention.start, end: mention.end } });

/** Someone named by words alone. */
export function partyOfWords(scene: Scene, tokens: Span): Party {
  return { name: plainName(scene.tokens, tokens.start, tokens.end), kind: null, side: null, span: spanOf(scene, tokens) };
}

/** The speaker that a noun phrase beginning at `token` names, and the token it ends before; null where no noun phrase begins there. */
export function partyFrom(scene: Scene, token: number, sentence: Sentence): { readonly party: Party; readonly end: number } | null {
  let at = token;
  while (at < sentence.tokens.end && /^(?:both|even|also|only|the|["“])$/u.test(scene.tokens[at]?.lower ?? "") && nounGroupOf(scene, at) === null) at++;
  const group = nounGroupOf(scene, at);
  if (group === null || group.tokens.start > at) return null;
  const end = phraseEnd(scene.analysis, scene.groupOf, group, sentence.tokens.end);
  const actor = actorAt(scene, group.tokens.start);
  const owns = actor !== null && actor.tokens.start === group.tokens.start && actor.tokens.end < group.tokens.end;
  if (owns) return { party: { ...partyOf(actor), span: spanOf(scene, { start: at, end }) }, end };
  if (actor !== null && actor.tokens.start === group.tokens.start) return authored(scene, { start: at, end: actor.tokens.end }, sentence, partyOf(actor));
  return authored(scene, { start: at, end }, sentence, partyOfWords(scene, { start: at, end }));
}

/** Documents speak for their author: "figures from the ministry", "a report by Oxfam". */
function authored(scene: Scene, tokens: Span, sentence: Sentence, party: Party): { readonly party: Party; readonly end: number } {
  const head = nounGroupOf(scene, tokens.start)?.head ?? tokens.start;
  if (!documents.has(scene.tokens[head]?.lower ?? "") && !/^(?:count|tally|database|register|registry|log|index|version|estimate|toll|inquiry|probe|pamphlet|leaflet|petition|newsletter)$/u.test(scene.tokens[head]?.lower ?? "")) return { party, end: tokens.end };
  let at = scene.tokens[head + 1]?.text === "," && /^(?:given|provided|released|published|issued|supplied)$/u.test(scene.tokens[head + 2]?.lower ?? "") ? head + 2 : head + 1;
  while (at < Math.min(sentence.tokens.end, head + 5) && /^(?:published|released|issued|compiled|given|provided|communicated|transmitted|drawn|supplied|announced|collected|gathered|made|cited|conducted|carried|circulated|kept|maintained|held|run|shared|circulating|posted|out|on|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/u.test(scene.tokens[at]?.lower ?? "")) at++;
  if (scene.tokens[at]?.lower === "attributed" || scene.tokens[at]?.lower === "signed") at++;
  if (/^(?:in|on)$/u.test(scene.tokens[at]?.lower ?? "") && /^(?:name|behalf)$/u.test(scene.tokens[at + 2]?.lower ?? scene.tokens[at + 1]?.lower ?? "")) at += 3;
  else if (scene.tokens[at]?.lower === "on" && scene.tokens[at + 1]?.lower === "behalf") at += 2;
  if (/^(?:by|from|of|to)$/u.test(scene.tokens[at]?.lower ?? "")) {
    const author = actorAt(scene, at + 1);
    if (author === null && scene.tokens[at]?.lower === "by") {
      const group = nounGroupOf(scene, at + 1);
      if (group?.tokens.start === at + 1) return { party: { ...partyOfWords(scene, group.tokens), span: spanOf(scene, { start: tokens.start, end: group.tokens.end }) }, end: group.tokens.end };
    }
    if (author !== null && author.tokens.start === at + 1) return { party: { ...partyOf(author), span: spanOf(scene, { start: tokens.start, end: author.tokens.end }) }, end: author.tokens.end };
  }
  return { party, end: tokens.end };
}
