import type { SpeakerKind } from "../core/index.ts";
import { formTest, wordsAt, type Token } from "../language/index.ts";
import { armedGroups } from "./tables/armed-groups.ts";
import { organisations } from "./tables/organisations.ts";
import { outlets } from "./tables/outlets.ts";

/** An actor that is known by name: one standard name, and every name it goes by in lower case. */
export interface KnownActor {
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly side: string | null;
  readonly aliases: readonly string[];
  readonly sort: "organisation";
}

interface Entry {
  /** Without a leading article. */
  readonly words: readonly string[];
  /** True for a short name in capitals that is written so: "BBC". */
  readonly initials: boolean;
  /** True where only "the" before it makes the word this name: "The Guardian", not any guardian. */
  readonly article: boolean;
  readonly actor: KnownActor;
}

const byFirstWord = new Map<string, Entry[]>();
for (const actor of [...outlets, ...armedGroups, ...organisations]) {
  for (const alias of actor.aliases) {
    const article = alias.startsWith("the ");
    const words = (article ? alias.slice(4) : alias).split(" ");
    const first = words[0] ?? "";
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { words, initials: words.length === 1 && actor.name.length <= 5 && actor.name === actor.name.toUpperCase(), article, actor }]);
  }
}
for (const entries of byFirstWord.values()) entries.sort((a, b) => b.words.length - a.words.length);

/** True for a word that a known name may begin with. */
export const mayBeKnown = (lower: string): boolean => byFirstWord.has(lower);
const beginsName = formTest(({ lower }) => mayBeKnown(lower));

/** "West Papua [National Liberation Army]": the end of a longer name, that of another body; "Colombian National Liberation Army" is the known one. */
const isTailOfName = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1];
  return /^(?:national|free|popular|united)$/u.test(tokens[at]?.lower ?? "") && before !== undefined && before.sentence === tokens[at]?.sentence && before.pos === "PROPN" && /^\p{Lu}\p{Ll}/u.test(before.text) && !/(?:ian|ean|ese|an|ish)$/u.test(before.lower);
};

/** Initials that are a word too: where capitals tell nothing they are that word. */
const alsoWords = new Set(["who"]);

/** The longest known name that begins at `at`, and the token it ends before; null where none does. Names need a capital, unless `capitals` tell nothing. */
export function knownActorAt(tokens: readonly Token[], at: number, capitals: boolean): { readonly actor: KnownActor; readonly end: number } | null {
  const first = tokens[at];
  const entries = first === undefined || !beginsName(first) ? undefined : byFirstWord.get(first.lower);
  if (first === undefined || entries === undefined) return null;
  for (const { words, initials, article, actor } of entries) {
    if (words.length > 1 && isTailOfName(tokens, at)) continue;
    if (capitals && initials && alsoWords.has(first.lower)) continue;
    if (article && tokens[at - 1]?.lower !== "the") continue;
    if (!capitals && (initials ? first.text !== first.text.toUpperCase() && first.text !== actor.name : !/^(?:\p{Lu}|(?:al|el|an|ash)-\p{Lu})/u.test(first.text) && !(first.lower === "al" && /^\p{Lu}/u.test(tokens[at + 1]?.text ?? "")) && first.text !== actor.name)) continue;
    if (wordsAt(tokens, at, words)) return { actor, end: at + words.length };
  }
  return null;
}
