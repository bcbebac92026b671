import { isMap, isSeq, parseDocument, YAMLSeq, type Document } from "yaml";
import { failed, issue, ok, type Result } from "../core/index.ts";
import type { Subscription } from "../reading/index.ts";

/** One address that is watched. */
export interface WatchedSource {
  readonly url: string;
  /** The outlet of its articles, where they do not name theirs; null for none. */
  readonly outlet: string | null;
  /** How often it is asked, in minutes. */
  readonly everyMinutes: number;
  /** How often an article that its feed still lists is looked at again, in minutes. */
  readonly recheckMinutes: number;
}

const usualEvery = 15;
const usualRecheck = 360;
const shortestEvery = 1;
const known = new Set(["url", "outlet", "every", "recheck"]);

/**
 * The sources of a YAML file: a list under `sources`, each an address or `{url, outlet, every, recheck}`, times as `15m`, `6h`, `2d`.
 * The issue says which entry is wrong and how.
 */
export function parseSourceList(text: string): Result<readonly WatchedSource[]> {
  const document = parseDocument(text, { merge: false });
  const [error] = document.errors;
  if (error !== undefined) return failed(issue("sources-broken", `is not YAML: ${(error.message.split("\n")[0] ?? "").trim()}`));
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 20 });
  } catch {
    return failed(issue("sources-broken", "repeats itself by more references than are followed"));
  }
  const list = value !== null && typeof value === "object" && "sources" in value ? value.sources : value;
  if (!Array.isArray(list) || list.length === 0) return failed(issue("sources-broken", 'names no sources; write a list under "sources:", each entry with a url'));
  const sources: WatchedSource[] = [];
  for (const [index, entry] of (list as readonly unknown[]).entries()) {
    const parsed = parseEntry(entry);
    if (typeof parsed === "string") return failed(issue("sources-broken", `entry ${index + 1} ${parsed}`));
    if (sources.some(({ url }) => url === parsed.url)) return failed(issue("sources-broken", `entry ${index + 1} names ${parsed.url} a second time`));
    sources.push(parsed);
  }
  return ok(sources);
}

function parseEntry(entry: unknown): WatchedSource | string {
  const fields = typeof entry === "string" ? { url: entry } : entry;
  if (fields === null || typeof fields !== "object" || Array.isArray(fields)) return "is neither an address nor a list of fields";
  const { url, outlet = null, every, recheck } = fields as { readonly url?: unknown; readonly outlet?: unknown; readonly every?: unknown; readonly recheck?: unknown };
  const unknown = Object.keys(fields).find((name) => !known.has(name));
  if (unknown !== undefined) return `has a field "${unknown}", which is not known; known are url, outlet, every and recheck`;
  if (typeof url !== "string" || !/^https?:\/\//iu.test(url) || !URL.canParse(url)) return "has no url that begins with http:// or https://";
  if (outlet !== null && typeof outlet !== "string") return "has an outlet that is no text";
  const everyMinutes = minutesOf(every, usualEvery);
  const recheckMinutes = minutesOf(recheck, usualRecheck);
  if (everyMinutes === null || recheckMinutes === null) return "has a time that is not understood; write 15m, 6h or 2d";
  if (everyMinutes < shortestEvery) return "asks more often than once a minute";
  return { url: new URL(url).href, outlet, everyMinutes, recheckMinutes };
}

function minutesOf(value: unknown, usual: number): number | null {
  if (value === undefined || value === null) return usual;
  const match = /^(\d{1,5})\s*([mhd]|min)$/u.exec(typeof value === "string" ? value : "");
  return match === null ? null : Number(match[1]) * (match[2] === "h" ? 60 : match[2] === "d" ? 1_440 : 1);
}

/**
 * A list of sources with subscriptions added at its end; comments and order stay. `text` is null where there is no list yet.
 * Gives how many were new: what is watched already is not added again.
 */
export function addSubscriptions(text: string | null, subscriptions: readonly Subscription[]): Result<{ readonly text: string; readonly added: number }> {
  const before = text === null || text.trim() === "" ? ok([]) : parseSourceList(text);
  if (!before.ok) return before;
  const watched = new Set(before.value.map(({ url }) => url));
  const fresh = subscriptions.filter(({ url }) => !watched.has(new URL(url).href));
  const document: Document = parseDocument(text === null || text.trim() === "" ? "sources: []\n" : text);
  const contents: unknown = document.contents;
  const list = isMap(contents) ? contents.get("sources") : contents;
  if (!(list instanceof YAMLSeq) && !isSeq(list)) return failed(issue("sources-broken", 'names no sources; write a list under "sources:"'));
  if (list.items.length === 0) list.flow = false;
  for (const { url, title } of fresh) list.add(document.createNode(title === null ? { url } : { url, outlet: title }));
  return ok({ text: document.toString({ lineWidth: 0 }), added: fresh.length });
}
