/**
 * Layout of the gazetteer file: a header of 32-bit numbers, then one column after another, each aligned to four bytes.
 * Columns are read as typed arrays over the file's bytes, so that loading copies and parses nothing.
 */
export const magic = 0x5a4c5047;
/** Counts up with every change of the columns or of how names are folded, so that a file from before is refused. */
export const layoutVersion = 4;

/** Columns in file order, with the bytes of one element. */
export const columns = {
  latitude: 4,
  longitude: 4,
  population: 4,
  /** GeoNames id, 0 where the place has none. */
  geonames: 4,
  /** Offset of the name in `text`, its length before it. */
  name: 4,
  /** Offset of the name with its kind ("Sumy Oblast"), 0 where English does without. */
  full: 4,
  /** Offset of the id text of places without a GeoNames id, 0 where none. */
  code: 4,
  /** Index of the second-order unit's place plus one, 0 where none. */
  admin2: 4,
  /** Index of the first-order unit's place plus one, 0 where none. */
  admin1: 2,
  /** Index of the country's place plus one, 0 where none or many. */
  country: 1,
  kind: 1,
  /** 1 capital of a country, 2 seat of a first-order unit, 4 part of a town, 8 a unit that its bare name means. */
  rank: 1,
  /** Hash slots: the high half of a name's hash. */
  slotHash: 4,
  /** Hash slots: start of the name's postings plus one, 0 where the slot is free. */
  slotPostings: 4,
  /** place × 8, plus 1 where the name is the place's own, 2 on the last posting of a name, 4 where the name is a spelling of its own; likeliest first. */
  postings: 4,
  text: 1,
} as const;

export type Column = keyof typeof columns;
export const columnNames = Object.keys(columns) as Column[];

export const kinds = ["country", "admin1", "admin2", "city", "region", "sea", "feature"] as const;
export const rankCapital = 1;
export const rankSeat = 2;
export const rankSection = 4;
export const rankRegion = 8;
