import { givenNames } from "../../places/index.ts";
import { publicWords, smallWords } from "../tables/public-words.ts";
import { bare, maskedName, tokensOf } from "./tokens.ts";

const ends = new Set([...publicWords, ...smallWords]);
/** Words after which a given name is a part of a place's: "SAN SALVADOR". */
const placeWords = new Set("san santa santo sao el los las la puerto villa ciudad saint st fort port lake mount".split(" "));
/** Most words of a name that follow its first. */
const longestTail = 3;

/** In a text of capitals alone only given names tell a name: they are masked with the words that follow, up to a small or public one. */
export function maskCapitals(text: string): string {
  const tokens = tokensOf(text);
  let masked = "";
  let written = 0;
  for (let at = 0; at < tokens.length; at++) {
    const first = tokens[at];
    if (first === undefined || !givenNames.has(bare(first.text)) || ends.has(bare(first.text)) || placeWords.has(bare(tokens[at - 1]?.text ?? ""))) continue;
    let last = at;
    for (let next = at + 1; next <= at + longestTail; next++) {
      const token = tokens[next];
      if (token === undefined || !/^[\s.-]{1,3}$/u.test(text.slice(tokens[next - 1]?.end ?? 0, token.start)) || ends.has(bare(token.text))) break;
      last = next;
    }
    masked += `${text.slice(written, first.start)}${maskedName}`;
    written = tokens[last]?.end ?? first.end;
    at = last;
  }
  return masked + text.slice(written);
}
