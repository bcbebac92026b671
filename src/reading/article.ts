import { sha256, type Article } from "../core/index.ts";
import { makeArticleId } from "./article-id.ts";
import { findByline } from "./byline.ts";
import { findCredit } from "./credit.ts";
import { findPublished } from "./date-line.ts";
import { findFurniture } from "./furniture/index.ts";
import { findHeadline } from "./headline.ts";
import { guessLanguage } from "./language.ts";
import { layOut } from "./layout.ts";

/** What the source itself tells of an article; null where it does not. */
export interface ArticleFields {
  /** The source as given, `FILE#id` for one line of a file. */
  readonly file: string | null;
  readonly url: string | null;
  readonly title: string | null;
  readonly outlet: string | null;
  /** EDTF. */
  readonly published: string | null;
  /** How the date is known: the source's own field unless told. */
  readonly publishedBasis?: "metadata" | "text" | "implied";
  /** Who wrote it; looked for in the text where the source does not tell. */
  readonly byline?: string | null;
  readonly language: string | null;
  readonly text: string;
}

/**
 * An article of its text and of what its source tells. Where there is a title, `text` is title, blank line, text; otherwise it is kept to the letter.
 * What the source does not tell is looked for in the text, and stays null where the text does not say it either.
 * `publishedOption` is the date of last resort, EDTF.
 */
export async function makeArticle(fields: ArticleFields, bytes: Uint8Array, publishedOption: string | null): Promise<Article> {
  const text = fields.title === null ? fields.text : `${fields.title}\n\n${fields.text}`;
  const layout = layOut(text);
  const dateInText = fields.published === null && publishedOption === null ? findPublished(layout) : null;
  const furniture = findFurniture(layout, fields.title);
  return {
    id: makeArticleId(fields.url, fields.outlet, text),
    file: fields.file,
    url: fields.url,
    title: fields.title ?? findHeadline(layout, furniture),
    outlet: fields.outlet,
    byline: fields.byline ?? findByline(layout),
    credit: findCredit(layout),
    published:
      fields.published !== null
        ? { value: fields.published, basis: fields.publishedBasis ?? "metadata" }
        : publishedOption !== null
          ? { value: publishedOption, basis: "option" }
          : dateInText === null
            ? null
            : { value: dateInText, basis: "text" },
    language: fields.language === null ? await guessLanguage(text) : fields.language.toLowerCase().split(/[-_]/u)[0] ?? null,
    sha256: sha256(bytes),
    text,
    furniture,
  };
}
