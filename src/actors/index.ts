export type { ActorMention } from "./types.ts";
