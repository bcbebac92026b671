/** One figure of a report: words of it, whose the people are by the words themselves ("-": the words name nobody), and the relation of the first speaker's side to them ("-": unknown, or nobody speaks). */
export type LabelledFigure = readonly [words: string, side: string, relation: "self" | "adversary" | "third" | "-"];

export interface LabelledReport {
  readonly title: string;
  readonly text: string;
  readonly figures: readonly LabelledFigure[];
}

/** Invented reports of invented incidents in which the figures' people and speakers are of many parties. */
export const reports: readonly LabelledReport[] = [
  {
    title: "losses of both sides, each told by both",
    text: `KYIV — A Russian missile struck a depot near Poltava in Ukraine on Tuesday.

Ukraine's general staff said that four of its soldiers had been killed. Russia's defence ministry said that 60 Ukrainian servicemen had been killed.

The Ukrainian military said it had killed 15 Russian soldiers in a raid near Pokrovsk the same day. The Norwegian foreign ministry said that two Norwegian citizens had been wounded.`,
    figures: [["four of its soldiers", "UA", "self"], ["60 Ukrainian servicemen", "UA", "adversary"], ["15 Russian soldiers", "RU", "adversary"], ["two Norwegian citizens", "NO", "self"]],
  },
  {
    title: "militants killed in an operation",
    text: `QUETTA — Pakistani security forces killed nine militants in a raid near Turbat, Pakistan, on Monday, the military said.

The military said that two soldiers were also killed. "Our five brothers were martyred," the Balochistan Liberation Army said in a statement, and claimed to have killed 20 soldiers.

A doctor at the district hospital said that three civilians had been wounded.`,
    figures: [["nine militants", "-", "adversary"], ["two soldiers", "-", "self"], ["five brothers", "Balochistan Liberation Army", "self"], ["20 soldiers", "-", "adversary"], ["three civilians", "-", "-"]],
  },
  {
    title: "an occupied town",
    text: `Shelling killed three residents of Donetsk, Ukraine, on Friday, Denis Markov, the Russian-installed head of the city, said. He blamed Ukrainian artillery.

Ukraine's army denied it. The United Nations human rights office said that it had recorded two civilian deaths in the city that day.`,
    figures: [["three residents", "-", "adversary"], ["two civilian deaths", "-", "-"]],
  },
  {
    title: "a hostile army on its own losses abroad",
    text: `GAZA — Israeli strikes killed 17 people in Khan Younis in the Gaza Strip on Sunday, the Gaza health ministry said.

The Israeli military said that a sergeant was killed and two soldiers were wounded in the southern Gaza Strip. It said that it had killed eight Hamas fighters. Hamas said that its fighters had killed four Israeli soldiers.`,
    figures: [["17 people", "-", "self"], ["a sergeant", "-", "self"], ["two soldiers", "-", "self"], ["eight Hamas fighters", "Hamas", "adversary"], ["four Israeli soldiers", "IL", "adversary"]],
  },
  {
    title: "peacekeepers",
    text: `Two peacekeepers were killed by a mine near Bria in the Central African Republic, the United Nations mission said on Thursday.

The Rwandan defence ministry said that one Rwandan soldier was among the wounded. The government of the Central African Republic said three civilians had been injured.`,
    figures: [["Two peacekeepers", "-", "-"], ["one Rwandan soldier", "RW", "self"], ["three civilians", "-", "self"]],
  },
  {
    title: "the enemy, occupiers, our own",
    text: `The Ukrainian army's Southern Command said on Monday that 45 occupiers had been killed near Huliaipole, Ukraine. "The enemy lost 12 men," the command said.

"We lost three of our own," it added. Russia's defence ministry said that Ukraine's losses amounted to 200 servicemen.`,
    figures: [["45 occupiers", "-", "adversary"], ["12 men", "-", "adversary"], ["three of our own", "UA", "self"], ["200 servicemen", "UA", "adversary"]],
  },
  {
    title: "foreigners among the victims",
    text: `A bomb killed nine people at a hotel in Kabul, Afghanistan, on Wednesday. The Taliban interior ministry said that two Chinese nationals were wounded.

China's foreign ministry said that five Chinese citizens had been injured. Spain's government said that a Spanish aid worker was killed.`,
    figures: [["nine people", "-", "-"], ["two Chinese nationals", "CN", "third"], ["five Chinese citizens", "CN", "self"], ["a Spanish aid worker", "ES", "self"]],
  },
  {
    title: "a jihadist raid on a camp",
    text: `BAMAKO — Fighters of JNIM stormed an army camp in Sévaré, Mali, on Saturday.

JNIM said that it had killed 40 soldiers and that it had lost two of its men. The Malian army said that 12 of its soldiers had died and that 30 terrorists had been neutralised.

Burkina Faso's army said that it had sent help.`,
    figures: [["40 soldiers", "-", "adversary"], ["two of its men", "JNIM", "self"], ["12 of its soldiers", "ML", "self"], ["30 terrorists", "-", "adversary"]],
  },
  {
    title: "a border clash of two states",
    text: `Thai and Cambodian troops exchanged fire on the border near Surin, Thailand, on Thursday.

The Thai army said that one Thai soldier and six civilians had been killed. Cambodia's defence ministry said that five Cambodian soldiers had been killed by Thai shells. Malaysia's foreign minister said that at least 15 people had been killed on both sides.`,
    figures: [["one Thai soldier", "TH", "self"], ["five Cambodian soldiers", "KH", "self"], ["15 people", "-", "third"]],
  },
  {
    title: "crime told by police",
    text: `LEEDS — Two men were stabbed to death in Leeds, England, on Saturday night, police said. A third man was injured.

West Yorkshire Police said that two of their officers had been hurt.`,
    figures: [["Two men", "-", "self"], ["two of their officers", "-", "self"]],
  },
  {
    title: "a drone strike told by a monitor and by the other army",
    text: `Three farmers were killed by a Turkish drone in Kobani, Syria, on Sunday, the Syrian Observatory for Human Rights said.

Turkey's defence ministry said that four PKK members had been killed. The PKK said that none of its fighters had been hurt.`,
    figures: [["Three farmers", "-", "-"], ["four PKK members", "PKK", "adversary"], ["none of its fighters", "PKK", "self"]],
  },
  {
    title: "hostages and captives",
    text: `Gunmen attacked a village near Kaduna, Nigeria, on Friday and abducted 20 villagers, the governor of Kaduna said.

The Nigerian army said that it had killed six bandits. A spokesman for the bandits told Reuters that the army had lost nine men.`,
    figures: [["20 villagers", "-", "self"], ["six bandits", "-", "adversary"], ["nine men", "-", "-"]],
  },
  {
    title: "an ally's dead",
    text: `An Iranian missile hit a base near Erbil, Iraq, on Tuesday. The Pentagon said that three American soldiers had been killed.

Iran's Revolutionary Guards said that 80 American terrorists had been killed. The Iraqi government said two Iraqi policemen were wounded. Britain's defence ministry said that no British personnel were hurt.`,
    figures: [["three American soldiers", "US", "self"], ["80 American terrorists", "US", "adversary"], ["two Iraqi policemen", "IQ", "self"], ["no British personnel", "GB", "self"]],
  },
  {
    title: "a rebel movement in the east",
    text: `Fighting near Masisi, Democratic Republic of Congo, left 24 civilians dead, the provincial governor said on Monday.

M23 said that 15 of its fighters had been killed and accused the army of shelling homes. The Congolese army said that it had killed 52 rebels. South Africa's defence force said that two of its soldiers had been wounded.`,
    figures: [["24 civilians dead", "-", "self"], ["15 of its fighters", "M23", "self"], ["52 rebels", "-", "adversary"], ["two of its soldiers", "ZA", "self"]],
  },
  {
    title: "a coalition, and a movement with a wing",
    text: `SANAA — Air strikes killed 11 people in Hodeidah, Yemen, on Monday, the Houthi health ministry said.

The Saudi-led coalition said that 25 Houthi fighters had been killed. The Houthis said that none of their men had been hurt. Oman's foreign ministry said that an Omani driver had died.`,
    figures: [["11 people", "-", "-"], ["25 Houthi fighters", "Houthis", "adversary"], ["none of their men", "Houthis", "self"], ["an Omani driver", "OM", "self"]],
  },
  {
    title: "a communiqué of an army",
    text: `OUAGADOUGOU — The army of Burkina Faso said on Friday that eight of its men had fallen in an ambush near Djibo, Burkina Faso. It said that "more than fifty terrorists" had been put out of action.

Residents said that soldiers had killed ten herders. The jihadist group JNIM said that it had killed 23 soldiers and captured two.`,
    figures: [["eight of its men", "BF", "self"], ["more than fifty terrorists", "-", "adversary"], ["ten herders", "-", "-"], ["23 soldiers", "-", "adversary"]],
  },
  {
    title: "two states and a neighbour",
    text: `An Indian border guard was killed by firing from across the border in Kupwara, India, on Sunday, India's army said.

Pakistan's military said that two Pakistani soldiers were killed. It rejected India's claim that it had killed six militants. "Three of our villagers died," the prime minister of Pakistan said. Bangladesh's government said that a Bangladeshi trader was wounded.`,
    figures: [["An Indian border guard", "IN", "self"], ["two Pakistani soldiers", "PK", "self"], ["Three of our villagers", "PK", "self"], ["a Bangladeshi trader", "BD", "self"]],
  },
  {
    title: "Ukrainian drones on a Russian town",
    text: `Ukrainian drones killed two people in Belgorod, Russia, on Wednesday, the regional governor, Oleg Sidorin, said. Five more were injured, he said.

Ukraine's general staff said that it had hit a command post and that 14 Russian officers had been killed. Russia's defence ministry said one serviceman was wounded.`,
    figures: [["two people", "-", "self"], ["Five more", "-", "self"], ["14 Russian officers", "RU", "adversary"], ["one serviceman", "-", "self"]],
  },
  {
    title: "a gang, a mission, and its countries",
    text: `PORT-AU-PRINCE — A Kenyan police officer was killed by gunmen in Port-au-Prince, Haiti, on Sunday, the Kenyan government said.

Haiti's national police said that five of its officers had been wounded and that 12 gang members had been killed. The United States embassy said that no American citizens were hurt.`,
    figures: [["A Kenyan police officer", "KE", "self"], ["five of its officers", "HT", "self"], ["12 gang members", "-", "adversary"], ["no American citizens", "US", "self"]],
  },
  {
    title: "words that mislead",
    text: `Russian shelling killed three farmers and their driver in Zolochiv, Ukraine, on Monday, the regional governor said.

Britain's defence ministry said that more than 900 soldiers had been killed near Bakhmut, Ukraine, in a week. The Polish foreign ministry said that two soldiers fighting terrorists were killed in Iraq.

Ukraine's army said that it had attacked a village near Kursk, Russia, and that five of its residents were wounded.`,
    figures: [["three farmers and their driver", "-", "self"], ["900 soldiers", "-", "third"], ["five of its residents", "-", "adversary"]],
  },
  {
    title: "an army and a government without a name",
    text: `Somali forces killed 45 al-Shabaab militants in Middle Shabelle, Somalia, on Friday, the government said. Five soldiers were also killed, a military officer said.

Al-Shabaab said that it had lost nine of its fighters and that 30 soldiers had been killed.`,
    figures: [["45 al-Shabaab militants", "Al-Shabaab", "adversary"], ["Five soldiers", "-", "self"], ["nine of its fighters", "Al-Shabaab", "self"], ["30 soldiers", "-", "adversary"]],
  },
  {
    title: "an army without a name in another's country",
    text: `KHAN YOUNIS, Gaza Strip — An Israeli strike killed six people at a school in Khan Younis on Monday, medics said. The military said that two soldiers were wounded in the same area.`,
    figures: [["six people", "-", "-"]],
  },
];
