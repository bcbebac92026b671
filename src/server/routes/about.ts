import { z } from "zod";
import { aboutLedger } from "../overview/index.ts";
import { route } from "../route.ts";
import type { DeepReadonly } from "../../core/index.ts";

const named = z.object({ name: z.string(), side: z.string().nullable(), kind: z.string().nullable(), count: z.int() });

export const aboutSchema = z.object({
  version: z.string(), engine: z.string(), ledger: z.string(), entry: z.int(), incidents: z.int(), articles: z.int(),
  /** Who speaks in this ledger, by how many incidents; outlets, by how many articles. */
  speakers: z.array(named), outlets: z.array(z.object({ name: z.string(), count: z.int() })),
  /** Rules by which figures were chosen, by how many figures. */
  rules: z.array(z.object({ rule: z.string(), count: z.int() })),
});
export type About = DeepReadonly<z.infer<typeof aboutSchema>>;

export const aboutRoutes = [
  route({
    method: "get", path: "/about", tag: "Settings", summary: "The program, the ledger, and who speaks in it",
    answer: aboutSchema,
    async answerWith(_given, { ledger, extractor, overview, version }) {
      const now = await overview();
      return { version, engine: extractor.engine, ledger: ledger.location, entry: now.head.number, ...aboutLedger(now) };
    },
  }),
];
