import { z } from "zod";
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
      const { incidents, head } = await overview();
      const articles = await ledger.articles();
      const speakers = new Map<string, { name: string; side: string | null; kind: string | null; count: number }>();
      const rules = new Map<string, number>();
      for (const { findings } of incidents) {
        const here = new Map(findings.flatMap(({ bySpeaker }) => bySpeaker.flatMap(({ name, side, kind }) => (name === null ? [] : [[name, { name, side, kind }] as const]))));
        for (const [name, voice] of here) speakers.set(name, { ...voice, count: (speakers.get(name)?.count ?? 0) + 1 });
        for (const { rule } of findings) rules.set(rule, (rules.get(rule) ?? 0) + 1);
      }
      const outlets = Map.groupBy(articles.flatMap(({ outlet }) => outlet ?? []), (outlet) => outlet);
      return {
        version, engine: extractor.engine, ledger: ledger.location, entry: head.number, incidents: incidents.length, articles: articles.length,
        speakers: [...speakers.values()].sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1)).slice(0, 500),
        outlets: [...outlets].map(([name, all]) => ({ name, count: all.length })).sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1)).slice(0, 500),
        rules: [...rules].map(([rule, count]) => ({ rule, count })).sort((a, b) => b.count - a.count || (a.rule < b.rule ? -1 : 1)),
      };
    },
  }),
];
