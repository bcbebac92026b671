import type { Group } from "../../../core/index.ts";

const list = (words: string): readonly string[] => words.trim().split(/\s+/u);

/** Nouns for people, in the singular, by the group they belong to; `null` where the noun says nothing of it. */
const nounsByGroup: readonly (readonly [Group | null, string])[] = [
  ["military", `soldier serviceman servicewoman troop trooper rifleman artilleryman mortarman tankman grenadier cavalryman bombardier seabee sapper infantryman conscript recruit paratrooper peshmerga marine airman pilot commander general colonel major captain lieutenant sergeant corporal private
    guardsman officer-cadet cadet reservist fighter combatant militant rebel insurgent guerrilla militiaman mercenary jihadist jihadi terrorist operative gunner sniper legionnaire personnel occupier invader warrior
    brigadier admiral serviceperson tanker defender partisan ranger commando peacekeeper elements element mujahid sarmachar levy separatist extremist sepoy havildar subedar naik lance-naik sentry`],
  ["police", "gendarme carabiniere garda policeman policewoman police constable cop sheriff deputy trooper-police detective patrolman inspector superintendent officer levies"],
  ["civilian", `civilian resident villager farmer shopkeeper vendor passer-by passerby bystander pedestrian commuter shopper worshipper pilgrim refugee farmworker labourer laborer worker trader fisherman herder herdsman
    citizen worshiper tribal maid watchman caretaker shopper homeowner seller driver baker miner tourist guest mourner local cleaner clerk cook seafarer docker passenger motorist neighbour neighbor
    student teacher engineer scientist lawyer judge actor athlete player cyclist businessman businesswoman owner customer congregant dancer singer clubgoer partygoer concertgoer churchgoer seaman mason electrician mechanic waiter
    cashier clubber shepherd peasant janitor attendee visitor traveller traveler jogger cabbie trucker courier rancher pensioner widower schoolteacher headteacher postman farmhand stallholder hawker rickshaw-driver imam priest
    pastor monk carer housewife househusband hunter trapper logger lumberjack woodcutter carpenter plumber builder bricklayer welder tailor weaver potter barber hairdresser beautician jeweller jeweler goldsmith blacksmith butcher
    grocer greengrocer fishmonger florist bartender barman barmaid barista waitress chef caterer housekeeper servant nanny babysitter gardener doorman receptionist typist accountant banker broker auditor programmer developer
    designer architect surveyor geologist archaeologist biologist chemist physicist researcher lecturer tutor librarian headmaster headmistress undergraduate graduate postgraduate schoolmaster poet novelist musician guitarist
    drummer pianist composer comedian painter sculptor actress machinist fitter stevedore longshoreman bargeman boatman stewardess steward peddler merchant wholesaler employee parishioner preacher missionary catechist muezzin maulvi rabbi
    camper hiker climber mountaineer trekker skier swimmer surfer golfer footballer cricketer spectator reveller reveler holidaymaker vacationer sightseer backpacker beekeeper goatherd cowherd herdsboy pastoralist grower picker
    sharecropper campesino tenant landlord beggar ragpicker scavenger sweeper washerman evacuee migrant asylum-seeker occupant inhabitant pharmacist porter gravedigger diplomat ambassador protester demonstrator activist consul novice seminarian believer elder headman principal noncombatant non-combatant chauffeur conductor groom lodger groundsman motorcyclist rider
    nomad`],
  ["children", "child girl boy baby infant toddler pupil schoolchild schoolgirl schoolboy teenager kid minor newborn youngster daughter-child teen tween preteen adolescent"],
  ["women", "woman mother wife grandmother girlfriend bride widow nun mum mom"],
  ["medics", "medic doctor nurse anaesthetist anesthetist physician pharmacist-hospital orderly paramedic surgeon ambulanceman midwife"],
  ["journalists", "journalist reporter photographer cameraman correspondent photojournalist broadcaster newsreader newscaster blogger columnist editor presenter anchor newsman"],
  ["aidWorkers", "humanitarian aidworker volunteer-aid logistician nutritionist"],
  ["prisoners", "prisoner inmate detainee convict"],
  [null, `person people man boyfriend victim patient individual other one someone body corpse life soul casualty fatality official politician mayor governor minister leader chief cleric
    driver-helper helper guard crew member staff staffer colleague relative family brother sister son daughter father grandfather husband uncle aunt cousin nephew niece
    friend parent couple survivor hostage captive colonist settler national attacker assailant gunman bomber shooter perpetrator suspect raider hijacker pirate robber intruder thief
    sailor crewmember crewman guide translator interpreter contractor fan firefighter fireman rescuer lifeguard carrier senator representative
    commissioner president bodyguard expert specialist instructor trainee volunteer follower supporter adult youth tribesman palestinian israeli shia sunni christian muslim
    martyr jawan twin sibling spouse fiancée orphan
    bandit patron guardian sarpanch trainee technician operator deacon usher biker referee coach scout sheikh mullah bishop lad bloke guy bouncer dealer deputy-mayor ex-soldier veteran
    dad granddad grandad grandpa grandma gran stepfather stepmother stepson daughter-in-law son-in-law mother-in-law father-in-law brother-in-law sister-in-law schoolmate classmate roommate flatmate housemate miscreant dacoit naxal naxalite maoist khwarij dalit chowkidar
    partner accomplice fiancé fiance classmate coworker co-worker workmate teammate comrade companion acquaintance bridesmaid godfather godmother grandson granddaughter grandchild grandparent great-grandmother stepbrother stepsister half-brother son-in-law in-law kinsman
    janitress teller
    dean rector trainer
    writer author publisher vlogger youtuber influencer filmmaker producer model
    prosecutor magistrate attorney solicitor barrister notary bailiff alderman councillor councilor councilman councilwoman congressman congresswoman lawmaker legislator parliamentarian mp delegate envoy attaché attache candidate nominee campaigner organiser organizer unionist
    foreman supervisor overseer boatswain helmsman skipper purser navigator co-pilot copilot aviator cosmonaut astronaut
    importer smuggler trafficker gangster mobster hitman sicario cartel-member gang-member gangmember thug hooligan looter rioter arsonist murderer killer kidnapper abductor fugitive outlaw bandido paramilitary-man collaborator informant informer spy agent
    chieftain headwoman monarch emir sultan hazrat maulana mufti ayatollah friar abbot evangelist altar-boy chorister imam-preacher
    diver kayaker rower boxer wrestler batsman goalkeeper umpire
    cattleman cowboy planter harvester vintner homesteader landowner squatter vagrant launderer
    warden registrar tahsildar tehsildar zamindar marshal herald usher cadre analyst aide adviser spokesman spokeswoman spokesperson secretary chairman director manager professor academic convoy-member crowd ambulance-driver`],
];

