import type { Furniture } from "../../core/index.ts";
import { endsLikeSentence, wordsOf, type TextLine } from "../layout.ts";
import type { FurnitureRule } from "./rule.ts";

interface LinePattern {
  readonly why: Furniture["why"];
  readonly pattern: RegExp;
  readonly maxWords: number;
  /** Whether the line may close with a full stop. */
  readonly sentence: boolean;
  /** How many lines have to stand above it; 0 unless told. */
  readonly below?: number;
}

/** Each is matched against a whole line. Beside it: a line it takes · a line it must leave. */
const patterns: readonly LinePattern[] = [
  // "READ MORE: Drill begins above the sea" · "Read more than one report and the figures differ"
  { why: "read-more", maxWords: 40, sentence: true, pattern: /^(?:read|see|watch|listen)\s+(?:more|also|next|now)(?:\s+(?:on|about)\s[^:|]{2,40})?\s*(?:[:|»›>–—-]|$)/iu },
  { why: "read-more", maxWords: 40, sentence: true, pattern: /^(?:also\s+(?:read|on|watch)|related(?:\s+(?:stories|articles|content|coverage|topics|news))?|recommended(?:\s+(?:stories|reading))?|don['’]t\s+miss|in\s+case\s+you\s+missed\s+it|more\s+on\s+this(?:\s+story)?|editor['’]s\s+picks?|you\s+(?:may|might)\s+also\s+like)\s*(?:[:|»›>–—-]|$)/iu },
  // "Listen to this article (AI voice)" · "Listen to the survivors of the blast"
  { why: "read-more", maxWords: 10, sentence: false, pattern: /^(?:listen\s+to\s+this\s+(?:article|story)|click\s+here\b|watch\s*:|video\s*:)/iu },
  // "Source: Read Full Article" · "Sources say that ten died"
  { why: "source-line", maxWords: 14, sentence: true, below: 3, pattern: /^(?:sources?|via|originally\s+published\s+(?:by|on|in|at)|this\s+(?:article|story)\s+(?:was\s+)?(?:first|originally)\s+(?:appeared|published)\s+(?:by|on|in|at))(?:\s*:\s*\S|(?<=by|on|in|at)\s)/iu },
  // "Newsletter: the day in your inbox" · "Newsletter writers were among the dead."
  { why: "newsletter", maxWords: 35, sentence: true, pattern: /^(?:newsletters?\s*[:|–—-]|sign\s+up\s+(?:for|to|here|now)\b|subscribe\s+(?:to|now|here|for)\b|subscribe$|get\s+(?:our|the)\s[^.]{0,40}newsletter)/iu },
  // "Advertising" · "Advertising boards were damaged."
  { why: "advertisement", maxWords: 6, sentence: false, pattern: /^(?:(?:skip\s+)?advertis(?:ing|ements?)|sponsored(?:\s+content)?|promoted|(?:story|article)\s+continues\s+(?:below|after)(?:\s+(?:the\s+)?(?:ad|advert|advertisement))?|(?:continue|scroll)\s+(?:reading|to\s+continue)(?:\s+(?:below|the\s+(?:main\s+)?story))?)$/iu },
  // "Share this: Tweet, Email" · "Share prices fell."
  { why: "share-line", maxWords: 12, sentence: false, pattern: /^(?:(?:share\s+(?:on|via)|follow\s+us|like\s+us\s+on)\s.*|share(?:\s+this(?:\s+(?:article|story|post))?)?(?:\s*:.*)?|join\s+(?:us|our)\s[^:]{0,60}(?:whatsapp|telegram|facebook|channel)|(?:facebook|twitter|whatsapp|telegram|email|e-mail|print|tweet|reddit|linkedin|pinterest|x|copy\s+link|save)(?:[\s,/|]+(?:facebook|twitter|whatsapp|telegram|email|e-mail|print|tweet|reddit|linkedin|pinterest|x|copy\s+link|save))*)$/iu },
  // "Correction: An earlier version of this article gave another toll." · "Corrections officers were among the dead."
  { why: "correction-note", maxWords: 80, sentence: true, pattern: /^(?:corrections?|clarification|editor['’]s\s+note)\s*(?:\([^)]{1,40}\)\s*)?[:|–—]\s*\S|^an?\s+(?:earlier|previous)\s+version\s+of\s+this\s+(?:article|story|report)\b|^this\s+(?:article|story|report)\s+(?:was|has\s+been)\s+(?:corrected|amended|revised)\b/iu },
  // "2 minute read" · "Two minutes later a second rocket fell"
  { why: "other", maxWords: 5, sentence: false, pattern: /^\d+\s*min(?:ute)?s?(?:\s+(?:read|listen))?$/iu },
  // "Copyright 2024 Example Press. All rights reserved." · "Copyright lawyers were among the hostages."
  { why: "other", maxWords: 30, sentence: true, pattern: /^(?:©|\(c\)|copyright\s+(?:©|\(c\)|\d{4})|all\s+rights\s+reserved)|\ball\s+rights\s+reserved\.?$/iu },
  // "Email us at desk@paper.example" · "He sent an email on Friday."
  { why: "other", maxWords: 16, sentence: true, pattern: /\b(?:e-?mail|write\s+to|contact|whatsapp)\b[^.!?@]{0,60}\s[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/iu },
  // "(Except for the headline, this story has not been edited by our staff.)" · "(The headline figure has since been revised.)"
  { why: "other", maxWords: 40, sentence: true, pattern: /^\(?(?:except\s+for\s+the\s+headline|this\s+(?:story|article|report)\s+(?:has\s+(?:not\s+)?been\s+(?:edited|published|auto)|is\s+(?:published|auto)))/iu },
];

/** Lines that belong to the page: links, shares, newsletters, notices. */
export const pageLine: FurnitureRule = {
  id: "furniture/page-line",
  find: ({ lines }) =>
    lines.flatMap((line) => {
      const matched = patterns.find((candidate) => takes(candidate, line));
      return matched === undefined ? [] : [{ start: line.start, end: line.end, why: matched.why }];
    }),
};

function takes(candidate: LinePattern, line: TextLine): boolean {
  if (line.text.length > 600 || line.index < (candidate.below ?? 0) || !candidate.pattern.test(line.text)) return false;
  return wordsOf(line.text).length <= candidate.maxWords && (candidate.sentence || !endsLikeSentence(line.text) || line.text.endsWith("…"));
}
