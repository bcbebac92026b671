import type { Draft } from "./draft.ts";
import type { Party } from "./party.ts";
import type { Scene } from "./scene.ts";

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
    const resumed = next.speakers[0];
    const before: Party | undefined = last?.speakers[0];
    if (resumed !== undefined && last !== null && before !== undefined && next.via.length === 0 && last.via.length > 0 && resumed.name === before.name && draftsClose(next, last) && isPronoun(scene, resumed)) next = { ...next, via: last.via };
    done.push(next);
    if (next.family === "statements" && next.speakers.length > 0) last = next;
  }
  return done;
}

const isPronoun = (scene: Scene, party: Party): boolean => /^(?:he|she|it|they)$/iu.test(scene.text.slice(party.span.start, party.span.end));

const draftsClose = (a: Draft, b: Draft): boolean => a.sentence - b.sentence <= furthestBack;
