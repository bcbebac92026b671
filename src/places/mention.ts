import type { PlaceMention } from "../core/index.ts";
import type { ArticleWords } from "./article-words.ts";
import type { Feature } from "./features.ts";
import { countryPart } from "./parts.ts";
import type { Resolution } from "./resolution.ts";
import type { Toponym } from "./toponyms.ts";
import type { Candidate, Gazetteer, PlaceKind } from "./types.ts";

const precisionOf: Readonly<Record<PlaceKind, NonNullable<PlaceMention["precision"]>>> = { country: "country", admin1: "admin1", admin2: "district", city: "town", region: "region", sea: "region", feature: "region" };

/** The contract's mention of a name that the gazetteer holds. */
export function mentionOf(words: ArticleWords, toponym: Toponym, resolution: Resolution | undefined, gazetteer: Gazetteer): PlaceMention {
  const chosen = resolution?.chosen ?? null;
  const text = words.analysis.text.slice(toponym.span.start, toponym.span.end);
  if (chosen === null) {
    const ranked = resolution?.ranked ?? [];
    const container = resolution === undefined || resolution.container < 0 ? null : gazetteer.place(resolution.container);
    const countries = new Set(ranked.map((candidate) => candidate.country));
    const only = ranked[0] !== undefined && countries.size === 1 && (resolution?.support ?? 0) > 0.35 ? gazetteer.place(ranked[0].place).country : null;
    const kind = ranked[0]?.kind ?? "city";
    return { span: toponym.span, name: text, country: container?.country ?? only, admin1: container?.admin1 ?? null, lat: null, lon: null, precision: precisionOf[kind], gazetteerId: null, kind, candidates: ranked.slice(0, 6).map((candidate) => gazetteer.place(candidate.place).id) };
  }
  const place = gazetteer.place(chosen.place);
  const part = chosen.kind === "country" ? countryPart(words, toponym.tokens, chosen, gazetteer) : null;
  if (part !== null) return { span: toponym.span, name: part.name, country: place.country, admin1: null, lat: part.lat, lon: part.lon, precision: "region", gazetteerId: part.id, kind: "country", candidates: [] };
  const near = isNear(words, toponym.tokens.start) && chosen.kind === "city";
  return { span: toponym.span, name: chosen.kind === "admin1" ? place.fullName : place.name, country: place.country, admin1: place.admin1, lat: place.lat, lon: place.lon, precision: near ? (isFar(words, toponym.tokens.start) ? "region" : "near") : precisionOf[chosen.kind], gazetteerId: place.id, kind: chosen.kind, candidates: [] };
}

/** "near Kupiansk", "outside the city of X", "35 km south-east of Belgorod": the coordinates are the town's, the event's are not. */
export function isNear(words: ArticleWords, start: number): boolean {
  if (isBetween(words, start)) return true;
  let at = start - 1;
  if (words.lower(at) === "of" && /^(?:city|town|village|settlement|port|hamlet|suburb)$/u.test(words.lower(at - 1))) at -= 2;
  while (/^(?:the|a|city|town|village|border|coastal|port|settlement|garrison|market|mining|railway|resort|holy|historic|ancient|industrial|small|remote|besieged|occupied|capital)$/u.test(words.lower(at))) at--;
  if (/^(?:near|outside|around|towards?|beyond)$/u.test(words.lower(at)) || (words.lower(at) === "to" && /^(?:close|next)$/u.test(words.lower(at - 1)))) return true;
  if (!/^(?:of|from)$/u.test(words.lower(at))) return false;
  return /^(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west|outskirts|suburbs|kms?|kilomet(?:er|re)s?|miles?|metres?|vicinity)$/u.test(words.lower(at - 1)) || /^(?:km|kilomet(?:er|re)s?|miles?)$/u.test(words.lower(at - 2));
}

/** Kilometres from which "near" says too much. */
const farKm = 60;

/** "280 nautical miles east of Eyl": the town only says which part of the map. */
function isFar(words: ArticleWords, start: number): boolean {
  for (let at = start - 1; at > start - 10; at--) {
    const lower = words.lower(at);
    const unit = /^(?:km|kms|kilomet(?:er|re)s?)$/u.test(lower) ? 1 : /^miles?$/u.test(lower) ? 1.609 : null;
    if (unit === null) continue;
    const nautical = words.lower(at - 1) === "nautical";
    const number = Number((words.tokens[nautical ? at - 2 : at - 1]?.text ?? "").replaceAll(",", ""));
    return number * (nautical ? 1.852 : unit) > farKm;
  }
  return false;
}

/** "between Gao and Ansongo": at neither. */
function isBetween(words: ArticleWords, start: number): boolean {
  if (words.lower(start - 1) === "between") return words.lower(start + 1) === "and" || words.lower(start + 2) === "and";
  if (words.lower(start - 1) !== "and") return false;
  for (let at = start - 2; at >= start - 5; at--) if (words.lower(at) === "between") return true;
  return false;
}

const kindPrecision: Readonly<Record<Feature["kind"], PlaceMention["precision"]>> = { feature: null, city: "town", admin2: "district", admin1: "admin1", region: "region" };

/** The contract's mention of a place that no gazetteer entry stands for; its unit and country are those of the place that the words put it in. */
export function unresolvedMention(words: ArticleWords, feature: Feature, toponyms: readonly Toponym[], resolutions: readonly Resolution[], gazetteer: Gazetteer): PlaceMention {
  const start = words.tokens[feature.tokens.start]?.start ?? 0;
  const end = words.tokens[feature.tokens.end - 1]?.end ?? start;
  const around = enclosing(words, feature, toponyms, resolutions);
  const place = around === null ? null : gazetteer.place(around.place);
  return { span: { start, end }, name: words.analysis.text.slice(start, end), country: place?.country ?? null, admin1: place?.admin1 ?? null, lat: null, lon: null, precision: kindPrecision[feature.kind], gazetteerId: null, kind: feature.kind, candidates: [] };
}

/** The place said right after or before: "the village of X in Rakhine State", "X, Texas", "Peshawar's X area". */
function enclosing(words: ArticleWords, feature: Feature, toponyms: readonly Toponym[], resolutions: readonly Resolution[]): Candidate | null {
  let low = 0;
  let high = toponyms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((toponyms[middle]?.tokens.start ?? 0) < feature.tokens.end) low = middle + 1;
    else high = middle;
  }
  const owner = toponyms[low - 1];
  if (owner !== undefined && owner.tokens.end + 1 === feature.tokens.start && /^['’]s$/u.test(words.lower(owner.tokens.end))) return resolutions[low - 1]?.chosen ?? null;
  const next = toponyms[low];
  if (next === undefined || next.tokens.start - feature.tokens.end > 5) return null;
  for (let at = feature.tokens.end; at < next.tokens.start; at++) if (!/^(?:,|in|of|the|\(|village|town|district|area|neighbou?rhood|city|settlement|province|region|(?:north|south|east|west|central)(?:east|west)?(?:ern)?)$/u.test(words.lower(at))) return null;
  return resolutions[low]?.chosen ?? null;
}
