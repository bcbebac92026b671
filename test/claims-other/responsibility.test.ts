import { describe, expect, it } from "vitest";
import { findResponsibility } from "../../src/claims/responsibility/index.ts";
import { readingOf, wordsOf } from "./reading.ts";

const rule = (name: string): string => `en/responsibility/${name}`;

/** Wording, rule, who, result. */
const accepted: readonly (readonly [string, string, string, string])[] = [
  ["Boko Haram claimed responsibility for the raid on Tuesday.", "claimed-responsibility", "Boko Haram", "claimed"],
  ["Israel has not claimed responsibility for the blast.", "claimed-responsibility", "Israel", "notClaimed"],
  ["No group has claimed responsibility for the ambush.", "claimed-responsibility", "unknown", "notClaimed"],
  ["Nobody has taken responsibility for the shooting.", "claimed-responsibility", "unknown", "notClaimed"],
  ["Responsibility for the bombing was claimed by Hezbollah.", "claimed-responsibility", "Hezbollah", "claimed"],
  ["There was no immediate claim of responsibility.", "claim-of-responsibility", "unknown", "notClaimed"],
  ["Hamas claimed the attack in a message on Telegram.", "claimed-deed", "Hamas", "claimed"],
  ["The ambush has so far not been claimed.", "claimed-deed", "unknown", "notClaimed"],
  ["The bombing was claimed by the Islamic State.", "claimed-deed", "Islamic State", "claimed"],
  ["No organisation has said it was behind the explosion.", "nobody-said", "unknown", "notClaimed"],
  ["Al-Shabaab said it was behind the bombing.", "behind", "Al-Shabaab", "claimed"],
  ["The governor said Al-Shabaab was responsible for the ambush.", "behind", "Al-Shabaab", "accused"],
  ["Police blamed Boko Haram for the raid.", "blamed", "Boko Haram", "accused"],
  ["The minister blamed the shelling on Hezbollah.", "blamed", "Hezbollah", "accused"],
  ["It was the third ambush attributed to Boko Haram.", "blamed", "Boko Haram", "accused"],
  ["Baghdad held the Islamic State responsible for the blast.", "blamed", "Islamic State", "accused"],
  ["Azerbaijan accused Armenia of shelling a border village.", "accused", "Armenia", "accused"],
  ["Russia denied having fired at the depot.", "denied", "Russia", "denied"],
  ["Hamas denied any involvement in the killing.", "denied", "Hamas", "denied"],
  ["The Taliban distanced themselves from the attack.", "denied", "Taliban", "denied"],
  ["Hezbollah said it had nothing to do with the explosion.", "denied", "Hezbollah", "denied"],
  ["The raid bears the hallmarks of Boko Haram.", "suspected", "Boko Haram", "accused"],
  ["Boko Haram said its fighters had attacked the barracks.", "own-deed", "Boko Haram", "claimed"],
  ["Israel's military said it had struck a workshop near the port.", "own-deed", "Israel", "claimed"],
  ["Hamas said one of its fighters had carried it out.", "own-deed", "Hamas", "claimed"],
  ["\"We did not attack that convoy,\" Boko Haram said in a message.", "own-deed", "Boko Haram", "denied"],
  ["Russia admitted the strike.", "claimed-deed", "Russia", "claimed"],
  ["Kabul's allegation that Pakistan was behind the bombing went unanswered.", "behind", "Pakistan", "accused"],
  ["Russia's defence ministry said Ukraine had shelled a market.", "attributed-deed", "Ukraine", "accused"],
  ["The governor said a Ukrainian drone had hit a bus.", "attributed-deed", "Ukraine", "accused"],
  ["Officials in Damascus spoke of rockets fired by Hezbollah.", "attributed-deed", "Hezbollah", "accused"],
];

const refused: readonly string[] = [
  "The mayor took responsibility for the budget of the town hall when he said it was late.",
  "The explosion claimed 21 lives.",
  "The army claimed the attack killed nobody of note.",
  "Officials blamed heavy rain for the delay.",
  "The opposition accused the president of corruption.",
  "The airline denied him entry.",
  "Police said they had shot the gunman.",
  "The general said rebels might strike the town.",
  "Investigators are still asking who was behind the attack.",
  "The company said it would launch a new phone.",
  "A court dismissed charges against the crew.",
  "Boko Haram said it would not attack schools.",
  "Has Boko Haram claimed responsibility for the raid?",
  "The senator was accused of using public money.",
  "The candidate blamed the newspaper for the rumour.",
  "A Russian missile strike killed six people.",
];

describe("findResponsibility", () => {
  it.each(accepted)("reads %s", (text, name, who, result) => {
    const found = findResponsibility(readingOf(text)).map((draft) => [draft.rule, draft.who, draft.result]);
    expect(found).toEqual([[rule(name), who, result]]);
  });

  it.each(refused)("reads nothing in: %s", (text) => {
    expect(findResponsibility(readingOf(text))).toEqual([]);
  });

  it("gives exact offsets, and the words that name who says so", () => {
    const text = "Ten people were hurt in the market. Police blamed Boko Haram for the raid, and nobody has claimed responsibility.";
    const found = findResponsibility(readingOf(text));
    expect(found.map((draft) => [draft.span, wordsOf(text, draft.span), draft.origin === null ? null : wordsOf(text, draft.origin)])).toEqual([
      [{ start: 36, end: 60 }, "Police blamed Boko Haram", "Police"],
      [{ start: 79, end: 112 }, "nobody has claimed responsibility", null],
    ]);
  });

  it("keeps an accusation beside its denial", () => {
    const found = findResponsibility(readingOf("Kyiv accused Russia of bombing the clinic. Russia rejected the accusation."));
    expect(found.map((draft) => [draft.who, draft.result])).toEqual([["Russia", "accused"], ["Russia", "denied"]]);
  });
});
