import { describe, expect, it } from "vitest";
import type { Claim } from "../../src/core/index.ts";
import { apart } from "./stories/apart.ts";
import { parts } from "./stories/parts.ts";
import { scopes } from "./stories/scopes.ts";
import { tell } from "./story.ts";

interface Mark {
  readonly words: string;
  readonly start: number;
  readonly end: number;
  readonly wanted: readonly string[];
}

/** The text without its marks, and what each marked figure is expected to be. */
function unmark(marked: string): { readonly text: string; readonly marks: readonly Mark[] } {
  const marks: Mark[] = [];
  let text = "";
  for (const piece of marked.split(/(\[\[[^\]]*\]\])/u)) {
    const [, words = "", wanted = ""] = /^\[\[([^|]*)\|([^|]*)\]\]$/u.exec(piece) ?? [];
    if (words !== "" && wanted !== "skip") marks.push({ words, start: text.length, end: text.length + words.length, wanted: wanted.split(" ") });
    text += words === "" ? piece : words;
  }
  return { text, marks };
}

type Casualty = Extract<Claim, { kind: "casualties" }>;

function claimAt(claims: readonly Claim[], { start, end }: Mark): Casualty | undefined {
  const shared = (claim: Casualty): number => Math.min(claim.span.end, end) - Math.max(claim.span.start, start);
  return claims.filter((claim): claim is Casualty => claim.kind === "casualties" && shared(claim) > 0).sort((a, b) => Math.abs(a.span.start - start) + Math.abs(a.span.end - end) - Math.abs(b.span.start - start) - Math.abs(b.span.end - end))[0];
}

describe.each([["parts", parts], ["scopes", scopes], ["happenings told apart", apart]])("%s", (_name, reports) => {
  it.each(reports)("%s", async (marked) => {
    const { text, marks } = unmark(marked);
    const { claims } = await tell(text, "2025-06-20");
    const read = marks.map((mark) => ({ mark, claim: claimAt(claims, mark) }));
    expect(read.filter(({ claim }) => claim === undefined).map(({ mark }) => mark.words)).toEqual([]);
    const kind = (claim: Casualty | undefined): string => [claim?.part === true ? "part" : "", claim?.scope === "cumulative" ? "total" : "", claim?.role === "attacker" ? "attacker" : ""].join(" ");
    const expected = (mark: Mark): string => ["part", "total", "attacker"].map((word) => (mark.wanted.includes(word) ? word : "")).join(" ");
    expect(read.map(({ mark, claim }) => `${mark.words}: ${kind(claim)}`)).toEqual(marks.map((mark) => `${mark.words}: ${expected(mark)}`));
    const keyed = read.flatMap(({ mark, claim }) => { const key = mark.wanted.find((word) => /^[a-d]$/u.test(word)); return key === undefined ? [] : [{ words: mark.words, key, event: claim?.event }]; });
    for (const one of keyed) for (const other of keyed) expect([one.words, other.words, one.event === other.event]).toEqual([one.words, other.words, one.key === other.key]);
  });
});
