const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Heads that make the number before them no figure of anything reported: times, sides, parts, ways, ordinal and measuring nouns. */
export const notUnits = words(`
  time times side sides way ways part parts point points thing things half halves step steps phase phases kind kinds type types front fronts reason reasons question questions hand hands name names other others more most one ones case
  matter word words term terms level levels stage stages occasion occasions direction directions option options category categories section sections line lines party parties percent cent degree degrees fold size version versions
  day days week weeks month months year years hour hours minute minutes second seconds decade decades century centuries night nights morning mornings weekend weekends kilometre kilometres km mile miles metre metres meters feet foot
  dollar dollars euro euros pound pounds rouble roubles rupee rupees shilling shillings naira barrel barrels am pm centimetre centimetres franc francs colons bolivianos hryvnias millions billions trillions thousands hundreds weekday weekdays peso pesos won yen inches age ages game games goal goals match matches season seasons vote votes seat seats storey storeys story stories
  corner corners floor floors lane lanes row rows pair couple dozen dozens score hundred thousand million billion number numbers figure figures page pages place places angle world century gmt round rounds quarter quarters third thirds magnitude
  death deaths fatality fatalities casualty casualties injury injuries wound wounds body bodies corpse corpses dead wounded injured victim victims life lives survivor survivors toll killing killings murder murders martyr martyrs condition`);

/** Vague amounts that still tell an order of size. */
export const largeVague = words("dozens scores hundreds thousands tens millions");

/** What is counted even where there are only a few of it; of people and all else, fewer than ten are told one by one. */
export const smallUnits = words(`
  missile missiles drone drones rocket rockets bomb bombs shell shells mine mines mortar mortars uav uavs projectile projectiles munitions warhead warheads tank tanks vehicle vehicles aircraft jets jet plane planes helicopter helicopters warplanes howitzers launchers guns
  ship ships vessel vessels boat boats attack attacks strike strikes airstrike airstrikes raid raids blast blasts explosion explosions assaults ambush ambushes incident incidents sortie sorties clashes attempts house houses home homes building buildings school schools
  hospital hospitals clinics church churches mosque mosques warehouse warehouses bridge bridges shop shops apartments villages settlements towns districts prisoners detainees hostages captives battalions brigades regiments convoys trucks lorries cars buses depots positions
  outposts checkpoints posts bases camps ambulances substations`);
