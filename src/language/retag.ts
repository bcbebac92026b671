import type { PartOfSpeech } from "./analysis.ts";
import { formNumber, formTable, type Draft } from "./forms.ts";
import { headlineVerbs, participleForms, personNouns, verbForms } from "./locales/en/index.ts";

/** What the word's neighbours make of it; null where the tag stands. */
type Change = (token: Draft, before: Draft | undefined, after: Draft | undefined) => Partial<Draft> | null;

/** The words that a mend is for, in lower case, and what it does with one of them. */
type Mend = readonly [fits: (lower: string) => boolean, change: Change];

const asVerb = (token: Draft): Partial<Draft> => ({ pos: "VERB", lemma: participleForms.get(token.lower) ?? verbForms.get(token.lower) ?? token.lemma });
const formsOfBe = new Set(["was", "were", "been", "be", "being", "is", "are", "got"]);
const isBe = (token: Draft | undefined): boolean => formsOfBe.has(token?.lower ?? "");

const gerundsOfDeeds = /^(?:wounding|killing|injuring|murdering|shooting|stabbing|kidnapping|abducting|hurting|firing|launching|planting|bombing|shelling|bombarding|attacking|storming|raiding|striking|hitting|targeting|dropping|throwing|hurling|lobbing|detonating|blowing|executing|torturing|ambushing|looting|seizing|burning|torching|destroying|mining|hijacking|beheading|massacring)$/u;

/** "planting" → "plant", "fired" → "fire", "hitting" → "hit". */
function deedLemma(word: string): string {
  const bare = word.replace(/(?:ing|ed)$/u, "");
  if (/([^aeiouls])\1$/u.test(bare)) return bare.slice(0, -1);
  return /(?:fir|strik|execut|tortur|seiz|massacr|min|detonat|chas|captur|pursu|releas|evacuat|infiltrat|rescu|besieg|damag|surpris|us)$/u.test(bare) ? `${bare}e` : bare;
}

