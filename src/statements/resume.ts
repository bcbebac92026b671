import type { Draft } from "./draft.ts";
import { partyOf, type Party } from "./party.ts";
import { actorAt, amountAt, isMark, type Scene } from "./scene.ts";

/** How many sentences back the speaker of "the statement" may stand. */
const furthestBack = 4;

const bareDocument = /^(?:(?:the |its |this |that )?|(?:the |its |this |that |another )(?:earlier |previous |first |second |later |same |latest |new |initial |separate |further |subsequent )|an? (?:earlier |previous |second |later |new |separate |further |subsequent ))(?:statement|report|text|communiqué|communique|document|post|message|announcement|bulletin|article|study|survey|letter|memo|tweet|data|figures|communiques|count|tally|toll|update|briefing|leaflet|press release|press note)$/iu;

const sameSource = /^(?:the|this|that) same (?:source|sources|official|officer|person|man|woman|resident|witness|doctor|medic|spokesman|spokeswoman|spokesperson|agency|outlet|body|organisation|organization|statement|report|commander|diplomat|activist)$/iu;

/**
 * Gives the attributions of a paragraph their unsaid parts: "the statement said" speaks for who made the statement before, and "he added" was heard by the agency
 * that heard the sentence before.
 */
export function resumeSpeakers(scene: Scene, drafts: readonly Draft[]): readonly Draft[] {
  const done: Draft[] = [];
  let last: Draft | null = null;
  for (const draft of drafts) {
    let next = draft;
    const speaker = draft.speakers[0];
    if (speaker !== undefined && speaker.kind === null && last !== null && draft.sentence - last.sentence <= furthestBack && bareDocument.test(scene.text.slice(speaker.span.start, speaker.span.end))) {
      const noun = /(\p{L}+)$/u.exec(scene.text.slice(speaker.span.start, speaker.span.end))?.[1]?.toLowerCase() ?? "";
      const named = done.findLast((before) => draft.sentence - before.sentence <= furthestBack && before.family === "statements" && before.speakers.some(({ span, kind }) => kind !== null && new RegExp(`\\b${noun}\\b`, "iu").test(scene.text.slice(span.start, span.end))));
      const author: Party | undefined = (named ?? last).speakers[0];
      if (author !== undefined) next = { ...draft, speakers: [{ ...author, span: speaker.span }] };
    }
    if (draft.rule === "speaker-colon" && speaker !== undefined && speaker.name === "Quote" && last !== null) next = { ...draft, speakers: last.speakers.slice(0, 1).map((author) => ({ ...author, span: speaker.span })) };
    if (next.speakers.length === 1 && last !== null && last.speakers.length === 1 && draft.sentence - last.sentence <= furthestBack && sameSource.test(scene.text.slice(speaker?.span.start ?? 0, speaker?.span.end ?? 0))) next = { ...next, speakers: next.speakers.flatMap(({ span }) => last?.speakers.map((author) => ({ ...author, span })) ?? []) };
    if (next.speakers.length === 1 && last !== null && meansSpeaker(scene, next, last)) next = { ...next, speakers: next.speakers.flatMap(({ span }) => last?.speakers.slice(0, 1).map((author) => ({ ...author, span })) ?? []) };
    const pair = next.speakers.length === 1 ? ofPair(scene, next) : null;
    if (pair !== null) next = { ...next, speakers: next.speakers.map(({ span }) => ({ ...pair, span })) };
    const meant = next.speakers.length === 1 && (last === null || !sameBlock(scene, next, last)) ? openingBody(scene, next) : null;
    if (meant !== null) next = { ...next, speakers: next.speakers.map(({ span }) => ({ ...meant, span })) };
    const resumed = next.speakers[0];
    const before: Party | undefined = last?.speakers[0];
    if (resumed !== undefined && last !== null && before !== undefined && next.via.length === 0 && last.via.length > 0 && resumed.name === before.name && draftsClose(next, last) && (isPronoun(scene, resumed) || sameSource.test(scene.text.slice(resumed.span.start, resumed.span.end)) || (next.sentence - last.sentence <= 2 && isShort(scene, resumed)))) next = { ...next, via: last.via };
    done.push(next);
    if (next.family === "statements" && next.speakers.length > 0) last = next;
  }
  return done;
}

