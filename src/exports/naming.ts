import type { Gazetteer } from "../places/index.ts";

/** What the writers need of the gazetteer. */
export type Naming = Pick<Gazetteer, "countryName">;
