/** Gender that a title or a role tells. */
export type Gender = "man" | "woman";

const man = "mr mr. sir lord prince king father brother husband son sheikh spokesman policeman congressman chairman fisherman serviceman man boy uncle grandfather imam bishop pope";
const woman = "mrs mrs. ms ms. miss madam lady dame princess queen mother sister wife daughter widow spokeswoman policewoman congresswoman chairwoman woman girl aunt grandmother midwife";

/** Titles and role words that tell a person's gender. */
export const genderWords: ReadonlyMap<string, Gender> = new Map([...man.split(" ").map((word) => [word, "man"] as const), ...woman.split(" ").map((word) => [word, "woman"] as const)]);

/** Given names that tell a person's gender nearly always; only to choose between two persons for "he" or "she". */
export const givenNames: ReadonlyMap<string, Gender> = new Map([
  ..."don bob greg phil rob will dale grant mark drew rich josh brad chad "
    .trim()
    .split(" ")
    .map((word) => [word, "man"] as const),
  ..."john donald barack bill bernie ted marco tim mike paul george james robert michael william david richard joseph thomas charles mark steven kevin jeff rudy chris mitt vladimir sergei dmitry ivan volodymyr viktor alexander oleksandr oleg igor mohammed mohamed muhammad ahmed ali hassan hussein ibrahim omar khalid abdul abdullah yusuf mahmoud mustafa benjamin daniel antonio carlos jose juan luis pedro jean pierre philippe emmanuel joe peter andrew eric stephen bobby gary harry jack jason jim ken larry matt newt patrick ron ronald scott steve tom tony"
    .split(" ")
    .map((word) => [word, "man"] as const),
  ..."hillary melania michelle chelsea ivanka kellyanne elizabeth mary anna olga maria natalia irina svetlana fatima amina aisha sarah susan jennifer jill laura linda lisa karen kate megyn nancy patricia rachel rebecca barbara carly condoleezza debbie donna hope huma jane janet angela theresa marine shazia amna naheed hawa zunilda inés polina halima shirin asma noor layla mariam khadija zainab tatiana oksana yulia kateryna"
    .split(" ")
    .map((word) => [word, "woman"] as const),
]);

/** Titles, ranks and offices that stand before a name and are no part of it. */
export const titles: ReadonlySet<string> = new Set(
  "ssp sp dsp asp aig dig ig igp dgp adgp sho dpo cpo smt smt. shri sri mallam alhaji officer-in-charge mum mom dad gran grandad grandma grandpa operations hon hon. engr engr. barr barr. mr mr. mrs mrs. ms ms. miss dr dr. sir lord lady dame prof prof. professor rev rev. reverend president vice-president vice prime premier chancellor king queen prince princess sheikh emir sultan pope bishop archbishop cardinal imam mufti ayatollah senator sen sen. representative rep rep. congressman congresswoman governor gov gov. mayor minister secretary ambassador judge justice chief deputy acting former interim general gen gen. colonel col col. lieutenant lt lt. major maj maj. captain capt capt. brigadier brig brig. brig.-gen. admiral adm adm. commander cmdr cmdr. sergeant sgt sgt. corporal cpl cpl. private pvt pvt. marshal commodore rear air field staff first second officer detective inspector superintendent sheriff constable deputy-governor spokesman spokeswoman spokesperson director chairman chairwoman head leader commissioner prosecutor attorney doctor nurse surgeon elder councillor foreign defence defense interior health finance home justice state press secretary-general ex-president president-elect nominee candidate rear-admiral coach speaker chairperson dr mp hon hon. hajj mullah maulana lt-col lt-gen maj-gen brig-gen majority minority leader republican democratic democrat sens sens. reps reps. us u.s. u.n. un-envoy envoy house senate campaign manager strategist".split(" "),
);
