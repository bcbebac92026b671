import type { Issue } from "./issues.ts";

/** Either a value or the issue that says why there is none. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issue: Issue };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });
export const failed = <T>(issue: Issue): Result<T> => ({ ok: false, issue });
