export { createServer, type Server, type ServerOptions } from "./create-server.ts";
export { listen, type Listening } from "./listen.ts";
export { routes } from "./routes/index.ts";
export { openApi } from "./documents/openapi.ts";
export type { Access } from "./safety/access.ts";
export type * from "./shapes/index.ts";
