import type { Claim, Finding, Incident } from "../core/index.ts";
import { outcomeOrder, roleOrder } from "./outcome-order.ts";
import type { Join } from "./clusters.ts";
import type { Codebook } from "./codebooks/codebook.ts";
import type { Copies } from "./copies/copies.ts";
import { publicationDay, type FigureClaim } from "./figures.ts";
import { findingOf } from "./findings.ts";
import { anchorOf, compareAnchors, incidentIdOf } from "./incident-id.ts";
import { figureKey, type Member } from "./members.ts";
import { originOf, type Origin } from "./origins.ts";
import { sumSideBySide } from "./side-by-side.ts";
import { scoreOf } from "./pair.ts";
import { portionsOf, type Portion } from "./portions.ts";
import { findVoices, relationIn, type Voice } from "./speakers.ts";
import { chooseKind } from "./summary/kind.ts";
import { chooseParties, chooseWeapons } from "./summary/parties.ts";
import { choosePlaces } from "./summary/place.ts";
import { chooseTime } from "./summary/time.ts";
import { titleOf } from "./summary/title.ts";
import { tollVerification } from "./verification.ts";

/** What an incident is made of besides its members. */
export interface IncidentSetting {
  readonly copies: Copies;
  readonly codebook: Codebook;
  readonly previousIds: readonly string[];
}

type VoiceOf = (claim: Claim) => Voice | null;
type OriginIn = (claim: Claim, member: Member) => Origin;

/** The origins of the claims of an incident, each worked out once. */
function originsOf(members: readonly Member[], voiceOf: VoiceOf, copies: Copies): OriginIn {
  const known = new Map<Claim, Origin>();
  return (claim, member) => {
    const origin = known.get(claim) ?? originOf(claim, member, members, voiceOf, copies);
    known.set(claim, origin);
    return origin;
  };
}

/** Who tells what of a happening. */
interface Telling {
  readonly voiceOf: VoiceOf;
  readonly originIn: OriginIn;
  readonly copies: Copies;
}

function tellingOf(members: readonly Member[], copies: Copies): Telling {
  const voiceOf = findVoices(members.flatMap((member) => member.claims));
  return { voiceOf, originIn: originsOf(members, voiceOf, copies), copies };
}

/** The claims of people of this happening, parts of figures among them where `parts` says so. */
function figuresOf(members: readonly Member[], { voiceOf, originIn, copies }: Telling, parts = false): readonly FigureClaim[] {
  return members.filter((member) => member.event.extent === "single").flatMap((member) =>
    member.claims.flatMap((claim) => {
      if (claim.kind !== "casualties" || (claim.part && !parts) || claim.scope !== "event") return [];
      // Copied words are no new statement: they date from the text that they come from.
      const source = copies.sourceOf(member.article, claim.span) ?? member.article;
      return [{ key: `${member.article.id}/${claim.id}`, beside: [], claim, member, voice: voiceOf(claim), origin: originIn(claim, member), relation: relationIn(claim, member), asOf: publicationDay(source) }];
    }),
  );
}

function findingsOf(members: readonly Member[], figures: readonly FigureClaim[], codebook: Codebook): readonly Finding[] {
  const groups = Map.groupBy(sumSideBySide(figures), ({ claim }) => figureKey(claim.outcome, claim.role));
  return roleOrder.flatMap((role) => outcomeOrder.flatMap((outcome) => {
    const claims = groups.get(figureKey(outcome, role));
    return claims === undefined ? [] : [findingOf(claims, tollVerification(members, claims), codebook)];
  }));
}

/** What an origin can vouch for: a whole figure of the happening, or an attack of which something is said. */
function vouches(claim: Claim, member: Member): boolean {
  if (claim.kind === "casualties") return !claim.part && (claim.scope === "event" || member.event.extent === "total");
  return claim.kind === "attack" && (claim.subEventType !== null || claim.attackers.length + claim.targets.length + claim.weapons.length > 0);
}

/** Independent origins of what is claimed of the happening; those of the articles' own voices where nothing is. */
function countOrigins(members: readonly Member[], { originIn, copies }: Telling): number {
  const keys = new Set<string>();
  for (const member of members) for (const claim of member.claims) {
    if (vouches(claim, member)) keys.add(originIn(claim, member).key);
  }
  if (keys.size === 0) for (const member of members) keys.add(copies.voiceOf(copies.originalOf(member.article)));
  return keys.size;
}

function filed(members: readonly Member[], kind: Claim["kind"]): readonly { readonly article: string; readonly claim: Claim }[] {
  return members.flatMap((member) => member.claims.filter((claim) => claim.kind === kind).map((claim) => ({ article: member.article.id, claim })));
}

function whyOf({ a, b, pair, decided }: Join): Incident["why"][number] {
  const articles = a < b ? [a, b] : [b, a];
  return { articles, score: decided ? 1 : scoreOf(pair), because: decided ? ["a person joined them", ...pair.because] : [...pair.because], against: [...pair.against] };
}

/** What a codebook makes of the figures of these members. */
export function judgeMembers(members: readonly Member[], { copies, codebook }: Pick<IncidentSetting, "copies" | "codebook">): { readonly findings: readonly Finding[]; readonly portions: readonly Portion[] } {
  const telling = tellingOf(members, copies);
  const findings = findingsOf(members, figuresOf(members, telling), codebook);
  return { findings, portions: portionsOf(figuresOf(members, telling, true), (claims) => tollVerification(members, claims), codebook) };
}

/** The incident that a cluster of events is, with its findings. */
export function buildIncident(cluster: { readonly members: readonly Member[]; readonly joins: readonly Join[] }, { copies, codebook, previousIds }: IncidentSetting): Incident {
  const members = [...cluster.members].sort(compareAnchors);
  const anchor = anchorOf(members);
  const telling = tellingOf(members, copies);
  const articleVoice = (member: Member): string => copies.voiceOf(copies.originalOf(member.article));
  const places = choosePlaces(members, articleVoice);
  const place = places[0] ?? null;
  const kind = chooseKind(members, articleVoice);
  const targets = chooseParties(members, (member) => member.event.targets, articleVoice);
  const weapons = chooseWeapons(members, articleVoice);
  const total = anchor.event.extent === "total" ? (anchor.event.words[0] ?? "casualties") : null;
  return {
    id: incidentIdOf(anchor.key),
    previousIds,
    title: titleOf({ ...kind, weapons, targets, place, total }),
    ...kind,
    place,
    places,
    time: chooseTime(members, articleVoice),
    attackers: chooseParties(members, (member) => member.event.attackers, articleVoice),
    targets,
    weapons,
    articles: members.map(({ article, event }) => {
      const original = copies.originalOf(article);
      return { id: article.id, file: article.file ?? article.url, outlet: article.outlet, published: article.published?.value ?? null, copyOf: original.id === article.id ? null : original.id, event: event.id, main: event.main };
    }),
    origins: countOrigins(members, telling),
    findings: findingsOf(members, figuresOf(members, telling), codebook),
    verification: filed(members, "verification"),
    responsibility: filed(members, "responsibility"),
    consequences: filed(members, "consequence"),
    why: cluster.joins.map(whyOf).sort((x, y) => ((x.articles.join(" ")) < y.articles.join(" ") ? -1 : 1)),
    decisions: [],
    review: { state: "unreviewed", by: null, at: null },
  };
}
