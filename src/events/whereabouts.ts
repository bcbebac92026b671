import { governmentMetonyms } from "../actors/index.ts";
import type { Reading } from "../claims/index.ts";
import type { AttackClaim, Claim, PlaceMention, Span, TimeMention } from "../core/index.ts";
import { sentenceAt } from "../language/index.ts";
import { describePlace, placePhrase } from "../places/index.ts";

/** How far behind the words of an attack its place or day may stand, in UTF-16 units: "was targeted in the far north of the Sumy region". */
const reach = 32;

/**
 * Where and when each named speaker has an attack: claims of the kinds `place` and `time`, so that competing ones stand side by side.
 * Made of the places and days beside the words of an attack claim, in its sentence; what the article says in its own voice is the event's own place and time.
 * In order of the text.
 */
export function whereabouts(reading: Reading, claims: readonly Claim[]): readonly Claim[] {
  const made = new Map<string, Claim>();
  const counts = new Map<string, number>();
  for (const attack of claims) {
    if (attack.kind !== "attack" || attack.speakers.length === 0 || attack.stance === "denies") continue;
    const place = beside(reading, attack, reading.places.filter((mention) => isFine(mention) && !isAttacker(mention, attack)));
    if (place !== null) add(made, counts, reading, attack, { kind: "place", span: placePhrase(place, reading.analysis, reading.places), place: describePlace(place, reading.analysis, reading.places) });
    const time = beside(reading, attack, reading.times.filter((mention) => mention.value !== null));
    if (time !== null) add(made, counts, reading, attack, { kind: "time", span: time.span, time: { value: time.value, precision: time.precision, basis: time.basis } });
  }
  return [...made.values()];
}

/** A country beside an attack is as often who did it as where it was. */
const isFine = (mention: PlaceMention): boolean => mention.country !== null && mention.precision !== null && mention.precision !== "country" && mention.kind !== "country";

/** "Moscow had fired missiles": the capital is who did it. */
const isAttacker = ({ name, country, span }: PlaceMention, attack: AttackClaim): boolean => span.start === attack.span.start && governmentMetonyms.has(name.toLowerCase()) && attack.attackers.some(({ side }) => side === country);

type Found = { readonly kind: "place"; readonly span: Span; readonly place: Extract<Claim, { kind: "place" }>["place"] } | { readonly kind: "time"; readonly span: Span; readonly time: Extract<Claim, { kind: "time" }>["time"] };

function beside<M extends PlaceMention | TimeMention>({ analysis }: Reading, attack: AttackClaim, mentions: readonly M[]): M | null {
  const sentence = sentenceAt(analysis.sentences, attack.span.start);
  if (sentence === null) return null;
  const last = Math.min(sentence.end, attack.span.end + reach);
  return mentions.find(({ span }) => attack.span.start <= span.start && span.end <= last) ?? null;
}

/** One claim for each speaker of the same words of the same event. */
function add(made: Map<string, Claim>, counts: Map<string, number>, { analysis }: Reading, attack: AttackClaim, found: Found): void {
  const key = `${found.kind}@${found.span.start.toString()}-${found.span.end.toString()}`;
  const speaker = `${key} ${attack.event} ${attack.speakers.map(({ name }) => name).join("|")}`;
  if (made.has(speaker)) return;
  const copies = (counts.get(key) ?? 0) + 1;
  counts.set(key, copies);
  const { event, speakers, stance, hedges } = attack;
  const said = { id: copies === 1 ? key : `${key}.${copies.toString()}`, event, speakers, stance, hedges, quote: analysis.text.slice(found.span.start, found.span.end), rule: `en/${found.kind}/of-attack` };
  made.set(speaker, { ...said, ...found });
}