/** Group of each noun for people, by its singular. */
export const personNouns: ReadonlyMap<string, Group | null> = new Map(nounsByGroup.flatMap(([group, words]) => list(words).map((word) => [word, group] as const)));

/** Nouns for those who carry out an attack. */
export const attackerNouns: ReadonlySet<string> = new Set(list("attacker assailant gunman bomber shooter perpetrator raider hijacker aggressor assassin suspect intruder hostage-taker stabber knifeman pirate occupier invader robber"));

/** Nouns for fighters who attack or are attacked: who they are here depends on who carried out the attack. */
export const fighterNouns: ReadonlySet<string> = new Set(list("militant rebel insurgent terrorist fighter guerrilla jihadist jihadi extremist separatist militiaman operative combatant bandit"));

/** Adjectives and first nouns that say which group a plain noun belongs to: "police officer", "aid worker", "army recruits". */
export const groupModifiers: ReadonlyMap<string, Group> = new Map(
  Object.entries({
    military: "military", army: "military", troop: "military", navy: "military", naval: "military", enlisted: "military", uniformed: "military", service: "military", bsf: "military", soldier: "military", marine: "military", "air-force": "military", paramilitary: "military",
    police: "police", civilian: "civilian", children: "children", child: "children", teenage: "children", schoolgirl: "children", female: "women", medical: "medics", health: "medics", media: "journalists", press: "journalists",
    aid: "aidWorkers", humanitarian: "aidWorkers", relief: "aidWorkers", un: "aidWorkers", jailed: "prisoners", jihadist: "military", militant: "military", rebel: "military", terrorist: "military", junta: "military", fc: "military", border: "police", prison: "police", penitentiary: "police", highway: "police", displaced: "civilian", innocent: "civilian", uninvolved: "civilian", "non-combatant": "civilian", crpf: "police", garda: "police",
  } satisfies Record<string, Group>),
);

