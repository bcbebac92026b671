import type { Span, Speaker, Stance } from "../../core/index.ts";
import { speakersOf } from "../../statements/index.ts";
import type { Reading } from "../types.ts";

/** Who says the words of a span, origin first, and how surely. */
export interface Attribution {
  readonly speakers: readonly Speaker[];
  readonly stance: Stance;
}

/** Answers, for one article, who says the words of a span: one answer for each of several speakers side by side, never none. */
export function attributionsOf(reading: Reading): (span: Span) => readonly Attribution[] {
  const { speakersAt, statementsAt } = speakersOf(reading.analysis, reading.statements);
  return (span) => {
    const stance = statementsAt(span)[0]?.stance ?? "asserts";
    const chains = speakersAt(span);
    if (chains.length === 0) return [{ speakers: [], stance }];
    return chains.map((chain) => ({ speakers: chain.map((speaker) => ({ ...speaker, relation: null })), stance }));
  };
}
