import type { Span, Speaker, Statement } from "../core/index.ts";
import type { Analysis } from "../language/index.ts";
import { isOwnOutlet } from "./outlet.ts";

/** Who says so, origin first, as a chain: [ministry, agency]. The relation to the people counted is the claims stage's to tell. */
export type SpeakerChain = readonly Omit<Speaker, "relation">[];

/** The statements of an article, for look-ups by place. */
export interface SpeakersOfSpan {
  /**
   * The chains of speakers behind the words of a span: one for each of several speakers side by side, an empty list where the article speaks in its own voice.
   * Beliefs and attitudes do not count, nor does the article's own outlet.
   */
  readonly speakersAt: (span: Span) => readonly SpeakerChain[];
  /** The innermost statements behind the words of a span: where stance and cue are to be taken from. */
  readonly statementsAt: (span: Span) => readonly Statement[];
}

/** Several finders ask of the same article; the answer is kept for as long as its statements are. */
const known = new WeakMap<readonly Statement[], SpeakersOfSpan>();

/** The statements whose content a span lies in: the narrowest, and those around them. */
interface Behind {
  readonly inner: readonly Statement[];
  readonly outer: readonly Statement[];
}

/** Look-ups of speakers for an article's statements. */
export function speakersOf(analysis: Analysis, statements: readonly Statement[]): SpeakersOfSpan {
  const speakers = known.get(statements) ?? lookUps(analysis, statements);
  known.set(statements, speakers);
  return speakers;
}

function lookUps(analysis: Analysis, statements: readonly Statement[]): SpeakersOfSpan {
  const pieces = statements
    .filter((statement) => ((statement.rule.startsWith("en/statements/") && statement.rule !== "en/statements/says-not") || statement.rule === "en/beliefs/thinks-that") && vouches(analysis, statement))
    .flatMap((statement) => statement.content.map((span) => ({ span, statement, size: statement.content.reduce((sum, part) => sum + part.end - part.start, 0) })))
    .sort((a, b) => a.span.start - b.span.start);
  const longest = pieces.reduce((most, piece) => Math.max(most, piece.span.end - piece.span.start), 0);
  const holding = (span: Span): readonly { readonly statement: Statement; readonly size: number }[] => {
    const found: { readonly statement: Statement; readonly size: number; readonly span: Span }[] = [];
    const parts = new Map<Statement, number>();
    for (let at = firstAfter(pieces, span.start - longest); at < pieces.length; at++) {
      const piece = pieces[at];
      if (piece === undefined || piece.span.start >= span.end) break;
      const shared = Math.max(0, Math.min(piece.span.end, span.end) - Math.max(piece.span.start, span.start)) + (parts.get(piece.statement) ?? 0);
      parts.set(piece.statement, shared);
      const cue = piece.statement.cue;
      const speaker = piece.statement.speaker?.span ?? null;
      const ownCue = cue !== null && cue.start >= span.start && cue.end <= span.end ? cue.end - cue.start + 1 : 0;
      const ownSpeaker = ownCue > 0 && speaker !== null && speaker.start >= span.start - 4 && speaker.end <= span.end ? speaker.end - speaker.start + 1 : 0;
      if (shared > 0 && shared * 2 >= span.end - span.start - ownCue * 1.5 - ownSpeaker) found.push(piece);
    }
    return found.filter(({ statement }, at) => found.findIndex((other) => other.statement === statement) === at).sort((a, b) => a.size - b.size);
  };
  const found = new Map<string, Behind>();
  const innermost = (span: Span): Behind => {
    const key = `${span.start.toString()}-${span.end.toString()}`;
    const known = found.get(key) ?? behind(span);
    found.set(key, known);
    return known;
  };
  const behind = (span: Span): Behind => {
    const named = holding(span).filter(({ statement }) => statement.speaker !== null);
    const free = named.filter(({ statement }) => !belongs(analysis, statement) && !countsFor(analysis, statement, named) && !isUnknown(analysis, statement, named));
    const held = free.length > 0 ? free : named;
    const least = held[0];
    if (least === undefined) return { inner: [], outer: [] };
    const inner = held.filter(({ statement, size }) => size === least.size && sameContent(statement, least.statement)).map(({ statement }) => statement);
    const origins = inner.filter((statement) => !inner.some((other) => other !== statement && other.via.some((party) => party.name === statement.speaker?.name)));
    const aside = inner.some(({ rule }) => rule === "en/statements/aside" || rule === "en/statements/gapped" || rule === "en/statements/rumours");
    const outer = aside ? [] : held.filter(({ statement }) => !inner.includes(statement) && statement.rule !== "en/statements/turn").map(({ statement }) => statement);
    const denials = outer.filter((statement) => statement.stance === "denies" && inner.some((other) => other.stance !== "denies" && other.speaker?.name !== statement.speaker?.name && (other.rule === "en/statements/whose-claim" || other.rule === "en/statements/put-toll-at" || isReduced(analysis, other))));
    return { inner: [...(origins.length > 0 ? origins : inner), ...denials], outer: outer.filter((statement) => !denials.includes(statement)) };
  };
  return {
    statementsAt: (span) => {
      const { inner } = innermost(span);
      return inner.length > 0 ? inner : holding(span).slice(0, 1).map(({ statement }) => statement);
    },
    speakersAt: (span) => {
      const { inner, outer } = innermost(span);
      const chains = inner.map((statement) => chainOf(analysis, statement, outer));
      return chains.filter((chain, at) => chain.length > 0 && chains.findIndex((other) => sameChain(other, chain)) === at);
    },
  };
}

