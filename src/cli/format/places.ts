import type { GazetteerPlace, GazetteerSource } from "../../places/index.ts";
import { formatCount } from "./figure.ts";
import type { Page } from "./style.ts";
import { formatTable, type Cell } from "./table.ts";
import { formatParagraph } from "./wrap.ts";

const kindWords: Readonly<Record<GazetteerPlace["kind"], string>> = { city: "town", admin1: "first-order unit", admin2: "second-order unit", country: "country", region: "region", sea: "sea", feature: "feature" };

/** Places of one name, one a row: name, kind, what it lies in, position in WGS 84 degrees, inhabitants and id. */
export function formatPlaces(places: readonly (Omit<GazetteerPlace, "population"> & { readonly population: number | null })[], page: Page): string {
  const rows = places.map((place): readonly Cell[] => [
    place.fullName,
    kindWords[place.kind],
    [place.admin2, place.admin1, place.country].filter((unit) => unit !== null && unit !== place.name).join(", "),
    `${place.lat.toFixed(3)},\u00A0${place.lon.toFixed(3)}`,
    place.population === null ? "not known" : formatCount(place.population),
    place.id,
  ]);
  return formatTable([{ title: "name", narrowest: 8 }, { title: "kind", narrowest: 7 }, { title: "in", narrowest: 8 }, { title: "position" }, { title: "inhabitants", align: "right" }, { title: "id", narrowest: 8 }], rows, page);
}

/** How many places there are, and the sources with version, licence and credit. */
export function formatGazetteerSource({ places, sources, added }: GazetteerSource, page: Page): string {
  const rows = sources.map(({ name, version, licence }): readonly Cell[] => [name, version, licence]);
  return [
    `${formatCount(places)} places\n\n`,
    formatTable([{ title: "source", narrowest: 12 }, { title: "version" }, { title: "licence", narrowest: 12 }], rows, page),
    "\n",
    ...[...new Set(sources.map(({ credit }) => credit))].map((credit) => formatParagraph(credit, page.width)),
    ...added.map(({ name, places: count }) => formatParagraph(`added: ${name}, ${formatCount(count)} places`, page.width)),
  ].join("");
}
