import { groupIncidents } from "../src/incidents/index.ts";
import { copyPair } from "../src/incidents/copies/text-pair.ts";
import { paragraphs, rewritings, telling } from "../test/incidents/reports.ts";
import { differently, first, happenings, similar } from "../test/incidents/tellings.ts";

// Prints how well copies are told from other reports, and same happenings from similar ones, on the project's own set of pairs.
const line = (name: string, value: string): void => { console.log(`${name.padEnd(52)}${value}`); };
let [found, all] = [0, 0];
for (const { name, rewrite } of rewritings) {
  const right = happenings.filter((of) => {
    const original = telling(of, { slug: `${of.slug} original`, paragraphs: paragraphs(of, 0) });
    return copyPair(original.article, telling(of, { slug: `${of.slug} ${name}`, paragraphs: rewrite(paragraphs(of, 0), of) }).article)?.kind === "copy";
  }).length;
  line(`copies, ${name}`, `${right} of ${happenings.length} found`);
  found += right;
  all += happenings.length;
}
const others = happenings.flatMap((of) => [1, 2, 3, 4].map((wording) => [of, wording] as const));
const wrong = others.filter(([of, wording]) => {
  const original = telling(of, { slug: `${of.slug} original`, paragraphs: paragraphs(of, 0) });
  return copyPair(original.article, telling(of, { slug: `${of.slug} ${wording}`, paragraphs: paragraphs(of, wording) }).article) !== null;
}).length;
line("other reports taken for copies", `${wrong} of ${others.length}`);
const [p, r] = [found / Math.max(1, found + wrong), found / all];
line("copies, F1", `${((2 * p * r) / (p + r)).toFixed(3)} (${all} pairs; at least 0.95)`);
const joined = (tellings: typeof similar): number => tellings.flatMap(({ tell }) => happenings.filter((of) => groupIncidents([first(of), tell(of)]).length === 1)).length;
line("different reports of one happening joined", `${joined(differently)} of ${differently.length * happenings.length} pairs`);
line("similar happenings joined", `${joined(similar)} of ${similar.length * happenings.length} pairs (at most 0)`);
