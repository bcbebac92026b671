/** Past participles that do not end in -ed, with their dictionary form: what the tagger's own lemma misses most. */
export const participleForms: ReadonlyMap<string, string> = new Map(
  Object.entries({
    shot: "shoot", slain: "slay", hurt: "hurt", found: "find", taken: "take", hit: "hit", struck: "strike", beaten: "beat", burnt: "burn", blown: "blow", torn: "tear", cut: "cut", lost: "lose", left: "leave", held: "hold",
    brought: "bring", driven: "drive", flown: "fly", given: "give", seen: "see", shown: "show", known: "know", said: "say", told: "tell", made: "make", put: "put", set: "set", sent: "send", fallen: "fall", gone: "go", begun: "begin",
    broken: "break", buried: "bury", thrown: "throw", caught: "catch", drawn: "draw", hung: "hang", laid: "lay", led: "lead", met: "meet", run: "run", sunk: "sink", swept: "sweep", understood: "understand", written: "write",
    hidden: "hide", kept: "keep", paid: "pay", dealt: "deal", fought: "fight", thought: "think", bombed: "bomb", stolen: "steal", trodden: "tread", bitten: "bite", felled: "fell",
  }),
);

/** Plural nouns without an s. */
export const pluralNouns: ReadonlyMap<string, string> = new Map(
  Object.entries({ people: "person", men: "man", women: "woman", children: "child", policemen: "policeman", policewomen: "policewoman", servicemen: "serviceman", servicewomen: "servicewoman", gunmen: "gunman", firemen: "fireman", persons: "person", fishermen: "fisherman", guardsmen: "guardsman", crewmen: "crewman", tribesmen: "tribesman", militiamen: "militiaman", clergymen: "clergyman", townsmen: "townsman", airmen: "airman", infantrymen: "infantryman", herdsmen: "herdsman", lives: "life", wives: "wife" }),
);
