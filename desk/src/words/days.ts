import type { Time } from "sayso/contract";

const longDay = new Intl.DateTimeFormat(undefined, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
const shortDay = new Intl.DateTimeFormat(undefined, { day: "numeric", month: "short", timeZone: "UTC" });
const month = new Intl.DateTimeFormat(undefined, { month: "long", year: "numeric", timeZone: "UTC" });
const moment = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "short" });

/** `17 February 2026`, `February 2026`, `2026`, `from 17 February 2026 to …`: as precise as it is known. */
export function formatDay(edtf: string | null): string {
  if (edtf === null) return "day not stated";
  const [start = "", end] = edtf.split("/");
  if (end === undefined || start === end) return formatPoint(start, longDay);
  if (start === "" || start === "..") return `until ${formatPoint(end, longDay)}`;
  return end === "" || end === ".." ? `since ${formatPoint(start, longDay)}` : `${formatPoint(start, longDay)} – ${formatPoint(end, longDay)}`;
}

/** `17 Feb`: for lists that have the year elsewhere. */
export function formatShortDay(edtf: string | null): string {
  const [start = ""] = (edtf ?? "").split("/");
  return /^\d{4}-\d{2}-\d{2}/u.test(start) ? shortDay.format(new Date(`${start.slice(0, 10)}T00:00:00Z`)) : edtf === null ? "no day" : formatPoint(start, longDay);
}

export function yearOf(edtf: string | null): string {
  return /^\d{4}/u.exec(edtf ?? "")?.[0] ?? "";
}

/** The day with what it rests on, where that is not the words themselves. */
export function formatTime(time: Time | null): string {
  if (time === null) return "day not stated";
  return time.basis === "implied" ? `${formatDay(time.value)} (implied)` : formatDay(time.value);
}

/** A moment of this machine's record, in the reader's time zone. */
export function formatMoment(iso: string): string {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? iso : moment.format(date);
}

function formatPoint(text: string, format: Intl.DateTimeFormat): string {
  const [, date = "", rest = ""] = /^(\d{4}(?:-\d{2}){0,2})(.*)$/u.exec(text) ?? [];
  if (date === "") return text;
  const hour = /^T(\d{2}:\d{2})/u.exec(rest)?.[1];
  const known = date.length === 10 ? format.format(new Date(`${date}T00:00:00Z`)) : date.length === 7 ? month.format(new Date(`${date}-01T00:00:00Z`)) : date;
  const doubt = /[~%]/u.test(rest) ? "about " : "";
  return `${doubt}${known}${hour === undefined ? "" : `, ${hour}`}${/[?%]/u.test(rest) ? " (?)" : ""}`;
}