/** True for "his crews", "its intelligence": people of the speaker around them, who vouches for what they counted. */
const belongs = (analysis: Analysis, { speaker }: Statement): boolean => speaker !== null && speaker.span.end - speaker.span.start > 5 && !/\p{Lu}/u.test(speaker.name) && /^(?:his|her|its|their|our|my) (?!spokes|lawyer|attorney|press|representative)/iu.test(analysis.text.slice(speaker.span.start, speaker.span.end));

/** "the source said it had registered 21 deaths", "the spokesman said they believed": what the outer speaker's own people counted or think. */
function countsFor(analysis: Analysis, { speaker, cue, rule }: Statement, all: readonly { readonly statement: Statement }[]): boolean {
  if (speaker === null || cue === null || !/^(?:it|they|he|she)$/iu.test(analysis.text.slice(speaker.span.start, speaker.span.end))) return false;
  if (rule !== "en/beliefs/thinks-that" && !/\b(?:registered|recorded|counted|documented|tallied|logged|listed|confirmed|verified|observed|seen|saw|noted|detected|tracked|monitored|witnessed)$/iu.test(analysis.text.slice(cue.start, cue.end))) return false;
  return all.some(({ statement }) => statement.cue !== null && statement.cue.end <= cue.start && cue.start - statement.cue.end < 30 && statement.content.some((span) => span.start <= cue.start && span.end >= cue.end));
}

/** "they found six bodies, the sergeant said": a pronoun that stands for nobody known adds nothing to who is named. */
const isUnknown = (analysis: Analysis, { speaker }: Statement, all: readonly { readonly statement: Statement }[]): boolean =>
  speaker !== null && speaker.kind === null && /^(?:they|it|he|she|we)$/iu.test(analysis.text.slice(speaker.span.start, speaker.span.end)) && all.some(({ statement }) => statement.speaker !== null && statement.speaker.kind !== null);

/** "posts claiming that two had died": what somebody else calls a lie. */
const isReduced = (analysis: Analysis, { cue }: Statement): boolean => cue !== null && /^(?:claiming|saying|alleging|reporting|asserting|suggesting|stating)$/iu.test(analysis.text.slice(cue.start, cue.end));