/** Units, services and other bodies whose members, staff, dead and losses are of one group. */
export const groupBodies: ReadonlyMap<string, Group> = new Map(
  (
    [
      ["military", "army armies forces force military navy militia militias brigade brigades battalion regiment regiments division corps platoon company-unit squadron garrison guards garrisons troops infantry artillery nato afu idf frigate warship destroyer corvette submarine gunboat rebels insurgents militants mujahideen peshmerga legion paratroopers marines soldiers fighters"],
      ["police", "police constabulary gendarmerie prison carabinieri crpf síochána gardaí"],
      ["medics", "clinic hospital ambulance ambulances medical paramedic dispensary"],
      ["aidWorkers", "humanitarian aid charity relief ngo unrwa ocha unicef unhcr wfp msf icrc oxfam crescent frontières frontieres"],
      ["journalists", "press newspaper television tv radio weekly broadcaster magazine newsroom"],
      ["civilian", "family household company-firm firm plant factory hotel restaurant bakery mine quarry farm mill mall supermarket university congregation parish cooperative"],
    ] as const
  ).flatMap(([group, words]) => list(words).map((word): readonly [string, Group] => [word, group])),
);

/** Nouns for people who are told by the body that they belong to: "members of the brigade", "hospital staff", "Hamas operatives". */
export const belongingNouns: ReadonlySet<string> = new Set(list("member staff staffer personnel employee element worker operative crew crewmember crewman sailor volunteer colleague man officer guard fighter driver jawan cadre recruit trainee gunman dissident commander"));

/** Nouns that are counted in reports of attacks and are no people. */
export const thingNouns: ReadonlySet<string> = new Set(list(`
  ngo charity corporation association foundation institute newspaper broadcaster channel
  house home building flat apartment block school hospital church mosque shop market stall kiosk office vehicle car bus truck lorry tank aircraft plane jet helicopter drone uav missile rocket shell bomb mine mortar round bullet grenade rifle gun weapon pistol
  ship boat vessel tanker-ship train carriage bridge road village town city district province region state country settlement neighbourhood area place site position location base camp depot warehouse facility plant tower station substation
  attack strike raid blast explosion airstrike bombing shelling shooting clash battle operation incident case event time hour day week month year minute kilometre mile metre percent page word dollar euro tonne ton barrel
  cow cattle goat sheep camel donkey horse dog animal livestock chicken pig bird
  group party side organisation organization company firm agency unit brigade battalion regiment division squad force government ministry court department
  phone telephone battery engine tree
  fire flame wound injury burn blow hole window door wall roof floor room bed grave tent wave front line target system post checkpoint outpost point item object piece fragment
  bill amendment measure proposal motion ceasefire truce accord agreement talk negotiation pride ego career project programme program economy momentum debate shahed geran gerbera lancet kalibr iskander kinzhal kh-101 shahid-drone minibus van motorcycle motorbike scooter ambulance trailer bulldozer excavator head calf lamb ewe bull buffalo yak poultry livestock-head painting wedge server
  world vote seat point goal game match season deal plan idea question reason thing way step phase hope dream chance report statement video photo image post message call name book job law charge count
  pain mood atmosphere joke rumour rumor story council parliament momentum paperwork engine career number toll count figure total tally majority rest most half estimate condition state scene name family-name cause reason result loss tree field crop acre hectare household launch sortie flight`));

/** Names for people by their nationality or faith that stand as plural nouns: "26 Palestinians", "three Russians". */
export const demonymEnding = /(?:ans|ians|is|ese|men|ites|ims|ots|axons|ards|ens|ls|ks|gs|ds|ts|es|ns|cs|rs)$/u;
