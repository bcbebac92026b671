import { en, type Analysis, type NounGroup } from "../../language/index.ts";

const outcome = /^(?:killed|kills|killing|dead|died|dies|wounded|wounding|injured|injuring|hurt|martyred|slain|shot|gunned|missing|abducted|kidnapped|captured|hospitalised|hospitalized|perished|fell|fallen|deaths|casualties|lost|losing|lives|neutralised|neutralized|eliminated|murdered|assassinated|massacred|among|bodies|corpses)$/u;

/** People beside a word of death or wounding in the same clause are casualties, whoever failed to count them; they are never a figure. */
export function tellsOfCasualties(analysis: Analysis, group: NounGroup): boolean {
  const { tokens } = analysis;
  const sentence = analysis.sentences[tokens[group.head]?.sentence ?? -1];
  if (sentence === undefined || !isPeople(analysis, group)) return false;
  for (let at = group.tokens.end; at < Math.min(sentence.tokens.end, group.tokens.end + 9); at++) {
    const word = tokens[at]?.lower ?? "";
    if (/^[,;:.]$/u.test(word)) break;
    if (outcome.test(word)) return true;
  }
  for (let at = group.tokens.start - 1; at >= Math.max(sentence.tokens.start, group.tokens.start - 4); at--) {
    const word = tokens[at]?.lower ?? "";
    if (/^[,;:.]$/u.test(word)) return false;
    if (outcome.test(word)) return true;
  }
  return false;
}

const isPeople = (analysis: Analysis, group: NounGroup): boolean => {
  const head = analysis.tokens[group.head];
  return head !== undefined && (en.pluralNouns.has(head.lower) || en.personNouns.has(head.lemma) || en.personNouns.has(head.lower.replace(/s$/u, "")) || /^(?:people|personnel|troops|police|staff|crew)$/u.test(head.lower) || head.pos === "NUM" || head.pos === "PROPN");
};
