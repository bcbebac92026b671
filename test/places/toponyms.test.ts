import { describe, expect, it } from "vitest";
import { mentionOf, placesIn, wordsOf } from "./article.ts";

describe("what is read as a place", () => {
  it.each([
    ["Shells hit Kupiansk on Friday.", ["Kupiansk"]],
    ["Ukraine's National Guard said so.", ["Ukraine"]],
    ["A car bomb went off in Reading, Pa., police said.", ["Reading", "Pa."]],
    ["The ferry reached Split, Croatia, at dawn.", ["Split", "Croatia"]],
    ["A lorry crashed in Nice, France, and two people died.", ["Nice", "France"]],
    ["The storm passed Mobile, Ala., overnight.", ["Mobile", "Ala."]],
    ["BEIRUT — A drone hit a house in Sidon.", ["BEIRUT", "Sidon"]],
    ["Lexington County sheriff's deputies arrested a man.", ["Lexington County"]],
    ["A Sana'a-based group denied it.", ["Sana'a"]],
    ["U.S.-backed forces took Raqqa.", ["U.S.", "Raqqa"]],
    ["The patrol left Port-au-Prince for Cap-Haïtien.", ["Port-au-Prince", "Cap-Haïtien"]],
    ["Rebels crossed into Guinea-Bissau.", ["Guinea-Bissau"]],
    ["They sailed across the Red Sea and through the Strait of Hormuz.", ["Red Sea", "Strait of Hormuz"]],
    ["The body was found on Wexley Road.", ["Wexley Road"]],
    ["Jets struck Deir al-Balah in central Gaza.", ["Deir al-Balah", "Gaza"]],
    ["Senator Joan Roe, D-Pa., and Ann Poe, R-Houston, agreed.", ["Pa", "Houston"]],
    ["A blast hit Peshawar's Hayatabad area.", ["Peshawar", "Hayatabad"]],
    ["Fighters hold the village of Tal Zuweir.", ["Tal Zuweir"]],
    ["Gunmen killed six farmers in Plateau State on Saturday.", ["Plateau State"]],
    ["A bomb went off in a market in Delta State, residents said.", ["Delta State"]],
    ["Helicopters fired on Nyaung Pin Kan village in the Sagaing region.", ["Sagaing"]],
    ["Troops raided Tall Abyad Sharqi village near Raqqa.", ["Raqqa"]],
  ])("%s", (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it.each([
    ["Police said March was calm."],
    ["Nice weather greeted the men of the battle group."],
    ["Split decisions and mobile phones do not mix."],
    ["Jack London wrote about dogs."],
    ["The Washington Post reported it."],
    ["Brussels Airlines cancelled nine flights."],
    ["Paris Hilton declined to comment."],
    ["Mr. Jordan left early."],
    ["Gen. Jackson ordered a retreat."],
    ["A spokesman for the University of Texas declined."],
    ["The Bank of England kept its rate."],
    ["The Ukrainian minister met his Sudanese counterpart."],
    ["Cases of West Nile virus rose."],
    ["The HIV clinic and the SOS office stayed open."],
    ["It rained in August and in March."],
    ["The White House said nothing."],
    ["Keya Moss, 19, was held."],
  ])("no place in: %s", (text) => {
    expect(wordsOf(text)).toEqual([]);
  });

  it("keeps a person's surname a person all through", () => {
    expect(wordsOf("Judge Laura Henderson opened the hearing. Henderson said the men would stay in custody.")).toEqual([]);
  });

  it("gives exact offsets", () => {
    const text = "A missile struck a depot near the city of Kupiansk, in the Kharkiv region, on Tuesday.";
    expect(placesIn(text).map(({ span }) => [span.start, span.end])).toEqual([[42, 50], [59, 66]]);
  });
});

describe("what kind of place", () => {
  it.each([
    ["Shelling hit the Sumy region.", "Sumy", "admin1", "admin1", "Sumy Oblast"],
    ["Shelling hit Sumy oblast.", "Sumy", "admin1", "admin1", "Sumy Oblast"],
    ["Shelling hit Sumy province.", "Sumy", "admin1", "admin1", "Sumy Oblast"],
    ["Shelling hit the city of Sumy.", "Sumy", "city", "town", "Sumy"],
    ["Shelling was heard near Sumy.", "Sumy", "city", "near", "Sumy"],
    ["Shelling was heard 35 km south-east of Belgorod.", "Belgorod", "city", "near", "Belgorod"],
    ["Shelling was heard on the outskirts of Donetsk.", "Donetsk", "city", "near", "Donetsk"],
    ["A bus hit a mine between Gao and Ansongo in Mali.", "Ansongo", "city", "near", "Ansongo"],
    ["Fighting went on in Darfur.", "Darfur", "region", "region", "Darfur"],
    ["Fighting went on in Sudan.", "Sudan", "country", "country", "Sudan"],
    ["Fighting went on in Donetsk.", "Donetsk", "city", "town", "Donetsk"],
    ["Fighting went on in Gaza.", "Gaza", "admin1", "admin1", "Gaza Strip"],
    ["Fighting went on in Gaza City.", "Gaza City", "city", "town", "Gaza"],
  ])("%s", (text, words, kind, precision, name) => {
    expect(mentionOf(text, words)).toMatchObject({ kind, precision, name });
  });
});
