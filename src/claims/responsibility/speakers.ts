import type { Statement } from "../../core/index.ts";
import { subjectOf } from "../casualties/grammar/arguments.ts";
import { nounAt, verbAt, wordOf, type SentenceView } from "../casualties/grammar/view.ts";
import type { Reading } from "../types.ts";
import { employerAt } from "./employers.ts";
import { partyName, type Parties, type Party } from "./parties.ts";
import { sayingVerbs } from "./tables/en.ts";

const reach = 60;

/**
 * Answers who says what stands at an item of a sentence: the subject of the verb of saying whose clause it opens, else the speaker of the narrowest
 * statement that holds it, else the subject of any verb of saying before it, or of one that closes the sentence; null in the article's own voice.
 */
export function speakersOf(reading: Reading, parties: Parties): (view: SentenceView) => (index: number) => Party | null {
  const statementAt = statementsByOffset(reading.statements);
  return (view) => (index) => spoken(view, parties, index) ?? stated(view, parties, statementAt(view.analysis.tokens[view.items[index]?.start ?? -1]?.start ?? -1)) ?? before(view, parties, index) ?? behind(view, parties, index);
}

/** "X says it was …": the nearest verb before the item, where that is one of saying. */
function spoken(view: SentenceView, parties: Parties, index: number): Party | null {
  for (let at = index - 1; at >= Math.max(0, index - 12); at--) {
    const verb = verbAt(view, at);
    if (verb === null) continue;
    if (!sayingVerbs.has(verb.lemma) || verb.form === "infinitive" || verb.form === "ingParticiple" || isBelievedOf(view, at)) return null;
    const subject = subjectOf(view, at);
    return subject < 0 ? null : (employerAt(view, parties, subject) ?? parties.at(view, subject));
  }
  return null;
}

/** "when suspected rebels attacked": a word that describes the noun behind it, with no subject of its own. */
const describesNoun = (view: SentenceView, at: number): boolean => /^(?:suspected|alleged|reported)$/u.test(wordOf(view, at)) && nounAt(view, at + 1) !== null && nounAt(view, at + 1)?.determiner === null && /^(?:when|as|after|by|while|where|that|of|with|and|,)$/u.test(wordOf(view, at - 1));

/** "Gunmen suspected to be rebels", "men believed to be bandits": of whom something is believed says nothing. */
const isBelievedOf = (view: SentenceView, at: number): boolean => describesNoun(view, at) || /^(?:believed|suspected|thought|presumed|alleged|said|reported|understood|known|claimed)$/u.test(view.analysis.tokens[verbAt(view, at)?.head ?? -1]?.lower ?? "") && wordOf(view, at + 1) === "" && verbAt(view, at + 1)?.form === "infinitive";

function before(view: SentenceView, parties: Parties, index: number): Party | null {
  for (let at = index - 1; at >= Math.max(0, index - reach); at--) {
    const verb = verbAt(view, at);
    if (verb === null || verb.form === "infinitive" || !sayingVerbs.has(verb.lemma) || (verb.voice === "passive" && verb.form === "finite") || isBelievedOf(view, at)) continue;
    const subject = subjectOf(view, at);
    if (subject < 0) continue;
    return parties.at(view, subject);
  }
  return null;
}

/** "…, the army said", "…, said the mayor". */
function behind(view: SentenceView, parties: Parties, index: number): Party | null {
  for (let at = index + 1; at < Math.min(view.items.length, index + reach); at++) {
    const verb = verbAt(view, at);
    if (verb === null || !sayingVerbs.has(verb.lemma) || verb.form === "infinitive") continue;
    const comma = wordOf(view, at - 2) === "," && nounAt(view, at - 1) !== null;
    if (comma) return parties.at(view, at - 1);
    if (wordOf(view, at - 1) === "," && nounAt(view, at + 1) !== null) return parties.at(view, at + 1);
  }
  return null;
}

function stated(view: SentenceView, parties: Parties, statement: Statement | null): Party | null {
  if (statement?.speaker == null) return null;
  const { name, kind, side, span } = statement.speaker;
  const party = side === null ? employerAt(view, parties, view.items.findIndex((item) => (view.analysis.tokens[item.end - 1]?.end ?? 0) > span.start)) : null;
  if (party !== null) return { ...party, actor: name, span };
  return { name: partyName({ name, kind, side }, ""), actor: name, kind, side, span, known: true };
}

/** Answers which statement's content holds an offset: the narrowest. */
function statementsByOffset(statements: readonly Statement[]): (offset: number) => Statement | null {
  const contents = statements.filter((statement) => statement.speaker !== null && statement.rule.startsWith("en/statements/")).flatMap((statement) => statement.content.map((span) => ({ span, statement }))).sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  return (offset) => {
    let low = 0;
    for (let high = contents.length; low < high; ) {
      const middle = (low + high) >> 1;
      if ((contents[middle]?.span.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    let found: Statement | null = null;
    let width = Number.POSITIVE_INFINITY;
    for (let at = low - 1; at >= Math.max(0, low - 16); at--) {
      const content = contents[at];
      if (content === undefined || offset >= content.span.end) continue;
      const size = content.span.end - content.span.start;
      if (size > width || (size === width && !fights(content.statement))) continue;
      found = content.statement;
      width = content.span.end - content.span.start;
    }
    return found;
  };
}

/** Of two who say the same, a party to the fighting is the one that can speak of its own deeds. */
const fights = (statement: Statement): boolean => /^(?:military|armedGroup|government)$/u.test(statement.speaker?.kind ?? "");
