import { z } from "zod";
import { settingsSchema } from "../../core/contract/settings.ts";
import { codebookNames, settingKinds } from "../../core/contract/vocabulary.ts";
import type { DeepReadonly } from "../../core/index.ts";
import { codebooks, ruleSentence, rulesOf } from "../../incidents/index.ts";
import { settingsOf } from "../../settings/index.ts";
import { route } from "../route.ts";
import { settingMark } from "../setting-marks.ts";
import { markSchema } from "../shapes/claim-view.ts";

const tag = "Settings";

const settingsViewSchema = z.object({
  settings: settingsSchema,
  /** Who set each of them last, when and why, by kind and name. */
  set: z.array(z.object({ ...markSchema.shape, kind: z.enum(settingKinds), name: z.string(), reason: z.string() })),
  /** True until the incidents have followed the last change. */
  stale: z.boolean(),
});
export type SettingsView = DeepReadonly<z.infer<typeof settingsViewSchema>>;

const codebooksSchema = z.object({
  items: z.array(z.object({ name: z.enum(codebookNames), version: z.string(), rules: z.array(z.object({ rule: z.string(), sentence: z.string() })) })),
});
export type Codebooks = DeepReadonly<z.infer<typeof codebooksSchema>>;

export const settingRoutes = [
  route({
    method: "get", path: "/settings", tag, summary: "Parties, speakers, outlets and codebook of the ledger",
    description: "What people set for the whole ledger: whose names mean whom, on whose side they are, and by which codebook figures are chosen. POST /decisions with `set` and `unset` changes them; incidents follow, and no article is read again.",
    answer: settingsViewSchema,
    async answerWith(_given, { ledger }) {
      const [settings, taken] = [await ledger.settings(), await ledger.settingsTaken()];
      return { settings, set: settingsOf(settings).flatMap((setting) => settingMark(settings, taken, setting) ?? []), stale: await ledger.isStale() };
    },
  }),
  route({
    method: "get", path: "/codebooks", tag, summary: "Codebooks and their rules",
    description: "Every codebook by which low, best and high can be chosen, the default first, with what each of its rules does in one sentence.",
    answer: codebooksSchema,
    answerWith: () => Promise.resolve({
      items: codebooks.flatMap(({ name, version }) => codebookNames.filter((known) => known === name).map((known) => ({ name: known, version, rules: rulesOf(name).map((rule) => ({ rule, sentence: ruleSentence(rule) ?? "" })) }))),
    }),
  }),
];
