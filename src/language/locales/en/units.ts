/** Nouns that make the number before them a measure and no count of people or things. */
export const measureUnits: ReadonlySet<string> = new Set([
  "km", "kms", "kilometre", "kilometres", "kilometer", "kilometers", "mile", "miles", "metre", "metres", "meter", "meters", "m", "cm", "mm", "ft", "foot", "feet", "inch", "inches", "yard", "yards",
  "kg", "kilo", "kilos", "kilogram", "kilograms", "kilogramme", "kilogrammes", "pound", "pounds", "lb", "lbs", "ton", "tons", "tonne", "tonnes", "gram", "grams", "litre", "litres", "liter", "liters", "barrel", "barrels", "gallon", "gallons",
  "hectare", "hectares", "acre", "acres", "degree", "degrees", "magnitude", "mph", "kph", "knots", "calibre", "caliber", "gauge",
  "second", "seconds", "minute", "minutes", "hour", "hours", "day", "days", "week", "weeks", "fortnight", "month", "months", "year", "years", "decade", "decades", "century", "centuries", "o'clock",
]);

/** Words before a number that make it part of a name or an address. */
export const nameBefore: ReadonlySet<string> = new Set([
  "no.", "number", "route", "highway", "interstate", "brigade", "battalion", "regiment", "division", "unit", "level", "phase", "article", "section", "chapter", "page", "channel", "flight", "terminal", "gate", "room", "ward", "apartment", "apt.",
  "resolution", "type", "model", "grade", "district", "precinct", "zone", "sector", "block", "pier", "line", "camp", "checkpoint", "school", "hospital", "gmt", "covid", "version",
]);

/** Nouns after a number that make it a name: "47th Brigade" is an ordinal, "155 mm" a measure, "911 call" a name. */
export const nameAfter: ReadonlySet<string> = new Set(["call", "calls", "dispatcher", "dispatchers", "street", "avenue", "road", "boulevard", "block", "lane", "drive", "st.", "ave.", "caliber", "calibre", "handgun", "pistol", "rifle"]);

export const moneyWords: ReadonlySet<string> = new Set(["dollar", "dollars", "euro", "euros", "pound", "pounds", "rouble", "roubles", "ruble", "rubles", "hryvnia", "shekel", "shekels", "rupee", "rupees", "naira", "cents", "usd", "eur", "pesos", "peso", "lira", "yen", "yuan", "francs", "francs"]);

export const moneySigns: ReadonlySet<string> = new Set(["$", "£", "€", "₹", "¥", "₽", "₴", "₪", "usd", "us$", "rs", "rs.", "eur"]);

export const monthNames: ReadonlyMap<string, number> = new Map(
  Object.entries({
    january: 1, february: 2, march: 3, april: 4, may: 5, june: 6, july: 7, august: 8, september: 9, october: 10, november: 11, december: 12,
    jan: 1, feb: 2, mar: 3, apr: 4, jun: 6, jul: 7, aug: 8, sep: 9, sept: 9, oct: 10, nov: 11, dec: 12,
    "jan.": 1, "feb.": 2, "mar.": 3, "apr.": 4, "jun.": 6, "jul.": 7, "aug.": 8, "sep.": 9, "sept.": 9, "oct.": 10, "nov.": 11, "dec.": 12,
  }),
);

export const clockWords: ReadonlySet<string> = new Set(["a.m.", "p.m.", "am", "pm", "a.m", "p.m", "gmt", "utc", "o'clock", "hrs", "hours", "est", "edt", "pst", "pdt", "cst", "cet", "bst"]);
