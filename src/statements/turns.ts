import type { Block } from "../language/index.ts";
import { contentSpans } from "./content.ts";
import type { Draft } from "./draft.ts";
import { partyOf, partyOfWords, type Party } from "./party.ts";
import { programmeStaff, sectionLabels } from "./rules/headline.ts";
import { actorAt, isMark, spanOf, type Scene } from "./scene.ts";

/** How many paragraphs must open with a label for the text to be read as a transcript. */
const fewestTurns = 4;
/** Longest label, in tokens, with what stands in brackets. */
const longestLabel = 9;

/** Who speaks in a paragraph of a transcript, and where the words begin. */
interface Turn {
  readonly block: Block;
  readonly label: string;
  readonly start: number;
  readonly colon: number;
}

/**
 * A transcript's paragraphs belong to whose name they open with: "Spokesman: No.", "Noor Haddad: Good morning." Who leads through a programme speaks for the outlet, and so do its reporters.
 * Whoever is quoted inside comes first; the turn counts only where nobody is. Gives the drafts with one more for each turn.
 */
export function takeTurns(scene: Scene, drafts: readonly Draft[]): readonly Draft[] {
  const turns = turnsOf(scene);
  if (turns.length < fewestTurns || new Set(turns.map(({ label }) => label)).size < 2 || new Set(turns.map(({ label }) => label)).size === turns.length) return drafts;
  const more: Draft[] = [];
  const led = turns.some(isStaff);
  for (const turn of turns) {
    if (isStaff(turn) || (led && reports(scene, turn, turns))) continue;
    const sentence = turn.block.sentences.start;
    const end = scene.analysis.sentences[turn.block.sentences.end - 1]?.tokens.end ?? turn.colon;
    const content = contentSpans(scene, turn.colon + 1, end);
    const cue = spanOf(scene, { start: turn.colon, end: turn.colon + 1 });
    if (content.length === 0 || drafts.some((draft) => draft.cue?.start === cue.start && draft.speakers.length > 0)) continue;
    more.push({ speakers: [partyOfTurn(scene, turn)], cue, content, stance: "asserts", via: [], family: "statements", rule: "turn", sentence });
  }
  return more.length === 0 ? drafts : [...drafts, ...more];
}

const isStaff = ({ label }: Turn): boolean => programmeStaff.test(label.split(" ")[0] ?? "");

/** In a programme that somebody leads through: a name that the lead hands over to ("our reporter Noor Haddad", "From Karsava, Noor Haddad."), or one who was told things, is the outlet's own. */
function reports(scene: Scene, turn: Turn, all: readonly Turn[]): boolean {
  const surname = turn.label.replace(/ ?[([].*/u, "").split(" ").at(-1) ?? "";
  return all.some((other) => {
    const text = scene.text.slice(other.block.start, other.block.end).toLowerCase();
    if (other.label === turn.label) return /\b(?:told me|tell me|asked me|spoke to me|been able to (?:confirm|verify)|reporting (?:from|for)|back to (?:you|the studio))\b/u.test(text);
    if (!isStaff(other)) return false;
    const at = text.indexOf(surname);
    return at >= 0 && /(?:\b(?:reporter|correspondent|colleague|stringer)\b|\bfrom \p{L}+,)[^.:]{0,30}$/u.test(text.slice(Math.max(0, at - 60), at));
  });
}

/** The paragraphs that open with a few capitalised words and a colon, and no quotation behind it. */
function turnsOf(scene: Scene): readonly Turn[] {
  const turns: Turn[] = [];
  for (const block of scene.analysis.blocks) {
    const first = scene.analysis.sentences[block.sentences.start];
    if (block.kind === "furniture" || first === undefined) continue;
    const { start } = first.tokens;
    for (let at = start + 1; at < Math.min(first.tokens.end + 2, start + longestLabel); at++) {
      const text = scene.tokens[at]?.text ?? "";
      if (text === ":") {
        const label = scene.tokens.slice(start, at).map(({ lower }) => lower).join(" ");
        if (!isMark(scene.tokens[at + 1]) && !sectionLabels.test(label.split(" ")[0] ?? "") && label.length > 1) turns.push({ block, label, start, colon: at });
        break;
      }
      if (/^[.,;!?–—]$/u.test(text)) break;
    }
    if (!/^\p{Lu}/u.test(scene.tokens[start]?.text ?? "") && turns.at(-1)?.block === block) turns.pop();
  }
  return turns;
}

/** Who is meant: the whole name where the article has it, else the label's own words without brackets. */
function partyOfTurn(scene: Scene, { start, colon }: Turn): Party {
  let end = start + 1;
  while (end < colon && !/^[([]$/u.test(scene.tokens[end]?.text ?? "")) end++;
  const span = spanOf(scene, { start, end });
  const actor = actorAt(scene, start);
  const words = partyOfWords(scene, { start, end });
  const whole = end - start === 1 ? scene.actors.find(({ name, form, kind }) => form === "name" && kind !== null && name.endsWith(` ${words.name}`) && /^(?:\p{Lu}[\p{L}.'’-]* ){1,3}\p{Lu}[\p{L}'’-]*$/u.test(name)) : undefined;
  if (whole !== undefined) return { ...partyOf(whole), span };
  if (actor !== null && actor.tokens.start === start && actor.tokens.end === end) return { ...partyOf(actor), span };
  return { ...words, kind: "person" };
}
