/** Passages that the rules do not read rightly yet, with the reason. */
export const beyondRules: ReadonlyMap<string, string> = new Map<string, string>([
  ["‘We lost nine friends’: survivors recall depot blast\n\nThe depot blew up on Monday.", "a quotation, a colon and its speaker behind it"],
  ["A Ministry of Defence insider last night told the Sun on Sunday that 30 troops were hurt.", "the tagger takes the office for two names"],
  ["Deputy Commissioner Khuzdar Yasir Dashti said that seven personnel were martyred.", "a district between office and name"],
  ["Court records show Boone was accused of wounding two men in 2011.", "\"show\" taken for a noun before a name"],
  ["Family members told Channel 9 that the two victims were cousins.", "a name that ends in a number"],
  ["Somalia: Al-Shabaab militants overrun a base; the group says it killed 47 soldiers, while the government says 12 died.", "\"the group\" behind \"… militants\""],
  ["14.05 GMT Police: 11 hurt in crush\n\nThe station is shut.", "a time zone taken for part of the name"],
]);
