export { anaphora } from "./anaphora.ts";
export { belonging } from "./belonging.ts";
export { fellows } from "./fellows.ts";
export { mixedNews } from "./mixed-news.ts";
export { occupations } from "./occupations.ts";
export { owners } from "./owners.ts";
export { refused } from "./refused.ts";
