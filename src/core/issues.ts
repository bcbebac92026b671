import type { Span } from "./span.ts";

/** Every code that an issue can carry, with what it means. `docs/issues.md` is compared with this table in the tests. */
export const issueCodes = {
  "file-missing": "There is no such file or folder.",
  "file-unreadable": "The file is there and may not be read.",
  "file-empty": "The file holds no text.",
  "file-binary": "The file is not text.",
  "format-unsupported": "The source is of a kind that is not read.",
  "folder-empty": "The folder holds no file that is read.",
  "file-too-large": "The file is larger than the limit.",
  "text-decoded": "The bytes were not UTF-8 and were decoded from another character set.",
  "text-undecodable": "The bytes are in no character set that could be told.",
  "text-cut-short": "The text was longer than the limit and was analysed in part.",
  "page-paywalled": "A web page shows only the beginning of its article; the rest is for subscribers.",
  "page-consent": "A web page asks for consent to cookies and shows no article.",
  "page-no-article": "A web page shows an error, a gate or a list of links, and no article.",
  "feed-broken": "A feed or sitemap is not of its format, or names no article.",
  "mail-broken": "A message could not be read.",
  "archive-broken": "An archive or compressed file is damaged; what came before was read.",
  "archive-truncated": "An archive ends in the middle of a record; what came before was read.",
  "archive-entry-refused": "An archive holds an entry that is not read: its name climbs out, it is a link, or it is locked.",
  "archive-too-large": "A compressed file unpacks to more than the limits allow; it was read up to there.",
  "nesting-too-deep": "Archives are nested in archives deeper than is read.",
  "address-refused": "An address is not fetched: it is private or reserved, or its scheme is not http or https.",
  "fetch-failed": "An address could not be fetched.",
  "fetch-too-slow": "An address took longer to answer than the limit.",
  "fetch-too-large": "An address sent more than the limit.",
  "robots-refused": "A site's robots.txt does not allow an address to be fetched.",
  "article-superseded": "A newer version of the article is on record; what this one claimed is kept as superseded.",
  "sources-broken": "A file of watched sources is not of its format.",
  "line-broken": "A line of a .jsonl file is not a JSON object with a text.",
  "date-invalid": "A date of publication was not understood and is left unknown.",
  "language-unsupported": "The text is in a language that is not read; no claims were looked for.",
  "rule-failed": "A rule stopped with an error; its results are missing, all others are there.",
  "article-failed": "The program stopped with an error in an article, and nothing was read of it.",
  "analysis-cut-short": "A passage was too long or too deeply nested and was analysed in part.",
  "ledger-missing": "There is no ledger at this path.",
  "ledger-foreign": "The file is not a Sayso ledger.",
  "ledger-newer": "The ledger was made by a newer version of Sayso.",
  "ledger-locked": "Another process held the ledger for too long.",
  "ledger-broken": "The ledger's chain, a stored byte or a projection does not agree with its record.",
  "ledger-unwritable": "The ledger could not be written.",
  "decision-refused": "A decision does not fit what it is about, and was not recorded.",
  "seal-broken": "A seal, its key or its time stamp is not what it should be.",
  "ledger-unreachable": "The database server of the ledger did not answer or did not let the program in.",
  "not-found": "Nothing in the ledger has this id.",
  "places-file-broken": "A file of places has lines that are not of its format; nothing of it was added.",
  "places-unwritable": "The folder of the added places could not be read or written.",
  "address-unusable": "The desk cannot listen at this address and port.",
  "filter-invalid": "A word of a filter is not understood.",
  "gold-broken": "A labelled article or its label could not be read.",
} as const;

export type IssueCode = keyof typeof issueCodes;

/** Something that went wrong or was cut short, as a value. `span` points into the article's text, where that makes sense. */
export interface Issue {
  readonly code: IssueCode;
  readonly message: string;
  readonly span: Span | null;
}

/** An issue value. `message` is one line: what, where, what to do. */
export function issue(code: IssueCode, message: string, span: Span | null = null): Issue {
  return { code, message, span };
}
