/** Words without a full stop, in every role that a rule looks for. */
export const words = "the soldiers who were killed and 12 others that the army said had been wounded near Kyiv on Tuesday ";

/** Texts of any length that make rules look far: what they repeat, the text of `n` repetitions, and how many are many. */
export const longTexts: readonly (readonly [what: string, make: (n: number) => string, n: number])[] = [
  ["a paragraph without a full stop", (n: number) => words.repeat(n), 500],
  ["a paragraph of many sentences", (n: number) => "Six soldiers were killed in Gao on Tuesday, the army said. ".repeat(n), 500],
  ["many paragraphs", (n: number) => "Six soldiers were killed in Gao on Tuesday, the army said.\n\n".repeat(n), 500],
  ["commas", (n: number) => "six, ".repeat(n), 4_000],
  ["numbers in a row", (n: number) => Array.from({ length: n }, (_, at) => at).join(" "), 5_000],
  ["numbers joined by and", (n: number) => "six and ".repeat(n), 4_000],
  ["capitals", (n: number) => "Kyiv Gao ".repeat(n), 3_000],
  ["brackets", (n: number) => `${"(".repeat(n)}six were killed${")".repeat(n)}`, 5_000],
  ["hyphens", (n: number) => "twenty-one-".repeat(n), 4_000],
  ["dashes and line ends", (n: number) => "KYIV —\n".repeat(n), 4_000],
  ["letters without a space", (n: number) => "a".repeat(n), 50_000],
  ["digits without a space", (n: number) => "1".repeat(n), 50_000],
  ["spaces", (n: number) => " ".repeat(n), 100_000],
  ["line ends", (n: number) => "\n".repeat(n), 100_000],
  ["curly marks", (n: number) => "“”".repeat(n), 10_000],
  ["opening marks", (n: number) => "“".repeat(n), 10_000],
  ["single marks", (n: number) => " ‘a".repeat(n), 5_000],
  ["straight marks", (n: number) => ' "a'.repeat(n), 5_000],
  ["said", (n: number) => "said the army ".repeat(n), 2_000],
  ["killed", (n: number) => "killed ".repeat(n), 5_000],
  ["days", (n: number) => "on Monday in May ".repeat(n), 2_000],
  ["quotes and who said them", (n: number) => '"we saw it," he said '.repeat(n), 2_000],
  ["one said that another said", (n: number) => "the army said that police said six died and ".repeat(n), 1_000],
  ["according to", (n: number) => "according to the army and the group, ".repeat(n), 2_000],
  ["quotes that nobody ends", (n: number) => "“We saw six dead.\n\n".repeat(n), 2_000],
  ["places", (n: number) => "Shells fell on Sumy and Kupiansk, the governor of the Kharkiv region said. Twelve were taken from Wexley Road to Poltava.\n\n".repeat(n), 500],
  ["nested clauses", (n: number) => `${"the man who said that ".repeat(n)}six were killed.`, 1_000],
];
