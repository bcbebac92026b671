import { formTest, type Sentence } from "../../language/index.ts";
import { partyFrom, partyOfWords, type Party } from "../party.ts";
import { nounGroupOf, type Scene } from "../scene.ts";

const listening = /\b(?:reporters?|journalists?|correspondents?|bloggers?|presenter|host|anchor|viewers|our|this|house|parliament|assembly|duma|rada|knesset|sabha|commons|lords|court|congress)\b/iu;
const outletWords = /\b(?:times|post|news|press|radio|tv|television|channel|daily|weekly|dispatch|ledger|tribune|gazette|herald|journal|telegraph|express|mirror|sun|mail|chronicle|bulletin|courier|monitor|report|wire|agency|today|online|media|africa|network|standard|star|observer|guardian|independent|sunday)\b/iu;

/**
 * Hearers that pass a statement on: agencies and outlets, also those that no table knows ("told Dawn", "told The Mirror"), missions and charities that gather reports.
 * "Reporters" and everybody else do not.
 */
export function hearers(scene: Scene, hearer: Party | null): readonly Party[] {
  if (hearer === null) return [];
  const words = scene.text.slice(hearer.span.start, hearer.span.end);
  if (/^(?:an?|local|the local|several|some|foreign) /iu.test(words) && !/\p{Lu}/u.test(words.slice(1))) return [];
  if (hearer.kind !== "media" && hearer.kind !== "stateMedia" && hearer.kind !== "un" && hearer.kind !== "ngo" && !isOutletName(hearer, words)) return [];
  return listening.test(words) ? [] : [hearer];
}

/** A capitalised name that is nobody's: one word that no fuller name holds, or several with a word of newspapers and stations. */
function isOutletName({ kind, name }: Party, words: string): boolean {
  if (kind !== null && kind !== "person") return false;
  if (!/^(?:The )?\p{Lu}[\p{L}\p{N}&'’ -]*$/u.test(words.replace(/^the /u, ""))) return false;
  const plain = words.replace(/^the /iu, "");
  return outletWords.test(plain.normalize("NFD").replace(/\p{M}/gu, "")) || /^\p{Lu}{3,6}$/u.test(plain) || (kind === "person" && name === plain && /^\p{Lu}[\p{L}\p{N}-]+$/u.test(plain));
}

const ownMedium = /^(?:radio|channel|agency|television|tv|station|newspaper|outlet|magazine|wing)$/u;

/** Every word that one who passes on is named behind: all others are passed over. */
const mayPass = formTest(({ lower }) => /^(?:speaking|talking|spoke|spoken|talked|speaks|quoted|cited|through|via|on|in|by)$/u.test(lower));

/** Who passes on what is said, told beside the verb: "residents, speaking to AFP, said", "the group said through its Amaq news agency". Looks at the tokens from `from` up to `to`. */
export function passingOn(scene: Scene, from: number, to: number, sentence: Sentence): readonly Party[] {
  for (let at = from; at < Math.min(to, sentence.tokens.end); at++) {
    if (!mayPass(scene.tokens[at])) continue;
    const word = scene.tokens[at]?.lower ?? "";
    if ((scene.quoteOf[at] ?? -1) >= 0) continue;
    if (/^(?:speaking|talking|spoke|spoken|talked|speaks)$/u.test(word) && /^(?:to|with)$/u.test(scene.tokens[at + 1]?.lower ?? "")) return hearers(scene, partyFrom(scene, at + 2, sentence)?.party ?? null);
    if (/^(?:quoted|cited)$/u.test(word) && scene.tokens[at + 1]?.lower === "by") return hearers(scene, partyFrom(scene, at + 2, sentence)?.party ?? null);
    if (!/^(?:through|via|on|in|by)$/u.test(word) || scene.tokens[at + 1]?.lower !== "its") continue;
    const group = nounGroupOf(scene, at + 1);
    if (group === null) continue;
    const words = scene.tokens.slice(at + 2, group.tokens.end);
    if (!words.some((token) => /^(?:telegram|facebook|twitter|x|whatsapp|youtube|instagram|signal|viber|tiktok)$/u.test(token.lower)) && words.some((token) => ownMedium.test(token.lower)) && words.some((token) => /^\p{Lu}\p{Ll}/u.test(token.text))) return [{ ...partyOfWords(scene, { start: at + 2, end: group.tokens.end }), kind: "media" }];
  }
  return [];
}
