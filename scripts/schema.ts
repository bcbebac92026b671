// Writes schema/*.schema.json from the schemas that the program's types come from.   node scripts/schema.ts
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { articleSchema, furnitureSchema, publishedSchema } from "../src/core/contract/article.ts";
import { casualtyClaimSchema, attackClaimSchema, claimSchema, consequenceClaimSchema, figureClaimSchema, namedSchema, placeClaimSchema, responsibilityClaimSchema, timeClaimSchema, verificationClaimSchema, weaponSchema } from "../src/core/contract/claim.ts";
import { eventSchema, tollSchema, tollsSchema } from "../src/core/contract/event.ts";
import { extractSchema } from "../src/core/contract/extract.ts";
import { filedClaimSchema, findingSchema, incidentSchema, speakerIntervalSchema } from "../src/core/contract/incident.ts";
import { placeMentionSchema, placeSchema, timeMentionSchema, timeSchema } from "../src/core/contract/place-time.ts";
import { amountSchema, issueSchema, spanSchema } from "../src/core/contract/primitives.ts";
import { settingsSchema } from "../src/core/contract/settings.ts";
import { speakerSchema, statementSchema } from "../src/core/contract/speaker.ts";

const published = {
  extract: { schema: extractSchema, title: "One article as `sayso extract --json` prints it" },
  incident: { schema: incidentSchema, title: "One incident as `sayso incidents --json` prints it" },
  settings: { schema: settingsSchema, title: "What is set in a ledger, as `sayso settings show --json` prints it" },
};

/** Parts that have a name of their own in the published schemas. */
const named = {
  Amount: amountSchema, Article: articleSchema, AttackClaim: attackClaimSchema, CasualtyClaim: casualtyClaimSchema, Claim: claimSchema, ConsequenceClaim: consequenceClaimSchema,
  Event: eventSchema, FigureClaim: figureClaimSchema, FiledClaim: filedClaimSchema, Finding: findingSchema, Furniture: furnitureSchema, Issue: issueSchema, Named: namedSchema,
  Place: placeSchema, PlaceClaim: placeClaimSchema, PlaceMention: placeMentionSchema, Published: publishedSchema, ResponsibilityClaim: responsibilityClaimSchema, Span: spanSchema,
  Speaker: speakerSchema, SpeakerInterval: speakerIntervalSchema, Statement: statementSchema, Time: timeSchema, TimeClaim: timeClaimSchema, TimeMention: timeMentionSchema,
  Toll: tollSchema, Tolls: tollsSchema, VerificationClaim: verificationClaimSchema, Weapon: weaponSchema,
};

/** Every published schema (JSON Schema, draft 2020-12) as text, by file name. Fields may be added, so that others than those named are allowed. */
export function publishedSchemas(): ReadonlyMap<string, string> {
  const names = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(named)) names.add(schema, { id });
  return new Map(
    Object.entries(published).map(([name, { schema, title }]) => {
      const json = z.toJSONSchema(schema, { target: "draft-2020-12", metadata: names, override: ({ jsonSchema }) => { delete jsonSchema.additionalProperties; } });
      return [`${name}.schema.json`, `${JSON.stringify({ $schema: json.$schema, title, ...json }, null, 2)}\n`];
    }),
  );
}

if (import.meta.main) {
  const folder = join(import.meta.dirname, "..", "schema");
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of publishedSchemas()) writeFileSync(join(folder, name), text);
}
