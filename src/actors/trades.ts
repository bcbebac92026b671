import { formTest, type Token } from "../language/index.ts";
import { coreStart, type Description } from "./describe.ts";
import { plainName } from "./names.ts";
import { documents } from "./tables/heads.ts";

const introduces = formTest(({ lower }) => /^(?:an?|the|one|another|this)$/u.test(lower));

/** Somebody told of by a trade that no table knows: "a waiter", "the machinist". Null where the noun does not end as one for a person. */
export function describeTrade(tokens: readonly Token[], start: number, end: number): Description | null {
  const head = tokens[end - 1];
  if (head === undefined || !isTrade(head) || !introduces(tokens[start])) return null;
  return { sort: "role", name: plainName(tokens, coreStart(tokens, start, end), end), kind: "person", side: null, head: end - 1, gender: null, calls: [head.lower], bare: end - start === 2 && tokens[start]?.lower === "the", names: [] };
}

const things = /^(?:paper|letter|order|number|newsletter|river|border|power|tower|water|weather|matter|error|factor|door|floor|sector|corridor|tenor|rumou?r|poster|flyer|folder|server|computer|helicopter|trailer|user|flier|banner|register|ledger|chapter|quarter|centre|center|disaster|danger|anger|fever|cancer|tumou?r|harbou?r|labou?r|colou?r|honou?r|behaviou?r|motor|reactor|mirror|terror|horror|restaurant|plant|grant|warrant|covenant|elephant|trader-in|answer|offer|manner|winter|summer|december|november|october|september|other|monitor)$/u;

const isTrade = formTest(({ lower, pos }) => pos === "NOUN" && /(?:er|or|ist|man|woman|ian|ant|smith|herd|eer|-old)$/u.test(lower) && !documents.has(lower) && !things.test(lower));
