import type { Draft } from "./draft.ts";
import { partyOf, type Party } from "./party.ts";
import { actorAt, amountAt, isMark, type Scene } from "./scene.ts";

/** How many sentences back the speaker of "the statement" may stand. */
const furthestBack = 4;

const bareDocument = /^(?:(?:the |its |this |that )?|(?:the |its |this |that |an? |another )(?:earlier |previous |first |second |later |same |latest |new |initial |separate |further |subsequent ))(?:statement|report|text|communiqué|communique|document|post|message|announcement|bulletin|article|study|survey|letter|memo|tweet|data|figures|communiques|count|tally|toll|update|briefing|leaflet|press release|press note)$/iu;

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
      const author: Party | undefined = last.speakers[0];
      if (author !== undefined) next = { ...draft, speakers: [{ ...author, span: speaker.span }] };
    }
    if (draft.rule === "speaker-colon" && speaker !== undefined && speaker.name === "Quote" && last !== null) next = { ...draft, speakers: last.speakers.slice(0, 1).map((author) => ({ ...author, span: speaker.span })) };
    if (next.speakers.length === 1 && last !== null && meansSpeaker(scene, next, last)) next = { ...next, speakers: next.speakers.flatMap(({ span }) => last?.speakers.slice(0, 1).map((author) => ({ ...author, span })) ?? []) };
    const meant = next.speakers.length === 1 && (last === null || !sameBlock(scene, next, last)) ? openingBody(scene, next) : null;
    if (meant !== null) next = { ...next, speakers: next.speakers.map(({ span }) => ({ ...meant, span })) };
    const resumed = next.speakers[0];
    const before: Party | undefined = last?.speakers[0];
    if (resumed !== undefined && last !== null && before !== undefined && next.via.length === 0 && last.via.length > 0 && resumed.name === before.name && draftsClose(next, last) && isPronoun(scene, resumed)) next = { ...next, via: last.via };
    done.push(next);
    if (next.family === "statements" && next.speakers.length > 0) last = next;
  }
  return done;
}

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
