export { relationTo, sideOfPeople } from "./relations.ts";
export { tellEvents } from "./tell-events.ts";
export { whereabouts } from "./whereabouts.ts";
