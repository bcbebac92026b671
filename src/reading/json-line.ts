import { failed, issue, ok, type Result } from "../core/index.ts";

/** One line of a .jsonl file: an article's text and what is known of it. */
export interface ArticleLine {
  readonly id: string | null;
  readonly text: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly language: string | null;
}

/** Reads `{"text": "…", …}`. `id` may be a number. Unknown fields are left alone; a known one of the wrong type breaks the line. */
export function parseArticleLine(line: string): Result<ArticleLine> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return failed(issue("line-broken", `is not JSON: ${error instanceof Error ? error.message.replace(/\s+/gu, " ") : String(error)}`));
  }
  if (value === null || typeof value !== "object" || Array.isArray(value)) return failed(issue("line-broken", "is not a JSON object"));
  const fields = value as Readonly<Record<string, unknown>>;
  const wrong = ["title", "url", "outlet", "published", "language"].find((name) => !isOptionalText(fields[name]));
  if (wrong !== undefined) return failed(issue("line-broken", `"${wrong}" is not a text`));
  const { text, id } = fields as { text?: unknown; id?: unknown };
  if (typeof text !== "string") return failed(issue("line-broken", text === undefined ? 'has no "text"' : '"text" is not a text'));
  if (!isOptionalText(id) && typeof id !== "number") return failed(issue("line-broken", '"id" is neither a text nor a number'));
  if (text.trim() === "") return failed(issue("line-broken", 'has an empty "text"'));
  const known = (name: string): string | null => presence(fields[name]);
  return ok({ id: typeof id === "number" ? id.toString() : presence(id), text, title: known("title"), url: known("url"), outlet: known("outlet"), published: known("published"), language: known("language") });
}

/** True where bytes open with a whole line that is an article as JSON. */
export function looksLikeArticleLine(head: Uint8Array): boolean {
  const text = new TextDecoder().decode(head);
  const line = text.split("\n", 1)[0]?.trim() ?? "";
  return line.startsWith("{") && parseArticleLine(line).ok;
}

function isOptionalText(value: unknown): value is string | null | undefined {
  return value === undefined || value === null || typeof value === "string";
}

function presence(value: unknown): string | null {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}
