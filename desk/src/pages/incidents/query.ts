const filters = ["from", "to", "country", "place", "area", "kind", "status", "review", "least", "side", "relation", "q", "mentioned"] as const;

/** The part of the page's address that the API is asked with, in a fixed order. */
export function listQuery(query: URLSearchParams): string {
  const asked = new URLSearchParams();
  for (const name of [...filters, "sort"]) {
    const value = query.get(name);
    if (value !== null && value !== "") asked.set(name, value);
  }
  return asked.toString();
}

/** How many filters are on. */
export function narrowing(query: URLSearchParams): number {
  return filters.filter((name) => name !== "mentioned" && (query.get(name) ?? "") !== "").length;
}

/** Every filter off. */
export const allOff: Readonly<Record<string, null>> = Object.fromEntries(filters.map((name) => [name, null]));
