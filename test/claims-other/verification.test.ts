import { describe, expect, it } from "vitest";
import { findVerifications } from "../../src/claims/verification/index.ts";
import { readingOf, wordsOf } from "./reading.ts";

/** Wording, rule, of, by, result. */
const accepted: readonly (readonly [string, string, string, string | null, string])[] = [
  ["Reuters could not verify the figures.", "could-not-verify", "toll", "Reuters", "unverified"],
  ["The footage could not be independently verified.", "could-not-verify", "video", null, "unverified"],
  ["We were unable to confirm the location of the clip.", "could-not-verify", "place", null, "unverified"],
  ["Reuters had no means of checking the statements.", "could-not-verify", "toll", "Reuters", "unverified"],
  ["The reports of more deaths have yet to be verified.", "could-not-verify", "toll", null, "unverified"],
  ["The ministry issued a video. Its authenticity could not be established.", "could-not-verify", "video", null, "unverified"],
  ["Reuters could not confirm how many people had died.", "could-not-verify", "toll", "Reuters", "unverified"],
  ["We have no way of checking the figure.", "could-not-verify", "toll", null, "unverified"],
  ["The statement spoke of 40 dead, a claim impossible to check.", "could-not-verify", "toll", null, "unverified"],
  ["A clip went round, which Reuters could not verify.", "could-not-verify", "video", "Reuters", "unverified"],
  ["Reuters could not establish when the video was filmed.", "could-not-verify", "video", "Reuters", "unverified"],
  ["The unverified clip was widely shared.", "unverified-thing", "video", null, "unverified"],
  ["The ministry released a video purporting to show the strike.", "purporting", "video", null, "unverified"],
  ["Reuters verified the video.", "verified", "video", "Reuters", "verified"],
  ["BBC Verify has confirmed the location of two clips.", "verified", "place", "BBC Verify", "verified"],
  ["The clips were geolocated to a quarry.", "verified", "place", null, "verified"],
  ["Research by BBC Verify showed the barracks were hit in the west of the Lviv region.", "study", "place", "BBC Verify", "verified"],
  ["Harbour Check located the depot in a gorge by comparing satellite images.", "placed", "place", "Harbour Check", "verified"],
  ["The video is fake.", "refuted", "video", null, "refuted"],
  ["The clip was filmed in Homs in 2019.", "refuted", "video", null, "refuted"],
];

const refused: readonly string[] = [
  "The ministry confirmed that six soldiers had been killed.",
  "The captain could not establish contact with the boat.",
  "Kyiv did not confirm the visit.",
  "Police located the car in a garage.",
  "Research by the university showed that prices had risen in France.",
  "A verified account is needed.",
  "He was carrying fake passports.",
  "The video was filmed from a roof.",
  "A spokesman would not confirm those reports.",
  "Detectives could not establish where the gun was.",
  "Unconfirmed speculation about a visit went round.",
];

describe("findVerifications", () => {
  it.each(accepted)("reads %s", (text, name, of, by, result) => {
    const found = findVerifications(readingOf(text)).map((draft) => [draft.rule, draft.of, draft.by, draft.result]);
    expect(found).toEqual([[`en/verification/${name}`, of, by, result]]);
  });

  it.each(refused)("reads nothing in: %s", (text) => {
    expect(findVerifications(readingOf(text))).toEqual([]);
  });

  it("gives exact offsets", () => {
    const text = "Twelve people were hurt. The footage, which has not been independently verified, runs for a minute.";
    const [found] = findVerifications(readingOf(text));
    expect(found?.span).toEqual({ start: 25, end: 79 });
    expect(wordsOf(text, found?.span ?? { start: 0, end: 0 })).toBe("The footage, which has not been independently verified");
  });

  it("lets a verified place be no verified toll", () => {
    const found = findVerifications(readingOf("BBC Verify has confirmed the location of the clip. It could not confirm how many people had died."));
    expect(found.map((draft) => [draft.of, draft.result])).toEqual([["place", "verified"], ["toll", "unverified"]]);
  });
});
