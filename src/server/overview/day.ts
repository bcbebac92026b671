/** The first day that a date or interval can be: `2026-02` from its first. Empty where it is open. */
export function firstDay(edtf: string): string {
  const start = dayPart(edtf.split("/")[0] ?? "");
  return start === "" ? "" : `${start}-01-01`.slice(0, 10);
}

/** `2026-02-17`, `2026-02`, `2026`; empty for an open end. */
function dayPart(edtf: string): string {
  return /^\d{4}(?:-\d{2}){0,2}/u.exec(edtf)?.[0] ?? "";
}

/** 20260217 for `2026-02-17`, so that days compare as numbers; -1 for no day. */
export function dayOrder(day: string): number {
  return day === "" ? -1 : Number(day.replaceAll("-", ""));
}
