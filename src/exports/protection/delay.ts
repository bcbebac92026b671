import type { Clock, Incident } from "../../core/index.ts";
import { dayWindow, formatDay } from "../../incidents/index.ts";
import { lastPublicationDay } from "../timing.ts";

/** The last day that may go out: `days` before the clock's. */
export function lastDayOut(clock: Clock, days: number): string {
  return formatDay(Math.floor(Date.parse(clock.now()) / 86_400_000) - days);
}

/**
 * The incident with only the articles that were published by `lastDay`; null where none is left, or where the incident itself may be younger.
 * An article of unknown date may be younger, and stays back.
 */
export function withoutYounger(incident: Incident, lastDay: string): Incident | null {
  const happened = dayWindow(incident.time?.value ?? null);
  if (happened !== null && formatDay(happened.to) > lastDay) return null;
  const articles = incident.articles.filter(({ published }) => {
    const day = lastPublicationDay(published);
    return day !== null && day <= lastDay;
  });
  return articles.length === 0 ? null : { ...incident, articles };
}
