import type { PlaceMention, Span, TimeMention } from "../core/index.ts";
import type { Analysis, Block } from "../language/index.ts";
import { dateTitle, digestTitle, happeningHeading, itemSources } from "./tables/en.ts";

/**
 * The story that each block belongs to, by position; all 0 where the text is one story.
 * items: each line is a story (a day's events, one a line) · sections: each heading opens one (a briefing) ·
 * entries: paragraphs that open with a place of their own or with a date ("NYALA —", "August 2015 –"), what stands before and after them being the text's own story.
 * `counts` are the spans of the casualty figures.
 */
export function sectionsOf(analysis: Analysis, places: readonly PlaceMention[], times: readonly TimeMention[], counts: readonly Span[]): readonly number[] {
  const { blocks, text } = analysis;
  const kind = digestKind(analysis, places);
  if (kind === null) return entriesOf(analysis, places, times) ?? placedItems(analysis, places, counts) ?? townByTown(analysis, places, counts) ?? blocks.map(() => 0);
  let section = 0;
  let afterHeading = true;
  let subject = false;
  return blocks.map((block) => {
    const heading = isHeading(block, text);
    if (block.kind === "furniture" || (block.kind === "headline" && section === 0)) return section;
    // A heading goes with the first item under it.
    if (!afterHeading && (heading || (kind === "items" && !subject))) section++;
    // "June 2025 strikes on …": all items under a heading that names a happening are of it.
    if (heading) subject = happeningHeading.test(text.slice(block.start, block.end));
    afterHeading = heading;
    return section;
  });
}

/** So many paragraphs of a list of entries open alike. */
const fewestEntries = 3;
/** "NYALA — Army aircraft", "EL GEZIRA: Men on camels": a name in capitals before a dash or colon. */
const placeEntry = /^(\p{Lu}[\p{Lu}\s'’.-]{2,40}?)(?:, \p{Lu}[\p{L} ]{2,20})?\s?(?:[—–:]|\s-\s)\s?\S/u;

/** "Zamfara: Bandits", "Lebanon. One man", "Homs province: 2": what follows the name of a place that an entry opens with. */
const namedEntry = /^(?: (?:province|state|region|district|county|oblast|city|governorate))?(?::|\.| [—–]) ?[\p{Lu}\d]/iu;

/** Sections where paragraphs open as the entries of a list of happenings; null where they do not. */
function entriesOf({ blocks, text }: Analysis, places: readonly PlaceMention[], times: readonly TimeMention[]): readonly number[] | null {
  const timeAt = new Map(times.map((time) => [time.span.start, time]));
  const placeAt = new Map(places.map((place) => [place.span.start, place]));
  const opening = (block: Block): string | null => {
    const named = placeAt.get(block.start);
    if (named !== undefined && block.kind !== "headline" && namedEntry.test(text.slice(named.span.end, named.span.end + 14))) return named.name;
    if (block.kind !== "paragraph" && block.kind !== "listItem") return null;
    const place = placeEntry.exec(text.slice(block.start, Math.min(block.end, block.start + 80)))?.[1];
    if (place !== undefined) return place;
    const time = timeAt.get(block.start) ?? timeAt.get(block.start + 1) ?? timeAt.get(block.start + 2);
    // The hours of one day are entries of one story.
    if (time === undefined || time.value === null || (time.precision !== "day" && time.precision !== "month" && time.precision !== "year")) return null;
    return /^\s?(?:[—–:]|-\s)/u.test(text.slice(time.span.end, time.span.end + 3)) ? time.value : null;
  };
  const openings = blocks.map(opening);
  const different = new Set(openings.filter((words) => words !== null));
  if (different.size < fewestEntries || different.size < openings.filter((words) => words !== null).length) return null;
  let section = 0;
  return openings.map((words) => (words === null ? section : ++section));
}

const mayOpenTown = /^(?:meanwhile|also |and |in |at |near |outside )/iu;

/** "In Aleppo, two women were killed", "Meanwhile, in Daraa", at the start of paragraphs that count people: each of three or more such towns has a story of its own; all else is the text's. */
function townByTown({ blocks, text }: Analysis, places: readonly PlaceMention[], counts: readonly Span[]): readonly number[] | null {
  const placeAt = new Map(places.map((place) => [place.span.start, place]));
  let next = 0;
  const towns = blocks.map((block) => {
    while ((counts[next]?.start ?? block.end) < block.start) next++;
    if ((block.kind !== "paragraph" && block.kind !== "listItem") || !mayOpenTown.test(text.slice(block.start, block.start + 10))) return null;
    let place: PlaceMention | undefined;
    for (let at = block.start + 1; place === undefined && at <= block.start + 16; at++) place = placeAt.get(at);
    if (place === undefined || !/^(?:meanwhile,? |also |and )?(?:in|at|near|outside) (?:the )?$/iu.test(text.slice(block.start, place.span.start))) return null;
    return (counts[next]?.start ?? block.end) < block.end ? place.name : null;
  });
  const different = [...new Set(towns.filter((name) => name !== null))];
  return different.length < fewestEntries ? null : towns.map((name) => (name === null ? 0 : different.indexOf(name) + 1));
}

/** What may stand before the place that an item of a list opens with: its mark or number, "In", "In the vicinity of". */
const itemOpening = /^[^\p{L}\d]{0,6}(?:\d{1,2}[.)]\s*)?(?:(?:in|at|near|outside|on) )?(?:the )?(?:(?:vicinity|area|city|town|village|region|district|direction) of (?:the )?)?$/iu;
const numbered = /^\d{1,2}[.)]\s/u;

