import { createRequire } from "node:module";

/** The program's version, from package.json. */
export const version: string = (createRequire(import.meta.url)("../../package.json") as { version: string }).version;

/** How the program names itself to servers. */
export const userAgent = `sayso/${version} (reads published news reports)`;
