import { readFile } from "node:fs/promises";
import { parse, stringify } from "yaml";
import { z } from "zod";
import { codebookSettingSchema, outletSettingSchema, partySettingSchema, speakerSettingSchema } from "../core/contract/settings.ts";
import type { Setting, Settings } from "../core/index.ts";
import { nameConflict, nothingSet, settingsOf, withSetting } from "../settings/index.ts";
import { UsageError } from "./exit.ts";

const some = { aliases: [], side: null, country: null, region: null };

/** Lists of settings as people write them: what is left out is not told. */
const fileSchema = z.strictObject({
  parties: z.array(z.preprocess((party) => ({ kind: "party", ...some, against: [], ...(party as object) }), partySettingSchema.strict())).default([]),
  speakers: z.array(z.preprocess((speaker) => ({ kind: "speaker", as: null, ...some, ...(speaker as object) }), speakerSettingSchema.strict())).default([]),
  outlets: z.array(z.preprocess((outlet) => ({ kind: "outlet", aliases: [], domain: null, country: null, language: null, side: null, ...(outlet as object) }), outletSettingSchema.strict())).default([]),
  codebook: codebookSettingSchema.shape.name.default(nothingSet.codebook),
});

/** A setting without what it does not tell. */
function short(setting: Setting): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(setting).filter(([field, value]) => field !== "kind" && value !== null && !(Array.isArray(value) && value.length === 0)));
}

/** Settings as YAML, which `parseSettings` reads. */
export function formatSettings({ parties, speakers, outlets, codebook }: Settings): string {
  return stringify({ codebook, parties: parties.map(short), speakers: speakers.map(short), outlets: outlets.map(short) }, { lineWidth: 0 });
}

/** Settings from YAML or JSON. @throws UsageError, which says what does not fit and where. */
export function parseSettings(text: string, file: string): Settings {
  let value: unknown;
  try {
    value = parse(text) ?? {};
  } catch (error) {
    throw new UsageError(`${file} is not YAML: ${(error instanceof Error ? error.message : String(error)).split("\n", 1)[0] ?? ""}`);
  }
  const parsed = fileSchema.safeParse(value);
  if (!parsed.success) {
    const [first] = parsed.error.issues;
    throw new UsageError(`${file}: ${[...(first?.path ?? [])].map((part) => (typeof part === "number" ? (part + 1).toString() : String(part))).join(" ")}: ${first?.message ?? "not understood"}`);
  }
  const { codebook, ...lists } = parsed.data;
  const all = settingsOf({ ...lists, codebook });
  return all.reduce((settings, setting) => {
    const conflict = nameConflict(setting, settings);
    if (conflict !== null) throw new UsageError(`${file}: “${conflict.name}” is a name of two: ${conflict.other.name} and ${setting.name}`);
    return withSetting(settings, setting);
  }, nothingSet);
}

/** Reads settings from a file; `-` is standard input. @throws UsageError */
export async function readSettings(file: string, stdin: AsyncIterable<Uint8Array>): Promise<Settings> {
  if (file === "-") {
    const pieces: Uint8Array[] = [];
    for await (const piece of stdin) pieces.push(piece);
    return parseSettings(new TextDecoder().decode(Buffer.concat(pieces)), "standard input");
  }
  const text = await readFile(file, "utf8").catch((error: unknown) => { throw new UsageError(`${file} could not be read (${error instanceof Error && "code" in error ? String(error.code) : String(error)})`); });
  return parseSettings(text, file);
}
