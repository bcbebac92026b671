const frames = (phrases: readonly string[]): readonly (readonly string[])[] => phrases.map((phrase) => phrase.split(" "));

/** Words that make the figures of their clause a total over time or over several attacks. */
export const cumulativeFrames: readonly (readonly string[])[] = frames([
  "so far this year", "so far this month", "so far in", "in the same period", "over the same period", "in that period", "in the first half", "in the second half", "in the first quarter", "together these attacks", "these attacks have", "those attacks have", "of the year", "since then at", "since then more", "in separate encounters", "in separate incidents", "in separate operations", "in separate attacks", "in separate raids", "in separate clashes", "for the day", "according to a tally", "in malicious acts", "in hostile acts", "total losses", "in this direction", "this year", "to date", "since the beginning", "since the start", "since the outbreak", "in recent weeks", "in recent months", "in recent years", "in the past few days", "in recent days", "per year", "per month", "per day", "years of war", "years of conflict", "years of fighting", "every year", "in total since", "the death toll of the war", "total of the war", "every day", "every week", "every month", "each month", "each year", "a year",
  "total combat losses", "over the years", "in all these years", "all told since", "during the war", "in the war", "the war has", "war has killed", "the conflict has killed", "the fighting has killed", "the campaign has", "in as many days", "in as many weeks", "the past day", "over the past day", "in the last day",
  "estimated to have been killed", "a war that has", "ethnic violence that has", "the violence has", "the insurgency has", "the conflict has", "the war that",
]);

export const cumulativeNouns: ReadonlySet<string> = new Set(["year-to-date", "annually"]);

/** Happenings that go on for long: what they kill is a total. */
export const warNouns: ReadonlySet<string> = new Set(["war", "conflict", "insurgency", "offensive", "campaign", "invasion", "crackdown", "uprising", "fighting", "unrest", "bombardment", "siege", "hostility", "genocide", "violence"]);

export const periodNouns: ReadonlySet<string> = new Set(["days", "day", "weeks", "week", "months", "month", "years", "year", "decade", "decades", "hours", "quarter"]);
