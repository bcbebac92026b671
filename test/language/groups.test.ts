import { describe, expect, it } from "vitest";
import { analysisOf } from "./reading.ts";

function groupsOf(text: string): readonly string[] {
  const { groups, tokens } = analysisOf(text);
  return groups.map((group) => {
    const words = tokens.slice(group.tokens.start, group.tokens.end).map((token) => token.text).join(" ");
    if (group.kind === "noun") return `${words} [${tokens[group.head]?.text ?? ""}]`;
    return `${words} <${group.lemma} ${group.voice} ${group.form}${group.negated ? " not" : ""}${group.modal === null ? "" : ` ${group.modal}`}>`;
  });
}

describe("groups", () => {
  it.each([
    ["Six soldiers were killed and more than ten others wounded in the strike.", ["Six soldiers [soldiers]", "were killed <kill passive finite>", "more than ten others [others]", "wounded <wound passive pastParticiple>", "the strike [strike]"]],
    ["The army did not confirm the report.", ["The army [army]", "did not confirm <confirm active finite not>", "the report [report]"]],
    ["Dozens of servicemen had been taken to hospital.", ["Dozens of servicemen [servicemen]", "had been taken <take passive finite>", "hospital [hospital]"]],
    ["A missile strike kills six, injures 12.", ["A missile strike [strike]", "kills <kill active finite>", "six [six]", "injures <injure active finite>", "12 [12]"]],
    ["Ukraine’s National Guard would investigate the strike.", ["Ukraine ’s National Guard [Guard]", "would investigate <investigate active finite would>", "the strike [strike]"]],
    ["The wounded were treated.", ["The wounded [wounded]", "were treated <treat passive finite>"]],
    ["Two men opened fire, killing 11 recruits.", ["Two men [men]", "opened <open active finite>", "fire [fire]", "killing <kill active ingParticiple>", "11 recruits [recruits]"]],
    ["Six of the soldiers died.", ["Six [Six]", "the soldiers [soldiers]", "died <die active finite>"]],
    ["State media reported it.", ["State media [media]", "reported <report active finite>", "it [it]"]],
    ["They vowed to kill the wounded officers.", ["They [They]", "vowed <vow active finite>", "to kill <kill active infinitive>", "the wounded officers [officers]"]],
  ])("of %s", (text, expected) => {
    expect(groupsOf(text)).toEqual(expected);
  });

  it("name the amount that counts them", () => {
    const { groups, amounts } = analysisOf("At least 12 young recruits were killed.");
    const group = groups[0];
    expect(group?.kind === "noun" && group.amount !== null ? amounts[group.amount]?.amount.words : null).toBe("At least 12");
  });

  it("stand in order and do not overlap", () => {
    const { groups } = analysisOf("Nine of them, all recruits who had been called up in May, were shot dead when two men opened fire, the ministry said, adding that 15 others had been hurt.");
    groups.forEach((group, at) => expect(group.tokens.start >= (groups[at - 1]?.tokens.end ?? 0)).toBe(true));
  });
});
