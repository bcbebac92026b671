import type { Article, Issue } from "../core/index.ts";
import { findAmounts } from "./amounts/index.ts";
import type { Analysis, Block, Sentence, Token } from "./analysis.ts";
import { findBlocks } from "./blocks.ts";
import { readingCase } from "./capitals.ts";
import { findGroups } from "./groups.ts";
import { findQuotations } from "./quotations.ts";
import { mendSentences, sentenceOf } from "./sentences.ts";
import { tagBlock } from "./tokens.ts";

/**
 * What stands in an article before anyone asks what it means: blocks, sentences, tokens, quotations, amounts, groups.
 * Furniture is marked as blocks of its own and not analysed. Pure, and linear in the length of the text.
 */
export function analyse(article: Article): Analysis {
  const { text } = article;
  const issues: Issue[] = [];
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const blocks: Block[] = [];
  const frames = findBlocks(article);
  const { capitals, read } = readingCase(text, frames);
  for (const frame of frames) {
    const firstSentence = sentences.length;
    if (frame.kind !== "furniture") {
      const tagged = tagBlock(text, frame, read(frame));
      const base = tokens.length;
      const ranges = mendSentences(tagged);
      for (const range of ranges) {
        for (let at = range.start; at < range.end; at++) {
          const token = tagged.tokens[at];
          if (token === undefined) continue;
          token.index = tokens.length;
          token.sentence = sentences.length;
          tokens.push(token);
        }
        sentences.push(sentenceOf(tokens, { start: base + range.start, end: base + range.end }, sentences.length, blocks.length));
      }
    }
    blocks.push({ ...frame, index: blocks.length, sentences: { start: firstSentence, end: sentences.length } });
  }
  const amounts = findAmounts(text, tokens, sentences);
  const groups = findGroups(tokens, sentences, amounts);
  const quotations = findQuotations(text, blocks);
  return { article, text, tokens, sentences, blocks, quotations, amounts, groups, capitals, issues };
}
