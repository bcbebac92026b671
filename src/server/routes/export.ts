import { z } from "zod";
import { codebookNames } from "../../core/contract/vocabulary.ts";
import { codebookOfExport, exportFormats, exportIncidents, exportNames, type Chunk, type ExportReport } from "../../exports/index.ts";
import type { DeepReadonly } from "../../core/index.ts";
import type { Context } from "../context.ts";
import { leftBy } from "../overview/index.ts";
import { notFound } from "../problems.ts";
import { route } from "../route.ts";
import { incidentFilterSchema } from "../shapes/incident-list.ts";

const tag = "Export";

const exportQuerySchema = incidentFilterSchema.extend({
  coarsen: z.enum(["none", "admin1", "country"]).default("none").describe("tell no place finer than this"),
  delay: z.coerce.number().int().min(0).max(36_500).default(0).describe("hold back what happened or was published in the last so many days"),
  codebook: z.enum(codebookNames).optional().describe("choose the figures by this codebook, in formats of no codebook's own; the one set in the ledger where left out"),
  names: z.enum(["true", "false"]).default("false").describe("true: names of private people, victims and witnesses stay in the words"),
});
type ExportQuery = DeepReadonly<z.output<typeof exportQuerySchema>>;

const exportPreviewSchema = z.object({
  as: z.enum(exportNames), extension: z.string(), mediaType: z.string(),
  /** Codebook by which figures are chosen. */
  codebook: z.object({ name: z.string(), version: z.string() }),
  /** True where another codebook can be asked for. */
  free: z.boolean(),
  /** How many incidents the filter leaves; of the first of them: how many are written, and why the others are not. */
  incidents: z.int(), looked: z.int(), written: z.int(),
  leftOut: z.array(z.object({ why: z.string(), count: z.int() })),
  /** The beginning of the file; null for a format that is no text. */
  text: z.string().nullable(),
});
export type ExportPreview = DeepReadonly<z.infer<typeof exportPreviewSchema>>;

/** How many incidents a preview looks at, and how many characters it shows. */
const previewed = 25;
const previewLength = 20_000;

export const exportRoutes = [
  route({
    method: "get", path: "/export/{as}/preview", tag, summary: "How an export would begin",
    description: "`as`: acled, ucdp, gtd, airwars, csv, geojson, parquet, hxl or timemap. The first incidents that the filter leaves, as the file has them; which are left out, and why.",
    query: exportQuerySchema, answer: exportPreviewSchema,
    async answerWith({ params: { as = "" }, query }, context) {
      const format = formatNamed(as);
      const codebook = codebookOfExport(format, query.codebook ?? (await context.ledger.settings()).codebook);
      const all = await idsLeftBy(query, context);
      const chunks: string[] = [];
      const { written, leftOut } = await write(all.slice(0, previewed), as, query, context, (chunk) => {
        if (typeof chunk === "string") chunks.push(chunk);
        return Promise.resolve();
      });
      return {
        as: format.name, extension: format.extension, mediaType: format.mediaType, codebook: { name: codebook.name, version: codebook.version }, free: format.free,
        incidents: all.length, looked: Math.min(all.length, previewed), written, leftOut: [...leftOut].map(([why, count]) => ({ why, count })),
        text: format.name === "parquet" ? null : chunks.join("").slice(0, previewLength),
      };
    },
  }),
  route({
    method: "get", path: "/export/{as}", tag, summary: "Export what the filter leaves",
    description: "A file in one of the formats of `sayso export`; docs/exports.md tells every column.",
    query: exportQuerySchema, answer: z.string(),
    answerWith: () => Promise.reject(new Error("an export answers as a file")),
    file: {
      mediaType: "application/octet-stream",
      async respondWith({ params: { as = "" }, query }, context) {
        const format = formatNamed(as);
        const ids = await idsLeftBy(query, context);
        const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
        const writer = writable.getWriter();
        const bytes = (chunk: Chunk): Uint8Array => (typeof chunk === "string" ? new TextEncoder().encode(chunk) : chunk);
        // A reader who leaves ends the export.
        write(ids, as, query, context, (chunk) => writer.write(bytes(chunk))).then(() => writer.close(), (error: unknown) => writer.abort(error)).catch(() => undefined);
        const day = context.clock.now().slice(0, 10);
        return new Response(readable, { headers: { "content-type": format.mediaType.startsWith("text/") ? `${format.mediaType}; charset=utf-8` : format.mediaType, "content-disposition": `attachment; filename="sayso-${format.name}-${day}.${format.extension}"`, "cache-control": "no-store" } });
      },
    },
  }),
];

function formatNamed(name: string): (typeof exportFormats)[keyof typeof exportFormats] {
  const format = exportNames.find((one) => one === name);
  if (format === undefined) throw notFound(`export format ${name}`);
  return exportFormats[format];
}

/** Ids of what the filter leaves, the newest first. */
async function idsLeftBy(query: ExportQuery, context: Context): Promise<readonly string[]> {
  const { overview: { incidents }, slots } = await leftBy(query, context);
  return Array.from(slots("newest"), (slot) => incidents.ids[slot] ?? "");
}

/** Whole incidents are read one after the other: what lists keep of them lacks their claims. */
async function write(ids: readonly string[], as: string, { coarsen, delay, names, codebook }: ExportQuery, { ledger, gazetteer, clock }: Context, send: (chunk: Chunk) => Promise<void>): Promise<ExportReport> {
  const incidents = [];
  for (const id of ids) incidents.push(await ledger.incident(id));
  const request = { as: formatNamed(as).name, coarsen, delayDays: delay, names: names === "true", codebook: codebook ?? (await ledger.settings()).codebook };
  return exportIncidents(incidents.filter((incident) => incident !== null), request, { articleOf: (id) => ledger.article(id), gazetteer, clock, write: send });
}
