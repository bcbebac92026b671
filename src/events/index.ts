export { tellEvents } from "./tell-events.ts";