/** "the former", "the latter": the first and the last of two whom the sentence before joins with "and". Null where a speaker is none of these. */
function ofPair(scene: Scene, { speakers, sentence }: Draft): Party | null {
  const span = speakers[0]?.span;
  const which = span === undefined ? null : /^(?:the )?(former|latter)$/iu.exec(scene.text.slice(span.start, span.end))?.[1]?.toLowerCase();
  if (which == null) return null;
  for (let back = sentence - 1; back >= Math.max(0, sentence - 2); back--) {
    const frame = scene.analysis.sentences[back];
    if (frame === undefined) continue;
    const named = scene.actors.filter((actor) => actor.start >= frame.start && actor.end <= frame.end && actor.form !== "pronoun");
    const at = named.findIndex((actor, index) => scene.tokens[actor.tokens.end]?.lower === "and" && named[index + 1]?.tokens.start === actor.tokens.end + 1);
    const chosen = at < 0 ? undefined : named[which === "former" ? at : at + 1];
    if (chosen !== undefined) return partyOf(chosen);
  }
  return null;
}

/** "said Dut", "the source said": a name without what else it was called before. */
const isShort = (scene: Scene, party: Party): boolean => party.span.end - party.span.start < party.name.length || /^the \p{Ll}+$/iu.test(scene.text.slice(party.span.start, party.span.end));

const isPronoun = (scene: Scene, party: Party): boolean => /^(?:he|she|it|they)$/iu.test(scene.text.slice(party.span.start, party.span.end));

/** "according to the authorities. …, they say": a pronoun that stands for nobody yet means the speaker right before it, where the two agree in number. */
function meansSpeaker(scene: Scene, next: Draft, last: Draft): boolean {
  const speaker = next.speakers[0];
  const author = last.speakers[0];
  if (speaker === undefined || author?.kind == null || speaker.kind !== null || next.family !== "statements" || !isPronoun(scene, speaker)) return false;
  if (next.sentence - last.sentence > 1 || !sameBlock(scene, next, last) || last.speakers.length > 1) return false;
  const pronoun = scene.text.slice(speaker.span.start, speaker.span.end).toLowerCase();
  const many = /(?:s|people|police)$/iu.test(author.name) && !/^\p{Lu}/u.test(author.name);
  if (pronoun === "they") return many;
  return pronoun === "it" && !many && author.kind !== "person" && author.kind !== "witness";
}

const sameBlock = ({ analysis }: Scene, a: Draft, b: Draft): boolean => analysis.sentences[a.sentence]?.block === analysis.sentences[b.sentence]?.block;

const bodies = /^(?:ngo|un|medical|government|police|military|armedGroup)$/u;

/** "The ambulance service has treated 30 people, it says": where nobody spoke in the paragraph before, "it" is the body that opens the sentence. Null where none does. */
function openingBody(scene: Scene, draft: Draft): Party | null {
  const speaker = draft.speakers[0];
  const sentence = scene.analysis.sentences[draft.sentence];
  if (draft.rule !== "said-after" || speaker === undefined || sentence === undefined || !/^it$/iu.test(scene.text.slice(speaker.span.start, speaker.span.end))) return null;
  const { start } = sentence.tokens;
  if ((scene.quoteOf[start] ?? -1) >= 0 || isMark(scene.tokens[start])) return null;
  const actor = actorAt(scene, start) ?? actorAt(scene, start + 1);
  return actor !== null && actor.tokens.start <= start + 1 && actor.form !== "pronoun" && actor.end < speaker.span.start && amountAt(scene, actor.tokens.start) === null && bodies.test(actor.kind ?? "") ? partyOf(actor) : null;
}

const draftsClose = (a: Draft, b: Draft): boolean => a.sentence - b.sentence <= furthestBack;