/** Each mend looks at a word and its neighbours; the first that answers decides. */
const mends: readonly Mend[] = [
  // "Tarpon Springs", "Los Angeles Strikes": a capital in the middle of a sentence after a name is no verb.
  [(lower) => /s$/u.test(lower) && !headlineVerbs.has(lower), (token, before) => (token.pos === "VERB" && before?.pos === "PROPN" && /^\p{Lu}\p{Ll}/u.test(token.text) && /^\p{Lu}\p{Ll}/u.test(before.text) ? { pos: "PROPN", lemma: token.lower } : null)],
  // "forces on the eastern flanks say": a plural between an adjective and a verb is a noun.
  [(lower) => /[^s]s$/u.test(lower), (token, before, after) => (token.pos === "VERB" && before?.pos === "ADJ" && (after?.pos === "VERB" || after?.pos === "AUX") ? { pos: "NOUN", lemma: token.lower.slice(0, -1) } : null)],
  // "yesterday's car bombing in": a deed named by the weapon before it is a noun.
  [(lower) => /^(?:bombing|bombings|shooting|shootings|shelling|stabbing|bombardment)$/u.test(lower), (token, before, after) => (token.pos === "VERB" && /^(?:car|suicide|truck|lorry|bus|roadside|drive-by|mass|school|market|drone|artillery|aerial|mortar)$/u.test(before?.lower ?? "") && after?.pos !== "DET" && after?.pos !== "NUM" ? { pos: "NOUN", lemma: token.lower.replace(/s$/u, "") } : null)],
  // "surprised and beheaded", "was pronounced dead".
  [(lower) => /ed$/u.test(lower), (token, before, after) => (token.pos === "ADJ" && ((verbForms.has(token.lower) && (isBe(before) || before?.lower === "and") && after?.pos !== "NOUN" && after?.pos !== "PROPN") || (isBe(before) && after?.lower === "dead")) ? asVerb(token) : null)],
  // "rebels abducted 12 girls", "two sailors drowned": past forms that the tagger takes for nouns or adjectives after their subject.
  [(lower) => lower === "abducted" || lower === "drowned", (token, before, after) => (token.pos !== "VERB" && (before?.pos === "NOUN" || before?.pos === "PROPN" || before?.pos === "NUM" || before?.lower === "and" || isBe(before)) && after?.pos !== "NOUN" ? asVerb(token) : null)],
  // "a militant was shot": nouns for people that are also adjectives, where no noun follows.
  [(lower) => personNouns.has(lower), (token, before, after) => (token.pos === "ADJ" && /^(?:a|an|another|one|the)$/u.test(before?.lower ?? "") && (after?.pos === "AUX" || after?.lower === "who" || after?.pos === "VERB") ? { pos: "NOUN", lemma: token.lower } : null)],
  // "a mum-of-three".
  [(lower) => /^\p{L}+-of-\p{L}+$/u.test(lower) && personNouns.has(lower.split("-")[0] ?? ""), (token) => (token.pos !== "NOUN" ? { pos: "NOUN", lemma: token.lower } : null)],
  // "were mown down".
  [(lower) => /^(?:mown|slain|burnt|blown|torn|beaten)$/u.test(lower), (token, before, after) => (token.pos === "ADJ" && isBe(before) && after?.pos !== "NOUN" ? asVerb(token) : null)],
  // "four were police officers".
  [(lower) => lower === "police", (token, before, after) => (token.pos === "VERB" && (isBe(before) || before?.pos === "DET" || before?.pos === "NUM") && after?.pos === "NOUN" ? { pos: "NOUN", lemma: "police" } : null)],
  // "twenty or so people", "a passer-by": nouns for people that the tagger takes for verbs or particles.
  [(lower) => lower === "people", (token) => (token.pos === "VERB" ? { pos: "NOUN", lemma: "person" } : null)],
  [(lower) => /^passers?-by$/u.test(lower), (token) => (token.pos !== "NOUN" ? { pos: "NOUN", lemma: "passer-by" } : null)],
  // "have been neutralised", "the 15 neutralised in the raid": past participles that the tagger takes for nouns.
  [(lower) => /ed$/u.test(lower) && verbForms.has(lower), (token, before, after) => (token.pos === "NOUN" && (isBe(before) || (before?.pos === "NUM" && (after === undefined || after.pos === "ADP" || after.pos === "PUNCT"))) ? asVerb(token) : null)],
  // "“neutralised” two of the attackers", "18 rebels neutralised": a deed that is no noun without a word that points to it.
  [(lower) => /^(?:neutrali[sz]ed|eliminated|liquidated)$/u.test(lower), (token, before, after) => (token.pos === "NOUN" && !/^(?:DET|ADJ)$/u.test(before?.pos ?? "") && !/^(?:[:–—-]|by|at)$/u.test(after?.lower ?? "") && !/^(?:NOUN|PROPN|VERB|AUX)$/u.test(after?.pos ?? "") ? asVerb(token) : null)],
  // "jailed for wounding a man", "accused of planting a bomb": a deed with an object is a verb.
  [(lower) => gerundsOfDeeds.test(lower), (token, before, after) => (((token.pos === "NOUN" && /^(?:for|of|by|after|before|with|from|in|without)$/u.test(before?.lower ?? "")) || (token.pos !== "VERB" && /^(?:deny|denies|denied|denying|admitted|admits)$/u.test(before?.lower ?? ""))) && /^(?:DET|NUM)$/u.test(after?.pos ?? "") ? { pos: "VERB", lemma: participleForms.get(token.lower) ?? verbForms.get(token.lower) ?? deedLemma(token.lower) } : null)],
  // "accused of having fired rockets".
  [(lower) => /ed$/u.test(lower), (token, before) => (token.pos === "ADJ" && before?.lower === "having" ? { pos: "VERB", lemma: verbForms.get(token.lower) ?? deedLemma(token.lower) } : null)],
  // "the army chased the raiders": a past form between its subject and the article of its object.
  [(lower) => /[^e]ed$/u.test(lower) && lower.length > 5 && !/^(?:hundred|kindred|watershed|riverbed|seabed|hatred)$/u.test(lower), (token, before, after) => (token.pos === "NOUN" && (before?.pos === "NOUN" || before?.pos === "PROPN") && after?.pos === "DET" ? { pos: "VERB", lemma: participleForms.get(token.lower) ?? verbForms.get(token.lower) ?? deedLemma(token.lower) } : null)],
  // "Gunmen burst into a bar".
  [(lower) => lower === "burst", (token, before, after) => (token.pos === "NOUN" && before !== undefined && (before.text === ")" || /^(?:NOUN|PROPN)$/u.test(before.pos)) && /^(?:into|through)$/u.test(after?.lower ?? "") ? { pos: "VERB", lemma: "burst" } : null)],
  // "state television reports explosions in two towns".
  [(lower) => lower === "reports", (token, before, after) => (token.pos === "NOUN" && /^(?:television|tv|agency|radio|broadcaster|newspaper|channel|daily)$/u.test(before?.lower ?? "") && /^(?:NOUN|ADJ|NUM|DET)$/u.test(after?.pos ?? "") ? { pos: "VERB", lemma: "report" } : null)],
  // "No one has claimed that attack".
  [(lower) => lower === "that", (token, before, after) => (token.pos === "SCONJ" && /^(?:claimed|condemned|admitted)$/u.test(before?.lower ?? "") && /^(?:attack|bombing|killing|raid|ambush|blast|strike|assault|shooting|explosion)$/u.test(after?.lower ?? "") ? { pos: "DET" } : null)],
  // "a patrolman on leave died".
  [(lower) => lower === "leave", (token, before) => (token.pos === "VERB" && before?.lower === "on" ? { pos: "NOUN", lemma: "leave" } : null)],
  // "Bodies of 29 rebels": a plural with the capital of the sentence's first word is no name.
  [(lower) => /s$/u.test(lower), (token, before) => (token.pos === "PROPN" && (before === undefined || before.pos === "PUNCT") && /^(?:bodies|corpses|casualties|deaths|injuries|fatalities|victims|relatives|survivors|killings|murders|massacres|executions|abductions|kidnappings|funerals)$/u.test(token.lower) ? { pos: "NOUN", lemma: token.lower.replace(/ies$/u, "y").replace(/s$/u, "") } : null)],
  // "this organized armed group": a participle or adjective follows, so the word points and stands for nothing.
  [(lower) => /^(?:this|these|those)$/u.test(lower), (token, before, after) => (token.pos === "PRON" && before?.pos === "ADP" && (after?.pos === "ADJ" || (after?.pos === "VERB" && /ed$/u.test(after.lower) && !verbForms.has(after.lower))) ? { pos: "DET" } : null)],
  // "no civilian lost their life", "another sustained splinter injuries": verbs of suffering before what was suffered.
  [(lower) => /^(?:lost|sustained|suffered|received)$/u.test(lower), (token, before, after) => (token.pos !== "VERB" && before !== undefined && before.pos !== "VERB" && before.pos !== "AUX" && before.pos !== "ADP" && /^(?:his|her|their|its|a|an|multiple|serious|severe|minor|major|bullet|gunshot|splinter|shrapnel|burn|head|leg|grievous|critical|injuries|wounds|burns|life|lives|\d+|two|three|four|five|six|seven|eight|nine|ten)$/u.test(after?.lower ?? "") ? asVerb(token) : null)],
  // "her left leg".
  [(lower) => lower === "left", (token, before, after) => (token.pos === "VERB" && /^(?:his|her|my|their|whose)$/u.test(before?.lower ?? "") && /^(?:leg|arm|hand|foot|eye|knee|shoulder|thigh|side|ear|hip|ankle|wrist|elbow|lung|calf|cheek|temple)$/u.test(after?.lower ?? "") ? { pos: "ADJ", lemma: "left" } : null)],
  // "a bullet wound to the hand".
  [(lower) => lower === "wound" || lower === "wounds", (token, before) => (token.pos === "VERB" && /^(?:bullet|gunshot|knife|stab|shrapnel|splinter|flesh|head|leg|chest|neck|puncture|shotgun|entry|exit)$/u.test(before?.lower ?? "") ? { pos: "NOUN", lemma: "wound" } : null)],
  // "Eight soldiers fall; 61 are wounded": the present of headlines and timelines.
  [(lower) => lower === "fall", (token, before, after) => (token.pos === "NOUN" && before !== undefined && personNouns.has(before.lemma) && before.lemma !== before.lower && (after === undefined || /^(?:[.,;:]|in|to|at|on|as|and)$/u.test(after.lower)) ? asVerb(token) : null)],
  // "Three shot in Tulsa", "two stabbed".
  [(lower) => lower === "shot" || lower === "stabbed", (token, before, after) => (token.pos === "NOUN" && before?.pos === "NUM" && (after === undefined || /^(?:[,;:.]|in|at|on|near|outside|during|after|as|and|by|dead|to)$/u.test(after.lower)) ? asVerb(token) : null)],
  // "are all dead", "were both wounded": said of the subject, no group of its own.
  [(lower) => lower === "all" || lower === "both", (token, before, after) => (token.pos === "DET" && isBe(before) && /^(?:dead|killed|wounded|injured|missing|shot|gone)$/u.test(after?.lower ?? "") ? { pos: "ADV" } : null)],
  [(lower) => lower === "dead", (token, before) => (token.pos === "NOUN" && /^(?:all|both)$/u.test(before?.lower ?? "") && before?.pos === "ADV" ? { pos: "ADJ" } : null)],
  // "has burns over much of his body".
  [(lower) => lower === "burns", (token, before) => (token.pos === "VERB" && /^(?:has|have|had|with|suffered|sustained)$/u.test(before?.lower ?? "") ? { pos: "NOUN", lemma: "burn" } : null)],
  // "the toll leaps to 61".
  [(lower) => /^(?:leaps|jumps|surges|soars|spikes|climbs|rises|mounts)$/u.test(lower), (token, before, after) => (token.pos === "NOUN" && /^(?:toll|count|number|tally|deaths|dead|casualties)$/u.test(before?.lower ?? "") && /^(?:to|past|above|by)$/u.test(after?.lower ?? "") ? { pos: "VERB", lemma: token.lower.slice(0, -1) } : null)],
  // "the number of dead stands at 30".
  [(lower) => lower === "stands", (token, before, after) => (token.pos === "NOUN" && /^(?:dead|wounded|injured|missing|killed|deaths|injuries|toll|casualties)$/u.test(before?.lower ?? "") && after?.lower === "at" ? { pos: "VERB", lemma: "stand" } : null)],
  // "the dead number ten", "casualties numbered 40".
  [(lower) => lower === "number" || lower === "numbered", (_token, before, after) => (/^(?:dead|wounded|injured|missing|killed|deaths|casualties|victims|fatalities|losses)$/u.test(before?.lower ?? "") && (after?.pos === "NUM" || /^(?:more|at|about|around|some|nearly|over|up|between)$/u.test(after?.lower ?? "")) ? { pos: "VERB", lemma: "number" } : null)],
  // "five dead and 12 fighting for their lives".
  [(lower) => lower === "fighting" || lower === "battling", (token, before, after) => (token.pos === "NOUN" && (before?.pos === "NUM" || /^(?:others|more|people|persons)$/u.test(before?.lower ?? "")) && after?.lower === "for" ? { pos: "VERB", lemma: token.lower === "fighting" ? "fight" : "battle" } : null)],
  // "Fighting between the two groups left nine dead".
  [(lower) => lower === "fighting", (token, before, after) => (token.pos === "VERB" && (before === undefined || before.pos === "PUNCT" || before.pos === "ADJ") && /^(?:between|broke|erupted|raged|continued|resumed|intensified)$/u.test(after?.lower ?? "") ? { pos: "NOUN", lemma: "fighting" } : null)],
  // "received burn injuries".
  [(lower) => lower === "burn", (token, _before, after) => (token.pos === "VERB" && /^(?:injuries|wounds|injury|wound|victims?)$/u.test(after?.lower ?? "") ? { pos: "NOUN", lemma: "burn" } : null)],
  // "Taliban and allied fighters", "Burhan's and allied militias".
  [(lower) => lower === "allied", (token, _before, after) => (token.pos === "VERB" && after?.pos === "NOUN" ? { pos: "ADJ", lemma: "allied" } : null)],
  // "slash wounds", "raped and burnt alive".
  [(lower) => /^(?:slash|stab|knife|gunshot|bullet|puncture)$/u.test(lower), (token, _before, after) => (token.pos !== "NOUN" && /^(?:wounds?|injur(?:y|ies))$/u.test(after?.lower ?? "") ? { pos: "NOUN", lemma: token.lower } : null)],
  [(lower) => lower === "burnt" || lower === "burned", (token, before, after) => (token.pos === "ADJ" && before?.lower === "and" && /^(?:alive|to|in|by)$/u.test(after?.lower ?? "") ? asVerb(token) : null)],
  // "the bus stop".
  [(lower) => lower === "stop", (token, before) => (token.pos === "VERB" && /^(?:bus|tram|truck|rest|taxi|metro)$/u.test(before?.lower ?? "") ? { pos: "NOUN", lemma: "stop" } : null)],
  // "Suspect dead after chase".
// "kills 12: war monitor", "…, monitor says": behind a mark, or a noun, it is who watches.
  [(lower) => lower === "monitor", (token, before, after) => (token.pos === "VERB" && (before?.pos === "PUNCT" || before?.lower === "war" || before?.lower === "rights") && (after === undefined || /^says?$/u.test(after.lower)) ? { pos: "NOUN", lemma: "monitor" } : null)],
    [(lower) => lower === "suspect", (token, before, after) => (token.pos === "VERB" && (before === undefined || before.pos === "PUNCT") && /^(?:dead|killed|shot|wounded|injured|hurt)$/u.test(after?.lower ?? "") ? { pos: "NOUN", lemma: "suspect" } : null)],
  // "and of injured at 45".
  [(lower) => /^(?:injured|wounded|killed|missing)$/u.test(lower), (token, before, after) => (token.pos === "VERB" && before?.lower === "of" && /^(?:at|to|from|is|was|has|stands)$/u.test(after?.lower ?? "") ? { pos: "ADJ", lemma: token.lower } : null)],
  // "the tally of the dead".
  [(lower) => /^(?:dead|missing|wounded|injured)$/u.test(lower), (token, before) => (before?.lower === "the" && token.pos === "ADV" ? { pos: "NOUN", lemma: token.lower } : null)],
  // "suffered non-life-threatening injuries".
  [(lower) => /-threatening$/u.test(lower), (token) => (token.pos !== "ADJ" ? { pos: "ADJ" } : null)],
  // "was done to death".
  [(lower) => lower === "done", (_token, before, after) => (isBe(before) && after?.lower === "to" ? { pos: "VERB", lemma: "do" } : null)],
  // "40 wounded recruits": a noun that is also a verb, after a word that can only describe it.
  [(lower) => lower === "recruits", (token, before) => (token.pos === "VERB" && (/^(?:ADJ|NUM|DET)$/u.test(before?.pos ?? "") || /^(?:wounded|injured|dead|missing)$/u.test(before?.lower ?? "")) ? { pos: "NOUN", lemma: "recruit" } : null)],
  // "was shot", "found shot to death".
  [(lower) => lower === "shot", (token, before, after) => (token.pos !== "VERB" && (isBe(before) || /-old$/u.test(before?.lower ?? "") || before?.lower === "found" || before?.lower === "fatally" || after?.lower === "dead" || (after?.lower === "to" || after?.lower === "and") && before?.pos !== "DET" && before?.pos !== "ADJ") ? asVerb(token) : null)],
  // "a sergeant aged 20".
  [(lower) => lower === "aged", (_token, _before, after) => ((after?.pos === "NUM" || after?.lower === "between") ? { pos: "ADJ", lemma: "aged" } : null)],
  // "a police chief": nouns for people that the tagger takes for adjectives.
  [(lower) => /^(?:chief|minor|elderly|teen|civilian|major|general|private)$/u.test(lower), (token, before, after) => (token.pos === "ADJ" && /^(?:NOUN|PROPN|NUM|DET)$/u.test(before?.pos ?? "") && !/^(?:NOUN|PROPN|ADJ)$/u.test(after?.pos ?? "") ? { pos: "NOUN", lemma: token.lower } : null)],
  // "the blast cost 50 people their lives".
  [(lower) => lower === "cost", (token, before, after) => (token.pos === "NOUN" && (after?.pos === "NUM" || (before?.pos === "NOUN" && after?.pos === "PROPN")) ? { pos: "VERB", lemma: "cost" } : null)],
  // "The group claims responsibility".
  [(lower) => lower === "claims" || lower === "claim", (token, _before, after) => (token.pos === "NOUN" && (after?.lower === "responsibility" || after?.lower === "credit") ? { pos: "VERB", lemma: "claim" } : null)],
  // "Rioters ransacked the office".
  [(lower) => lower === "ransacked", (token, before, after) => (token.pos === "ADJ" && (before?.pos === "NOUN" || before?.pos === "PROPN") && after?.pos === "DET" ? { pos: "VERB", lemma: "ransack" } : null)],
  // "the dismembered remains of four people".
  [(lower) => lower === "remains", (token, before, after) => (token.pos === "VERB" && after?.lower === "of" && (before?.pos === "ADJ" || before?.pos === "VERB" || before?.pos === "DET") ? { pos: "NOUN", lemma: "remains" } : null)],
  // "remains missing".
  [(lower) => /^remains?$/u.test(lower), (_token, _before, after) => (/^(?:missing|in|on|critical|unaccounted|hospitali[sz]ed|trapped|at|under)$/u.test(after?.lower ?? "") ? { pos: "VERB", lemma: "remain" } : null)],
  // "strike kills six", "23 die".
  [(lower) => headlineVerbs.has(lower), (token, before, after) => (/^(?:NOUN|PROPN|ADJ|X)$/u.test(token.pos) && isVerbHere(token, before, after) ? asVerb(token) : null)],
];