/** "▪️ Izium district, Oskil: …", "1. In Kobo district, …": items of a list that open with places of their own, or numbered ones most of which do, each tell of a happening; what follows an item inside the list goes with it. */
function placedItems({ blocks, text }: Analysis, places: readonly PlaceMention[], counts: readonly Span[]): readonly number[] | null {
  const items = blocks.filter(({ kind }) => kind === "listItem");
  if (items.length < fewestEntries) return null;
  const names = items.map((block) => places.find(({ span }) => span.start >= block.start && span.start - block.start <= 28 && itemOpening.test(text.slice(block.start, span.start)))?.name ?? null);
  const placed = new Set(names.filter((name) => name !== null)).size;
  const inOrder = items.every((block) => numbered.test(text.slice(block.start, block.start + 5)));
  const counted = items.filter((block) => counts.some(({ start }) => block.start <= start && start < block.end)).length;
  if (placed < fewestEntries && !(inOrder && placed >= 2 && placed * 2 >= items.length)) return null;
  if (counted < fewestEntries) return null;
  const last = items.at(-1)?.index ?? 0;
  let section = 0;
  let item = 0;
  return blocks.map((block) => {
    if (block.kind === "listItem") {
      const own = names[item++] !== null || inOrder;
      if (own) section = item;
      else section = 0;
    } else if (block.index > last || block.kind === "subheading") return 0;
    return section;
  });
}

const isHeading = (block: Block, text: string): boolean => block.kind === "subheading" || block.kind === "headline" || (block.end - block.start < 60 && text.slice(block.start, block.end) === text.slice(block.start, block.end).toUpperCase());

function digestKind({ blocks, text, article }: Analysis, places: readonly PlaceMention[]): "items" | "sections" | null {
  // A date that stands alone is furniture, and still the title of a day's digest.
  const first = blocks[0];
  if (first === undefined) return null;
  const title = article.title ?? text.slice(first.start, first.end);
  const opening = text.slice(first.start, first.end);
  const paragraphs = blocks.filter((block) => block.kind === "paragraph" || block.kind === "listItem");
  const headings = blocks.filter((block) => block.kind === "subheading");
  const sourced = paragraphs.filter((block) => itemSources.test(text.slice(block.end - 3, block.end))).length;
  if (dateTitle.test(title.trim()) || dateTitle.test(opening.trim())) return "items";
  if (paragraphs.length >= 3 && sourced >= paragraphs.length * 0.6) return "items";
  const ofPlaces = headings.filter((heading) => places.some(({ span }) => span.start === heading.start && span.end === heading.end)).length;
  if (ofPlaces >= 3 && ofPlaces * 2 >= headings.length) return "sections";
  const marked = headings.filter((block) => / \| /u.test(text.slice(block.start, block.end))).length;
  if (marked >= 3) return "sections";
  return headings.length >= 2 && digestTitle.test(title) ? "sections" : null;
}
