import type { OpenApi, Operation } from "./openapi.ts";

type Json = Readonly<Record<string, unknown>>;

/** The API's document as a page for people: no script, no picture, nothing from elsewhere. */
export function apiPage(document: OpenApi): string {
  const operations = Object.entries(document.paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, operation]) => ({ path, method, operation })));
  const tags = [...Map.groupBy(operations, ({ operation }) => operation.tags[0] ?? "")];
  const contents = tags.map(([tag, inside]) => `<li><a href="#${anchor(tag)}">${escape(tag)}</a><ul>${inside.map(({ path, method, operation }) => `<li><a href="#${operation.operationId}"><code>${method.toUpperCase()} ${escape(path)}</code></a></li>`).join("")}</ul></li>`).join("");
  const sections = tags.map(([tag, inside]) => `<section><h2 id="${anchor(tag)}">${escape(tag)}</h2>${inside.map(({ path, method, operation }) => operationSection(path, method, operation)).join("")}</section>`).join("");
  const shapes = Object.entries(document.components.schemas).map(([name, schema]) => `<section><h3 id="shape-${name}">${escape(name)}</h3>${shapeBlock(schema)}</section>`).join("");
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Sayso: the API</title><link rel="icon" type="image/svg+xml" href="/api/mark.svg"><link rel="stylesheet" href="/api/page.css"></head><body>
<header><p><a href="/">Sayso</a></p><h1>The API</h1><p>${escape(document.info.description)} This page is made from <a href="/api/openapi.json">openapi.json</a> (OpenAPI ${document.openapi}, version ${escape(document.info.version)}).</p>
<h2>Rules that hold everywhere</h2><ul>
<li>JSON, camelCase, UTF-8. Spans are half-open, in UTF-16 units. Unknown is <code>null</code>, never 0.</li>
<li>Lists take <code>offset</code> and <code>limit</code>, and answer with <code>total</code>.</li>
<li>Every GET has an <code>ETag</code>; send it as <code>If-None-Match</code>, and 304 says that you have it already.</li>
<li>Errors are <code>application/problem+json</code>: <code>status</code>, <code>title</code>, one line of <code>detail</code>, and <code>code</code> where it is a code of docs/issues.md.</li>
<li id="changed-since">A decision that carries <code>seen</code>, the <code>version</code> of what was looked at, is refused with 409 where that changed since.</li>
<li>Bodies of JSON: 4 MB at most, sent as <code>application/json</code>. Files: 64 MB.</li>
<li>Requests from other sites' pages, and for other hosts than this machine, are refused; with <code>--allow-remote</code> every request needs the token.</li></ul></header>
<nav aria-label="Contents"><ul>${contents}<li><a href="#shapes">Shapes</a></li></ul></nav><main>${sections}<section><h2 id="shapes">Shapes</h2>${shapes}</section></main></body></html>`;
}

function operationSection(path: string, method: string, operation: Operation): string {
  const parameters = operation.parameters.map(({ name, in: where, required, description, schema }) => `<tr><td><code>${escape(name)}</code></td><td>${where}${required ? ", required" : ""}</td><td>${shapeLine(schema)}</td><td>${prose(description ?? "")}</td></tr>`).join("");
  const body = operation.requestBody === undefined ? "" : `<h4>Body</h4>${contentBlock(operation.requestBody)}`;
  const answers = Object.entries(operation.responses).filter(([status]) => status !== "default").map(([status, response]) => `<h4>Answer ${escape(status)}</h4>${contentBlock(response as Json)}`).join("");
  return `<article><h3 id="${operation.operationId}"><code>${method.toUpperCase()} ${escape(path)}</code></h3><p>${escape(operation.summary)}.</p>${operation.description === undefined ? "" : `<p>${prose(operation.description)}</p>`}${parameters === "" ? "" : `<div class="scroll" tabindex="0" role="region" aria-label="Parameters of ${escape(operation.summary)}"><table><thead><tr><th>Parameter</th><th>In</th><th>Shape</th><th></th></tr></thead><tbody>${parameters}</tbody></table></div>`}${body}${answers}</article>`;
}

/** Words of a description, with what stands between backticks as code. */
const prose = (text: string): string => escape(text).replaceAll(/`([^`]+)`/gu, "<code>$1</code>");

function contentBlock({ content }: Json): string {
  return Object.entries((content ?? {}) as Readonly<Record<string, { readonly schema: Json }>>).map(([type, { schema }]) => (type === "application/json" ? shapeBlock(schema) : `<p><code>${escape(type)}</code></p>`)).join("");
}

function shapeBlock(schema: Json): string {
  const properties = schema["properties"] as Readonly<Record<string, Json>> | undefined;
  if (properties === undefined) return `<p>${shapeLine(schema)}</p>`;
  return `<dl>${Object.entries(properties).map(([name, shape]) => `<dt><code>${escape(name)}</code></dt><dd>${shapeLine(shape)}</dd>`).join("")}</dl>`;
}

/** A shape in one line: `string or null`, `list of Claim`, `one of "newest", "oldest"`. */
function shapeLine(schema: Json): string {
  const { $ref, type, items, anyOf, oneOf, enum: values, const: constant, properties } = schema as { $ref?: string; type?: string | string[]; items?: Json; anyOf?: Json[]; oneOf?: Json[]; enum?: unknown[]; const?: unknown; properties?: Readonly<Record<string, Json>> };
  if ($ref !== undefined) {
    const name = $ref.split("/").at(-1) ?? "";
    return `<a href="#shape-${escape(name)}">${escape(name)}</a>`;
  }
  if (constant !== undefined) return `<code>${escape(JSON.stringify(constant))}</code>`;
  if (values !== undefined) return `one of ${values.map((value) => `<code>${escape(JSON.stringify(value))}</code>`).join(", ")}`;
  if (anyOf !== undefined || oneOf !== undefined) return (anyOf ?? oneOf ?? []).map(shapeLine).join(" or ");
  if (items !== undefined) return `list of ${shapeLine(items)}`;
  if (properties !== undefined) return `{ ${Object.entries(properties).map(([name, shape]) => `<code>${escape(name)}</code>: ${shapeLine(shape)}`).join(", ")} }`;
  return escape(Array.isArray(type) ? type.join(" or ") : (type ?? "anything"));
}

function anchor(text: string): string {
  return `tag-${text.toLowerCase().replaceAll(/[^a-z]+/gu, "-")}`;
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

/** The page's style sheet. */
export const apiStyle = `:root{color-scheme:light dark;--ink:#1c1b19;--soft:#5b5852;--paper:#fbfaf7;--line:#dcd8cf;--accent:#1f5a8a}
@media (prefers-color-scheme:dark){:root{--ink:#e9e6df;--soft:#a8a399;--paper:#171614;--line:#3a3733;--accent:#8cbfe8}}
*{box-sizing:border-box}body{margin:0 auto;max-width:1120px;padding:24px 16px 64px;background:var(--paper);color:var(--ink);font:15px/1.5 system-ui,sans-serif}
a{color:var(--accent)}a:focus-visible{outline:2px solid var(--accent);outline-offset:2px}code{font:13px ui-monospace,monospace;overflow-wrap:anywhere}h1,h2{font-weight:600;line-height:1.2}h2{margin-top:40px;border-top:1px solid var(--line);padding-top:16px}h3{margin:28px 0 4px;font-size:15px}h4{margin:12px 0 4px;font-size:13px;color:var(--soft)}
p{margin:4px 0;max-width:75ch}.scroll{overflow-x:auto}table{border-collapse:collapse;font-size:13px;margin:8px 0}th,td{text-align:left;vertical-align:top;padding:4px 16px 4px 0;border-bottom:1px solid var(--line)}
dl{display:grid;grid-template-columns:max-content 1fr;gap:2px 16px;margin:4px 0;font-size:13px}dt{margin:0}dd{margin:0;overflow-wrap:anywhere;min-width:0}nav ul{list-style:none;padding-left:0}nav ul ul{padding-left:16px}
@media (max-width:600px){dl{grid-template-columns:1fr}dd{padding-left:16px}}`;

/** The desk's mark, for the page's tab. */
export const apiMark = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path fill="#1d5a8c" d="M2 2h12v9H8l-4 3v-3H2z"/><circle cx="5" cy="6.5" r="1.4" fill="#fff"/><path fill="#fff" d="m8 5 1.6 3H6.4z"/><path fill="#fff" d="m11.5 4.8 1.5 1.7-1.5 1.7L10 6.5z"/></svg>`;
