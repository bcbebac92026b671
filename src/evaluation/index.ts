export { evaluate, type ArticleScore, type Evaluation, type FieldScore, type GoldClaimScore } from "./evaluate.ts";
export { loadGold, type GoldArticle, type GoldClaim } from "./gold.ts";
export { compareRuns, parseSavedRun, savedRunOf, type RunChange, type SavedRun } from "./saved-run.ts";
