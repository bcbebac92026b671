import { describe, expect, test } from "vitest";
import { casualtiesOf } from "../claims-of.ts";
import * as tables from "./index.ts";

/** The groups of the people whom a text counts, in its order. */
const groupsIn = (text: string): string => casualtiesOf(text).map(({ people }) => people.group ?? "-").join(" ");

describe.each(Object.entries(tables))("who they are: %s", (_name, table) => {
  for (const [groups, ...wordings] of table) test.each(wordings)(`${groups} ← %s`, (wording) => { expect(groupsIn(wording)).toBe(groups); });
});