/** False for what a picture shows, and for the writer's own "we" and "our". */
function vouches(analysis: Analysis, { speaker, rule }: Statement): boolean {
  if (speaker === null) return true;
  const opening = analysis.text.slice(speaker.span.start, Math.min(speaker.span.end, speaker.span.start + 60));
  if (/^(?:we|i|you|my)\b/iu.test(opening) || /^(?:our|this) (?:\p{L}+ )?(?:\p{L}*reporters?|correspondents?|team|crew|headquarters|flash notes?|notes?|report|bulletin|update|statement|archive|records?|journalists?|photographer|newsroom|newspaper|paper|colleague|desk|count|tally)\b/iu.test(opening)) return false;
  if (/^(?:an?|the|its) (?:\p{L}+ ){0,3}(?:by|of|from) (?:this|our) (?:\p{L}+ )?(?:newspaper|paper|newsroom|outlet|channel|station|website|site|desk|agency|magazine|broadcaster|team)\b/iu.test(opening) || /\b(?:by|of|from) this (?:newspaper|paper|website|station|broadcaster|magazine)\b/iu.test(opening) || /^this (?:newspaper|paper|website|station|broadcaster|magazine)\b/iu.test(opening)) return false;
  if (/^(?:no|no one|nobody|none|neither|nothing)\b/iu.test(analysis.text.slice(speaker.span.start, speaker.span.start + 8))) return false;
  if (speaker.kind === null && /^(?:it|this|that|these|those|there|(?:one|some) of (?:them|these|those|it|which|whom)|which)$/iu.test(speaker.name)) return false;
  if (speaker.kind === null && /^(?:report|study|video|watch|photos?|analysis|review|probe|inquiry)$/iu.test(speaker.name)) return false;
  const named = /^\p{Lu}\p{L}*\p{Lu}/u.test(speaker.name) ? speaker.name : analysis.text.slice(speaker.span.start, speaker.span.end);
  const words = named.replace(/\([^)]*\)|, (?:citing|quoting|who|which|whose)\b.*/gu, "");
  // "an attack which the group claimed, saying": no deed speaks.
  if (speaker.kind === null && /^(?:(?:an?|the) )?(?:attack|raid|strike|bombing|blast|explosion|ambush|shooting|killing|incident|assault)s?$/iu.test(speaker.name)) return false;
  if (/^(?:checks|findings|investigations|enquiries)$/iu.test(speaker.name)) return false;
  // "Findings by our correspondent show": the writer again.
  if (/\bby (?:our|this) (?:\p{L}*reporters?|correspondents?|newspaper|paper|newsroom)\b/iu.test(words)) return false;
  if (speaker.kind === null && /^(?:(?:an?|the|our) )?(?:earlier|early|initial|first|preliminary|some|previous) (?:reports?|posts?|updates?|versions?|counts?|tall(?:y|ies))(?: at the time)?$/iu.test(words)) return false;
  if (rule === "en/statements/rumours") return true;
  if (/\b(?:videos?|footage|photos?|photographs?|images?|pictures?|imagery|clips?|recordings?|cameras?|cctv)\b/iu.test(words)) return false;
  if (rule === "en/statements/shows-that" && speaker.kind === "person" && !speaker.name.includes(" ")) return false;
  if (speaker.kind !== null) return true;
  return rule !== "en/statements/shows-that" ? !/\b(?:evidence|information|(?<!(?:official|government|police|court|hospital|ministry) )data)\b(?! (?:team|department|office|centre|center|unit|bureau|ministry|service|secretary|wing|minister|officer|network)\b)/iu.test(words) : /\b(?:data|records?|list|lists|tally|report|reports|documents?|survey|figures|count|counts)\b/iu.test(words);
}

/** "State television reported 40 dead, according to the mayor": an outlet that reports what somebody else is named for. */
const passesOn = ({ speaker }: Statement): boolean => speaker?.kind === "media" || speaker?.kind === "stateMedia";

function chainOf(analysis: Analysis, statement: Statement, outer: readonly Statement[]): SpeakerChain {
  const chain: Omit<Speaker, "relation">[] = [];
  const push = (party: Omit<Speaker, "relation"> | null): void => {
    if (party === null || isOwnOutlet(analysis, party)) return;
    const known = chain.findIndex((other) => other.name === party.name || (other.kind === party.kind && (other.name.endsWith(` ${party.name}`) || party.name.endsWith(` ${other.name}`))));
    const better = chain[known];
    if (better !== undefined) {
      if (better.span.end - better.span.start < 5) chain[known] = party;
      return;
    }
    chain.push(party);
  };
  const cited = passesOn(statement) ? outer.find((around) => around.rule === "en/statements/according-to" && !passesOn(around) && (around.cue?.start ?? 0) > (statement.cue?.start ?? 0)) : undefined;
  if (cited !== undefined) push(cited.speaker);
  push(statement.speaker);
  for (const party of statement.via) push(party);
  for (const around of outer) {
    push(around.speaker);
    for (const party of around.via) push(party);
  }
  return chain;
}

const sameContent = (a: Statement, b: Statement): boolean => a.content.length === b.content.length && a.content.every((span, at) => span.start === b.content[at]?.start && span.end === b.content[at].end);
const sameChain = (a: SpeakerChain, b: SpeakerChain): boolean => a.length === b.length && a.every((party, at) => party.name === b[at]?.name);

function firstAfter(pieces: readonly { readonly span: Span }[], start: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.span.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