/** The mends for a word: none, for most words. */
const changesFor = formTable(({ lower }): readonly Change[] => mends.filter(([fits]) => fits(lower)).map(([, change]) => change));

/** Mends tags in place where the neighbours show that the tagger erred. */
export function retag(tokens: Draft[]): void {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) continue;
    for (const change of changesFor(token)) {
      const changed = change(token, tokens[at - 1], tokens[at + 1]);
      if (changed === null) continue;
      Object.assign(token, changed);
      token.form = formNumber(token);
      break;
    }
  }
}

const opensObject = (after: Draft | undefined): boolean =>
  after !== undefined && (after.pos === "NUM" || after.pos === "DET" || /^(?:his|her|their|its|my|our|him|them|us|me|himself|herself|themselves)$/u.test(after.lower) || /^(?:at|more|up|over|nearly|about|around|dozens|scores|hundreds|several|two|three|some|another|fewer|almost|no|many|woman|man|child|upwards|exactly|only|roughly|approximately)$/u.test(after.lower));

function isVerbHere(token: Draft, before: Draft | undefined, after: Draft | undefined): boolean {
  const beforePos: PartOfSpeech | undefined = before?.pos;
  if (beforePos === "DET" || beforePos === "ADJ" || before?.lower === "'s" || before?.lower === "of" || beforePos === "ADP") return false;
  if (/^(?:die|dies|died|succumb|succumbs|perish)$/u.test(token.lower)) return beforePos === "NUM" || beforePos === "NOUN" || beforePos === "PROPN";
  if (token.lower === "shot" && opensObject(after)) return beforePos === "NOUN" || beforePos === "PROPN";
  if (/^(?:killed|wounded|injured|slain|shot|martyred)$/u.test(token.lower)) return token.pos === "PROPN" && (beforePos === "NUM" || beforePos === "NOUN" || beforePos === "PROPN");
  if (/ing$/u.test(token.lower)) return opensObject(after);
  if (/^(?:says|say|denies|confirms|rises|climbs|reaches)$/u.test(token.lower)) return beforePos === "NOUN" || beforePos === "PROPN";
  return opensObject(after) && (beforePos === "NOUN" || beforePos === "PROPN" || before?.lower === "and" || before?.lower === ",");
}
