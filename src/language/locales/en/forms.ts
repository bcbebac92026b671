/** Past participles that do not end in -ed, with their dictionary form: what the tagger's own lemma misses most. */
export const participleForms: ReadonlyMap<string, string> = new Map(
  Object.entries({
    shot: "shoot", slain: "slay", hurt: "hurt", found: "find", taken: "take", hit: "hit", struck: "strike", beaten: "beat", burnt: "burn", blown: "blow", torn: "tear", cut: "cut", lost: "lose", left: "leave", held: "hold",
    brought: "bring", driven: "drive", flown: "fly", given: "give", seen: "see", shown: "show", known: "know", said: "say", told: "tell", made: "make", put: "put", set: "set", sent: "send", fallen: "fall", gone: "go", begun: "begin",
    broken: "break", buried: "bury", thrown: "throw", caught: "catch", drawn: "draw", hung: "hang", laid: "lay", led: "lead", met: "meet", run: "run", sunk: "sink", swept: "sweep", understood: "understand", written: "write",
    hidden: "hide", kept: "keep", paid: "pay", dealt: "deal", fought: "fight", thought: "think", bombed: "bomb", stolen: "steal", trodden: "tread", bitten: "bite", felled: "fell", mown: "mow", slit: "slit", sought: "seek",
  }),
);

/** Plural nouns without an s. */
export const pluralNouns: ReadonlyMap<string, string> = new Map(
  Object.entries({ people: "person", men: "man", women: "woman", children: "child", policemen: "policeman", policewomen: "policewoman", servicemen: "serviceman", servicewomen: "servicewoman", gunmen: "gunman", firemen: "fireman", persons: "person", fishermen: "fisherman", guardsmen: "guardsman", crewmen: "crewman", tribesmen: "tribesman", militiamen: "militiaman", clergymen: "clergyman", townsmen: "townsman", airmen: "airman", infantrymen: "infantryman", herdsmen: "herdsman", lives: "life", wives: "wife",
    schoolchildren: "schoolchild", grandchildren: "grandchild", stepchildren: "stepchild", godchildren: "godchild", businessmen: "businessman", businesswomen: "businesswoman", cameramen: "cameraman", workmen: "workman", seamen: "seaman", boatmen: "boatman", horsemen: "horseman", countrymen: "countryman", kinsmen: "kinsman", foremen: "foreman", sportsmen: "sportsman", spokesmen: "spokesman", salesmen: "salesman", postmen: "postman", patrolmen: "patrolman", watchmen: "watchman", ambulancemen: "ambulanceman", hitmen: "hitman", congressmen: "congressman", councilmen: "councilman", aldermen: "alderman", headmen: "headman", midwives: "midwife", housewives: "housewife", knifemen: "knifeman", riflemen: "rifleman", cattlemen: "cattleman", strongmen: "strongman", gardaí: "garda", gardai: "garda", passersby: "passer-by", bystanders: "bystander" }),
);

const regular = (lemmas: string): readonly (readonly [string, string])[] =>
  lemmas.split(" ").flatMap((lemma) => {
    const stem = lemma.endsWith("e") ? lemma.slice(0, -1) : lemma;
    return [lemma, `${lemma}s`, `${stem}ed`, `${stem}ing`, `${stem}es`].map((form) => [form, lemma] as const);
  });

/** Inflected forms of the verbs that reports of attacks turn on, where the tagger's lemma is unsure. */
export const verbForms: ReadonlyMap<string, string> = new Map([
  ...regular("kill wound injure murder massacre assassinate execute behead abduct kidnap capture hospitalise hospitalize neutralise neutralize eliminate liquidate perish succumb harm maim treat martyr claim evacuate rush transport airlift amputate pronounce declare presume believe report confirm sustain suffer receive"),
  ["feared", "fear"], ["dies", "die"], ["died", "die"], ["dying", "die"], ["hurts", "hurt"], ["hurting", "hurt"], ["kidnapped", "kidnap"], ["kidnapping", "kidnap"], ["slew", "slay"], ["slays", "slay"], ["shoots", "shoot"], ["shooting", "shoot"], ["stabbed", "stab"], ["stabbing", "stab"],
  ["loses", "lose"], ["losing", "lose"], ["leaves", "leave"], ["leaving", "leave"], ["buries", "bury"], ["burying", "bury"], ["takes", "take"], ["taking", "take"], ["fell", "fall"], ["falls", "fall"], ["costs", "cost"], ["cost", "cost"], ["costing", "cost"],
]);

/** Verb forms that headlines hide among nouns; a determiner or adjective before them shows a noun after all. */
export const headlineVerbs: ReadonlySet<string> = new Set([
  "kills", "kill", "killed", "killing", "die", "dies", "died", "wounds", "wounding", "wounded", "injures", "injuring", "injured", "succumb", "succumbs", "leaves", "claims", "hits", "strikes", "perish", "abducting", "abducts", "kidnap", "kidnaps", "says", "say", "slain", "shot", "rises", "climbs", "reaches", "strike", "attack", "denies", "confirms", "reports", "martyred", "neutralised", "neutralized", "abducted", "kidnapped", "massacred", "murdered", "slaughtered", "executed", "captured", "beheaded", "lynched", "eliminated", "stabbed", "assassinated", "slays", "murders", "executes", "captures", "slaughter",
]);
