const frames = (phrases: readonly string[]): readonly (readonly string[])[] => phrases.map((phrase) => phrase.split(" "));

/** Words that make the figures of their clause a total over time or over several attacks. */
export const cumulativeFrames: readonly (readonly string[])[] = frames([
  "this season", "over the easter period", "over the holiday period", "over the festive period", "over the period", "so far this year", "so far this month", "so far in", "in the same period", "over the same period", "in that period", "in the first half", "in the second half", "in the first quarter", "together these attacks", "these attacks have", "those attacks have", "of the year", "since then at", "since then more", "in separate encounters", "in separate incidents", "in separate operations", "in separate attacks", "in separate raids", "in separate clashes", "according to a tally", "in malicious acts", "in hostile acts", "total losses", "in this direction", "this year", "to date", "since the beginning", "since the start", "since the outbreak", "in recent weeks", "in recent months", "in recent years", "in the past few days", "in recent days", "per year", "per month", "per day", "years of war", "years of conflict", "years of fighting", "every year", "in total since", "the death toll of the war", "total of the war", "every day", "every week", "every month", "each month", "each year", "a year",
  "total combat losses", "over the years", "in all these years", "all told since", "during the war", "in the war", "the war has", "war has killed", "the conflict has killed", "the fighting has killed", "the campaign has", "in as many days", "in as many weeks", 
  "estimated to have been killed", "a war that has", "ethnic violence that has", "the violence has", "the insurgency has", "the conflict has", "the war that",
]);

export const cumulativeNouns: ReadonlySet<string> = new Set(["year-to-date", "annually"]);

/** Happenings that go on for long: what they kill is a total. */
export const warNouns: ReadonlySet<string> = new Set(["war", "conflict", "insurgency", "offensive", "campaign", "invasion", "crackdown", "uprising", "fighting", "unrest", "bombardment", "siege", "hostility", "genocide", "violence"]);

export const periodNouns: ReadonlySet<string> = new Set(["days", "day", "weeks", "week", "months", "month", "years", "year", "decade", "decades", "hours", "quarter", "fortnight", "season", "semester"]);

/** Words that tell how many of a unit of time: "several weeks". */
export const quantities: ReadonlySet<string> = new Set(["several", "many", "few", "couple", "dozen", "as"]);

/** Words that make a unit of time one that ends now: "the past month". */
export const recentWords: ReadonlySet<string> = new Set(["past", "last", "previous", "preceding", "first", "recent", "following", "latest"]);

/** What else may stand before a unit of time: "in the space of just under a week". */
export const fewFillers: ReadonlySet<string> = new Set(["the", "a", "an", "its", "this", "these", "those", "just", "only", "less", "more", "fewer", "than", "under", "over", "about", "around", "some", "nearly", "almost", "roughly", "barely", "little", "space", "course", "span", "period", "of", "whole", "entire", "single", "full", "same", "many", "to", "up"]);

/** What goes on for days and more. */
export const lastingNouns: ReadonlySet<string> = new Set(["war", "conflict", "offensive", "siege", "battle", "battles", "fighting", "clashes", "bombing", "bombardment", "bombardments", "shelling", "campaign", "protests", "demonstrations", "riots", "rioting", "unrest", "violence", "attacks", "strikes", "airstrikes", "raids", "crackdown", "bloodshed", "killings", "hostilities", "occupation", "insurgency", "uprising", "rebellion", "period", "span", "escalation", "blockade", "massacres", "combat"]);
