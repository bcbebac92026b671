import { highestNumber, least } from "./bounds.ts";
import type { Codebook } from "./codebook.ts";
import { statusOf } from "./status.ts";

/** Airwars' minimum and maximum, line by line in docs/codebooks/airwars.md. It gives a range and no single figure. */
export const airwars: Codebook = {
  name: "airwars",
  version: "1",
  judge(figures) {
    const low = least(figures.figures.flatMap((figure) => figure.min ?? []));
    const high = highestNumber(figures.figures);
    return { low, best: null, high, rule: low === null && high === null ? "airwars/no-number" : "airwars/minimum-and-maximum", status: statusOf(figures) };
  },
};
