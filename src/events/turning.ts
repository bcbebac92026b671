import { formTest, wordsAt, type Analysis, type Sentence, type Token } from "../language/index.ts";
import { openingCues, separateCues, turningCues } from "./tables/en.ts";

type Runs = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Runs of words by their first word, by which they are sought. */
const byFirst = (runs: readonly (readonly string[])[]): Runs => Map.groupBy(runs, (run) => run[0] ?? "");
const separate = byFirst(separateCues);
const opening = byFirst(openingCues);
const turning = byFirst(turningCues);

const runsAt = (runs: Runs, tokens: readonly Token[], at: number): boolean => runs.get(tokens[at]?.lower ?? "")?.some((run) => wordsAt(tokens, at, run)) === true;

/** True where words begin at a token that lead to something else: "in a separate attack"; `opens` for the first words of a sentence, where "last month" does so too. */
export const leadsAway = (tokens: readonly Token[], at: number, opens: boolean): boolean => runsAt(separate, tokens, at) || (opens && runsAt(opening, tokens, at));

/** Words that begin what leads to something else, besides the first two of a sentence. */
export const mayTurn = formTest(({ lower }) => lower === "there" || lower === "after" || separate.has(lower));

/** True where the sentence, or the one before it at the head of its paragraph, opens with words that turn to something else. */
export function turnsAt({ tokens, sentences, blocks }: Analysis, sentence: Sentence): boolean {
  const first = sentences[blocks[sentence.block]?.sentences.start ?? -1];
  const opens = ({ tokens: { start } }: Sentence): boolean => runsAt(turning, tokens, start) || runsAt(turning, tokens, start + 1);
  return opens(sentence) || (first !== undefined && sentence.index - first.index === 1 && opens(first));
}
