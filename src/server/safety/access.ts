import { createHash, timingSafeEqual } from "node:crypto";
import type { MiddlewareHandler } from "hono";
import { ProblemError } from "../problems.ts";

/** Who may ask: programs and people on this machine, or whoever has the token. */
export type Access = { readonly kind: "loopback" } | { readonly kind: "token"; readonly token: string };

const loopbackNames = new Set(["127.0.0.1", "localhost", "[::1]"]);
const cookieName = "sayso";
const year = 31_536_000;

/**
 * Refuses what no reader of the desk would send: another host's name (a rebound DNS name), a request that another site's page makes,
 * and, where the desk is open to other machines, a request without the token.
 */
export function guard(access: Access): MiddlewareHandler {
  return async (context, next) => {
    const { req } = context;
    const url = new URL(req.url);
    const host = req.header("host") ?? url.host;
    const name = host.replace(/:\d+$/u, "");
    if (access.kind === "loopback" && !loopbackNames.has(name)) throw new ProblemError(421, "Wrong host", `This desk answers to 127.0.0.1 and localhost, not to ${name}. To open it to other machines, start it with --allow-remote.`);
    if (isForeign(req.header("origin"), req.header("sec-fetch-site"), host, req.method, url.pathname)) throw new ProblemError(403, "Another site", "The request comes from another site's page, and is refused.");
    if (access.kind === "token") {
      const given = url.searchParams.get("token");
      if (given !== null && req.method === "GET" && isToken(given, access.token)) {
        url.searchParams.delete("token");
        return new Response(null, { status: 303, headers: { location: `${url.pathname}${url.search}`, "set-cookie": `${cookieName}=${digest(access.token)}; Path=/; Max-Age=${year}; HttpOnly; SameSite=Strict` } });
      }
      if (!hasToken(req.header("authorization"), req.header("cookie"), access.token)) throw new ProblemError(401, "Token missing", "This desk is open to other machines, and asks for its token: open the address that it printed, or send the header Authorization: Bearer TOKEN.");
    }
    await next();
    return undefined;
  };
}

/** A page may be opened from anywhere; its data may be read, and anything written, by the desk's own pages and by programs that are no browsers. */
function isForeign(origin: string | undefined, site: string | undefined, host: string, method: string, path: string): boolean {
  const writes = method !== "GET" && method !== "HEAD";
  if (origin !== undefined && (writes || path.startsWith("/api/")) && hostOf(origin) !== host) return true;
  if (site === undefined || site === "same-origin" || site === "none") return false;
  return writes || path.startsWith("/api/");
}

function hostOf(origin: string): string | null {
  return URL.parse(origin)?.host ?? null;
}

function hasToken(authorization: string | undefined, cookies: string | undefined, token: string): boolean {
  const bearer = /^Bearer (.+)$/u.exec(authorization ?? "")?.[1];
  if (bearer !== undefined && isToken(bearer, token)) return true;
  const cookie = (cookies ?? "").split(/;\s*/u).find((one) => one.startsWith(`${cookieName}=`));
  return cookie !== undefined && isToken(cookie.slice(cookieName.length + 1), digest(token));
}

/** Compares digests, so that neither length nor content shows in the time taken. */
function isToken(given: string, token: string): boolean {
  return timingSafeEqual(createHash("sha256").update(given).digest(), createHash("sha256").update(token).digest());
}

/** What the cookie holds in place of the token. */
function digest(token: string): string {
  return createHash("sha256").update(`sayso-desk ${token}`).digest("hex");
}
