import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import type { Server } from "./create-server.ts";

export interface Listening {
  /** `http://127.0.0.1:4177/` */
  readonly url: string;
  /** Stops listening, and ends connections that are still open. */
  readonly stop: () => Promise<void>;
}

/**
 * Listens at an address and port; port 0 takes any that is free.
 * @throws {Error} with `code` EADDRINUSE, EADDRNOTAVAIL or EACCES, where it cannot listen there.
 */
export function listen({ fetch }: Server, host: string, port: number): Promise<Listening> {
  const server = createAdaptorServer({ fetch, overrideGlobalObjects: false });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      const { port: taken } = server.address() as AddressInfo;
      resolve({
        url: `http://${host.includes(":") ? `[${host}]` : host}:${taken}/`,
        stop: () => new Promise((stopped) => {
          server.close(() => { stopped(); });
          if ("closeAllConnections" in server) server.closeAllConnections();
        }),
      });
    });
  });
}
