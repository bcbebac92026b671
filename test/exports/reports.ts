import type { CasualtyClaim, Claim, Extraction, Group, Named, Place, SubEventType, Time } from "../../src/core/index.ts";
import { acledTypes, eventTypeOf } from "../../src/core/index.ts";
import { report, type ClaimNote, type ReportNote } from "../incidents/builder.ts";

/** A claim whose people are told, besides what the short form has. */
export interface ToldClaim extends ClaimNote {
  readonly group?: Group | null;
  readonly of?: string | null;
}

export interface ToldReport extends Omit<ReportNote, "claims" | "events"> {
  readonly type?: SubEventType | null;
  readonly place?: Place | null;
  readonly time?: Time | null;
  readonly attackers?: readonly Named[];
  readonly targets?: readonly Named[];
  readonly weapons?: readonly { readonly name: string; readonly model: string | null }[];
  readonly extent?: "single" | "total";
  readonly claims?: readonly ToldClaim[];
  readonly also?: readonly Claim[];
  readonly mentions?: readonly string[];
}

/** A report of one event with its parties and people told, for exports. */
export function told(note: ToldReport): Extraction {
  const { type = null, place = null, time = null, attackers = [], targets = [], weapons = [], extent = "single", claims = [], also = [], mentions = [], ...rest } = note;
  const base = report({ ...rest, claims, events: [{ extent, place }] });
  const [event] = base.events;
  const withClaims = <Item>(items: readonly Item[]): readonly (Item & { readonly claims: readonly string[] })[] => items.map((item) => ({ ...item, claims: [] }));
  const peopled = base.claims.map((claim, index): Claim => {
    const { group = null, of = null } = claims[index] ?? {};
    return claim.kind === "casualties" ? ({ ...claim, people: { words: null, group, side: of } } satisfies CasualtyClaim) : claim;
  });
  return {
    ...base,
    events: event === undefined ? [] : [{ ...event, eventType: type === null ? null : eventTypeOf(type), subEventType: type, time, attackers: withClaims(attackers), targets: withClaims(targets), weapons: withClaims(weapons) }],
    claims: [...peopled, ...also],
    places: mentions.map((name) => {
      const start = base.article.text.indexOf(name);
      return { span: { start, end: start + name.length }, name, country: place?.country ?? null, admin1: place?.admin1 ?? null, lat: null, lon: null, precision: "town", gazetteerId: null, kind: "city", candidates: [] };
    }),
  };
}

export const day = (value: string, precision: Time["precision"] = "day"): Time => ({ value, precision, basis: "stated" });

export const subTypes = Object.values(acledTypes).flatMap((types): readonly SubEventType[] => types);
