const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Nouns for the deed that somebody is responsible for. */
export const deedNouns = words(`
  attack attacks strike strikes airstrike airstrikes air-strike raid raids bombing bombings blast blasts explosion explosions shooting shootings killing killings assault ambush shelling bombardment massacre massacres incursion operation
  operations incident kidnapping abduction abductions hijacking murder murders assassination stabbing siege atrocity atrocities violence unrest rampage bomb bombs drone drones rocket rockets missile missiles stampede barrage salvo
  carnage bloodshed death deaths sabotage crash downing explosives terrorism act acts crime crimes slaughter fire rampages arson execution executions aggression outrage hit`);

/** Verbs that say a deed was done, by dictionary form, which need the noun of a deed as object: "carried out the bombing". */
export const carryingVerbs = words("carry conduct launch stage perpetrate mount commit orchestrate plan plot mastermind execute undertake deliver order organise organize stage-manage");

/** Verbs of violence, by dictionary form, which need anything as object or "at", "on". */
export const hittingVerbs = words("hit strike bomb shell target attack raid pound bombard ambush storm assault fire destroy detonate behead kidnap abduct torch drop blow plant place open shoot down eliminate use stab assassinate murder execute overrun capture seize sink gun massacre torture burn launch");

/** Verbs with which a speaker takes a deed upon himself, or tells of it. */
export const sayingVerbs = words("say claim confirm announce admit acknowledge state declare insist boast brag assert report add tell maintain note write concede reiterate charge allege believe suspect reveal disclose");

/** Objects of "denied", "rejected". */
export const deniable = words("responsibility involvement role part hand accusation accusations allegation allegations charge charges claim claims complicity blame link links knowledge culpability suggestion suggestions connection allegation findings");

/** What a party is accused of, by dictionary form: only these make an accusation one of an attack. */
export const accusableVerbs = words(`
  attack bomb shell strike hit target fire launch carry conduct kill murder shoot recruit train orchestrate plan stage mastermind order commit perpetrate plot harbour harbor shelter sponsor direct
  open plant detonate massacre execute abduct kidnap ambush raid drop behead torture bombard destroy instigate sabotage burn storm seize down back support arm fund finance aid assist loot rape torch stab overrun use abet supply equip`);

export const accusableNouns = words("attack attacks strike strikes bombing bombings shelling massacre massacres killing killings murder crime crimes war genocide terrorism atrocity atrocities aggression involvement complicity violation assassination sabotage ambush raid provocation provocations ethnic terror");
