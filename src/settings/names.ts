import { remember, type OutletSetting, type PartySetting, type Place, type Settings, type SpeakerKind, type SpeakerSetting } from "../core/index.ts";
import { plainText } from "../incidents/index.ts";

/** Who a name stands for, as the settings have it. */
export interface Identity {
  readonly name: string;
  /** null where the setting does not tell it. */
  readonly as: SpeakerKind | null;
  readonly side: string | null;
}

/** The settings by the names that they hold. */
export interface KnownNames {
  /** Who speaks or acts under this name in an event at this place; null where no setting says. */
  readonly identityOf: (name: string, place: Place | null) => Identity | null;
  /** A side under the one code or name that stands for it. */
  readonly sideOf: (side: string, place: Place | null) => string;
  /** The outlet of this name; null where none is set. */
  readonly outletNamed: (name: string) => OutletSetting | null;
  /** The outlet whose page this address is; null where none is set. */
  readonly outletAt: (address: string) => OutletSetting | null;
  /** The sides that the settings say this side fights. */
  readonly against: (side: string) => readonly string[];
  /** True where nothing is set by name. */
  readonly isEmpty: boolean;
}

/** Letters and digits of a name in lower case, without accents and a leading "the". */
const plainName = remember((name: string): string => plainText(name).replace(/^the /u, ""));

/** True where both are one name in two writings: `The Guardian`, `guardian`. */
export function sameName(a: string, b: string): boolean {
  return plainName(a) === plainName(b);
}

type Placed = PartySetting | SpeakerSetting;

/** True where the setting's names mean it in an event at this place. */
function holdsAt({ country, region }: Placed, place: Place | null): boolean {
  if (country !== null && place?.country !== country) return false;
  return region === null || [place?.admin1, place?.name].some((unit) => unit != null && sameName(unit, region));
}

/** Those of a region before those of a country before those of everywhere. */
const narrowness = ({ country, region }: Placed): number => (region === null ? 0 : 2) + (country === null ? 0 : 1);

function byName<S extends { readonly name: string; readonly aliases: readonly string[] }>(settings: readonly S[]): ReadonlyMap<string, readonly S[]> {
  const found = new Map<string, S[]>();
  for (const setting of settings) {
    for (const name of new Set([setting.name, ...setting.aliases].map(plainName))) found.set(name, [...(found.get(name) ?? []), setting]);
  }
  return found;
}

/** A party can be on the side of a party; nobody needs more than a few steps. */
const mostSteps = 8;

function open({ parties, speakers, outlets }: Settings): KnownNames {
  const ordered = <S extends Placed>(list: readonly S[]): readonly S[] => list.toSorted((a, b) => narrowness(b) - narrowness(a));
  const named = { parties: byName(ordered(parties)), speakers: byName(ordered(speakers)), outlets: byName(outlets) };
  const at = <S extends Placed>(index: ReadonlyMap<string, readonly S[]>, name: string, place: Place | null): S | null => index.get(plainName(name))?.find((setting) => holdsAt(setting, place)) ?? null;
  const sideOf = (side: string, place: Place | null, steps = mostSteps): string => {
    const party = at(named.parties, side, place) ?? null;
    if (party === null) return side;
    return party.side === null || steps === 0 ? party.name : sideOf(party.side, place, steps - 1);
  };
  const sideOrNull = (side: string | null, place: Place | null): string | null => (side === null ? null : sideOf(side, place));
  const outletNamed = (name: string): OutletSetting | null => named.outlets.get(plainName(name))?.[0] ?? null;
  const wars = parties.flatMap((party) => {
    const own = party.side === null ? party.name : sideOf(party.side, null);
    return party.against.map((other) => sideOf(other, null)).flatMap((other) => [{ one: own, other }, { one: other, other: own }]);
  });
  return {
    identityOf(name, place) {
      const speaker = at(named.speakers, name, place);
      if (speaker !== null) return { name: speaker.name, as: speaker.as, side: sideOrNull(speaker.side, place) };
      const party = at(named.parties, name, place);
      if (party !== null) return { name: party.name, as: null, side: sideOf(party.name, place) };
      const outlet = outletNamed(name);
      return outlet === null ? null : { name: outlet.name, as: null, side: sideOrNull(outlet.side, place) };
    },
    sideOf,
    outletNamed,
    outletAt(address) {
      const host = URL.canParse(address) ? new URL(address).hostname.toLowerCase() : "";
      return host === "" ? null : (outlets.find(({ domain }) => domain !== null && (host === domain || host.endsWith(`.${domain}`))) ?? null);
    },
    against: (side) => [...new Set(wars.flatMap(({ one, other }) => (one === side ? [other] : [])))].sort(),
    isEmpty: parties.length + speakers.length + outlets.length === 0,
  };
}

const opened = new WeakMap<Settings, KnownNames>();

/** The settings by the names that they hold; worked out once for each value of settings. */
export function knownNames(settings: Settings): KnownNames {
  const known = opened.get(settings) ?? open(settings);
  opened.set(settings, known);
  return known;
}
