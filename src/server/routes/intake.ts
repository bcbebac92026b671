import { z } from "zod";
import { readAddressed, readPasted, readUpload } from "../intake/read-upload.ts";
import { notFound, ProblemError } from "../problems.ts";
import { route } from "../route.ts";
import { addressSchema, intakeSchema, pastedSchema } from "../shapes/intake.ts";

const tag = "Intake";
/** Largest file that is taken. */
export const maxUploadBytes = 64 * 1_048_576;

export const intakeRoutes = [
  route({
    method: "post", path: "/intake/text", tag, summary: "Look at a pasted text",
    description: "Reads it and answers with what was read. Nothing is stored until it is filed.",
    body: pastedSchema, answer: intakeSchema, status: 201,
    async answerWith({ body }, { intake }) {
      return intake.add(body.title ?? `${body.text.trim().slice(0, 60)}…`, await readPasted(body));
    },
  }),
  route({
    method: "post", path: "/intake/file", tag, summary: "Look at a file",
    description: "The body is the file, 64 MB at most; `name` is its name, whose ending tells the format. Nothing is stored until it is filed.",
    query: z.object({ name: z.string().min(1).max(500) }), rawBody: "application/octet-stream", answer: intakeSchema, status: 201,
    async answerWith({ query: { name }, request }, { intake }) {
      const bytes = new Uint8Array(await request.arrayBuffer());
      if (bytes.length === 0) throw new ProblemError(400, "Nothing in it", `The file ${name} is empty.`, { code: "file-empty" });
      return intake.add(name, await readUpload(name, bytes, maxUploadBytes));
    },
  }),
  route({
    method: "post", path: "/intake/address", tag, summary: "Look at what stands at an address",
    description: "Fetches a page, or the articles of a feed (the first 20), as robots.txt allows, from public addresses only. Nothing is stored until it is filed.",
    body: addressSchema, answer: intakeSchema, status: 201,
    async answerWith({ body: { url } }, { intake, readAddress }) {
      if (readAddress === null) throw new ProblemError(501, "No address is read here", "This desk was started without leave to fetch anything.");
      return intake.add(url, await readAddressed(url, readAddress(url)));
    },
  }),
  route({
    method: "get", path: "/intake", tag, summary: "What came in by hand, the latest first",
    answer: z.object({ items: z.array(intakeSchema.omit({ preview: true })) }),
    answerWith(_given, { intake }) {
      return Promise.resolve({ items: intake.list().map(({ preview: _preview, ...rest }) => rest) });
    },
  }),
  route({
    method: "get", path: "/intake/{id}", tag, summary: "What was read, and how far the filing is",
    answer: intakeSchema,
    answerWith({ params: { id = "" } }, { intake }) {
      const view = intake.view(id);
      if (view === null) throw notFound(id);
      return Promise.resolve(view);
    },
  }),
  route({
    method: "post", path: "/intake/{id}/file", tag, summary: "File it in the ledger",
    description: "Starts, and answers at once; progress comes with GET and as events. What is known already is told as unchanged.",
    answer: intakeSchema, status: 202,
    answerWith({ params: { id = "" } }, { intake }) {
      const view = intake.file(id);
      if (view === null) throw notFound(id);
      return Promise.resolve(view);
    },
  }),
  route({
    method: "delete", path: "/intake/{id}", tag, summary: "Forget what was looked at",
    answer: z.object({ dropped: z.boolean() }),
    answerWith({ params: { id = "" } }, { intake }) {
      return Promise.resolve({ dropped: intake.drop(id) });
    },
  }),
];
